// SPDX-License-Identifier: Apache-2.0

import Record
import Testing

@testable import Workflow

private let morning =
  "Seven people were killed in an airstrike on Kafr Takharim on Tuesday, the Northern Rescue Corps said."
private let evening =
  "An airstrike on Kafr Takharim killed four people on Tuesday, according to Barada Monitor."
private let later =
  "Five people were killed when warplanes bombed Kafr Takharim on Tuesday, Harim Hospital said."

private func regroup(
  _ newsroom: Newsroom, _ change: RegroupRequest.Change, why: String = "The evening raid."
) throws -> WriteSummary {
  try newsroom.submit(
    .regroup(RegroupRequest(user: Newsroom.reviewer, change: change, why: why)))
}

private func killed(_ view: IncidentView) -> String? {
  view.proposed.bounds(.killed, .civilians)?.description
}

@Test func `claims are taken out of an incident, and undoing puts them back`() throws {
  let newsroom = try Newsroom()
  let reports = try newsroom.add([morning, evening])
  let whole = try #require(try newsroom.incidents().first)
  #expect(try newsroom.incidents().count == 1)
  #expect(killed(whole) == "4–7")

  let split = try regroup(newsroom, .split(whole.incident.id.text, [reports[1].text]))
  let parts = try newsroom.incidents()
  #expect(parts.compactMap(killed).sorted() == ["4", "7"])
  #expect(parts.allSatisfy { $0.pairs.map(\.pair.answer) == [.different] })
  #expect(parts.allSatisfy { $0.history.contains { $0.act == "incident.split" } })
  #expect(try RecordCheck(of: newsroom.path) { _, _ in }.findings == [])

  let act = try #require(split.subjects.last)
  _ = try regroup(newsroom, .undo(try #require(Int(act))), why: "One raid after all.")
  let again = try newsroom.incidents()
  #expect(again.map(killed) == ["4–7"])
  #expect(again.map(\.incident.id) == [whole.incident.id])
  // The part's name leads to where its claims are.
  let part = try #require(split.subjects.dropFirst().first.flatMap { IncidentID($0) })
  #expect(throws: RecorderError.moved(to: whole.incident.id)) {
    try newsroom.recorder().incident(part)
  }
  #expect(try RecordCheck(of: newsroom.path) { _, _ in }.findings == [])
}

@Test func `a merge is taken back with the claims that came, and no report makes them one`() throws
{
  let newsroom = try Newsroom()
  try newsroom.add([
    morning, "Shelling of Binnish wounded nine people on Tuesday, a doctor named Samir Aziz said.",
  ])
  let before = try newsroom.incidents()
  #expect(before.count == 2)
  let ids = before.map(\.incident.id.text)
  let merged = try regroup(newsroom, .merge(ids[0], into: ids[1]))
  #expect(try newsroom.incidents().map(\.incident.id.text) == [ids[1]])
  #expect(throws: Newsroom.Refusal.self) { try regroup(newsroom, .merge(ids[0], into: ids[1])) }
  let act = try #require(merged.subjects.last.flatMap { Int($0) })
  _ = try regroup(newsroom, .undo(act), why: "Two towns.")
  let after = try newsroom.incidents()
  #expect(Set(after.map(\.incident.id.text)) == Set(ids))
  #expect(Set(after.map(killed)) == Set(before.map(killed)))
  #expect(throws: Newsroom.Refusal.self) { try regroup(newsroom, .undo(act)) }
  try newsroom.add([later])
  #expect(try newsroom.incidents().count == 2)
  #expect(try RecordCheck(of: newsroom.path) { _, _ in }.findings == [])
}

@Test func `what may be of another incident is in the maximum only, until that is taken back`()
  throws
{
  let newsroom = try Newsroom()
  let reports = try newsroom.add([morning, evening])
  let whole = try #require(try newsroom.incidents().first).incident.id.text
  _ = try regroup(newsroom, .split(whole, [reports[1].text]))
  let parts = try newsroom.incidents().map(\.incident.id.text)
  let first = try #require(parts.first { $0 == whole })
  let second = try #require(parts.first { $0 != whole })
  let linked = try regroup(
    newsroom, .link(first, .mayOverlapWith, second, claims: [reports[0].text]))
  func range() throws -> String? {
    killed(try newsroom.recorder().incident(try #require(IncidentID(first))))
  }
  #expect(try range() == "0–7")
  #expect(throws: Newsroom.Refusal.self) {
    try regroup(newsroom, .link(first, .mayOverlapWith, second, claims: []))
  }
  let act = try #require(linked.subjects.last.flatMap { Int($0) })
  _ = try regroup(newsroom, .undo(act))
  #expect(try range() == "7")
}

@Test func `two that may be one are in the minimum of a toll once`() throws {
  let newsroom = try Newsroom()
  try newsroom.add([
    morning, "Four people were killed by shelling in Binnish on Tuesday, a doctor said.",
  ])
  let ids = try newsroom.incidents().map(\.incident.id)
  for id in ids { try newsroom.sign(id, grade: .fair) }
  func headline() throws -> Bounds {
    try newsroom.recorder().toll(by: .month).parts[0].headline.killed
  }
  #expect(try headline() == Bounds(min: 11, max: 11))
  _ = try regroup(
    newsroom, .link(ids[0].text, .possibleDuplicateOf, ids[1].text, claims: []))
  #expect(try headline() == Bounds(min: 7, max: 11))
  let notes = try newsroom.recorder().toll(by: .month).notes
  #expect(notes.contains { $0.hasPrefix("2 incidents may share people") })
}

@Test func `nothing is regrouped without a reason, by nobody, or into itself`() throws {
  let newsroom = try Newsroom()
  let reports = try newsroom.add([morning])
  let id = try #require(try newsroom.incidents().first).incident.id.text
  for (change, why) in [
    (RegroupRequest.Change.merge(id, into: id), "x"), (.split(id, [reports[0].text]), "x"),
    (.split(id, ["REP-000000"]), "x"), (.split(id, []), "x"), (.undo(9), "x"), (.undo(9), ""),
  ] {
    #expect(throws: Newsroom.Refusal.self) { try regroup(newsroom, change, why: why) }
  }
}
