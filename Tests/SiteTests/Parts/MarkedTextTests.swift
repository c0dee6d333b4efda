// SPDX-License-Identifier: Apache-2.0

import Record
import Testing

@testable import Site

private func claim(_ id: Int, _ bytes: Range<Int>, _ part: Passage.Part = .text) -> Claim {
  Claim(
    id: id, event: 0, harm: .killed, count: .exactly(1), passage: Passage(bytes, in: part),
    sentence: Passage(bytes, in: part), rule: "test")
}

/// The text with the claims of each stretch in brackets: `12 people[0], three children[0 1]`.
private func marked(_ text: String, _ claims: [Claim]) -> [String] {
  let marked = MarkedText(text, claims, part: .text)
  return marked.paragraphs.map { line in
    line.map { stretch in
      let words = String(decoding: marked.utf8[stretch.bytes], as: UTF8.self)
      let ids = stretch.claims.map(String.init).joined(separator: " ")
      return ids.isEmpty ? words : "[\(ids): \(words)]"
    }.joined()
  }
}

@Test func `a claim inside another keeps both`() {
  let text = "On Monday 12 people, three children among them, died."
  #expect(
    marked(text, [claim(0, 10..<46), claim(1, 21..<35)])
      == ["On Monday [0: 12 people, ][0 1: three children][0:  among them], died."])
}

@Test func `claims that overlap are cut where one ends`() {
  #expect(marked("abcdef", [claim(0, 0..<4), claim(1, 2..<6)]) == ["[0: ab][0 1: cd][1: ef]"])
}

@Test func `a claim over two lines is marked in both and numbered once`() {
  let text = "killed\nand wounded"
  #expect(marked(text, [claim(0, 3..<10)]) == ["kil[0: led]", "[0: and] wounded"])
  let paragraphs = MarkedText(text, [claim(0, 3..<10)], part: .text).paragraphs
  #expect(paragraphs.flatMap { $0 }.flatMap(\.starts) == [0])
  #expect(paragraphs.flatMap { $0 }.flatMap(\.ends) == [0])
}

@Test(arguments: [0..<0, 90..<99, 5..<5])
func `a claim without words in the text marks nothing`(_ bytes: Range<Int>) {
  #expect(marked("Nobody died.", [claim(0, bytes)]) == ["Nobody died."])
}

@Test func `a span that runs past the end or through a character is set to whole ones`() {
  // "é" is two bytes: a span that starts between them starts after it.
  #expect(marked("aé died", [claim(0, 2..<99)]) == ["aé[0:  died]"])
}

@Test func `claims of the title are not marked in the text`() {
  #expect(marked("Seven died", [claim(0, 0..<5, .title)]) == ["Seven died"])
  let title = MarkedText("Seven died", [claim(0, 0..<5, .title)], part: .title)
  #expect(title.paragraphs.first?.first?.claims == [0])
}

@Test func `lines without words are no paragraphs`() {
  #expect(marked("one\r\n\r\n \n\ttwo\n", []) == ["one", "\ttwo"])
  #expect(marked("", [claim(0, 0..<1)]).isEmpty)
}

@Test func `marked words are escaped and can be linked to`() {
  let marked = MarkedText("a<b>c", [claim(7, 1..<4)], part: .text)
  var html = HTMLWriter()
  for line in marked.paragraphs { html.stretches(line, of: marked) }
  let text = String(decoding: html.bytes, as: UTF8.self)
  #expect(text.contains("<mark class=\"claim depth-1\" data-claims=\"7\">&lt;b&gt;</mark>"))
  #expect(text.contains("id=\"claim-7\""))
  #expect(text.contains("href=\"#row-7\""))
}
