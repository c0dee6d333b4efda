// SPDX-License-Identifier: Apache-2.0

import Record

/// A signature as bytes: a version, three counts, then the numbers, all little-endian.
extension Signature {
  private static let version: UInt8 = 1

  var stored: [UInt8] {
    var bytes: [UInt8] = [Self.version]
    func add(_ number: some FixedWidthInteger) {
      withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
    bytes.reserveCapacity(17 + 4 * minima.count + 12 * terms.count + 8 * entities.count)
    add(UInt32(clamping: shingles))
    add(UInt32(minima.count))
    add(UInt32(terms.count))
    add(UInt32(entities.count))
    minima.forEach(add)
    for term in terms {
      add(term.hash)
      add(term.weight.bitPattern)
    }
    entities.forEach(add)
    return bytes
  }

  /// Reads what `stored` wrote; nil where it is cut off or of another version.
  init?(stored: [UInt8]) {
    guard stored.first == Self.version, stored.count >= 17 else { return nil }
    var place = 1
    func next<Number: FixedWidthInteger>(_ type: Number.Type) -> Number {
      defer { place += MemoryLayout<Number>.size }
      return stored.withUnsafeBytes {
        Number(littleEndian: $0.loadUnaligned(fromByteOffset: place, as: Number.self))
      }
    }
    let shingles = Int(next(UInt32.self))
    let counts = (0..<3).map { _ in Int(next(UInt32.self)) }
    guard stored.count == 17 + 4 * counts[0] + 12 * counts[1] + 8 * counts[2] else { return nil }
    self.init(
      minima: (0..<counts[0]).map { _ in next(UInt32.self) }, shingles: shingles,
      terms: (0..<counts[1]).map { _ in
        Term(hash: next(UInt64.self), weight: Float(bitPattern: next(UInt32.self)))
      },
      entities: (0..<counts[2]).map { _ in next(UInt64.self) })
  }
}
