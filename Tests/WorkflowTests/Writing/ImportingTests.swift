// SPDX-License-Identifier: Apache-2.0

import Archive
import Foundation
import Record
import TestSupport
import Testing

@testable import Workflow

/// Datasets of others, as they come into a record and are seen there.
struct ImportingTests {
  private let room: Newsroom

  init() throws { room = try Newsroom() }

  private func event(
    _ code: String, _ day: String, _ place: String, _ point: (Double, Double), killed: Int
  ) -> String {
    "\(code),\(day),1,Air/drone strike,Syria,\(place),\(point.0),\(point.1),1,Orontes Wire,"
      + "\"Invented sample, not a real event.\",\(killed)\n"
  }

  private let heading = """
    event_id_cnty,event_date,time_precision,sub_event_type,country,location,latitude,longitude,\
    geo_precision,source,notes,fatalities\n
    """

  private func files(
    _ rows: String..., name: String = "acled.csv", edition: String = "", isWhole: Bool = false
  ) throws -> DatasetFiles {
    let path = try room.folder.write(name, heading + rows.joined())
    return DatasetFiles(
      format: .acled, paths: [path], edition: edition, licence: "attribution", isWhole: isWhole)
  }

  @discardableResult
  private func write(_ files: DatasetFiles) throws -> WriteSummary {
    let plan = try room.recorder().plan(for: files)
    return try room.submit(
      .importDataset(
        ImportRequest(
          user: Newsroom.reviewer, files: files, seen: plan.files.map(\.sha256))))
  }

  private var market: String {
    event("SYR1", "2019-03-05", "Kafr Takharim", (36.117, 36.516), killed: 7)
  }

  // What others published is theirs: it stands beside the record's incidents, and goes out with none.
  @Test(arguments: [Audience.partner, .team])
  func `what was imported leaves in no export`(_ audience: Audience) throws {
    try room.add(["Seven people were killed in Kafr Takharim on Tuesday, Harim Hospital said."])
    let id = try #require(try room.incidents().first).incident.id
    try room.sign(id, grade: .fair)
    try write(try files(market))
    #expect(try room.recorder().listed(Page()).total == 1)
    let export = try room.recorder().export(.jsonl, for: audience)
    #expect(export.incidents == 1)
    let text = export.files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    #expect(text.contains(id.text))
    #expect(!text.contains("SYR1"))
  }

  @Test func `an import shows what it changes, writes that, and writes nothing twice`() throws {
    let one = try files(market, edition: "1")
    let plan = try room.recorder().plan(for: one)
    #expect(plan.added == ["SYR1"])
    #expect(try room.recorder().datasets() == [])
    #expect(try write(one).added == 1)
    let ledger = try room.recorder().revision()
    #expect(try write(one).text == "Nothing is new in acled; nothing was written.")
    #expect(try room.recorder().revision() == ledger)
    let dataset = try #require(try room.recorder().datasets().first)
    #expect(dataset.last.holder == "ACLED")
    #expect(dataset.last.licence == "attribution")
    #expect(dataset.by == "Nour Haddad")
    #expect(dataset.incidents == 1)
  }

  @Test func `importing again updates what changed, and takes back what the dataset took back`()
    throws
  {
    let other = event("SYR2", "2019-03-06", "Salqin", (36.13, 36.45), killed: 2)
    try write(try files(market, other, edition: "1"))
    let raised = event("SYR1", "2019-03-05", "Kafr Takharim", (36.117, 36.516), killed: 9)
    let next = try files(raised, name: "next.csv", edition: "2")
    let plan = try room.recorder().plan(for: next)
    #expect(plan.changed.map(\.code) == ["SYR1"])
    #expect(
      plan.changed.first?.fields == [.init(column: "everyone_killed_min", old: "7", new: "9")])
    #expect(plan.unmentioned == 1)
    #expect(plan.withdrawn == [])
    try write(next)
    #expect(try room.recorder().listed(Page()).total == 2)
    let path = try room.folder.write("deleted.csv", "event_id_cnty,deleted_timestamp\nSYR2,1\n")
    try write(DatasetFiles(format: .acled, paths: [path]))
    let gone = try #require(ListedID("acled:SYR2"))
    #expect(try room.recorder().listed(gone).entry.isWithdrawn)
    // It stands again in a later edition.
    let back = try files(raised, other, name: "back.csv", edition: "3")
    #expect(try room.recorder().plan(for: back).changed.map(\.returns) == [true])
    try write(back)
    #expect(try !room.recorder().listed(gone).entry.isWithdrawn)
    #expect(try room.recorder().datasets().first?.incidents == 2)
  }

  @Test func `what is missing in a whole dataset was taken back, but not where rows are broken`()
    throws
  {
    let other = event("SYR2", "2019-03-06", "Salqin", (36.13, 36.45), killed: 2)
    try write(try files(market, other))
    let broken = try files(market, "SYR3,sometime,,,,,,,,,,\n", name: "broken.csv", isWhole: true)
    #expect(throws: RecordFault.self) { try room.recorder().plan(for: broken) }
    let whole = try files(market, name: "whole.csv", isWhole: true)
    #expect(try room.recorder().plan(for: whole).withdrawn == ["SYR2"])
  }

  @Test func `faults name file, line and column, and the other rows come in`() throws {
    let files = try files(
      market, "SYR2,sometime,1,,,,,,,,,\n",
      event("SYR3", "2019-03-06", "Salqin", (96.13, 36.45), killed: 2))
    let plan = try room.recorder().plan(for: files)
    #expect(
      plan.faults == [
        "acled.csv, line 3, column event_date: “sometime” is no date; write it as 2018-03-10",
        "acled.csv, line 4, column latitude: “96.13” is no latitude; it lies between -90 and 90",
      ])
    #expect(try write(files).failed == 2)
    #expect(try room.recorder().listed(Page()).rows.map(\.id.code) == ["SYR1"])
  }

  @Test func `a file that changed after its difference was shown is not written`() throws {
    let files = try files(market)
    let seen = try room.recorder().plan(for: files).files.map(\.sha256)
    _ = try self.files(market, event("SYR2", "2019-03-06", "Salqin", (36.1, 36.4), killed: 2))
    #expect(throws: Newsroom.Refusal.self) {
      try room.submit(
        .importDataset(ImportRequest(user: Newsroom.reviewer, files: files, seen: seen)))
    }
    #expect(try room.recorder().datasets() == [])
  }

  @Test func `what a dataset lists is offered beside an incident, and a person's answer is kept`()
    throws
  {
    try room.add(["Seven civilians were killed when warplanes struck Kafr Takharim on Tuesday."])
    let far = event("SYR8", "2019-03-05", "Damascus", (33.51, 36.29), killed: 7)
    let near = event("SYR9", "2019-03-06", "Salqin", (36.137, 36.454), killed: 2)
    try write(try files(market, far, near))
    let before = try #require(try room.incidents().first)
    let match = try #require(before.listed.first)
    #expect(match.entry.id.description == "acled:SYR1")
    #expect(match.points >= 80)
    #expect(match.parts.map(\.points).reduce(0, +) == match.points)
    #expect(match.parts.contains { $0.reason.hasPrefix("one name: Kafr Takharim") })
    #expect(!before.listed.contains { $0.entry.id.code == "SYR8" })
    #expect(
      try room.recorder().listed(match.entry.id).matches.map(\.incident) == [before.incident.id])
    try room.submit(
      .answer(
        PairRequest(
          user: Newsroom.reviewer, first: "acled:SYR1", second: before.incident.id.text,
          answer: .same, why: "One market.")))
    let after = try #require(try room.incidents().first)
    #expect(after.listed.first?.answer == .same)
    // Nothing of the dataset's enters what the record says.
    #expect(after.proposed == before.proposed)
    #expect(after.incident.members.count == before.incident.members.count)
  }

  @Test func `the record stays sound, and goes whole into an export and back`() throws {
    try room.add(["Seven civilians were killed when warplanes struck Kafr Takharim on Tuesday."])
    try write(try files(market, edition: "1"))
    #expect(try RecordCheck(of: room.path) { _, _ in }.isSound)
    let out = room.folder.path + "/out"
    _ = try RecordKeeper.exportAll(of: room.path, to: out + "1") { _, _ in }
    let check = try RecordKeeper.importAll(
      from: out + "1", at: room.folder.path + "/again", key: nil)
    #expect(check.isSound)
    _ = try RecordKeeper.exportAll(of: room.folder.path + "/again", to: out + "2") { _, _ in }
    let sums = try ["1", "2"].map {
      try String(contentsOfFile: out + $0 + "/SHA256SUMS", encoding: .utf8)
    }
    #expect(sums[0] == sums[1])
    #expect(sums[0].contains("rows/listed.jsonl"))
  }
}

/// What was read from a dataset's file goes when the file is destroyed.
@Test func `a purged file takes what it said with it, and cannot come in again`() throws {
  let desk = try TestDesk()
  let path = try desk.folder.write(
    "acled.csv", "event_id_cnty,event_date,notes\nSYR1,2019-03-05,Invented sample\n")
  let files = DatasetFiles(format: .acled, paths: [path])
  let sum = Fingerprint(of: Array(try Data(contentsOf: URL(filePath: path)))).hex
  let request = ImportRequest(user: "nour", files: files, seen: [sum])
  try desk.done(.importDataset(request))
  try desk.purge(sum)
  let id = try #require(ListedID("acled:SYR1"))
  let entry = try Recorder(opening: desk.path).listed(id).entry
  #expect(entry.isWithdrawn)
  #expect(entry.incident == ListedIncident(code: "SYR1"))
  #expect(try desk.tell(.importDataset(request)).refusal?.contains("purged") == true)
}
