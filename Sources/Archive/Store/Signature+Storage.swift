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
    let (minima, passages) = (Int(bytes.number(at: 5)), Int(bytes.number(at: 9)))
    guard version > 1 else {
      self.init()
      return
    }
    let end = head + 4 * (minima + passages)
    guard version == 2 ? bytes.count >= end : bytes.count == end else { return nil }
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
