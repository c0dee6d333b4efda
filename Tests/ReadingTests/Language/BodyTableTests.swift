// SPDX-License-Identifier: Apache-2.0
import Record
import Script
import Testing

@testable import Reading

/// The table of bodies that recur, `Languages/bodies.txt`.
struct BodyTableTests {
  @Test(arguments: [
    ("OHCHR", "УВКПЧ", SourceKind.unBody), ("Mwatana", "منظمة مواطنة", .monitor),
    ("Human Rights Watch", "هيومن رايتس ووتش", .organisation),
    ("Nasser Hospital", "مستشفى ناصر", .medical), ("TASS", "ТАСС", .agency),
    ("NATO", "الناتو", .armedForce),
  ])
  func `a body has one name and kind in every language`(
    _ name: String, _ alias: String, _ kind: SourceKind
  ) throws {
    for language in [Language.english, .arabic, .russian] {
      for spelling in [name, alias] {
        let body = try #require(entity(spelling, language.lexicon), "\(spelling)")
        #expect(body.name == name && body.kind == kind)
      }
    }
  }

  @Test func `every line of the table is understood beside the words of each language`() {
    #expect(Language.english.lexicon.faults == [] && Language.arabic.lexicon.faults == [])
    #expect(Set(Language.english.lexicon.entities.map(\.name)).count > 300)
  }

  /// The body that a spelling names, looked up word by word as texts are.
  private func entity(_ spelling: String, _ lexicon: Lexicon) -> Entity? {
    var hashes = spelling.split(separator: " ").map { Fold.hash(String($0)) }
    var hash = hashes.removeFirst()
    for next in hashes { hash = Lexicon.joined(hash, UInt32(truncatingIfNeeded: next)) }
    let lexeme = lexicon.lexemes[Int(lexicon.find(hash))]
    return lexicon.entity(lexeme.entity)
  }
}
