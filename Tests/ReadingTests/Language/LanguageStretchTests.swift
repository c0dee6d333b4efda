// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

@testable import Reading

struct LanguageStretchTests {
  private func languages(_ text: String, _ own: String, isGiven: Bool = false) -> [String] {
    var text = text
    return text.withUTF8 { LanguageStretch.all(of: $0, own, isGiven: isGiven).map(\.language) }
  }

  @Test(arguments: [
    ("قتل 3 مدنيين.\nThree civilians were killed.", ["ar", "en"]),
    ("Two died. قتل رجلان. One was hurt.", ["en", "ar", "en"]),
    ("قصف لتنظيم PKK على البلدة.", ["ar"]), ("Two died. 12. Three left.", ["en"]),
  ])
  func `each sentence is of the script of most of its letters`(_ text: String, _ codes: [String]) {
    #expect(languages(text, codes[0]) == codes)
  }

  @Test func `a text whose language is given is one stretch`() {
    #expect(languages("قتل رجلان.\nTwo died.", "ar", isGiven: true) == ["ar"])
  }

  @Test func `claims of a mixed report point into the text as it was`() throws {
    let text =
      "قتل 3 مدنيين في القصف على السوق الشعبي صباح اليوم الاثنين.\nThree civilians were killed in the shelling."
    let findings = Reader().read(title: "", text: text, context: ReadingContext())
    #expect(findings.language == "ar")
    #expect(findings.claims.map(Reports.short) == ["killed 3", "killed 3"])
    let bytes = Array(text.utf8)
    let words = findings.claims.map { String(decoding: bytes[$0.passage.bytes], as: UTF8.self) }
    #expect(words == ["قتل 3 مدنيين", "Three civilians were killed"])
  }
}
