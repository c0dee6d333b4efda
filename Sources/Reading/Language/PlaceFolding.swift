// SPDX-License-Identifier: Apache-2.0

/// Folds the words of a text by the table in the gazetteer, by which its keys were folded.
struct PlaceFolding: @unchecked Sendable {
  let bytes: UnsafeRawBufferPointer
  let table: Gazetteer.Section

  init(_ gazetteer: Gazetteer) {
    bytes = gazetteer.bytes
    table = gazetteer.folds
  }

  /// Calls for each folded word of a stretch of text; a hyphen parts words, an apostrophe does not.
  ///
  /// - Returns: false where a letter stands that no key has, and then what was called is no key.
  @inline(__always)
  func forEachWord(
    in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ body: (FoldedWord) -> Void
  ) -> Bool {
    var word = FoldedWord()
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = Self.scalar(text, index, range.upperBound)
      index += length
      guard scalar < table.count else { return false }
      let cell = bytes.loadUnaligned(
        fromByteOffset: table.offset + 4 * scalar, as: UInt32.self)
      if cell >> 24 == 32 { return false }
      if cell >> 24 == 16 {
        if word.count > 0 { body(word) }
        word = FoldedWord()
        continue
      }
      let size = cell >> 24
      if size > 0 { word.append(UInt8(truncatingIfNeeded: cell)) }
      if size > 1 { word.append(UInt8(truncatingIfNeeded: cell >> 8)) }
      if size > 2 { word.append(UInt8(truncatingIfNeeded: cell >> 16)) }
    }
    if word.count > 0 { body(word) }
    return true
  }

  /// The folded words of a name, its articles made one.
  func words(of name: String) -> [FoldedWord] {
    var name = name
    var words: [FoldedWord] = []
    let isWhole = name.withUTF8 { text in
      forEachWord(in: text, 0..<text.count) { words.append($0) }
    }
    guard isWhole else { return [] }
    for index in words.indices.dropLast() where words[index].isArticle {
      words[index] = .article
    }
    return words
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

extension FoldedWord {
  /// What a romanised word has in common with its other spellings; see `alike` in placekeys.py.
  var alike: FoldedWord {
    var out = FoldedWord()
    var index = 0
    while index < count {
      var byte = self[index]
      if index + 1 < count, let one = Self.digraph(byte, self[index + 1]) {
        byte = one
        index += 1
      }
      index += 1
      byte = Self.same(byte)
      if out.count == 0 || out[out.count - 1] != byte { out.append(byte) }
    }
    if out.count > 2, out[out.count - 1] == UInt8(ascii: "h"),
      out[out.count - 2] == UInt8(ascii: "a")
    {
      out.removeLast()
    }
    return out
  }

  /// How many of its letters tell it from others.
  var consonants: Int { (0..<count).count { self[$0] != UInt8(ascii: "a") } }

  private static func digraph(_ first: UInt8, _ second: UInt8) -> UInt8? {
    if second == UInt8(ascii: "j") { return first == UInt8(ascii: "d") ? second : nil }
    guard second == UInt8(ascii: "h") else { return nil }
    switch first {
    case UInt8(ascii: "k"): return UInt8(ascii: "x")
    case UInt8(ascii: "s"), UInt8(ascii: "c"): return UInt8(ascii: "c")
    case UInt8(ascii: "g"), UInt8(ascii: "d"), UInt8(ascii: "t"): return first
    case UInt8(ascii: "p"): return UInt8(ascii: "f")
    default: return nil
    }
  }

  private static func same(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "q"): UInt8(ascii: "k")
    case UInt8(ascii: "v"): UInt8(ascii: "f")
    case UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"), UInt8(ascii: "w"):
      UInt8(ascii: "a")
    default: byte
    }
  }
}
