// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import evaluate

private func key(_ incident: String?, _ origin: String?) -> GroupAnswer.Key {
  var fields: [String: JSON] = [:]
  if let incident { fields["incident"] = .string(incident) }
  if let origin { fields["origin"] = .string(origin) }
  return GroupAnswer.Key(.object(fields))
}

private func item(
  _ report: String, _ incident: String?, _ origin: String?, said: GroupAnswer.Key?
) -> Grouping.Item {
  Grouping.Item(report: report, words: "", incident: incident, origin: origin, said: said)
}

private func outcomes(_ items: [Grouping.Item], _ measure: String) throws -> [Finding.Outcome] {
  var grouping = Grouping([], answers: [:])
  grouping.items = items
  return grouping.findings.filter { $0.measure == "grouping/\(measure)" }.map(\.outcome)
}

@Test func `two reports of one event are right together and missed apart`() throws {
  let first = item("a", "market", nil, said: key("1", nil))
  #expect(
    try outcomes([first, item("b", "market", nil, said: key("1", nil))], "incidents") == [.right])
  #expect(
    try outcomes([first, item("b", "market", nil, said: key("2", nil))], "incidents") == [.missed])
  #expect(
    try outcomes([first, item("b", "bridge", nil, said: key("1", nil))], "incidents") == [.extra])
  #expect(
    try outcomes([first, item("b", "bridge", nil, said: key("2", nil))], "incidents").isEmpty)
}

@Test func `what was annotated within one report alone is not scored across reports`() throws {
  let first = item("a", "here:a", nil, said: key("1", nil))
  #expect(
    try outcomes([first, item("b", "here:b", nil, said: key("1", nil))], "incidents").isEmpty)
  #expect(
    try outcomes([first, item("a", "here:a", nil, said: key("1", nil))], "events") == [.right])
}

@Test func `a claim that was not read or has no incident is with nobody`() throws {
  let pair = [item("a", "market", nil, said: nil), item("b", "market", nil, said: key(nil, nil))]
  #expect(try outcomes(pair, "incidents") == [.missed])
}

@Test func `a claim whose own text is too vague to join may join and need not`() throws {
  let first = item("a", "market", nil, said: key("1", nil))
  var second = item("b", "market", nil, said: key(nil, nil))
  second.isPending = true
  #expect(try outcomes([first, second], "incidents").isEmpty)
  second.said = key("1", nil)
  #expect(try outcomes([first, second], "incidents") == [.right])
  second.incident = "bridge"
  #expect(try outcomes([first, second], "incidents") == [.extra])
}

@Test func `claims of one report are events, not incidents`() throws {
  let pair = [
    item("a", "market", "x", said: key("1", "x")), item("a", "bridge", "x", said: key("1", "x")),
  ]
  #expect(try outcomes(pair, "events") == [.extra])
  #expect(try outcomes(pair, "incidents").isEmpty)
  #expect(try outcomes(pair, "origins").isEmpty)
}

@Test func `unknown origins are never one`() throws {
  let gold = try Invented.gold(
    Invented.killed(9, "Nine dead") + ",\"incident\":\"market\",\"origin\":\"unknown:t\"")
  let comparison = try Invented.compare(
    "Nine dead.", gold, try Invented.answer(Invented.killed(9, 0..<9)))
  #expect(Grouping([comparison], answers: [:]).items.map(\.origin) == [nil])
}

@Test func `origins are compared within one event`() throws {
  let first = item("a", "market", "doctors", said: key("1", "d"))
  let same = item("b", "market", "doctors", said: key("1", "d"))
  let elsewhere = item("b", "bridge", "doctors", said: key("2", "d"))
  #expect(try outcomes([first, same], "origins") == [.right])
  #expect(try outcomes([first, elsewhere], "origins").isEmpty)
}

@Test func `an answer gives the headline and each claim by its id`() throws {
  let line = """
    {"id":"a","incident":"1","origin":"x","claims":[{"claim":3,"incident":null,"origin":"y"}]}
    """
  let answer = GroupAnswer(try JSONDecoder().decode(JSON.self, from: Data(line.utf8)))
  #expect(answer.headline == key("1", "x"))
  #expect(answer.claims == [3: key(nil, "y")])
}

@Test func `a headline annotated within its report alone joins no other`() {
  var grouping = Grouping([], answers: [:])
  grouping.headlines = [
    Grouping.Headline(report: "a", incidents: ["here:a"], said: "1"),
    Grouping.Headline(report: "b", incidents: ["market"], said: "1"),
  ]
  #expect(grouping.findings.isEmpty)
}

@Test(arguments: [
  ("market", "market bridge", "1", Finding.Outcome.right), ("market", "bridge", "1", .extra),
  ("market", "market", "2", .missed), ("", "", "1", .extra),
])
func `reports belong together if the headline figures of both tell of one event`(
  _ first: String, _ second: String, _ said: String, _ result: Finding.Outcome
) {
  var grouping = Grouping([], answers: [:])
  let set = { Set(($0 as String).split(separator: " ").map(String.init)) }
  grouping.headlines = [
    Grouping.Headline(report: "a", incidents: set(first), said: "1"),
    Grouping.Headline(report: "b", incidents: set(second), said: said),
  ]
  #expect(grouping.findings.map(\.outcome) == [result])
}
