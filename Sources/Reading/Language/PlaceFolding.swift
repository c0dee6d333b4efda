// SPDX-License-Identifier: Apache-2.0
import Script

/// Folds the words of a text by the table in the gazetteer, by which its keys were folded.
struct PlaceFolding: @unchecked Sendable {
  private let table: UnsafeRawPointer?
  private let count: Int

  init(_ gazetteer: Gazetteer) {
    table = gazetteer.bytes.baseAddress.map { $0 + gazetteer.folds.offset }
    count = gazetteer.folds.count
  }

  /// What folding makes of a scalar, as the built file writes it.
  private struct Cell {
    var bits: UInt32

    var isSpace: Bool { bits >> 24 == 16 }
    var isUnknown: Bool { bits >> 24 == 32 }
  }

  @inline(__always)
  private func cell(_ scalar: Int) -> Cell {
    guard scalar < count, let table else { return Cell(bits: 32 << 24) }
    return Cell(bits: table.loadUnaligned(fromByteOffset: 4 * scalar, as: UInt32.self))
  }

  /// Walks the words of a stretch of text; a hyphen parts words, an apostrophe does not.
  ///
  /// - Returns: false where a letter stands that no key has, and then no key was walked.
  @inline(__always)
  func walk(
    _ walk: inout PlaceWalk, _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
    in gazetteer: Gazetteer?
  ) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = Self.scalar(text, index, range.upperBound)
      index += length
      var cell = cell(scalar)
      if cell.isUnknown {
        // A letter in a presentation form is the letter that it presents; a ligature is two.
        let letter = scalar >= 0xfb50 ? Int(Fold.folded(UInt32(scalar))) : scalar
        cell = self.cell(letter)
        if letter == scalar || cell.isUnknown || cell.isSpace { return false }
        let second = Fold.second(UInt32(scalar))
        if second != 0 {
          add(cell, to: &walk)
          cell = self.cell(Int(second))
        }
      }
      if cell.isSpace {
        walk.endWord(in: gazetteer)
      } else {
        add(cell, to: &walk)
      }
    }
    walk.endWord(in: gazetteer)
    return true
  }

  @inline(__always)
  private func add(_ cell: Cell, to walk: inout PlaceWalk) {
    let size = cell.bits >> 24
    if size > 0 { walk.add(UInt8(truncatingIfNeeded: cell.bits)) }
    if size > 1 { walk.add(UInt8(truncatingIfNeeded: cell.bits >> 8)) }
    if size > 2 { walk.add(UInt8(truncatingIfNeeded: cell.bits >> 16)) }
  }

  /// The folded words of a name; none where it has a letter that no key has.
  func words(_ name: UnsafeBufferPointer<UInt8>) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    var index = 0
    while index < name.count {
      let (scalar, length) = Self.scalar(name, index, name.count)
      index += length
      let cell = cell(scalar)
      if cell.isUnknown { return [] }
      if !cell.isSpace {
        for byte in 0..<(cell.bits >> 24) { word.append(UInt8(cell.bits >> (8 * byte) & 0xff)) }
      } else if !word.isEmpty {
        words.append(word)
        word = []
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  /// The key of a stretch of text; nil where it has a letter that no key has.
  func key(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isAlike: Bool = false
  ) -> UInt64? {
    var walk = PlaceWalk(isAlike: isAlike)
    return self.walk(&walk, text, range, in: nil) && walk.words > 0 ? walk.key : nil
  }

  /// The key of a name.
  func key(_ name: String, isAlike: Bool = false) -> UInt64? {
    var name = name
    return name.withUTF8 { key($0, 0..<$0.count, isAlike: isAlike) }
  }

  /// The scalar at an index and its length; what is broken is one byte that no key has.
  @inline(__always)
  static func scalar(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> (Int, Int) {
    let first = Int(text[index])
    if first < 0x80 { return (first, 1) }
    let length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
    guard first >= 0xc2, index + length <= end else { return (0xfffd, 1) }
    var scalar = first & (0x7f >> length)
    for offset in 1..<length { scalar = scalar << 6 | Int(text[index + offset]) & 0x3f }
    return (scalar, length)
  }
}
