// SPDX-License-Identifier: Apache-2.0

import Foundation
import GRDB
import Glibc
import Record
import Testing

@testable import Archive

@Test func `the writer waits for the disk, also after GRDB has set itself up`() throws {
  let (scratch, record) = try Sample.open()
  defer { withExtendedLifetime(scratch) {} }
  func pragma(_ name: String) throws -> String? {
    try record.store.pool.writeWithoutTransaction {
      try String.fetchOne($0, sql: "PRAGMA \(name)")
    }
  }
  #expect(try pragma("synchronous") == "2")
  #expect(try pragma("journal_mode") == "wal")
  #expect(try pragma("foreign_keys") == "1")
  #expect(try pragma("trusted_schema") == "0")
  #expect(try pragma("mmap_size") ?? "0" == "0")
  #expect(try pragma("application_id") == "\(Schema.applicationID)")
  #expect(try pragma("user_version") == "\(Schema.version)")
}

@Test func `every table is strict`() throws {
  let (scratch, record) = try Sample.open()
  defer { withExtendedLifetime(scratch) {} }
  let lax = try record.store.read { snapshot in
    try String.fetchAll(
      snapshot.database,
      sql: "SELECT name FROM pragma_table_list WHERE schema = 'main' AND NOT strict")
  }
  #expect(lax == ["sqlite_schema"])
}

@Test func `a reader neither writes nor copies the log into the database`() throws {
  let (scratch, record) = try Sample.open()
  let id = try Sample.add(to: record)
  let database = try DurableFile.read(scratch.record + "/cairn.db")
  let log = try DurableFile.read(scratch.record + "/cairn.db-wal")
  #expect(!log.isEmpty)
  let reader = try RecordFolder.open(at: scratch.record, mode: .reading)
  #expect(try reader.store.read { try $0.report(id)?.report.id } == id)
  #expect(throws: DatabaseError.self) {
    try reader.store.pool.writeWithoutTransaction { try $0.checkpoint(.passive) }
  }
  #expect(throws: DatabaseError.self) {
    try reader.store.pool.write { try $0.execute(sql: "DELETE FROM salt") }
  }
  try reader.close()
  #expect(try DurableFile.read(scratch.record + "/cairn.db") == database)
  #expect(try DurableFile.read(scratch.record + "/cairn.db-wal") == log)
}

@Test func `a transaction that fails leaves neither rows nor entries`() throws {
  struct Failed: Error {}
  let (scratch, record) = try Sample.open()
  defer { withExtendedLifetime(scratch) {} }
  let before = try record.store.ledgerHead()
  #expect(throws: Failed.self) {
    try record.store.write(at: Sample.now) { transaction in
      let object = Fingerprint(of: [1])
      let id = try transaction.drawReportID()
      try transaction.add(Sample.report(id, text: "x", object: object, claims: [Sample.claim()]))
      throw Failed()
    }
  }
  #expect(try record.store.ledgerHead() == before)
  #expect(try record.store.read { try $0.counts() }.reports == 0)
  try Sample.add(to: record)
  #expect(try record.verify().findings == [])
}

@Test func `after the disk has failed once, nothing more is accepted`() throws {
  let (scratch, record) = try Sample.open()
  defer { withExtendedLifetime(scratch) {} }
  #expect(throws: RecordFault.self) {
    try record.store.write(at: Sample.now) { _ in
      throw DatabaseError(resultCode: .SQLITE_IOERR_FSYNC, message: "disk I/O error")
    }
  }
  let error = #expect(throws: RecordFault.self) { try Sample.add(to: record) }
  #expect(error?.kind == .stopped)
  #expect(try record.store.read { try $0.counts() }.reports == 0)
}

@Test func `what the record does not allow is refused, and the next write goes on`() throws {
  let (scratch, record) = try Sample.open()
  defer { withExtendedLifetime(scratch) {} }
  let error = #expect(throws: RecordFault.self) {
    try record.store.write(at: "tomorrow") { transaction in
      let id = try transaction.drawReportID()
      try transaction.add(
        Sample.report(id, text: "x", object: Fingerprint(of: [1]), claims: [Sample.claim()]))
    }
  }
  #expect(error?.kind == .refused)
  try Sample.add(to: record)
}

@Test func `a title with a NUL is refused rather than kept shortened`() throws {
  let (scratch, record) = try Sample.open()
  defer { withExtendedLifetime(scratch) {} }
  let error = #expect(throws: RecordFault.self) {
    try record.store.write(at: Sample.now) { transaction in
      let id = try transaction.drawReportID()
      var new = Sample.report(id, text: "x", object: Fingerprint(of: [1]), claims: [])
      new.report.title = "Seven\u{0} killed"
      try transaction.add(new)
    }
  }
  #expect(error?.kind == .refused)
}
