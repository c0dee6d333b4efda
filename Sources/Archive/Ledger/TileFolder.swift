// SPDX-License-Identifier: Apache-2.0

import GRDB
import Glibc

/// The ledger as plain files that any web host can serve and other people's programs read
/// (C2SP tlog-tiles).
///
/// All of it is derived from the database: what is missing is written again. What is there was confirmed by
/// the disk before the checkpoint over it was signed: without that a power cut left files, under their
/// right names, that contradict the ledger. Entries hold no name and no text, but times and the identifiers
/// of people and reports: who hands the folder out hands those out.
struct TileFolder: Sendable {
  /// The folder that holds `checkpoint` and `tile`.
  let path: String

  /// Whether the tiles of a tree of a size lie here, as far as its last one tells.
  func reaches(_ size: Int) -> Bool {
    guard let last = Tile.added(from: size - 1, to: size).first else { return true }
    return DurableFile.exists(file(last)) || DurableFile.exists(path + "/" + last.fullPath)
  }

  /// How many tiles are held in memory at once: those of 256 entries are of some 100 kB.
  private static let batch = 64

  /// Writes what a tree of a size has and one of an earlier size had not; returns when the disk holds it.
  func extend(from old: Int, to size: Int, table: LedgerTable) throws {
    let tiles = Array(Tile.added(from: old, to: size))
    for start in stride(from: 0, to: tiles.count, by: Self.batch) {
      try write(Array(tiles[start..<min(start + Self.batch, tiles.count)]), table: table)
    }
  }

  /// Writes the files of all that a record's checkpoint covers: no export and no backup holds them, since
  /// they are derived.
  static func derive(for layout: Layout, from database: Database) throws {
    let text = String(decoding: try DurableFile.read(layout.checkpoint), as: UTF8.self)
    let signed = SignedNote(text).flatMap { Checkpoint(text: $0.text) }?.size ?? 0
    let table = LedgerTable(database: database)
    // A checkpoint over more than there is will be named when the record is verified.
    try TileFolder(path: layout.ledger)
      .extend(from: 0, to: min(signed, try table.size()), table: table)
  }

  func file(_ tile: Tile) -> String { path + "/" + tile.path }

  private func write(_ tiles: [Tile], table: LedgerTable) throws {
    let contents = try tiles.map { try table.bytes(of: $0) }
    for tile in tiles { try makeFolders(above: tile.path) }
    try Workers.forEach(below: tiles.count) { index in
      let temporary = file(tiles[index]) + ".new"
      unlink(temporary)
      try DurableFile.create(temporary, contents[index], mode: 0o644)
    }
    for tile in tiles {
      let file = file(tile)
      guard rename(file + ".new", file) == 0 else {
        throw RecordFault.lastSystemFault("the tile cannot be put in place", at: file)
      }
    }
    for folder in Set(tiles.map { folder(of: $0) }) { try DurableFile.sync(directory: folder) }
    for tile in tiles where tile.width == Tile.full { removePartial(tile) }
  }

  private func folder(of tile: Tile) -> String {
    let file = file(tile)
    return String(file[..<(file.lastIndex(of: "/") ?? file.endIndex)])
  }

  /// The narrower tiles of a place are of no use once it is full.
  private func removePartial(_ tile: Tile) {
    let folder = path + "/" + tile.fullPath + ".p"
    for name in (try? Directory.names(in: folder)) ?? [] { unlink(folder + "/" + name) }
    rmdir(folder)
  }

  private func makeFolders(above tile: String) throws {
    var folder = path
    for part in tile.split(separator: "/").dropLast() {
      folder += "/" + part
      if DurableFile.exists(folder) { continue }
      try DurableFile.makeDirectory(folder, mode: 0o755)
      try DurableFile.sync(directoryOf: folder)
    }
  }
}

extension LedgerTable {
  /// What a tile's file holds: hashes one after the other, or entries with their lengths before them.
  func bytes(of tile: Tile) throws -> [UInt8] {
    switch tile.kind {
    case .hashes(let level): try hashes(level: 8 * level, tile.positions).flatMap(\.bytes)
    case .entries:
      try entries(tile.positions).reduce(into: []) { $0.append(entry: $1) }
    }
  }
}

extension [UInt8] {
  /// Appends an entry with its length in two bytes, the higher first.
  mutating func append(entry: [UInt8]) {
    append(UInt8(entry.count >> 8))
    append(UInt8(entry.count & 0xFF))
    append(contentsOf: entry)
  }
}
