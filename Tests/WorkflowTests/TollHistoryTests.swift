// SPDX-License-Identifier: Apache-2.0

import Archive
import Foundation
import Record
import Testing

@testable import Workflow

private let first =
  "Seven people were killed in an airstrike on Kafr Takharim on Tuesday, the Northern Rescue Corps said."
private let second =
  "An airstrike on Kafr Takharim killed nine people on Tuesday, according to Barada Monitor."

/// The moment now, in UTC; what is written after this line is of a later second.
private func mark() throws -> Moment {
  let moment = try #require(Moment(UTC.now()))
  Thread.sleep(forTimeInterval: 1.1)
  return moment
}

@Test func `a toll as of a moment knows neither later reports nor later signatures`() throws {
  let newsroom = try Newsroom()
  let empty = try mark()
  try newsroom.add([first])
  let one = try mark()
  try newsroom.add([second])
  let id = try #require(try newsroom.incidents().first).incident.id
  let two = try mark()
  try newsroom.sign(id, grade: .fair, killed: Bounds(min: 8, max: 9))
  let recorder = try newsroom.recorder()
  func rows(_ moment: Moment?) throws -> [IncidentRow] {
    try recorder.incidents(IncidentQuery(asOf: moment)).rows
  }
  #expect(try rows(empty) == [])
  #expect(try rows(one).map { $0.current.bounds(.killed, .civilians)?.description } == ["7"])
  #expect(try rows(one).map(\.reports) == [1])
  #expect(try rows(two).map { $0.current.bounds(.killed, .civilians)?.description } == ["7–9"])
  #expect(try rows(two).allSatisfy { $0.signed == nil })
  #expect(try rows(nil) == rows(Moment(UTC.now())))
  let toll = try recorder.toll(by: .month, IncidentQuery(asOf: two))
  #expect(toll.parts[0].headline.incidents == 0)
  #expect(toll.notes.contains { $0.hasPrefix("As of \(two)") })
  let now = try recorder.toll(by: .month)
  #expect(now.parts[0].headline.killed == Bounds(min: 8, max: 9))
}

@Test func `a difference says which report and which decision moved what`() throws {
  let newsroom = try Newsroom()
  try newsroom.add([first])
  let then = try mark()
  let reports = try newsroom.add([second])
  let id = try #require(try newsroom.incidents().first).incident.id
  try newsroom.judge("Barada Monitor")
  try newsroom.sign(id, grade: .fair)
  let difference = try newsroom.recorder().difference(since: then)
  let change = try #require(difference.changes.first)
  #expect(difference.changes.count == 1)
  #expect(change.before?.killed == Bounds(min: 7, max: 7))
  #expect(change.after?.killed == Bounds(min: 7, max: 9))
  #expect(change.steps.map(\.report) == [reports[0], nil, nil])
  #expect(change.steps[0].moved?.killed == Bounds(min: 7, max: 9))
  #expect(change.steps[1].text.contains("Barada Monitor credible"))
  #expect(change.steps[1].moved == nil)
  #expect(change.steps[2].moved?.state == .signed)
  #expect(change.steps.last?.moved == change.after)
  #expect(difference.before.parts[0].headline.incidents == 0)
  #expect(difference.after.parts[0].headline.killed == Bounds(min: 7, max: 9))
  let none = try newsroom.recorder().difference(since: try #require(Moment(UTC.now())))
  #expect(none.changes == [])
}

@Test func `an explanation leads from the number to the sentences`() throws {
  let newsroom = try Newsroom()
  try newsroom.add([first, second])
  let id = try #require(try newsroom.incidents().first).incident.id
  try newsroom.sign(id, grade: .fair)
  let recorder = try newsroom.recorder()
  for row in [nil, "2019-03", "Fair"] {
    let explanation = try recorder.explanation(by: .month, row: row)
    let part = try #require(explanation.parts.first)
    #expect(part.row?.killed == Bounds(min: 7, max: 9))
    let incident = try #require(part.incidents.first)
    let steps = try #require(incident.derivation(.killed)?.steps)
    let quoted = steps.flatMap(\.claims).compactMap { incident.sentences[$0]?.words }
    #expect(quoted.contains { $0.contains("Seven people were killed") })
    #expect(quoted.contains { $0.contains("killed nine people") })
  }
  #expect(throws: RecorderError.notFound("2030-01")) {
    try recorder.explanation(by: .month, row: "2030-01")
  }
}

@Test func `an explanation as of a moment shows what its number was made of`() throws {
  let newsroom = try Newsroom()
  try newsroom.add([first])
  let id = try #require(try newsroom.incidents().first).incident.id
  try newsroom.sign(id, grade: .fair)
  let then = try mark()
  try newsroom.add([second])
  try newsroom.sign(id, grade: .fair, killed: Bounds(min: 20, max: 30))
  let explanation = try newsroom.recorder().explanation(
    by: .month, row: "2019-03", IncidentQuery(asOf: then))
  let part = try #require(explanation.parts.first)
  let incident = try #require(part.incidents.first)
  #expect(part.row?.killed == Bounds(min: 7, max: 7))
  #expect(incident.derivation(.killed)?.bounds == Bounds(min: 7, max: 7))
  #expect(Set(incident.incident.members.map(\.report.id)).count == 1)
}

// A proposal is never more than Weak before a person holds its sources credible.
@Test func `a row of which nothing counts shows what stands below the grades that do`() throws {
  let newsroom = try Newsroom()
  try newsroom.add([first])
  let recorder = try newsroom.recorder()
  let explanation = try recorder.explanation(by: .month, row: "2019-03")
  #expect(explanation.isBelow && explanation.caution != nil)
  #expect(explanation.toll.parts.allSatisfy { $0.rows.isEmpty && $0.headline.incidents == 0 })
  let part = try #require(explanation.parts.first { $0.row != nil })
  #expect(!part.isSigned && part.incidents.count == 1)
  #expect(part.row?.killed == part.incidents[0].derivation(.killed)?.bounds)
  for row in ["2030-01", "Fair", "Confirmed"] {
    #expect(throws: RecorderError.notFound(row)) {
      try recorder.explanation(by: .month, row: row)
    }
  }
  #expect(try recorder.explanation(by: .month, row: "Weak").isBelow == false)
}

@Test func `what a signed record says against the rules is listed and not repaired`() throws {
  let newsroom = try Newsroom()
  try newsroom.add([first])
  let id = try #require(try newsroom.incidents().first).incident.id
  #expect(try newsroom.recorder().findings() == [])
  try newsroom.sign(id, grade: .confirmed)
  let found = try newsroom.recorder().findings()
  #expect(found.map(\.incident) == [id])
  #expect(found.first?.text.hasPrefix("Confirmed, and no belligerent's acceptance") == true)
  #expect(try newsroom.recorder().incident(id).signed?.assessment.grade == .confirmed)
}
