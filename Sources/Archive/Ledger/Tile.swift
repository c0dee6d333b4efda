// SPDX-License-Identifier: Apache-2.0

/// A run of up to 256 hashes of one level of the tree, or of entries: a file of its own
/// (C2SP tlog-tiles v0.1.0).
struct Tile: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// Hashes over 256^level leaves each.
    case hashes(level: Int)
    case entries
  }

  /// How many a full tile holds.
  static let full = 256

  var kind: Kind
  /// Counted from the left.
  var number: Int
  /// Fewer than `full` at the right edge of the tree.
  var width: Int

  /// Where it lies under the ledger's folder: `tile/0/x001/234.p/5`.
  var path: String { fullPath + (width < Tile.full ? ".p/\(width)" : "") }

  /// The same for the full tile of its place.
  var fullPath: String {
    var groups = [Tile.digits(number % 1000)]
    var rest = number / 1000
    while rest > 0 {
      groups.append("x" + Tile.digits(rest % 1000))
      rest /= 1000
    }
    let place = groups.reversed().joined(separator: "/")
    switch kind {
    case .hashes(let level): return "tile/\(level)/\(place)"
    case .entries: return "tile/entries/\(place)"
    }
  }

  /// The leaves, or the roots of 256^level leaves, that it holds.
  var positions: Range<Int> { number * Tile.full..<number * Tile.full + width }

  private static func digits(_ number: Int) -> String {
    String(repeating: "0", count: 3 - String(number).count) + String(number)
  }

  /// What a tree of a size has that one of an earlier size had not, from the leaves upward.
  static func added(from old: Int, to size: Int) -> [Tile] {
    guard old < size else { return [] }
    var tiles = run(.entries, from: old, to: size)
    var (level, before, now) = (0, old, size)
    while now > 0 {
      if before < now { tiles += run(.hashes(level: level), from: before, to: now) }
      (level, before, now) = (level + 1, before / full, now / full)
    }
    return tiles
  }

  private static func run(_ kind: Kind, from old: Int, to size: Int) -> [Tile] {
    var tiles = (old / full..<size / full).map { Tile(kind: kind, number: $0, width: full) }
    if size % full > 0 { tiles.append(Tile(kind: kind, number: size / full, width: size % full)) }
    return tiles
  }
}
