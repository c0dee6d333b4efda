// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import evaluate

private func anchor(_ text: String, _ words: String, occurrence: Int? = nil) throws -> Range<Int>? {
  let gold = try Invented.gold(Invented.killed(9, words))
  var claim = try #require(gold.claims.first)
  claim.occurrence = occurrence
  return Passage(text: text, title: "").anchor(of: claim)
}

@Test func `an anchor counts in Unicode scalars`() throws {
  #expect(try anchor("قتل 9", "9") == 4..<5)
  #expect(try anchor("e\u{301} nine", "nine") == 3..<7)
}

@Test func `words that stand twice must say which`() throws {
  let text = "nine dead, nine hurt"
  #expect(try anchor(text, "nine") == nil)
  #expect(try anchor(text, "nine", occurrence: 2) == 11..<15)
  #expect(try anchor(text, "nine", occurrence: 3) == nil)
}

@Test func `words that do not stand in the text have no anchor`() throws {
  #expect(try anchor("ten dead", "nine") == nil)
  #expect(try anchor("n", "nine") == nil)
}

@Test func `a comparison over words that are not there names the text and the words`() throws {
  let gold = try Invented.gold(Invented.killed(9, "nine"))
  let error = #expect(throws: CorpusError.self) {
    try Invented.compare("ten dead", gold, try Invented.answer())
  }
  #expect("\(try #require(error))".hasPrefix("t: “nine”"))
}

@Test func `an excerpt stays inside the text and on one line`() {
  let passage = Passage(text: "one\n\ntwo three", title: "")
  #expect(passage.excerpt(5..<8, inTitle: false, around: 5) == "one two thre")
  #expect(passage.excerpt(90..<95, inTitle: false) == "")
}
