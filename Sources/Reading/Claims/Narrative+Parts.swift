// SPDX-License-Identifier: Apache-2.0
import Record

/// Which figures of a report are parts of others, and which replace others.
extension Narrative {
  /// The draft of which a find is a part.
  func partOf(_ find: Find, _ before: ArraySlice<Find>, since first: Int) -> Int? {
    switch find.relation {
    case .part:
      return drafts.indices.last {
        $0 >= first && drafts[$0].harm == find.harm && drafts[$0].relation != .part
          && (drafts[$0].partOf == nil || drafts[$0].relation == .partOfEarlier)
      }
    case .partOfOther: return drafts.indices.last { $0 >= first && drafts[$0].partOf == nil }
    case .partOfEarlier: return earlier(find.harm)
    case .partOfDead:
      guard let dead = earlier(.killed), let most = drafts[dead].count.min else { return nil }
      return (find.stated?.min ?? 0) <= most ? dead : nil
    default: return nil
    }
  }

  /// Those whose finds are parts, also where nothing was told before of which they could be.
  private static let partRules = ["identified", "listed-name", "part"]

  /// The last claim of a harm within reach, itself no part of another.
  func earlier(_ harm: Harm) -> Int? {
    drafts.indices.suffix(24).last {
      drafts[$0].harm == harm && drafts[$0].relation != .part && !drafts[$0].count.has(.none)
        && !Narrative.partRules.contains(drafts[$0].rule)
    }
  }

  /// Whether a name said of "them" is that of the dead told in the sentence before.
  func isOfLast(_ draft: Draft) -> Bool {
    guard let whole = draft.partOf, draft.sentenceNumber - drafts[whole].sentenceNumber < 2 else {
      return false
    }
    return (draft.count.max ?? 1) <= (drafts[whole].count.min ?? 1)
  }

  /// The figure that a risen toll replaces: the last of its event and harm that is less.
  private mutating func raise(over new: Int) {
    let figure = drafts[new]
    guard let most = figure.count.min ?? figure.count.max else { return }
    let old = drafts.indices.suffix(24).last {
      $0 < new && drafts[$0].event == figure.event && drafts[$0].harm == figure.harm
        && drafts[$0].part == figure.part && drafts[$0].partOf == nil
        && drafts[$0].sentenceNumber < figure.sentenceNumber && drafts[$0].supersededBy == nil
        && drafts[$0].relation == .none && !drafts[$0].isAdditional
        && (drafts[$0].count.min ?? drafts[$0].count.max ?? .max) < most
    }
    if let old { drafts[old].supersededBy = new }
  }

  mutating func supersede(_ find: Find) {
    if find.isRise { raise(over: drafts.count - 1) }
    let new = drafts.count - 2
    guard find.relation == .superseded, new >= 0 else { return }
    drafts[new + 1].supersededBy = new
    for index in drafts.indices.dropLast(2)
    where drafts[index].event == drafts[new].event && drafts[index].harm == drafts[new].harm
      && drafts[index].count == drafts[new + 1].count
    {
      drafts[index].supersededBy = new
    }
  }

  /// "Three more bodies were found, bringing the toll to 21", "rose to 34 after two of the wounded
  /// died": those whom the sentence tells beside a toll are among it.
  mutating func joinToTolls(_ scene: Scene, since first: Int) {
    guard drafts.count - first > 1 else { return }
    for toll in first..<drafts.count
    where drafts[toll].isToll && drafts[toll].harm == .killed {
      guard drafts[toll].supersededBy == nil, let sum = drafts[toll].count.min else { continue }
      for index in first..<drafts.count
      where index != toll && isAmong(sum, drafts[index])
        && leads(scene, drafts[index], drafts[toll])
      { drafts[index].partOf = toll }
    }
  }

  private func isAmong(_ sum: Int, _ draft: Draft) -> Bool {
    guard draft.harm == .killed || draft.harm == .bodyRecovered, !draft.isToll,
      draft.supersededBy == nil, draft.partOf == nil, let count = draft.count.max
    else { return false }
    return count < sum
  }

  /// Whether the toll comes of a death: told behind it, or before it and "after".
  private func leads(_ scene: Scene, _ death: Draft, _ toll: Draft) -> Bool {
    if death.passage.end <= toll.passage.start { return true }
    return scene.phrases.contains { phrase in
      let extent = scene.extent(phrase)
      return extent.start >= toll.passage.start && extent.end <= death.passage.start
        && scene.sentence.has(phrase.lower, .preposition)
        && scene.sentence.meets(phrase.lower, WordClass(.subordinator, .later))
    }
  }
}
