// SPDX-License-Identifier: Apache-2.0

import Record
import Testing

@testable import Archive

private func new(_ record: RecordFolder, id: ReportID, title: String = "Seven") throws -> NewReport
{
  let text = "Seven people were killed in Harim."
  let object = try record.objects.put(Array(text.utf8))
  var new = Sample.report(
    id, text: text, object: object,
    claims: [Sample.claim(), Sample.claim(1, killed: 3), Sample.claim(2, killed: 90)])
  new.report.title = title
  return new
}

@Test func `a report made ready goes in with one ledger entry that vouches for all of it`() throws {
  let (scratch, record) = try Sample.open()
  defer { withExtendedLifetime(scratch) {} }
  let id = ReportID(seed: 77)
  let prepared = try PreparedReport(
    try new(record, id: id), pending: [(ClaimID(report: id, number: 1), "no day is known")],
    totals: [ClaimID(report: id, number: 2)])
  let before = try record.store.ledgerHead().size
  _ = try record.store.write(at: Sample.now) { try $0.add(prepared) }

  #expect(try record.store.ledgerHead().size == before + 1)
  try record.store.read { snapshot in
    #expect(try snapshot.claims(of: id) == prepared.new.claims)
    #expect(
      try snapshot.standings(of: id) == [1: .pending(reason: "no day is known"), 2: .reportedTotal])
    #expect(try snapshot.report(id)?.report == prepared.new.report)
    let entry = try #require(try snapshot.history(of: id.text).first).entry
    #expect(
      entry.rows.map(\.key) == [
        "capture/1", "claim/\(id)#0", "claim/\(id)#1", "claim/\(id)#2", "pending/\(id)#1",
        "report/\(id)", "reported_total/\(id)#2", "signature/\(id)",
      ])
  }
  #expect(try record.verify().findings == [])
}

@Test func `a report under a taken identifier is refused and nothing of it is written`() throws {
  let (scratch, record) = try Sample.open()
  defer { withExtendedLifetime(scratch) {} }
  let id = try Sample.add(to: record)
  let prepared = try PreparedReport(try new(record, id: id))
  let error = #expect(throws: RecordFault.self) {
    try record.store.write(at: Sample.now) { transaction in
      #expect(try transaction.has(id))
      try transaction.add(prepared)
    }
  }
  #expect(error?.kind == .refused)
  #expect(try record.store.read { try $0.counts().claims } == 1)
}

@Test func `a title with a NUL is refused before anything is written`() throws {
  let (scratch, record) = try Sample.open()
  defer { withExtendedLifetime(scratch) {} }
  let new = try new(record, id: ReportID(seed: 5), title: "Seven\0killed")
  let error = #expect(throws: RecordFault.self) { try PreparedReport(new) }
  #expect(error?.kind == .refused)
  #expect(error?.what.contains("NUL") == true)
}
