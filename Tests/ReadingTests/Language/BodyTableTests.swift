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

  @Test func `some 300 bodies have names in three scripts, and none has a side`() {
    let bodies = BodyTable.all.filter { $0.kind != .unknown }
    func count(_ letters: ClosedRange<Unicode.Scalar>) -> Int {
      bodies.count {
        ([$0.name] + $0.aliases).contains { $0.unicodeScalars.contains(where: letters.contains) }
      }
    }
    #expect(bodies.count > 300)
    #expect(count("\u{0600}"..."\u{06FF}") > 300 && count("\u{0400}"..."\u{04FF}") > 250)
  }

  // "آفاد", AFAD in Arabic letters, folds to "أفاد", reported.
  @Test func `no name in the table is an ordinary word of a language`() {
    for body in BodyTable.all {
      for name in [body.name] + body.aliases {
        #expect(BodyTable.languageOfWord(name) == nil, "\(name)")
      }
    }
    #expect(BodyTable.languageOfWord("آفاد") == "ar" && BodyTable.languageOfWord("said") == "en")
  }

  @Test(arguments: [
    ("قال عداد المدينة إن تسعة مدنيين قتلوا.", "Lantern Count"),
    ("Nine people were killed, the lantern said.", "Lantern Count"),
  ])
  func `a reader that is told of bodies knows them`(_ text: String, _ name: String) throws {
    let body = BodyTable.Body(
      name: "Lantern Count", kind: .monitor, aliases: ["عداد المدينة", "Lantern"])
    let told = Reader(knowing: [body])
    let speaker = told.read(title: "", text: text, context: ReadingContext()).claims.first?.chain
      .first
    #expect(speaker?.name == name && speaker?.kind == .monitor)
    let plain = Reader().read(title: "", text: text, context: ReadingContext()).claims.first
    #expect(plain?.chain.first?.name != name)
    #expect(told.version != Reader().version)
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
