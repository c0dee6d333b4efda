// SPDX-License-Identifier: Apache-2.0

import Foundation
import GRDB
import Glibc
import Record
import Testing

@testable import Archive

private func names(at path: String) throws -> [String] {
  let queue = try DatabaseQueue(path: path)
  defer { try? queue.close() }
  return try queue.read { try String.fetchAll($0, sql: "SELECT name FROM sqlite_schema") }
}

/// What the first version had and had not.
private let firstVersion = """
  DROP TABLE copy_key; CREATE TABLE band (band INTEGER, report TEXT);
  CREATE INDEX band_report ON band (report);
  DROP TABLE translation; DROP TABLE feed_entry; DROP TABLE feed_visit; DROP TABLE feed;
  DROP TABLE visit; DROP TABLE regrouping; DROP TABLE source_note; DROP TABLE provenance;
  DROP TABLE collector; DROP TABLE account; DROP TABLE feed_ground; DROP TABLE owed;
  DROP TABLE listed_answer; DROP TABLE listed;
  DROP TABLE dataset_import; PRAGMA user_version = 1
  """

/// A record with one report, whose database is of the first version.
private struct OlderRecord {
  let scratch: Scratch
  let report: ReportID
  var path: String { scratch.record + "/cairn.db" }
  var copy: String { path + ".version-1" }

  init(also sql: String = "") throws {
    let (scratch, record) = try Sample.open()
    report = try Sample.add(to: record)
    self.scratch = scratch
    try record.close()
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: firstVersion + ";" + sql) }
    try queue.close()
  }

  func open() throws -> RecordFolder {
    try RecordFolder.open(at: scratch.record, mode: .writing(purpose: "add"))
  }
}

@Test func `a record of the first version is brought up to date when it is opened for writing`()
  throws
{
  let older = try OlderRecord()
  let error = #expect(throws: RecordFault.self) {
    try RecordFolder.open(at: older.scratch.record, mode: .reading)
  }
  #expect(error?.what == "the database is of the older version 1")
  #expect(try names(at: older.path).contains("band_report"))

  let opened = try older.open()
  #expect(try opened.store.read { try $0.report(older.report) } != nil)
  #expect(try opened.verify().findings == [])
  try opened.close()
  #expect(try !names(at: older.path).contains("band_report"))
  // What is erased later must not stay in a copy.
  #expect(!DurableFile.exists(older.copy))
  try RecordFolder.open(at: older.scratch.record, mode: .reading).close()
}

@Test func `where a step fails, the database as it was stands beside it and is named`() throws {
  // Another program has made a table that a step makes.
  let older = try OlderRecord(also: "CREATE TABLE visit (mine TEXT)")
  let error = #expect(throws: RecordFault.self) { try older.open() }
  #expect(error?.kind == .corrupt)
  #expect(error?.remedy.contains(older.copy) == true)
  let copy = try DatabaseQueue(path: older.copy)
  #expect(try copy.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == 1)
  #expect(try copy.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM report") } == 1)
  try copy.close()

  // Put back and rid of the foreign table, it is brought up to date.
  for suffix in ["", "-wal", "-shm"] { unlink(older.path + suffix) }
  #expect(rename(older.copy, older.path) == 0)
  let queue = try DatabaseQueue(path: older.path)
  try queue.write { try $0.execute(sql: "DROP TABLE visit") }
  try queue.close()
  let opened = try older.open()
  #expect(try opened.verify().findings == [])
  try opened.close()
}

/// A hundred kills with `CAIRN_TORTURE` set, twelve otherwise.
@Test func `a process killed while it brings a database up to date leaves one version or the next`()
  async throws
{
  for round in 0..<(Torture.isLong ? 100 : 12) as Range<UInt32> {
    let older = try OlderRecord()
    let path = older.scratch.record
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [path = path as String, delay = round * (1_500 as UInt32) as UInt32] in
      Thread.detachNewThread {
        usleep(delay)
        kill(getpid(), SIGKILL)
      }
      try RecordFolder.open(at: path, mode: .writing(purpose: "add")).close()
      while true { usleep(1_000) }
    }
    let opened = try older.open()
    #expect(try opened.store.read { try $0.report(older.report) } != nil)
    let verification = try opened.verify()
    #expect(verification.isSound, "\(verification.findings)")
    try opened.close()
    #expect(!DurableFile.exists(older.copy))
  }
}
