// SPDX-License-Identifier: Apache-2.0

import Foundation
import GRDB

extension RecordFolder {
  /// Makes a record of an export of everything; exported again, it gives the same bytes.
  ///
  /// - Parameters:
  ///   - source: the folder of the export.
  ///   - path: where the record is to stand; nothing stands there yet.
  ///   - key: the file of the signing key, which no export holds; nil to make a record that can be read
  ///     and verified, and written once its key is put back.
  /// - Throws: `RecordFault` of kind `corrupt` for a file that is not as it was written, or rows that do
  ///   not fit together; nothing is left of the record then.
  public static func importAll(from source: String, at path: String, key: String? = nil) throws {
    let folder = WholeFolder(path: source)
    guard DurableFile.exists(folder.sums) else {
      throw RecordFault(
        .absent, "no export of everything lies here", at: source,
        remedy: "Name a folder that `cairn export --all` wrote.")
    }
    try Layout.make(at: path, by: "import") { draft in
      try draft.create()
      try WholeImport(folder: folder, sums: try WholeSums(folder.sums), draft: draft).run()
      try draft.takeKey(from: key)
      try draft.sync()
    }
  }
}

/// The file `SHA256SUMS` of an export.
struct WholeSums {
  private(set) var sums: [String: Fingerprint] = [:]

  init(_ path: String) throws {
    let text = String(decoding: try DurableFile.read(path), as: UTF8.self)
    for line in text.split(separator: "\n") {
      let name = String(line.dropFirst(66))
      guard line.utf8.count > 66, let sum = Fingerprint(hex: line.prefix(64)),
        !name.hasPrefix("/"), !name.split(separator: "/").contains("..")
      else { throw RecordFault.notAsExported(path, "its line \"\(line)\" is none of a sum") }
      sums[name] = sum
    }
  }

  /// Checks bytes that were read from a file.
  func check(_ found: Fingerprint, _ name: String, in folder: WholeFolder) throws {
    guard sums[name] == found else {
      throw RecordFault.notAsExported(
        folder.path + "/" + name, "its bytes are not those of its sum")
    }
  }
}

/// One import.
private struct WholeImport {
  let folder: WholeFolder
  let sums: WholeSums
  let draft: Layout

  func run() throws {
    try copyFiles()
    try fillDatabase()
    for (name, object) in sums.sums where name.hasPrefix("objects/") {
      let bytes = try DurableFile.read(folder.path + "/" + name)
      try sums.check(Fingerprint(of: bytes), name, in: folder)
      guard name == "objects/sha256/\(object.hex.prefix(2))/\(object.hex)" else {
        throw RecordFault.notAsExported(folder.path + "/" + name, "it does not bear its own sum")
      }
      try ObjectStore(path: draft.objects).put(bytes)
    }
  }

  private func copyFiles() throws {
    let policies = sums.sums.keys.filter { $0.hasPrefix("policy/") }
    for name in policies where name.split(separator: "/").count != 2 {
      throw RecordFault.notAsExported(name, "no policy lies so deep")
    }
    let files =
      [("cairn.json", draft.manifest), ("checkpoint", draft.checkpoint)]
      + policies.map { ($0, draft.path + "/" + $0) }
    for (name, target) in files {
      let bytes = try DurableFile.read(folder.path + "/" + name)
      try sums.check(Fingerprint(of: bytes), name, in: folder)
      try DurableFile.create(target, bytes, mode: 0o644)
    }
    _ = try Manifest.read(draft.manifest)
  }

  private func fillDatabase() throws {
    let bytes = try DurableFile.read(folder.schema)
    try sums.check(Fingerprint(of: bytes), "rows/schema", in: folder)
    let text = String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .newlines)
    guard let version = Int(text), version > 0 else {
      throw RecordFault.notAsExported(folder.schema, "it names no version of the tables")
    }
    guard version <= Schema.version else {
      throw RecordFault.newer("tables of version \(version)", at: folder.schema)
    }
    let pool = try Connection.create(draft.database, version: version)
    do {
      try pool.write { database in
        // Rows stand in the order of the tables' names; at the end they have to fit together.
        try database.execute(sql: "PRAGMA defer_foreign_keys = ON")
        for table in try WholeTable.all(database) { try fill(table, database) }
      }
      _ = try pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
      try pool.read { try TileFolder.derive(for: draft, from: $0) }
      try pool.close()
    } catch let error as DatabaseError {
      throw RecordFault.notAsExported(folder.rows, "the rows do not fit together (\(error))")
    }
  }

  private func fill(_ table: WholeTable, _ database: Database) throws {
    let file = folder.file(of: table.name)
    let statement = try database.cachedStatement(sql: table.insertion)
    let found = try SummedFile.forEachLine(of: file) { line, number in
      let place = "\(file):\(number)"
      let row: [String: StoredValue]
      do { row = try RowLine.read(line) } catch {
        throw RecordFault.notAsExported(place, "it is no row (\(error))")
      }
      guard row.count == table.columns.count else {
        throw RecordFault.notAsExported(place, "it has not the columns of \(table.name)")
      }
      try statement.run(
        try table.columns.map { column in
          guard let value = row[column] else {
            throw RecordFault.notAsExported(place, "it has no \(column)")
          }
          return value
        })
    }
    try sums.check(found, "rows/\(table.name).jsonl", in: folder)
  }
}

extension RecordFault {
  fileprivate static func notAsExported(_ place: String, _ what: String) -> RecordFault {
    RecordFault(
      .corrupt, what, at: place,
      remedy: "Take the export from where it came from once more; nothing was made of this one.")
  }
}
