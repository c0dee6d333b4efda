// SPDX-License-Identifier: Apache-2.0

import GRDB
import Glibc

/// The database as it was before this program brought it up to date (EVIDENCE §6, Migrations).
///
/// It stands beside the database only until the new one is found whole: what is erased from a record
/// must not stay in a copy of it.
enum OlderCopy {
  /// Brings a database to this program's version, with a verified copy of the old one at hand.
  ///
  /// A process that is killed leaves one version or the next, and the copy, which the next opening takes
  /// away once it has found the database whole.
  /// - Parameters:
  ///   - database: the connection that writes, outside a transaction.
  ///   - path: the database's file.
  /// - Throws: `RecordFault` where no copy can be made, or where a step fails; the copy then stays.
  static func migrate(_ database: Database, at path: String) throws {
    let found = try Schema.check(database, at: path)
    if found < Schema.version {
      let copy = copy(of: path, version: found)
      if !DurableFile.exists(copy) { try make(database, version: found, at: path) }
      do {
        try Schema.migrate(database, at: path)
      } catch let error as DatabaseError {
        throw failed("a step failed (\(error.message ?? "\(error.resultCode)"))", path, copy)
      }
    }
    try settle(database, at: path)
  }

  static func copy(of path: String, version: Int) -> String { "\(path).version-\(version)" }

  /// Writes the copy under another name, reads all of it, and only then gives it its own.
  private static func make(_ database: Database, version: Int, at path: String) throws {
    let (draft, copy) = (path + ".copying", copy(of: path, version: version))
    unlink(draft)
    do {
      try database.execute(sql: "VACUUM INTO ?", arguments: [draft])
      chmod(draft, 0o600)
      try check(draft, version: version)
    } catch let error as DatabaseError {
      unlink(draft)
      throw RecordFault(
        error.resultCode == .SQLITE_FULL ? .diskFull : .device,
        "the database could not be copied before it is brought up to date"
          + " (\(error.message ?? "\(error.resultCode)"))", at: path,
        remedy: "Make room for as much again as the database has, then try again.")
    }
    try DurableFile.sync(file: draft)
    guard rename(draft, copy) == 0 else {
      throw RecordFault(
        .device, "the copy of the database could not be named", at: copy,
        remedy: "Check the disk and the folder's rights, then try again.")
    }
    try DurableFile.sync(directoryOf: copy)
  }

  private static func check(_ draft: String, version: Int) throws {
    var settings = Configuration()
    settings.readonly = true
    let queue = try DatabaseQueue(path: draft, configuration: settings)
    defer { try? queue.close() }
    let (answer, found) = try queue.read {
      (
        try String.fetchOne($0, sql: "PRAGMA integrity_check(1)"),
        try Int.fetchOne($0, sql: "PRAGMA user_version")
      )
    }
    guard answer == "ok", found == version else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: answer ?? "no answer")
    }
  }

  /// Takes copies away where the database is of this version and whole.
  private static func settle(_ database: Database, at path: String) throws {
    let copies = (1..<Schema.version).map { copy(of: path, version: $0) }
      .filter { DurableFile.exists($0) }
    guard let first = copies.first else { return }
    if let fault = try DatabaseCheck(database: database).quickly().first {
      throw failed("it is not whole (\(fault))", path, first)
    }
    for copy in copies { unlink(copy) }
    try DurableFile.sync(directoryOf: path)
  }

  private static func failed(_ why: String, _ path: String, _ copy: String) -> RecordFault {
    RecordFault(
      .corrupt, "the database could not be brought to version \(Schema.version): \(why)", at: path,
      remedy:
        "Copy the whole folder elsewhere, then put back the database as it was, which is beside it: "
        + copy)
  }
}
