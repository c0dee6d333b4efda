// SPDX-License-Identifier: Apache-2.0

/// A gzip file that unpacks to itself: whoever unpacks what was unpacked never ends.
///
/// The construction is Russ Cox's ("Zip Files All The Way Down", 2010), carried out here: a program of two
/// words, "print the next units" (a stored block) and "print the last units again" (a block of two
/// matches), each five bytes long, that prints itself with what stands before and behind it. The checksum
/// at the end covers itself; CRC-32 is linear, so that it is found by solving 32 equations.
public enum GzipQuine {
  /// The file.
  public static let bytes: [UInt8] = solved()

  /// Named, so that the header and one word are the 20 bytes that fit a repetition of five bytes.
  private static let header: [UInt8] =
    [0x1F, 0x8B, 8, 8, 0, 0, 0, 0, 0, 3] + Array("self".utf8) + [0]
  private static let unit = 5

  /// Prints so many of the bytes that follow.
  private static func print(_ count: Int) -> [UInt8] {
    let (low, high) = (UInt8(count & 255), UInt8(count >> 8))
    return [0, low, high, ~low, ~high]
  }

  /// Prints the last 17 to 20 bytes again, in two halves so that it takes 40 bits.
  private static func `repeat`(_ count: Int) -> [UInt8] {
    var bits: [Bool] = []
    func append(_ value: Int, _ width: Int, highestFirst: Bool = false) {
      for place in 0..<width {
        bits.append(value >> (highestFirst ? width - 1 - place : place) & 1 == 1)
      }
    }
    append(0, 1)
    append(1, 2)
    for half in [count / 2, count - count / 2] {
      append(half - 2, 7, highestFirst: true)
      append(8, 5, highestFirst: true)
      append(count - 17, 3)
    }
    append(0, 7, highestFirst: true)
    return stride(from: 0, to: bits.count, by: 8).map { start in
      (0..<8).reduce(0) { $0 | (bits[start + $1] ? 1 << $1 : 0) }
    }
  }

  /// The file with a checksum that need not be its own.
  private static func file(checksum: UInt32) -> [UInt8] {
    let head = header.count + unit
    let four = 4 * unit
    let tail = 5 + 8 + unit
    // The same words stand in the file and are printed by it: the table of the article, line by line.
    func program(_ end: [UInt8]) -> [UInt8] {
      var words: [[UInt8]] = [header, print(head), header, print(head), `repeat`(head)]
      words += [print(unit), `repeat`(head), print(unit), print(unit), print(four)]
      words += [`repeat`(head), print(unit), print(unit), print(four), `repeat`(four)]
      words += [print(four), `repeat`(four), print(four), `repeat`(four), print(four)]
      words += [`repeat`(four), print(four), `repeat`(four), print(0), print(0), print(tail)]
      words += [`repeat`(four), print(0), print(0), print(tail), `repeat`(tail), end]
      words += [`repeat`(tail), end]
      return words.flatMap(\.self)
    }
    let size = program([UInt8](repeating: 0, count: 13)).count
    let last: [UInt8] = [1, 0, 0, 0xFF, 0xFF]
    return program(last + littleEndian(checksum) + littleEndian(UInt32(size)))
  }

  /// The one checksum that a file has which bears it.
  private static func solved() -> [UInt8] {
    let constant = checksum(of: file(checksum: 0))
    // Row by row: which bits of the checksum borne make which bit of the checksum had, and the constant.
    var rows = (0..<32).map { place in UInt64(constant >> UInt32(place) & 1) << 32 }
    for bit in 0..<32 {
      let change = checksum(of: file(checksum: 1 << UInt32(bit))) ^ constant ^ 1 << UInt32(bit)
      for place in 0..<32 where change >> UInt32(place) & 1 == 1 { rows[place] |= 1 << UInt64(bit) }
    }
    for bit in 0..<32 {
      guard let pivot = (bit..<32).first(where: { rows[$0] >> UInt64(bit) & 1 == 1 }) else {
        return []
      }
      rows.swapAt(bit, pivot)
      for other in 0..<32 where other != bit && rows[other] >> UInt64(bit) & 1 == 1 {
        rows[other] ^= rows[bit]
      }
    }
    return file(checksum: (0..<32).reduce(0) { $0 | UInt32(rows[$1] >> 32) << UInt32($1) })
  }

  private static func littleEndian(_ value: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> UInt32(8 * $0)) }
  }

  /// CRC-32 as gzip has it.
  private static func checksum(of bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
  }
}
