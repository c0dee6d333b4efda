// SPDX-License-Identifier: Apache-2.0
import Record

/// Whom the pronoun with which a sentence begins means: the one person with whom an earlier one began.
extension Narrative {
  /// How many sentences further "he" still means that person.
  private static let near = 3

  /// One person as an earlier sentence tells of them; a class, as what the context is held by.
  final class Person {
    let victims: Extent
    let part: Passage.Part
    let sentence: Int
    let status: Victims.Status
    let groups: [Victims.Group]
    let names: [VictimName]
    let likeness: Likeness

    init(_ phrase: Int, _ names: [VictimName], in scene: Scene) {
      let reader = VictimReader(scene: scene)
      (victims, part, sentence) = (reader.words(phrase), scene.part, scene.number)
      (status, groups) = (reader.status(phrase), reader.groups(phrase))
      (self.names, likeness) = (names, Likeness(scene, scene[phrase], names))
    }
  }

  /// Remembers the one person with whom a sentence begins: "Omar Haddad, 34, drove to the market".
  mutating func notePerson(_ scene: Scene) {
    guard scene.order == .subjectFirst else { return }
    if scene.part == .text { hasBegun = true }
    guard
      let first = (0..<min(scene.count, 6)).first(where: {
        scene[$0].kind == .noun && scene.opensStatement($0)
      }), !scene[first].traits.contains(.pronoun),
      scene[scene.following(first)].kind != .conjunction,
      scene.isPersonName(scene[first])
        || scene.isVictims(first) && VictimSum.exactly(scene[first], in: scene) == 1
    else { return }
    person = Person(first, VictimNames.read(scene, first), in: scene)
  }

  /// Gives the claim of a pronoun the words for whom it means.
  func name(_ draft: Draft) {
    guard let person, person.part == draft.part, draft.count.isExactly(1),
      draft.sentenceNumber - person.sentence < Narrative.near
    else { return }
    (draft.victims, draft.names, draft.likeness) = (person.victims, person.names, person.likeness)
    (draft.status, draft.groups) = (person.status, person.groups)
  }

  /// Gives the one person of whom was told by that noun, and without a name, the name that is said now.
  func nameKnown(_ naming: Draft, _ likeness: Likeness, isHarmed: Bool) {
    let alike = drafts.suffix(24).last {
      $0.count.isExactly(1) && $0.names.isEmpty && $0.likeness.names.isEmpty && likeness.head != 0
        && $0.likeness.isLike(likeness) && naming.sentenceNumber - $0.sentenceNumber < 6
        && naming.sentenceNumber > $0.sentenceNumber
    }
    guard let known = alike ?? (isHarmed ? onlyOne(naming) : nil) else { return }
    known.names = naming.names
    var likeness = known.likeness
    likeness.names = naming.likeness.names
    known.likeness = likeness
    known.repeats = known.repeats + [Passage(naming.passage.range, in: naming.part)]
  }

  /// "القتيل هو سامر الحاج", behind "قتل مزارع": the one without a name who came to that harm, where no
  /// other did.
  private func onlyOne(_ naming: Draft) -> Draft? {
    let told = drafts.suffix(24).filter {
      $0.harm == naming.harm && $0.part == naming.part && $0.partOf == nil
        && $0.scope != .cumulative && !$0.count.has(.none)
    }
    guard told.count == 1, let one = told.first, one.count.isExactly(1), one.names.isEmpty,
      (1..<6).contains(naming.sentenceNumber - one.sentenceNumber)
    else { return nil }
    return one
  }

  /// "He died in hospital", behind "a man was stabbed": makes dead of the wounded of the sentence before,
  /// and says whether it did.
  func makesDead(_ draft: Draft, _ find: Find) -> Bool {
    let isDeath = draft.harm == .killed && find.rule == "pronoun-subject"
    guard isDeath || draft.harm == .bodyRecovered, draft.stance == .asserted else { return false }
    let number = drafts.last?.sentenceNumber ?? 0
    let told = drafts.suffix(24).filter {
      $0.sentenceNumber == number && $0.partOf == nil && !$0.count.has(.none)
    }
    let isOne = find.stated != nil
    guard draft.sentenceNumber - number < (isOne ? 3 : 2), told.count == 1,
      let wounded = told.first,
      wounded.harm == .injured, wounded.stance == .asserted, wounded.scope != .cumulative,
      isOne ? wounded.count.isExactly(1) : (wounded.count.min ?? 0) > 1
    else { return false }
    wounded.harm = .killed
    wounded.isFateOpen = false
    wounded.repeats = wounded.repeats + [Passage(draft.passage.range, in: draft.part)]
    return true
  }

  /// Makes a claim of those who were found, where the text has told of nobody killed, and says whether it is so.
  ///
  /// "The bodies of 15 medics were recovered. They had been killed on 23 March."
  func takesFound(_ draft: Draft, _ find: Find) -> Bool {
    guard draft.harm == .killed, find.rule == "pronoun-subject", find.stated == nil,
      let number = drafts.last?.sentenceNumber, draft.sentenceNumber - number < 2,
      drafts.suffix(24).allSatisfy({ $0.harm != .killed || $0.part == .title })
    else { return false }
    let told = drafts.suffix(24).filter { $0.sentenceNumber == number && $0.partOf == nil }
    guard told.count == 1, let found = told.first, found.count.min ?? 0 > 1,
      [.bodyRecovered, .missing, .abducted].contains(found.harm),
      found.stance == .asserted, found.scope != .cumulative
    else { return false }
    (draft.count, draft.victims, draft.likeness) = (found.count, found.victims, found.likeness)
    (draft.status, draft.groups) = (found.status, found.groups)
    return true
  }

  /// Whether a pronoun's person is a claim of its own: whom an earlier sentence may have named, and the first who
  /// came to that harm.
  func isUntold(_ draft: Draft, _ find: Find) -> Bool {
    let told = drafts.filter {
      let isSame = $0.harm == draft.harm || draft.harm == .bodyRecovered && $0.harm == .killed
      return isSame && !$0.count.has(.none)
    }
    let isDone = find.rule == PronounAlone.rule
    return find.stated != nil && (told.isEmpty || isDone && isDoer(of: told))
  }

  /// Whether the one person told of before did the harm of which the report has told, and came to none.
  ///
  /// "A gunman killed two guards. Soldiers shot him dead".
  private func isDoer(of told: [Draft]) -> Bool {
    guard let person else { return false }
    return told.allSatisfy { $0.victims != person.victims }
      && told.contains { draft in
        draft.circumstances.actor.map { person.victims.contains($0.words) } ?? false
      }
  }
}
