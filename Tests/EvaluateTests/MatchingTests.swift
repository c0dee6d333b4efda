// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import evaluate

@Test func `among overlapping claims the one with the same figures is taken`() throws {
  let text = "Nine were killed, not seven."
  let gold = try Invented.gold(Invented.killed(9, "Nine were killed"))
  let answer = try Invented.answer(Invented.killed(7, 0..<28), Invented.killed(9, 0..<28))
  let comparison = try Invented.compare(text, gold, answer)
  #expect(comparison.matching.answers == [1])
  #expect(comparison.matching.extra == [0])
}

@Test func `another harm on the same words is another claim`() throws {
  let gold = try Invented.gold(Invented.killed(9, "Nine were hit"))
  let answer = try Invented.answer("\"harm\":\"injured\",\"span\":[0,13],\(Invented.exact(9))")
  #expect(try Invented.compare("Nine were hit.", gold, answer).matching.answers == [nil])
}

@Test func `a claim in the title does not match the same offsets of the text`() throws {
  let gold = try Invented.gold(Invented.killed(9, "Nine dead") + ",\"in\":\"title\"")
  let body = try Invented.answer(Invented.killed(9, 0..<9))
  let title = try Invented.answer(Invented.killed(9, 0..<9) + ",\"in\":\"title\"")
  let compare = { try Invented.compare("Nine dead here.", title: "Nine dead", gold, $0) }
  #expect(try compare(body).matching.answers == [nil])
  #expect(try compare(title).matching.answers == [0])
}

@Test func `a claim that is asked for is matched before an optional one`() throws {
  let text = "Four were buried."
  let gold = try Invented.gold(
    Invented.killed(4, text) + ",\"optional\":true", Invented.killed(4, "Four were"))
  let answer = try Invented.answer(Invented.killed(4, 0..<17))
  #expect(try Invented.compare(text, gold, answer).matching.answers == [nil, 0])
}

@Test func `nobody agrees only with nobody`() {
  let none = GoldClaim.Count(min: 0, max: 0, qualifiers: ["none"])
  let unstated = GoldClaim.Count(min: nil, max: nil, qualifiers: ["none"])
  let vague = GoldClaim.Count(min: nil, max: nil, qualifiers: ["vague"])
  #expect(none.sameFigures(unstated))
  #expect(!unstated.sameFigures(vague))
}

@Test func `a mention that the reader counts as a repeat is read, and its fields are scored once`()
  throws
{
  let text = "Nine were killed. It was the market; nine people died."
  let gold = try Invented.gold(
    Invented.killed(9, "Nine were killed"), Invented.killed(9, "nine people died"))
  let answer = try Invented.answer(Invented.killed(9, 0..<16) + ",\"repeats\":[[37,53]]")
  let comparison = try Invented.compare(text, gold, answer)
  #expect(comparison.outcomes("claims") == [.right, .right])
  #expect(comparison.outcomes("chain") == [.right])
}
