// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
import Record
import TestSupport
import Testing

@testable import Workflow

/// An incident of more claims than are weighed for each report that comes in.
private struct LargeIncident {
  let desk: TestDesk
  let id: IncidentID

  init() throws {
    desk = try TestDesk()
    // What is owed stays owed until the test has it made.
    desk.keeper.desk.owing.close()
    let lines = (0...Placing.large).map { LargeIncident.line($0, killed: 5 + $0 % 7) }
    _ = try desk.add([try desk.folder.write("many.jsonl", lines.joined(separator: "\n"))])
    id = try #require(try desk.keeper.folder.store.read { try $0.incidents().items.first?.id })
  }

  static func line(_ number: Int, killed: Int) -> String {
    let text =
      "\(killed) people were killed in an airstrike on Kafr Takharim on Tuesday, a resident of "
      + "house \(number) said."
    return #"{"id":"\#(number)","text":"\#(text)","published":"2019-03-05","invented":true}"#
  }

  func addHigher() throws {
    _ = try desk.add([try desk.folder.write("one.jsonl", LargeIncident.line(9999, killed: 471))])
  }

  func owes() throws -> Bool {
    try desk.keeper.folder.store.read { try $0.owesProposal(of: id) }
  }

  /// The highest number of killed in the proposal that stands in the record.
  func standing() throws -> Int? {
    try desk.keeper.folder.store.read {
      try $0.incident(id)?.proposal?.assessment.bounds(.killed, .civilians)?.max
    }
  }
}

// 471 dead, says the report that comes in after some hundreds.
@Test func `the proposal of a large incident is owed, and whoever reads has it whole`() throws {
  let large = try LargeIncident()
  #expect(try large.standing() == 11)
  try large.addHigher()
  #expect(try large.owes())
  #expect(try large.standing() == 11)
  let recorder = try Recorder(opening: large.desk.path)
  #expect(try recorder.incident(large.id).proposed.bounds(.killed, .civilians)?.max == 471)
  #expect(try recorder.toll(by: .grade).parts[1].grades.map(\.killed.max) == [471])
  try large.desk.keeper.desk.settleOwed()
  #expect(try !large.owes())
  #expect(try large.standing() == 471)
}

// While 471 are weighed, 500 are reported; and a person's word on a source had everything weighed meanwhile.
@Test func `what came in while a proposal was made is owed still, and no newer one is overwritten`()
  throws
{
  let large = try LargeIncident()
  try large.addHigher()
  let settled = try large.desk.keeper.desk.settledProposals()
  _ = try large.desk.add([
    try large.desk.folder.write("two.jsonl", LargeIncident.line(10_000, killed: 500))
  ])
  try large.desk.keeper.desk.keep(settled)
  #expect(try large.standing() == 471)
  #expect(try large.owes())
  try large.desk.keeper.desk.settleOwed()
  #expect(try large.standing() == 500)
  try large.desk.keeper.desk.keep(settled)
  #expect(try large.standing() == 500)
}

@Test func `nobody signs less than there is`() throws {
  let large = try LargeIncident()
  try large.addHigher()
  try large.desk.done(
    .decide(
      DecisionRequest(
        user: "nour", incident: large.id.text, decision: .accept, why: "The lists were read.")))
  let recorder = try Recorder(opening: large.desk.path)
  let signed = try recorder.incident(large.id).signed
  #expect(signed?.assessment.bounds(.killed, .civilians)?.max == 471)
}

@Test func `a writer that lets go of the record owes nothing`() throws {
  let large = try LargeIncident()
  try large.addHigher()
  try large.desk.keeper.close()
  let folder = try RecordFolder.open(at: large.desk.path, mode: .reading)
  defer { try? folder.close() }
  #expect(try folder.store.read { try $0.owedProposals() } == [])
}

@Test func `so much longer than the work took is waited before it is done again`() throws {
  let owing = Owing()
  let first = try #require(owing.awaited())
  #expect(first >= .milliseconds(500))
  #expect(owing.awaited() == nil)
  owing.work { _ = (0..<2_000_000).reduce(0) { $0 ^ $1 } }
  #expect(try #require(owing.awaited()) >= first)
  owing.close()
  owing.work { Issue.record("it was closed") }
  #expect(owing.awaited() == nil)
}
