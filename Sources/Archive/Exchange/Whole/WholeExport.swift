// SPDX-License-Identifier: Apache-2.0

import GRDB
import Glibc

/// Everything a record holds as plain files: a line of JSON a row, the captured files, and their sums.
///
/// The same record gives the same bytes, whoever exports it and wherever it has been. It needs no Cairn
/// and no SQLite to be read, and `sha256sum -c SHA256SUMS` to be checked.
public struct WholeExport: Hashable, Sendable {
  public var rows = 0
  public var objects = 0
  /// Objects that the record should have and has not.
  public var missing: [String] = []
}

/// What lies where in the folder of an export.
struct WholeFolder {
  let path: String

  var sums: String { path + "/SHA256SUMS" }
  var rows: String { path + "/rows" }
  var objects: ObjectStore { ObjectStore(path: path + "/objects") }
  /// The version of the tables: `rows/schema`.
  var schema: String { rows + "/schema" }

  func file(of table: String) -> String { rows + "/\(table).jsonl" }
}

/// A table of the database as it stands there, derived ones and the ledger included.
struct WholeTable: Sendable {
  var name: String
  var columns: [String]
  private var key: [String]

  /// Every table of a database, in the order of their names.
  static func all(_ database: Database) throws -> [WholeTable] {
    let sql = """
      SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name
      """
    return try String.fetchAll(database, sql: sql).map { name in
      let columns = try database.columns(in: name).map(\.name)
      return WholeTable(
        name: name, columns: columns, key: try database.primaryKey(name).columns)
    }
  }

  /// Passes its rows in the order of their keys.
  func forEachRow(
    _ database: Database, _ body: ([(column: String, value: StoredValue)]) throws -> Void
  ) throws {
    let names = columns.joined(separator: ", ")
    let order = key.joined(separator: ", ")
    let rows = try Row.fetchCursor(
      database, sql: "SELECT \(names) FROM \(name) ORDER BY \(order)")
    while let row = try rows.next() {
      try body(zip(columns, row.databaseValues).map { ($0, StoredValue($1)) })
    }
  }

  var insertion: String {
    "INSERT INTO \(name) (\(columns.joined(separator: ", "))) "
      + "VALUES (\(Condition.places(columns.count)))"
  }
}

extension RecordFolder {
  /// Writes everything the record holds into a new folder, also while it is written.
  ///
  /// The signing key is not in it. What was purged is not either.
  /// - Parameters:
  ///   - path: a folder that is not there yet.
  ///   - progress: so many objects of so many.
  /// - Returns: how much it was.
  /// - Throws: `RecordFault`; no folder of that name is there then.
  public func exportAll(
    to path: String, progress: (Int, Int) -> Void = { _, _ in }
  ) throws -> WholeExport {
    guard !DurableFile.exists(path) else {
      throw RecordFault(
        .exists, "something stands there already", at: path, remedy: "Name a new folder.")
    }
    let draft = WholeFolder(path: path + ".export-\(getpid())")
    do {
      let export = try write(draft, progress)
      guard rename(draft.path, path) == 0 else {
        throw RecordFault.lastSystemFault("the export cannot be put in place", at: path)
      }
      try DurableFile.sync(directoryOf: path)
      return export
    } catch {
      Directory.remove(draft.path)
      throw error
    }
  }

  private func write(
    _ folder: WholeFolder, _ progress: (Int, Int) -> Void
  ) throws -> WholeExport {
    var export = WholeExport()
    var sums: [String: Fingerprint] = [:]
    for path in [folder.path, folder.rows, folder.path + "/policy"] {
      try DurableFile.makeDirectory(path, mode: 0o755)
    }
    try folder.objects.create()
    // The checkpoint first: it covers no more than the rows that are read after it.
    try copyFiles(to: folder, &sums)
    let objects = try store.read { snapshot in
      try snapshot.writeRows(to: folder, &export, &sums)
      return try snapshot.namedObjects().objects
    }
    for (number, object) in objects.enumerated() {
      if let bytes = try? self.objects.bytes(of: object) {
        try folder.objects.put(bytes)
        sums["objects/sha256/\(object.hex.prefix(2))/\(object.hex)"] = object
        export.objects += 1
      } else {
        export.missing.append(object.hex)
      }
      progress(number + 1, objects.count)
    }
    Directory.remove(folder.path + "/objects/incoming")
    let lines = sums.sorted { $0.key < $1.key }.map { "\($0.value)  \($0.key)\n" }
    try DurableFile.create(folder.sums, Array(lines.joined().utf8), mode: 0o644)
    for path in [folder.rows, folder.path + "/policy", folder.path] {
      try DurableFile.sync(directory: path)
    }
    return export
  }

  private func copyFiles(
    to folder: WholeFolder, _ sums: inout [String: Fingerprint]
  ) throws {
    var manifest = manifest
    // Where the key lies is this machine's affair.
    manifest.key = nil
    try manifest.write(to: folder.path + "/cairn.json")
    sums["cairn.json"] = Fingerprint(of: try DurableFile.read(folder.path + "/cairn.json"))
    let policies = try Directory.names(in: layout.policy).map { "policy/" + $0 }
    let files = [(layout.checkpoint, "checkpoint")] + policies.map { (self.path + "/" + $0, $0) }
    for (source, name) in files {
      let bytes = try DurableFile.read(source)
      try DurableFile.create(folder.path + "/" + name, bytes, mode: 0o644)
      sums[name] = Fingerprint(of: bytes)
    }
  }
}

extension Snapshot {
  fileprivate func writeRows(
    to folder: WholeFolder, _ export: inout WholeExport, _ sums: inout [String: Fingerprint]
  ) throws {
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    let schema = Array("\(version)\n".utf8)
    try DurableFile.create(folder.schema, schema, mode: 0o644)
    sums["rows/schema"] = Fingerprint(of: schema)
    for table in try WholeTable.all(database) {
      let file = try SummedFile(folder.file(of: table.name))
      var count = 0
      try table.forEachRow(database) { row in
        try file.append(RowLine.write(row))
        count += 1
      }
      sums["rows/\(table.name).jsonl"] = try file.finish()
      export.rows += count
    }
  }
}
