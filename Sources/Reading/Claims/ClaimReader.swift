// SPDX-License-Identifier: Apache-2.0
import Record

/// Runs the rules over a sentence and hands what they find to the narrative.
enum ClaimReader {
  private static var harms: WordClass {
    WordClass(.harmPast, .harmPresent, .harmGerund, .harmIntransitive)
      | WordClass(.harmAdjective, .harmNoun, .toll, .body)
      | WordClass(.leave, .accountFor, .lie, .recover)
  }

  /// What the rules find, in the order of the text.
  static func finds(_ scene: Scene) -> [Find] {
    if scene.order == .verbFirst { return VerbFirst.finds(scene) }
    let seen = scene.sentence.seen
    guard seen.meets(harms) || Hospitalised.mayTell(seen) || Identified.mayBe(scene)
    else { return [] }
    var finds: [Find] = []
    ActiveHarm.read(scene, into: &finds)
    SufferedHarm.read(scene, into: &finds)
    LeftInState.read(scene, into: &finds)
    AccountedHarm.read(scene, into: &finds)
    DescribedHarm.read(scene, into: &finds)
    NotFound.read(scene, into: &finds)
    Tolls.read(scene, into: &finds)
    HarmNouns.read(scene, into: &finds)
    Bodies.read(scene, into: &finds)
    Wounds.read(scene, into: &finds)
    Hospitalised.read(scene, into: &finds)
    Inverted.read(scene, into: &finds)
    Identified.read(scene, into: &finds)
    Nobody.settle(scene, &finds)
    settle(scene, &finds)
    finds.sort { ($0.victims, $0.trigger) < ($1.victims, $1.trigger) }
    Parts.read(scene, into: &finds)
    HarmAdverbs.read(scene, into: &finds)
    Shares.read(scene, into: &finds)
    AmongHarmed.read(scene, into: &finds)
    Gapped.read(scene, into: &finds)
    Members.read(scene, into: &finds)
    return finds
  }

  /// Drops what two rules found alike, and mere references back.
  private static func settle(_ scene: Scene, _ finds: inout [Find]) {
    var kept: [Find] = []
    for find in finds where !isReference(scene, find) {
      let isKnown = kept.contains {
        $0.harm == find.harm && find.relation != .superseded
          && ($0.victims == find.victims && find.victims >= 0
            || $0.number >= 0 && $0.number == find.victims
            || $0.trigger == find.trigger && find.victims < 0)
      }
      if !isKnown { kept.append(find) }
    }
    finds = kept
    LaterDeath.settle(scene, &finds)
  }

  /// "The victims were buried", "the dead": people of whom was told before.
  private static func isReference(_ scene: Scene, _ find: Find) -> Bool {
    guard find.victims >= 0, find.relation == .none, find.stated == nil, find.rule != "bodies"
    else {
      return false
    }
    let phrase = scene[find.victims]
    guard phrase.kind == .noun, phrase.traits.contains(.definite), phrase.quantity < 0,
      find.number < 0,
      phrase.has(.plural) || phrase.classes.meets(WordClass(.harmAdjective, .harmPast))
    else { return false }
    let lexeme = scene.lexeme(phrase.head)
    let told = VictimReader(scene: scene)
    return lexeme.status == nil && lexeme.group == nil && told.status(find.victims) == .unspecified
      && !phrase.has(.harmNoun)
  }
}

extension StaticString {
  static func == (left: StaticString, right: StaticString) -> Bool {
    left.utf8Start == right.utf8Start || left.description == right.description
  }

  static func != (left: StaticString, right: StaticString) -> Bool { !(left == right) }
}
