// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

@testable import Reading

struct LanguageStretchTests {
  private func languages(_ text: String, _ own: String) -> [String] {
    var text = text
    return text.withUTF8 { LanguageStretch.all(of: $0, own).map(\.language) }
  }

  private func read(_ text: String, _ language: String?) -> Findings {
    Reader().read(title: "", text: text, context: ReadingContext(language: language))
  }

  @Test(arguments: [
    ("قتل 3 مدنيين.\nThree civilians were killed.", ["ar", "en"]),
    ("Two died. قتل رجلان. One was hurt.", ["en", "ar", "en"]),
    ("قصف لتنظيم PKK على البلدة.", ["ar"]), ("Two died. 12. Three left.", ["en"]),
    ("Two died. \u{fed7}\u{fe98}\u{fede} \u{fead}\u{fe9f}\u{fefc}\u{fee5}.", ["en", "ar"]),
    ("Two died \u{2764}\u{fe0f}. \u{2764}\u{fe0f} Three left.", ["en"]),
    (
      "مقتل طفلين بقصف على بلدة معرة حرمة - WatchAbout Press Contact us Terms Privacy",
      ["ar", "en"]
    ),
    ("شهيد في حلب https://a.example/aBcDeFgHiJkLmNoP", ["ar"]),
    ("Harim Now on Chirper: قتيلان وثلاثة جرحى بقصف مدفعي على أطراف حارم", ["ar"]),
  ])
  func `each sentence is of the script of most of its letters`(_ text: String, _ codes: [String]) {
    #expect(languages(text, codes[0]) == codes)
  }

  @Test(arguments: [
    ("قتل رجلان.\nTwo died.", "ar", ["ar", "en"]), ("قتل رجلان.\nTwo died.", "en", ["ar", "en"]),
    ("قتل رجلان.", "en", ["ar"]), ("Deux morts.", "fr", ["fr"]),
    ("دو نفر کشته شدند.", "fa", ["fa"]),
    ("Deux morts.\nقتل رجلان.", "fr", ["fr", "ar"]), ("Двоє загинули.", "uk", ["uk"]),
  ])
  func `a language that is stated holds for what is written in its script`(
    _ text: String, _ stated: String, _ codes: [String]
  ) {
    #expect(languages(text, stated) == codes)
  }

  @Test(arguments: ["en", "und", "en-GB", nil])
  func `a post is read whatever the page around it says`(_ stated: String?) {
    let text =
      "Copy link to post\n\nاستشهاد طفلتين جراء قصف مدفعي على قرية تل عار\n\n2 Likes\nBack to top"
    #expect(read(text, stated).claims.map(Reports.short) == ["killed 2"])
  }

  @Test(arguments: [
    ("ar-SY", "قتل رجلان.", "ar"), ("en", "قتل رجلان.", "ar"), ("und", "Two men died.", "en"),
  ])
  func `a report has the language of its words`(
    _ stated: String, _ text: String, _ language: String
  ) {
    #expect(read(text, stated).language == language)
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
