// SPDX-License-Identifier: Apache-2.0

/// A ZIP archive that is being written, its members stored as they are.
///
/// What a WACZ holds is compressed already, and must be found at its offset without unpacking.
struct ZIPWriting {
  private(set) var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0
  private let time: UInt16
  private let day: UInt16

  /// - Parameter date: UTC, `2026-11-21T08:30:00Z`, for every member.
  init(date: String) {
    let numbers = date.split { !$0.isNumber }.compactMap { UInt16($0) } + [0, 0, 0, 0, 0, 0]
    day = (max(numbers[0], 1980) - 1980) << 9 | numbers[1] << 5 | numbers[2]
    time = numbers[3] << 11 | numbers[4] << 5 | numbers[5] / 2
  }

  /// - Throws: `CompressionProblem` where the archive would be larger than the format's plain form holds.
  mutating func append(_ name: String, _ content: [UInt8]) throws(CompressionProblem) {
    guard bytes.count + content.count + directory.count < 4_000_000_000, count < 60_000 else {
      throw CompressionProblem(description: "more than 4 GB do not fit one archive")
    }
    let name = Array(name.utf8)
    // Version 2.0, names in UTF-8, stored.
    var shared = Self.two(20, 0x0800, 0, time, day) + Self.four(Gzip.checksum(content))
    shared += Self.four(UInt32(content.count), UInt32(content.count))
    shared += Self.two(UInt16(name.count), 0)
    directory += Self.four(0x0201_4B50) + Self.two(0x0314) + shared + Self.two(0, 0, 0)
    // A plain file that all may read.
    directory += Self.four(UInt32(0o100644) << 16, UInt32(bytes.count)) + name
    bytes += Self.four(0x0403_4B50) + shared + name + content
    count += 1
  }

  /// The whole archive.
  func finished() -> [UInt8] {
    bytes + directory + Self.four(0x0605_4B50) + Self.two(0, 0, UInt16(count), UInt16(count))
      + Self.four(UInt32(directory.count), UInt32(bytes.count)) + Self.two(0)
  }

  /// Numbers of two bytes, the lower first.
  private static func two(_ numbers: UInt16...) -> [UInt8] {
    numbers.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
  }

  /// Numbers of four bytes, the lowest first.
  private static func four(_ numbers: UInt32...) -> [UInt8] {
    numbers.flatMap { number in (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) } }
  }
}
