// SPDX-License-Identifier: Apache-2.0
import Reading
import Record
import Testing

/// A thousand bytes of names, a report in English, and one that only begins so.
private let longList = String(
  repeating: "Salim Haddad Rima Qabbani Huda Sabbagh Omar Darwish\n", count: 20)
private let longReport = String(
  repeating: "Two men were killed in the town on Monday, and the road to it was closed. ", count: 40
)
private let longFrench = String(
  repeating: "Deux hommes ont été tués lundi dans une ville voisine, selon le maire. ", count: 40)

struct ReaderTests {
  private func read(_ text: String) -> Findings {
    Reader().read(title: "", text: text, context: ReadingContext())
  }

  @Test(arguments: [
    "", " ", "\n\n\n", "\u{0}\u{1}\u{fffd}", "((((((", "\"\"\"\"\"\"", "“““““", ",,,,,,,",
    "1,2,3,4,5",
    ". . . . .", "’s ’s ’s", "killed", "killed killed killed", "said said said said", "of of of of",
    "at least at least at least", "including including including", "10 10 10 10 10", "— – -",
    "a a a a a a",
  ])
  func `what says nothing gives nothing and does no harm`(_ text: String) {
    #expect(read(text).claims.isEmpty)
  }

  @Test func `a text without a space, of tiny lines or of open quotes is read to its end`() {
    let texts = [
      String(repeating: "a", count: 300_000), String(repeating: "x\n", count: 100_000),
      String(repeating: "“he said ", count: 20_000), String(repeating: "1,", count: 100_000),
      String(repeating: "(killed 12 ", count: 10_000), String(repeating: "é", count: 100_000),
    ]
    for text in texts { #expect(read(text + ". Two men were killed.").language.count <= 2) }
  }

  @Test func `every passage lies within its text`() {
    let text =
      "“Café” – 12 people were killed in Şanlıurfa, including three children, said Zoë Müller…"
    let size = text.utf8.count
    for claim in read(text).claims {
      #expect(claim.passage.bytes.upperBound <= size && !claim.passage.bytes.isEmpty)
      #expect(claim.sentence.bytes.upperBound <= size)
    }
  }

  @Test func `a long text is read like a short one`() {
    let texts = (1...5000).map { "Some \($0) men were killed in Hays, the council said.\n\n" }
    let claims = read(texts.joined()).claims
    #expect(claims.map(\.count.min) == (1...5000).map { $0 })
  }

  @Test func `a sentence that comes back again and again is one claim`() {
    let paragraph = "Two men were killed in Hays on Monday, the council said. It rained.\n\n"
    let claims = read(String(repeating: paragraph, count: 1000)).claims
    #expect(claims.count == 1 && claims.first?.repeats.count == 256)
  }

  @Test(arguments: [
    ("Two men were killed in the town on Monday.", "en"),
    ("قتل رجلان في البلدة يوم الاثنين.", "ar"),
    (
      "Deux hommes ont été tués lundi dans la ville de Lyon par une bombe qui visait une caserne.",
      ""
    ),
    (longList + "\n" + longReport, "en"), ("Bombs in the town of Lyon\n" + longFrench, ""),
  ])
  func `the language is recognised`(_ text: String, _ code: String) {
    #expect(read(text).language == code)
  }
}
