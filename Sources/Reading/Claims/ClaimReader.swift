// SPDX-License-Identifier: Apache-2.0
import Record

/// Runs the rules over a sentence and hands what they find to the narrative.
enum ClaimReader {
  private static var harms: WordClass {
    WordClass(.harmPast, .harmPresent, .harmGerund, .harmIntransitive)
      | WordClass(.harmAdjective, .harmNoun, .toll, .body)
      | WordClass(.leave, .accountFor, .lie, .recover) | WordClass(.survives, .buried, .forces)
  }

  /// Whether a sentence has any word that a rule could go by.
  static func mayTell(_ scene: Scene) -> Bool {
    if scene.order == .verbFirst { return VerbFirst.mayTell(scene) }
    let seen = scene.sentence.seen
    if seen.meets(harms) { return true }  // As of most that tell anything.
    if LostOwn.mayTell(seen) { return true }
    if Corrections.mayTell(scene) || Parts.mayBeOfThem(scene) || CountedParts.mayTell(scene) {
      return true
    }
    if TakenAway.mayTell(seen) || Sought.mayTell(seen) { return true }
    if UnknownFate.mayTell(seen) { return true }
    if NoVictims.mayTell(seen) || MovedFigures.mayTell(scene) { return true }
    if LivesLost.mayTell(scene) || HitPeople.mayTell(scene) { return true }
    return Hospitalised.mayTell(seen) || Identified.mayBe(scene)
      || NamesListed.mayBe(scene) || ListedFigures.mayTell(scene)
  }

  /// What the rules find, in the order of the text; the memory of what was found before is used again.
  static func read(_ scene: Scene, into finds: inout [Find]) {
    finds.clear()
    guard mayTell(scene) else { return }
    let table = table(of: scene.order)
    var rules = table.rules(for: scene.sentence.seen)
    table.steps.withUnsafeBufferPointer { steps in
      while rules != 0 {
        let index = rules.trailingZeroBitCount
        rules &= rules &- 1
        if finds.count >= steps[index].least { steps[index].run(scene, &finds) }
      }
    }
  }

  static func order(_ scene: Scene, _ finds: inout [Find]) {
    finds.sort { ($0.victims, $0.trigger) < ($1.victims, $1.trigger) }
  }

  /// Drops what two rules found alike, and mere references back.
  static func settle(_ scene: Scene, _ finds: inout [Find]) {
    var kept = 0
    for index in finds.indices {
      let (harm, victims) = (finds[index].harm, finds[index].victims)
      if scene[victims].traits.contains(.definite), isReference(scene, finds[index]) { continue }
      if (0..<kept).contains(where: {
        finds[$0].harm == harm
          && (isSame(finds[$0], finds[index]) || isOfMembers(scene, finds[$0], finds[index]))
      }) {
        continue
      }
      if kept < index { finds.swapAt(kept, index) }
      kept += 1
    }
    finds.removeLast(finds.count - kept)
  }

  /// Whether two rules found the same people, number or deed.
  private static func isSame(_ known: Find, _ find: Find) -> Bool {
    known.harm == find.harm && find.relation != .superseded
      && (known.victims == find.victims && find.victims >= 0
        || known.number >= 0 && known.number == find.victims
        || known.trigger == find.trigger && find.victims < 0)
  }

  /// "Killing Omar, Salim and a nurse who died in hospital": the death of one of the list.
  private static func isOfMembers(_ scene: Scene, _ known: Find, _ find: Find) -> Bool {
    known.harm == find.harm && !known.members.isEmpty
      && scene[scene.preceding(find.trigger)].kind == .relative
      && (find.members.last ?? find.victims) == known.members.last
  }

  /// "The victims were buried", "the dead": people of whom was told before.
  private static func isReference(_ scene: Scene, _ find: Find) -> Bool {
    guard find.victims >= 0, find.relation == .none, find.stated == nil, find.rule != "bodies"
    else {
      return false
    }
    let phrase = scene[find.victims]
    // "The union's leaders were murdered" says whose they are.
    guard phrase.kind == .noun, phrase.traits.contains(.definite), phrase.quantity < 0,
      find.number < 0, phrase.ownerUpper <= phrase.lower,
      phrase.has(.plural) && !phrase.has(.singular)
        || phrase.classes.meets(WordClass(.harmAdjective, .harmPast)),
      NamedParts.names(scene, beside: find.victims).isEmpty
    else { return false }
    if find.rule == "hospitalised", phrase.has(.harmNoun) { return true }
    let lexeme = scene.lexeme(phrase.head)
    // "The hostage was killed": one person.
    if phrase.has(.person), phrase.has(.singular), lexeme.number != 0 { return false }
    // "All the passengers died" tells anew, "all the victims" do not.
    if phrase.has(.person), lexeme.number != 0, lexeme.harm == nil,
      scene.sentence.has(phrase.lower - 1, .qualifierBefore)
    {
      return false
    }
    let told = VictimReader(scene: scene)
    return lexeme.status == nil && lexeme.group == nil && told.status(find.victims) == .unspecified
      && !phrase.has(.harmNoun)
  }
}
