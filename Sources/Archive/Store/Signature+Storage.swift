// SPDX-License-Identifier: Apache-2.0

import Record

/// A signature as bytes: a version, the shingles, two counts, then minima and passages, all
/// little-endian.
///
/// Version 2 had more behind them, which nothing reads any more; version 1 had minima of another kind
/// and no passages: what can be read of them is read.
extension Signature {
  private static let version: UInt8 = 3

  var stored: [UInt8] {
    let numbers = [shingles, minima.count, passages.count].map { UInt32(clamping: $0) }
    var bytes: [UInt8] = [Self.version]
    bytes.reserveCapacity(1 + 4 * (numbers.count + minima.count + passages.count))
    for row in [numbers, minima, passages] {
      for number in row {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
      }
    }
    return bytes
  }

  /// Reads what `stored` wrote; nil where it is cut off or of another version.
  init?(stored bytes: UnsafeRawBufferPointer) {
    guard let version = bytes.first, (1...Self.version).contains(version) else { return nil }
    let head = [17, 21, 13][Int(version) - 1]
    guard bytes.count >= head else { return nil }
    let shingles = Int(bytes.number(at: 1))
    let counts = stride(from: 5, to: head, by: 4).map { Int(bytes.number(at: $0)) }
    // Older ones had terms of twelve bytes and names of eight behind.
    let sizes = version == 1 ? [4, 12, 8] : [4, 4, 12, 8]
    guard bytes.count == zip(counts, sizes).reduce(head, { $0 + $1.0 * $1.1 }) else { return nil }
    guard version > 1 else {
      self.init()
      return
    }
    let (minima, passages) = (counts[0], counts[1])
    self.init(
      minima: bytes.numbers(minima, from: head), shingles: shingles,
      passages: bytes.numbers(passages, from: head + 4 * minima))
  }
}

extension UnsafeRawBufferPointer {
  fileprivate func number(at place: Int) -> UInt32 {
    UInt32(littleEndian: loadUnaligned(fromByteOffset: place, as: UInt32.self))
  }

  fileprivate func numbers(_ count: Int, from place: Int) -> [UInt32] {
    Array(unsafeUninitializedCapacity: count) { numbers, filled in
      for index in 0..<count { numbers[index] = number(at: place + 4 * index) }
      filled = count
    }
  }
}
