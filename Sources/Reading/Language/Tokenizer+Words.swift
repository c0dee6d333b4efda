// SPDX-License-Identifier: Apache-2.0
import Script

/// Words of scripts that have capitals.
extension Tokenizer {
  /// Longer than any word; what is longer is cut, so that a megabyte without a space stays cheap.
  static let longest = 200

  mutating func word() {
    let start = index
    let limit = min(end, start + Tokenizer.longest)
    var hash = WordHash()
    var (letters, capitals, segment) = (0, 0, 0)
    let plain = letterRun(from: start, limit, &hash, &capitals)
    if start + plain < limit, kinds[Int(bytes[start + plain])] == .space {
      index = start + plain
      close(start, hash.finished, plain, capitals)
      (index, hasSpace) = (index + 1, true)
      return
    }
    (letters, segment, index) = (plain, plain, start + plain)
    scan: while index < limit {
      let run = letterRun(from: index, limit, &hash, &capitals)
      (letters, segment, index) = (letters + run, segment + run, index + run)
      guard index < limit else { break }
      let byte = bytes[index]
      switch kinds[Int(byte)] {
      case .digit:
        hash.add(byte)
        index += 1
      case .high:
        guard highLetter(&hash, &letters, &capitals) else { break scan }
        segment += 1
      case .punctuation:
        guard joins(byte, segment, letters) else { break scan }
        if byte == UInt8(ascii: ".") { segment = 0 }
        index += 1
      default: break scan
      }
    }
    if index == start { index += 1 }
    close(start, hash.finished, letters, capitals)
  }

  /// Adds the letters of ASCII that follow one another to the hash; how many they are.
  @inline(__always)
  private func letterRun(
    from start: Int, _ limit: Int, _ hash: inout WordHash, _ capitals: inout Int
  ) -> Int {
    var position = start
    var common: UInt8 = 0xff
    while position < limit {
      let byte = bytes[position]
      guard kinds[Int(byte)] == .letter else { break }
      hash.add(byte | 0x20)
      common &= byte
      position &+= 1
    }
    // Nearly all words have none.
    if common & 0x20 == 0 { capitals &+= bytes[start..<position].count { $0 & 0x20 == 0 } }
    return position &- start
  }

  /// Whether an apostrophe or full stop stands inside the word: "Sana'a", "U.S.", not "city's"; or a
  /// star, by which people hide a word from the filters of networks: "kil*led".
  private func joins(_ byte: UInt8, _ segment: Int, _ letters: Int) -> Bool {
    switch byte {
    case UInt8(ascii: "'"):
      return isLetter(index + 1) && !endsWithS(index + 1)
    case UInt8(ascii: "."):
      guard segment == 1 else { return false }
      return letters > 1 || isLetter(index + 1) && !isLetter(index + 2) && at(index + 2) == byte
    case UInt8(ascii: "*"): return letters > 0 && isLetter(index + 1)
    default: return false
    }
  }

  func at(_ position: Int) -> UInt8 { position < end ? bytes[position] : 0 }
  private func isLetter(_ position: Int) -> Bool { kinds[Int(at(position))] == .letter }

  /// Whether the letter is an s that ends the word.
  func endsWithS(_ position: Int) -> Bool {
    at(position) | 0x20 == UInt8(ascii: "s")
      && (kinds[Int(at(position + 1))] != .letter && kinds[Int(at(position + 1))] != .digit)
  }

  /// Takes a scalar beyond ASCII into the word; false where it is none of a word.
  private mutating func highLetter(
    _ hash: inout WordHash, _ letters: inout Int, _ capitals: inout Int
  ) -> Bool {
    let (scalar, length) = UTF8Reading.scalar(bytes, at: index)
    if scalar == 0x2019 {
      guard isLetter(index + 3), !endsWithS(index + 3) else { return false }
      index += 3
      return true
    }
    guard Fold.isLetter(scalar), !Fold.isArabic(scalar) else { return false }
    if Fold.isCapital(scalar) { capitals += 1 }
    let folded = Fold.folded(scalar)
    if folded != 0 { Fold.add(folded, to: &hash) }
    letters += 1
    index = min(index + length, end)
    return true
  }

  @inline(__always)
  private mutating func close(_ start: Int, _ hash: UInt64, _ letters: Int, _ capitals: Int) {
    var shape = Shape.word
    if capitals > 0, Fold.isCapital(UTF8Reading.scalar(bytes, at: start).0) {
      shape.insert(.capital)
      if letters > 1, capitals == letters { shape.insert(.capitals) }
    }
    let lexeme = lexicon.find(hash)
    var kinds = classes[Int(lexeme)]
    // A word all in capitals may stand in wire text; a short one is an abbreviation.
    let isKnown = lexeme != 0 && kinds != WordClass(.starts)
    if !isKnown, capitals == 0 || capitals == letters && letters > 5 {
      kinds |= endings.classes(of: start..<index, in: bytes)
    }
    push(start, UInt32(truncatingIfNeeded: hash), lexeme, shape, kinds)
  }
}
