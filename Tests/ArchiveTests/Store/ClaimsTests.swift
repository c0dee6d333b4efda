// SPDX-License-Identifier: Apache-2.0

import GRDB
import Record
import Testing

@testable import Archive

@Test func `a claim stands in one place at a time, wherever it is moved`() throws {
  let (scratch, record) = try Sample.open()
  defer { withExtendedLifetime(scratch) {} }
  let report = try Sample.add(to: record)
  let claim = ClaimID(report: report, number: 0)
  let incident = try Sample.incident(of: [report], in: record)
  func standing() throws -> Standing { try record.store.read { try $0.standing(of: claim) } }
  #expect(try standing() == .incident(incident, Sample.origin, reason: "Same place and day."))

  try record.store.write(at: Sample.now) { try $0.hold(claim, reason: "No day is stated.") }
  #expect(try standing() == .pending(reason: "No day is stated."))
  let waiting = try record.store.read { try $0.pending() }
  #expect(waiting.map(\.id) == [claim])
  #expect(waiting.map(\.claim) == [Sample.claim()])

  try record.store.write(at: Sample.now) { try $0.keepAsTotal(claim) }
  #expect(try standing() == .reportedTotal)
  #expect(try record.store.read { try $0.reportedTotals() }.map(\.id) == [claim])

  let placement = Placement(claim: claim, origin: Sample.origin, reason: "A person put it here.")
  try record.store.write(at: Sample.now) { try $0.place([placement], in: incident) }
  #expect(try standing() == .incident(incident, Sample.origin, reason: "A person put it here."))
  let counts = try record.store.read { try $0.counts() }
  #expect(counts.pending == 0)
  #expect(counts.reportedTotals == 0)
}

@Test func `the database itself refuses a claim in two places`() throws {
  let (scratch, record) = try Sample.open()
  defer { withExtendedLifetime(scratch) {} }
  let report = try Sample.add(to: record)
  _ = try Sample.incident(of: [report], in: record)
  #expect(throws: DatabaseError.self) {
    try record.store.pool.write { database in
      try database.execute(
        sql: "INSERT INTO pending VALUES (?, 0, 'twice')", arguments: [report.text])
    }
  }
}

@Test func `a claim that the report has not can stand nowhere`() throws {
  let (scratch, record) = try Sample.open()
  defer { withExtendedLifetime(scratch) {} }
  let report = try Sample.add(to: record)
  let error = #expect(throws: RecordFault.self) {
    try record.store.write(at: Sample.now) { transaction in
      try transaction.hold(ClaimID(report: report, number: 9), reason: "No such claim.")
    }
  }
  #expect(error?.kind == .refused)
}

@Test func `claims that are read anew leave the places of the old ones`() throws {
  let (scratch, record) = try Sample.open()
  defer { withExtendedLifetime(scratch) {} }
  let report = try Sample.add(to: record, claims: [Sample.claim(), Sample.claim(1)])
  _ = try Sample.incident(of: [report], in: record)
  let newer = [Sample.claim(0, killed: 8)]
  try record.store.write(at: Sample.now) { transaction in
    try transaction.reread(
      report, claims: newer, signature: Signature(shingles: 3), readerVersion: "en 2")
  }
  try record.store.read { snapshot in
    let claims = try snapshot.claims(of: report)
    #expect(claims == newer)
    #expect(try snapshot.standings(of: report) == [:])
    #expect(try snapshot.report(report)?.readerVersion == "en 2")
    #expect(try snapshot.evidence(for: [report]).first?.signature == Signature(shingles: 3))
    #expect(try snapshot.counts().claims == 1)
  }
}
