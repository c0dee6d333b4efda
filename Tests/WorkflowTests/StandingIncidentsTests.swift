// SPDX-License-Identifier: Apache-2.0

import Archive
import Record
import TestSupport
import Testing

@testable import Workflow

/// What is kept between two changes is what reading everything anew gives.
@Test func `a list that is kept shows what a record opened now shows, whatever is done between`()
  throws
{
  let newsroom = try Newsroom()
  try newsroom.submit(
    .addUser(UserRequest(name: "root", shownAs: "Root", role: .administrator)))
  let kept = try newsroom.recorder()
  func compare(_ what: String) throws -> [IncidentRow] {
    let query = IncidentQuery(page: Page(limit: 500))
    let rows = try kept.incidents(query).rows
    #expect(try rows == newsroom.recorder().incidents(query).rows, "after \(what)")
    return rows
  }
  #expect(try compare("nothing") == [])
  try newsroom.add([
    "Seven people were killed in an airstrike on Hays on Tuesday, the Northern Rescue Corps said.",
    "Three people were killed by shelling in Harim on Monday, the hospital said.",
  ])
  let two = try compare("two reports")
  #expect(two.count == 2)
  try newsroom.add(
    ["Nine people were killed in an airstrike on Hays on Tuesday, rescuers said."],
    from: ["Another"])
  #expect(try compare("a third").contains { $0.reports == 2 })
  try newsroom.sign(two[0].id)
  #expect(try compare("a signature").contains { $0.signed?.by == "Nour Haddad" })
  try newsroom.judge("Northern Rescue Corps")
  _ = try compare("a word on a source")
  try newsroom.submit(
    .describe(
      SourceRequest(
        user: Newsroom.reviewer, source: "Northern Rescue Corps",
        sayings: [.alias("Barada Rescue")], citation: "Its own statutes.")))
  _ = try compare("another name of a source")
  try newsroom.add([
    "Two people were killed in Harim on Monday, 4 March, Barada Rescue said.",
    "Four people were killed in an airstrike on Hays on Wednesday, a doctor said.",
  ])
  let four = try compare("reports under that name, before and between others").map(\.id.text)
  func regroup(_ change: RegroupRequest.Change) throws -> WriteSummary {
    try newsroom.submit(
      .regroup(RegroupRequest(user: Newsroom.reviewer, change: change, why: "One and the same.")))
  }
  let merged = try regroup(.merge(four[2], into: four[1]))
  #expect(try compare("a merge").count == four.count - 1)
  _ = try regroup(.undo(try #require(merged.subjects.last.flatMap { Int($0) })))
  #expect(try compare("a merge taken back").map(\.id.text) == four)
  try newsroom.submit(.erase(EraseRequest(user: "root", name: Newsroom.reviewer)))
  #expect(try !compare("a name that goes").contains { $0.signed?.by == "Nour Haddad" })
}

// A page is still being made from what the record was when a report and a purge come in.
@Test func `a view from before a change shows what was then, whoever has seen the change`() throws {
  let desk = try TestDesk()
  func add(_ name: String, _ text: String) throws {
    _ = try desk.done(
      .add(
        AddRequest(
          user: "nour", paths: [try desk.folder.write(name, text)],
          defaults: DraftDefaults(published: "2019-03-05", invented: true))))
  }
  try add("a.txt", "Seven people were killed in an airstrike on Hays on Tuesday, a doctor said.")
  let recorder = try Recorder(opening: desk.path)
  func rows() throws -> [IncidentRow] {
    try recorder.incidents(IncidentQuery(page: Page(limit: 500))).rows
  }
  func anew() throws -> [IncidentRow] {
    try Recorder(opening: desk.path).incidents(IncidentQuery(page: Page(limit: 500))).rows
  }
  let one = try rows()
  let report = try #require(
    try recorder.folder.store.read { try $0.reports(from: 0, limit: 1).first?.report.id })
  let earlier = try Recorder(opening: desk.path)
  try earlier.folder.store.read { old in
    try add("b.txt", "Shelling of Harim killed three people on Monday, the hospital said.")
    #expect(try rows().count == 2)
    #expect(try recorder.standing.rows(in: old, policy: recorder.policy) == one)
    #expect(try rows() == anew())
    _ = try desk.purge(report.text)
    #expect(try rows() == anew())
    #expect(try rows() != one)
    #expect(try recorder.standing.rows(in: old, policy: recorder.policy) == one)
    #expect(try rows() == anew())
  }
}
