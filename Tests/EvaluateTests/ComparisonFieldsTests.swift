// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import evaluate

private let text = "Nine were killed in Hays on Friday, the mayor said, three of them boys."

/// The outcome of one measure where gold and answer agree on the claim and differ in other fields.
private func outcome(
  _ measure: String, gold: String, answer: String, phenomenon: String? = nil
) throws -> Finding.Outcome? {
  let gold = try Invented.gold(
    Invented.killed(9, "Nine were killed") + gold, phenomenon: phenomenon)
  let said = try Invented.answer(Invented.killed(9, 0..<16) + answer)
  return try Invented.compare(text, gold, said).outcomes(measure).first
}

@Test(arguments: [
  ("[\"the mayor\"]", "[{\"text\":\"mayor\"}]", Finding.Outcome.right),
  ("[\"the mayor\"]", "[]", .wrong),
  ("[]", "[{\"text\":\"the mayor\"}]", .wrong),
  (
    "[\"the mayor\",\"the agency\"]", "[{\"text\":\"the agency\"},{\"text\":\"the mayor\"}]", .wrong
  ),
  ("[\"the mayor\"]", "[{\"text\":\"he\",\"name\":\"mayor\"}]", .right),
  ("[[\"he\",\"the mayor\"]]", "[{\"text\":\"The mayor\"}]", .right),
])
func `a chain is right if it is whole and in order`(
  _ expected: String, _ got: String, _ result: Finding.Outcome
) throws {
  var gold = try Invented.gold(Invented.killed(9, "Nine were killed"))
  gold.claims[0].chain = try Corpus.Line(file: "", number: 1, text: expected)
    .decoded(as: [OneOf<String>].self)
  let answer = try Invented.answer(Invented.killed(9, 0..<16) + ",\"chain\":\(got)")
  #expect(try Invented.compare(text, gold, answer).outcomes("chain") == [result])
}

@Test(arguments: [
  ("[{\"name\":\"elsewhere\",\"lat\":13.95,\"lon\":43.5}]", Finding.Outcome.right),
  ("[{\"name\":\"Hays\",\"lat\":38.9,\"lon\":-99.3}]", .wrong),
  ("[{\"name\":\"Ḩays\"}]", .right),
  ("[]", .wrong),
])
func `a place is right by its point, or by its name where there is no point`(
  _ candidates: String, _ result: Finding.Outcome
) throws {
  let gold = ",\"place\":{\"text\":\"Hays\",\"name\":[\"Hays\"],\"near\":[13.93,43.48]}"
  let answer = ",\"place\":{\"text\":\"Hays\",\"candidates\":\(candidates)}"
  #expect(try outcome("place", gold: gold, answer: answer) == result)
}

@Test func `an actor that nobody named is wrong in a sentence and let pass in a report`() throws {
  let actor = ",\"actor\":{\"text\":\"the army\"}"
  #expect(try outcome("actor", gold: "", answer: actor, phenomenon: "count") == .wrong)
  #expect(try outcome("actor", gold: "", answer: "", phenomenon: "count") == .right)
  #expect(try outcome("actor", gold: "", answer: actor) == nil)
  #expect(try outcome("actor", gold: ",\"actor\":\"army\"", answer: actor) == .right)
}

@Test(arguments: [
  (
    "time", ",\"time\":{\"from\":\"2019-07-19\",\"to\":\"2019-07-19\"}",
    ",\"time\":{\"from\":\"2019-07-19T00:00:00Z\",\"to\":\"2019-07-19\"}", Finding.Outcome.right
  ),
  (
    "time", ",\"time\":{\"from\":\"2019-07-01\",\"to\":\"2019-07-31\"}",
    ",\"time\":{\"from\":\"2019-07-19\",\"to\":\"2019-07-19\"}", .wrong
  ),
  (
    "cause", ",\"cause\":{\"kind\":\"small_arms\",\"type\":\"sniper\"}",
    ",\"cause\":{\"kind\":\"small_arms\"}", .right
  ),
  (
    "strike", ",\"cause\":{\"kind\":\"small_arms\",\"type\":\"sniper\"}",
    ",\"cause\":{\"kind\":\"small_arms\"}", .wrong
  ),
  ("groups", "", ",\"victims\":{\"groups\":[\"children\"]}", .wrong),
  (
    "groups",
    ",\"victims\":{\"status\":\"civilian\",\"groups\":[\"women\"],\"groups_may\":[\"family\"]}",
    ",\"victims\":{\"groups\":[\"family\",\"women\"]}", .right
  ),
  (
    "time", ",\"time\":{\"from\":\"2019-07-01\",\"to\":\"2019-07-31\"}",
    ",\"scope\":\"cumulative\",\"period\":{\"from\":\"2019-07-01\",\"to\":\"2019-07-31\"}", .right
  ),
  ("status", "", ",\"victims\":{\"status\":\"civilian\"}", .wrong),
  (
    "victims", ",\"victims\":{\"status\":\"unspecified\",\"text\":\"nine people\"}",
    ",\"victims\":{\"text\":\"people\"}", .right
  ),
  (
    "victims", ",\"victims\":{\"status\":\"unspecified\",\"text\":\"nine people\"}",
    ",\"victims\":{\"text\":\"boys\"}", .wrong
  ),
  ("qualifiers", "", "", .right),
])
func `a field is right if it is what the gold says`(
  _ measure: String, _ gold: String, _ answer: String, _ result: Finding.Outcome
) throws {
  #expect(try outcome(measure, gold: gold, answer: answer) == result)
}

@Test func `a part must point to the whole with the figures of the gold`() throws {
  let gold = try Invented.gold(
    Invented.killed(9, "Nine were killed"),
    Invented.killed(3, "three of them boys") + ",\"part_of\":0")
  let whole = Invented.killed(9, 0..<16)
  let linked = try Invented.answer(whole, Invented.killed(3, 52..<70) + ",\"part_of\":0")
  let loose = try Invented.answer(whole, Invented.killed(3, 52..<70))
  let toItself = try Invented.answer(whole, Invented.killed(3, 52..<70) + ",\"part_of\":1")
  #expect(try Invented.compare(text, gold, linked).outcomes("part_of") == [.right])
  #expect(try Invented.compare(text, gold, loose).outcomes("part_of") == [.wrong])
  #expect(try Invented.compare(text, gold, toItself).outcomes("part_of") == [.wrong])
}
