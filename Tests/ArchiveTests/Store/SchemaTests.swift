// SPDX-License-Identifier: Apache-2.0

import GRDB
import Testing

@testable import Archive

private func indexes(at path: String) throws -> [String] {
  let queue = try DatabaseQueue(path: path)
  defer { try? queue.close() }
  return try queue.read { try String.fetchAll($0, sql: "SELECT name FROM sqlite_schema") }
}

@Test func `a record of the first version is brought up to date when it is opened for writing`()
  throws
{
  let (scratch, record) = try Sample.open()
  let report = try Sample.add(to: record)
  try record.close()
  let path = scratch.record + "/cairn.db"
  let queue = try DatabaseQueue(path: path)
  try queue.writeWithoutTransaction { database in
    try database.execute(
      sql: """
        DROP TABLE copy_key; CREATE TABLE band (band INTEGER, report TEXT);
        CREATE INDEX band_report ON band (report);
        DROP TABLE translation; DROP TABLE feed_entry; DROP TABLE feed_visit; DROP TABLE feed;
        DROP TABLE visit; DROP TABLE regrouping; DROP TABLE source_note; DROP TABLE provenance;
        DROP TABLE listed_answer; DROP TABLE listed;
        DROP TABLE dataset_import; PRAGMA user_version = 1
        """)
  }
  try queue.close()

  let error = #expect(throws: RecordFault.self) {
    try RecordFolder.open(at: scratch.record, mode: .reading)
  }
  #expect(error?.what == "the database is of the older version 1")
  #expect(try indexes(at: path).contains("band_report"))

  let opened = try RecordFolder.open(at: scratch.record, mode: .writing(purpose: "add"))
  #expect(try opened.store.read { try $0.report(report) } != nil)
  #expect(try opened.verify().findings == [])
  try opened.close()
  #expect(try !indexes(at: path).contains("band_report"))
  try RecordFolder.open(at: scratch.record, mode: .reading).close()
}
