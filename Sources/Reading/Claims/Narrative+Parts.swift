// SPDX-License-Identifier: Apache-2.0
import Record

/// Which figures of a report are parts of others.
extension Narrative {
  /// The draft of which a find is a part.
  func partOf(_ find: Find, _ draft: Draft, since first: Int) -> Int? {
    let count = draft.count
    switch find.relation {
    case .part: return whole(of: find, draft, since: first)
    case .partOfOther: return drafts.indices.last { $0 >= first && drafts[$0].partOf == nil }
    case .partOfEarlier:
      guard let whole = earlier(than: find, find.harm), !isBeside(drafts[whole], draft) else {
        return nil
      }
      return holds(whole, count) ? whole : nil
    case .partOfDead:
      guard let dead = earlier(.killed), let most = drafts[dead].count.min else { return nil }
      return (count.min ?? 0) <= most ? dead : nil
    default: return nil
    }
  }

  /// Whose finds tell of people by themselves, and are parts only by other words.
  func isWholeRule(_ rule: RuleName) -> Bool { rule == "suffered-harm" || rule == "active-harm" }

  /// "Among those killed were a nurse; a teacher; and four pupils": none of them is of the other.
  private func isBeside(_ other: Draft, _ draft: Draft) -> Bool {
    other.sentenceNumber == draft.sentenceNumber && other.rule == draft.rule
      && other.relation == .partOfEarlier && other.partOf == nil
  }

  /// The whole told last before a part, else the last of the sentence.
  ///
  /// "Fifteen people, including four children, died, bringing the toll to 101": the four are of the fifteen, and the
  /// first of a list is of its sum.
  private func whole(of find: Find, _ draft: Draft, since first: Int) -> Int? {
    let wholes = drafts.indices.filter {
      $0 >= first && drafts[$0].harm == find.harm && drafts[$0].relation != .part
        && drafts[$0].relation != .superseded
        && (drafts[$0].partOf == nil || drafts[$0].relation == .partOfEarlier)
    }
    return wholes.last { drafts[$0].passage.start <= draft.passage.start } ?? wholes.last
  }

  /// "Two aid workers were among those killed in another attack on 4 March": of no earlier figure whose
  /// day is another.
  func isElsewhen(_ draft: Draft) -> Bool {
    guard let own = draft.circumstances.time, own.isDay, let whole = earlier(draft.harm),
      let other = drafts[whole].circumstances.time, other.isDay
    else { return false }
    return own.isApart(from: other)
  }

  /// Whether the sentence before tells of more people of the same harm.
  func isOfNext(_ draft: Draft, _ number: Int) -> Bool {
    guard let whole = earlier(draft.harm) else { return false }
    return drafts[whole].sentenceNumber == number - 1 && holds(whole, draft.count)
  }

  /// Whether a figure can be a part of an earlier one: it is no greater.
  private func holds(_ whole: Int, _ count: Count) -> Bool {
    guard let all = drafts[whole].count.max, let number = count.min else { return true }
    return number <= all
  }

  /// Those whose finds are parts, also where nothing was told before of which they could be.
  private static let partRules: [RuleName] = ["identified", "listed-name", "part"]

  /// The last claim of a harm within reach, itself no part of another.
  ///
  /// Of a story that also tells of the past it is what is news.
  func earlier(_ harm: Harm) -> Int? {
    var last: Int?
    for index in drafts.indices.suffix(24).reversed() where isWhole(drafts[index], of: harm) {
      if drafts[index].stance != .historical { return index }
      last = last ?? index
    }
    return last
  }

  /// The claim with which a find goes on: of shares of a figure, the figure.
  func earlier(than find: Find, _ harm: Harm) -> Int? {
    guard let index = earlier(harm) else { return nil }
    return find.relation == .partOfEarlier ? root(of: index) : index
  }

  private func isWhole(_ draft: Draft, of harm: Harm) -> Bool {
    draft.harm == harm && draft.relation != .part && draft.relation != .superseded
      && !draft.count.has(.none) && !Narrative.partRules.contains(draft.rule)
  }

  /// The figure of which a share was told as a part: "of these, 96 by the army … the dead included".
  private func root(of index: Int) -> Int {
    guard drafts[index].relation == .partOfEarlier,
      let whole = drafts[index].partOf, drafts[whole].harm == drafts[index].harm
    else { return index }
    return whole
  }

  /// What befell the people of a sentence; nil where that is nothing, or more than one harm.
  func onlyHarm(
    inSentence number: Int, where isMeant: (Harm) -> Bool = { _ in true }
  ) -> Harm? {
    let told = drafts.suffix(24).filter {
      $0.sentenceNumber == number && $0.partOf == nil && $0.supersededBy == nil
        && !$0.count.has(.none) && isMeant($0.harm)
    }
    guard let harm = told.first?.harm, told.allSatisfy({ $0.harm == harm }) else { return nil }
    return harm
  }

  /// "والطفلان هما سامر وليث": what befell as many as are named, where other sentences or harms stand between.
  func harmOfNamed(_ find: Find, _ finds: [Find], _ scene: Scene) -> Harm? {
    guard !find.isOfLast else { return nil }
    let number = finds.count { $0.isOfThem && $0.trigger == find.trigger }
    return drafts.suffix(24).last {
      $0.count.isExactly(number) && $0.partOf == nil && $0.names.isEmpty
        && scene.number - $0.sentenceNumber < 4 && $0.scope != .cumulative
    }?.harm
  }

  /// "وبين الضحايا طفلان": what befell the victims told last, where that is one harm.
  func harmOfVictims(before number: Int) -> Harm? {
    let harms: [Harm] = [.killed, .injured, .bodyRecovered]
    let told = drafts.suffix(24).filter {
      harms.contains($0.harm) && $0.partOf == nil && $0.supersededBy == nil
        && !$0.count.has(.none) && $0.scope != .cumulative
    }
    guard let last = told.last, number - last.sentenceNumber < 4 else { return nil }
    let isOne = told.allSatisfy {
      $0.sentenceNumber != last.sentenceNumber || $0.harm == last.harm
    }
    return isOne ? last.harm : nil
  }

  /// Whether a name said of "them" is that of the dead told in the sentence before.
  func isOfLast(_ draft: Draft) -> Bool {
    guard let whole = draft.partOf, draft.sentenceNumber - drafts[whole].sentenceNumber < 2 else {
      return false
    }
    return (draft.count.max ?? 1) <= (drafts[whole].count.min ?? 1)
  }

  /// Gives a part that stands before its whole that whole: "بينهم طفل، 3 شهداء".
  func joinAhead(since first: Int) {
    for index in drafts.indices.dropFirst(first)
    where drafts[index].relation == .part && drafts[index].partOf == nil {
      drafts[index].partOf = drafts.indices.first {
        $0 > index && drafts[$0].harm == drafts[index].harm && drafts[$0].relation == .none
      }
    }
  }

  /// The names of parts are those that their whole has of the same words: "Omar" is "Omar Haddad" there.
  func shareNames(since first: Int) {
    guard drafts.count - first > 2 else { return }
    for draft in drafts[first...] where draft.names.count == 1 {
      guard let whole = draft.partOf, whole >= first, drafts[whole].names.count > 1,
        let name = drafts[whole].names.first(where: { $0.passage == draft.names[0].passage })
      else { continue }
      var own = draft.names[0]
      own.text = name.text
      draft.names = [own]
    }
  }
}
