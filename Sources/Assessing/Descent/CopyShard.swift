// SPDX-License-Identifier: Apache-2.0

/// One piece of the index of copies: keys and the reports that have them, in one open table.
///
/// Linear probing; entries of one key stand in the order in which they came, since each takes the next
/// free place. A key that many reports have takes so many places and no more.
struct CopyShard: Sendable {
  static let count = 256

  /// The key above, the report's number and one below; 0 where the place is free.
  private var table: [UInt64]
  private var used = 0

  init(capacity: Int) {
    table = Array(repeating: 0, count: max(16, capacity * 4 / 3))
  }

  var memory: Int { table.capacity * MemoryLayout<UInt64>.stride }

  /// Which piece a key is in.
  static func place(of key: UInt32) -> Int { Int(spread(key) >> 56) }

  /// Keys are the least of hashes, so their upper bits are alike and have to be spread.
  private static func spread(_ key: UInt32) -> UInt64 { UInt64(key) &* 0x9e37_79b9_7f4a_7c15 }

  /// A place in the table by the 32 bits below those that chose the piece.
  private static func home(_ key: UInt32, in count: Int) -> Int {
    let bits = (spread(key) >> 24) & 0xffff_ffff
    return Int((bits &* UInt64(count)) >> 32)
  }

  mutating func insert(_ key: UInt32, number: UInt32) {
    if used * 4 >= table.count * 3 { grow() }
    table.withUnsafeMutableBufferPointer { table in
      var (place, same) = (CopyShard.home(key, in: table.count), 0)
      while table[place] != 0 {
        same += table[place] >> 32 == UInt64(key) ? 1 : 0
        place = place + 1 == table.count ? 0 : place + 1
      }
      guard same < CopyIndex.mostPerKey else { return }
      table[place] = UInt64(key) << 32 | (UInt64(number) + 1)
      used += 1
    }
  }

  /// Appends the reports that have a key, in the order in which they came.
  func read(_ key: UInt32, into row: inout [UInt32]) {
    table.withUnsafeBufferPointer { table in
      var place = CopyShard.home(key, in: table.count)
      while table[place] != 0 {
        if table[place] >> 32 == UInt64(key) {
          row.append(UInt32(truncatingIfNeeded: table[place]) - 1)
        }
        place = place + 1 == table.count ? 0 : place + 1
      }
    }
  }

  /// Half as much again: the entries are laid anew in their order, so that it is kept for each key.
  private mutating func grow() {
    let old = table
    // An entry that went round the end of the table comes after those before it.
    let start = old.firstIndex(of: 0) ?? 0
    table = Array(repeating: 0, count: old.count * 3 / 2)
    table.withUnsafeMutableBufferPointer { table in
      for entry in old[start...] + old[..<start] where entry != 0 {
        var place = CopyShard.home(UInt32(truncatingIfNeeded: entry >> 32), in: table.count)
        while table[place] != 0 { place = place + 1 == table.count ? 0 : place + 1 }
        table[place] = entry
      }
    }
  }
}
