// SPDX-License-Identifier: Apache-2.0

import Glibc

/// The ledger as plain files that any web host can serve and other people's programs read
/// (C2SP tlog-tiles).
///
/// All of it is derived from the database: what is missing is written again, so nothing here waits for
/// the disk. Entries hold no name and no text, but times and the identifiers of people and reports: who
/// hands the folder out hands those out.
struct TileFolder: Sendable {
  /// The folder that holds `checkpoint` and `tile`.
  let path: String

  /// Whether the tiles of a tree of a size lie here, as far as its last one tells.
  func reaches(_ size: Int) -> Bool {
    guard let last = Tile.added(from: size - 1, to: size).first else { return true }
    return DurableFile.exists(file(last)) || DurableFile.exists(path + "/" + last.fullPath)
  }

  /// Writes what a tree of a size has and one of an earlier size had not.
  func extend(from old: Int, to size: Int, table: LedgerTable) throws {
    for tile in Tile.added(from: old, to: size) {
      try write(tile, try table.bytes(of: tile))
    }
  }

  func file(_ tile: Tile) -> String { path + "/" + tile.path }

  private func write(_ tile: Tile, _ bytes: [UInt8]) throws {
    let file = file(tile)
    try makeFolders(above: tile.path)
    let temporary = file + ".new"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw RecordFault.lastSystemFault("the tile cannot be made", at: file)
    }
    defer { close(descriptor) }
    try DurableFile.write(bytes, to: descriptor, path: file)
    guard rename(temporary, file) == 0 else {
      throw RecordFault.lastSystemFault("the tile cannot be put in place", at: file)
    }
    if tile.width == Tile.full { removePartial(tile) }
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
      if !DurableFile.exists(folder) { try DurableFile.makeDirectory(folder, mode: 0o755) }
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
