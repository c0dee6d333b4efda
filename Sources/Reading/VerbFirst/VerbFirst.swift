// SPDX-License-Identifier: Apache-2.0
import Record

/// The rules for languages whose verbs may come first, in the order in which they claim words.
enum VerbFirst {
  private static var harms: WordClass {
    WordClass(.harmPast, .harmPresent, .harmIntransitive, .harmNoun)
      | WordClass(.accountFor, .toll, .figure, .body) | WordClass(.person)
  }

  /// Whether a sentence has any word that a rule could go by.
  static func mayTell(_ scene: Scene) -> Bool { scene.sentence.seen.meets(harms) }

  static let steps: [ClaimReader.Step] = [
    .init(name: "found-bodies", run: FoundBodies.read),
    .init(name: "harm-then-people", run: HarmThenPeople.read),
    .init(name: "stated-tolls", run: StatedTolls.read),
    .init(name: "harmed-people", run: HarmedPeople.read),
    .init(name: "nobody", drops: "it is denied, or of nobody in particular", run: Nobody.settle),
    .init(name: "order", run: sort),
    .init(name: "included-people", run: IncludedPeople.read),
    .init(name: "order", run: sort),
  ]

  private static func sort(_ scene: Scene, _ finds: inout [Find]) {
    finds.sort { ($0.victims, $0.trigger) < ($1.victims, $1.trigger) }
  }

  /// Whether a phrase is spoken for by a find.
  static func isTaken(_ index: Int, _ finds: [Find]) -> Bool {
    finds.contains {
      $0.victims == index || $0.number == index || $0.members.contains(index)
    }
  }
}
