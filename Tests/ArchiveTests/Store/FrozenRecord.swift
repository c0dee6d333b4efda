// SPDX-License-Identifier: Apache-2.0

import Foundation
import GRDB

@testable import Archive

/// A record that an earlier program made, as it lies in `Older`.
struct FrozenRecord {
  static let versions = [1, 5, 9, 10, 11]

  let scratch: Scratch
  var path: String { scratch.record }

  init(version: Int) throws {
    scratch = try Scratch()
    let layout = Layout(path: scratch.record)
    try layout.create()
    let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Older/version-\(version)").path
    for (name, place) in [
      ("cairn.json", layout.manifest), ("checkpoint", layout.checkpoint), ("key", layout.key),
    ] {
      try DurableFile.create(place, try DurableFile.read(source + "/" + name), mode: 0o600)
    }
    let objects = ObjectStore(path: layout.objects)
    for name in try Directory.names(in: source + "/objects") {
      try objects.put(try DurableFile.read(source + "/objects/" + name))
    }
    let text = try DurableFile.read(source + "/database.sql")
    let queue = try DatabaseQueue(path: layout.database)
    try queue.writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA foreign_keys = OFF")
      try $0.execute(sql: String(decoding: text, as: UTF8.self))
      try $0.execute(sql: "PRAGMA journal_mode = WAL")
    }
    try queue.close()
  }

  /// Every row of every table, as SQLite writes its values down.
  func rows() throws -> [String: Set<String>] {
    let queue = try DatabaseQueue(path: path + "/cairn.db")
    defer { try? queue.close() }
    return try queue.read { database in
      let tables = try String.fetchAll(
        database, sql: "SELECT name FROM sqlite_schema WHERE type = 'table'")
      let rows = try tables.map { table in
        (table, Set(try Row.fetchAll(database, sql: "SELECT * FROM \(table)").map { "\($0)" }))
      }
      return Dictionary(uniqueKeysWithValues: rows)
    }
  }
}
