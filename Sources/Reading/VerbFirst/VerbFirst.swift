// SPDX-License-Identifier: Apache-2.0
import Record

/// The rules for languages whose verbs may come first, in the order in which they claim words.
enum VerbFirst {
  private static var harms: WordClass {
    WordClass(.harmPast, .harmPresent, .harmIntransitive, .harmNoun)
      | WordClass(.accountFor, .toll, .figure, .body) | WordClass(.person)
  }

  static func finds(_ scene: Scene) -> [Find] {
    guard scene.sentence.seen.meets(harms) else { return [] }
    var finds: [Find] = []
    FoundBodies.read(scene, into: &finds)
    HarmThenPeople.read(scene, into: &finds)
    StatedTolls.read(scene, into: &finds)
    HarmedPeople.read(scene, into: &finds)
    Nobody.settle(scene, &finds)
    sort(&finds)
    IncludedPeople.read(scene, into: &finds)
    sort(&finds)
    return finds
  }

  private static func sort(_ finds: inout [Find]) {
    finds.sort { ($0.victims, $0.trigger) < ($1.victims, $1.trigger) }
  }

  /// Whether a phrase is spoken for by a find.
  static func isTaken(_ index: Int, _ finds: [Find]) -> Bool {
    finds.contains {
      $0.victims == index || $0.number == index || $0.members.contains(index)
    }
  }
}
