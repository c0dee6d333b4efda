// SPDX-License-Identifier: Apache-2.0

import Record

/// A signature as bytes: a version, the shingles, four counts, then the numbers, all little-endian.
///
/// Version 1 had minima of another kind and no passages; what can be read of it is read.
extension Signature {
  private static let version: UInt8 = 2

  var stored: [UInt8] {
    var bytes: [UInt8] = [Self.version]
    func add(_ number: some FixedWidthInteger) {
      withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
    bytes.reserveCapacity(
      21 + 4 * (minima.count + passages.count) + 12 * terms.count + 8 * entities.count)
    add(UInt32(clamping: shingles))
    add(UInt32(minima.count))
    add(UInt32(passages.count))
    add(UInt32(terms.count))
    add(UInt32(entities.count))
    minima.forEach(add)
    passages.forEach(add)
    for term in terms {
      add(term.hash)
      add(term.weight.bitPattern)
    }
    entities.forEach(add)
    return bytes
  }

  /// Reads what `stored` wrote; nil where it is cut off or of another version.
  init?(stored: [UInt8]) {
    guard let version = stored.first, (1...Self.version).contains(version) else { return nil }
    let head = version == 1 ? 17 : 21
    guard stored.count >= head else { return nil }
    var place = 1
    func next<Number: FixedWidthInteger>(_ type: Number.Type) -> Number {
      defer { place += MemoryLayout<Number>.size }
      return stored.withUnsafeBytes {
        Number(littleEndian: $0.loadUnaligned(fromByteOffset: place, as: Number.self))
      }
    }
    let shingles = Int(next(UInt32.self))
    let minima = Int(next(UInt32.self))
    let passages = version == 1 ? 0 : Int(next(UInt32.self))
    let (terms, entities) = (Int(next(UInt32.self)), Int(next(UInt32.self)))
    guard stored.count == head + 4 * (minima + passages) + 12 * terms + 8 * entities else {
      return nil
    }
    self.init(
      minima: (0..<minima).map { _ in next(UInt32.self) }, shingles: shingles,
      passages: (0..<passages).map { _ in next(UInt32.self) },
      terms: (0..<terms).map { _ in
        Term(hash: next(UInt64.self), weight: Float(bitPattern: next(UInt32.self)))
      },
      entities: (0..<entities).map { _ in next(UInt64.self) })
    if version == 1 { (self.minima, self.shingles) = ([], 0) }
  }
}
