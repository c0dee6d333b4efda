// SPDX-License-Identifier: Apache-2.0
import Reading
import Record
import Testing

/// Quotations that nothing closes, and other bad marks: no content runs on, and what is unsure is marked.
struct UnclosedQuotationsTests {
  private func read(_ text: String, title: String = "") -> Findings {
    Reader().read(
      title: title, text: text, context: ReadingContext(published: nil, language: "en"))
  }

  @Test(arguments: [
    (
      "“Nine people were killed, the baker said.\n\nTwo women were wounded on the bridge.",
      [true, false]
    ),
    ("\"Nine people were killed, the baker said.\n\nTwo women were wounded.", [true, false]),
    ("«Nine people were killed, the baker said.\n\nTwo women were wounded.", [true, false]),
    ("„Nine people were killed, the baker said.\n\nTwo women were wounded.", [true, false]),
    ("“Nine people were killed,” the baker said. “Two women were wounded.”", [false, false]),
    ("The bakers' oven burst. Nine people were killed, 'they said.", [false]),
    ("“Nine people were killed and ‘nobody came,” the baker said.", [false]),
  ])
  func `claims within what nothing closes are marked, to the end of the paragraph and no further`(
    _ text: String, _ marked: [Bool]
  ) {
    #expect(read(text).claims.map(\.isUnclosed) == marked)
  }

  @Test func `an attribution whose content is not closed is marked and ends with its paragraph`()
    throws
  {
    let text = "The baker said: “The road is mined.\n\nThe mayor said the road was open."
    let found = read(text).attributions
    #expect(found.map(\.isUnclosed) == [true, false])
    let end = try #require(found.first?.content.last?.bytes.upperBound)
    #expect(end <= "The baker said: “The road is mined.".utf8.count)
  }

  @Test func `a quotation in a headline does not run into the text`() {
    let found = read("Two women were wounded.", title: "“Nine killed” in Hays, says “mayor")
    #expect(found.claims.map(\.isUnclosed) == [false, false])
    let open = read("Two women were wounded.", title: "“Nine killed in Hays")
    #expect(open.claims.map(\.isUnclosed) == [true, false])
  }

  private static let marks = [
    "“", "”", "\"", "«", "»", "„", "‘", "’", "'", "''", "\n\n", " ", ". ", " he said ",
    ", she said, ",
    "The mayor said ", "nine people were killed", "the army denied it", "“Two died,” ",
  ]

  // Texts of nothing but marks, cues and claims, always the same ones.
  @Test func `whatever the marks, no content leaves its paragraph and all lies within the text`() {
    var state: UInt64 = 7
    for _ in 0..<400 {
      var text = ""
      for _ in 0..<14 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += Self.marks[Int(state >> 33) % Self.marks.count]
      }
      let bytes = Array(text.utf8)
      for passage in read(text).attributions.flatMap(\.content) {
        #expect(passage.bytes.upperBound <= bytes.count)
        let words = String(decoding: bytes[passage.bytes], as: UTF8.self)
        #expect(!words.contains("\n\n"), "\(text.debugDescription)")
      }
    }
  }
}
