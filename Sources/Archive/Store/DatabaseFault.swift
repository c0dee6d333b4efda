// SPDX-License-Identifier: Apache-2.0

import GRDB

extension RecordFault {
  static func readOnly(_ path: String) -> RecordFault {
    RecordFault(
      .refused, "the record was opened for reading", at: path, remedy: "Open it for writing.")
  }

  /// What an error of SQLite means for the person who waits.
  static func database(_ error: DatabaseError, at path: String) -> RecordFault {
    let message = error.message ?? "\(error.resultCode)"
    switch error.resultCode {
    case .SQLITE_FULL:
      return RecordFault(
        .diskFull, "the disk is full", at: path,
        remedy: "Free some space and run the command again; nothing was written half.")
    case .SQLITE_CORRUPT, .SQLITE_NOTADB:
      return RecordFault(
        .corrupt, "the database is damaged (\(message))", at: path,
        remedy: "Put the record back from a backup; `cairn verify` names what can still be told.")
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN, .SQLITE_AUTH:
      return RecordFault(
        .noRights, "the database cannot be opened (\(message))", at: path,
        remedy: "Give this user the right to the record's folder and its files.")
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      return RecordFault(
        .locked, "another program holds the database", at: path,
        remedy: "Close other programs that use it; only Cairn may open a record.")
    case .SQLITE_CONSTRAINT:
      return RecordFault(
        .refused, "the record does not allow it (\(message))", at: path,
        remedy: "Check what was given; nothing was changed.")
    default:
      return RecordFault(
        .device, "the database failed (\(message))", at: path,
        remedy: "Check the disk and the system's log, then run `cairn verify`.")
    }
  }
}
