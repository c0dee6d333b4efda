// SPDX-License-Identifier: Apache-2.0

/// Sentences of one language that follow one another in a text.
struct LanguageStretch: Equatable {
  var language: String
  var bytes: Range<Int>

  /// The stretches of a text: all of it where its language is given or only one script stands in it.
  ///
  /// A sentence is of the script that most of its letters are of; one without letters goes with
  /// the sentence before.
  static func all(
    of text: UnsafeBufferPointer<UInt8>, _ language: String, isGiven: Bool
  ) -> [LanguageStretch] {
    let whole = [LanguageStretch(language: language, bytes: 0..<text.count)]
    guard !isGiven, isMixed(text) else { return whole }
    var stretches: [LanguageStretch] = []
    var start = 0
    while start < text.count {
      let end = sentenceEnd(text, from: start)
      let code = Writing(text, start..<end).map { $0.code(else: language) }
      append(code ?? stretches.last?.language ?? language, start..<end, to: &stretches)
      start = end
    }
    return stretches
  }

  private static func append(
    _ language: String, _ bytes: Range<Int>, to stretches: inout [LanguageStretch]
  ) {
    if let last = stretches.last, last.language == language {
      stretches[stretches.count - 1].bytes = last.bytes.lowerBound..<bytes.upperBound
    } else {
      stretches.append(LanguageStretch(language: language, bytes: bytes))
    }
  }

  /// Whether letters of two scripts stand in the text.
  private static func isMixed(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var scripts: UInt8 = 0
    for byte in text { scripts |= Writing.bits[Int(byte)] }
    return scripts & (scripts &- 1) != 0
  }

  /// Behind the next line end, or stop with a space behind it.
  private static func sentenceEnd(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.count {
      let byte = text[index]
      index += 1
      if byte == 0x0a { break }
      let isStop = byte == 0x2e || byte == 0x21 || byte == 0x3f
      if isStop, index < text.count, text[index] == 0x20 { break }
    }
    return index
  }

  /// The script of most letters.
  private enum Writing: UInt8 {
    case latin = 1
    case arabic = 2
    case cyrillic = 4

    /// The script that a byte tells of; 0 for none.
    static let bits: [UInt8] = (0...255).map { byte in
      switch UInt8(byte) {
      case 0x41...0x5a, 0x61...0x7a: Writing.latin.rawValue
      case 0xd8...0xdb: Writing.arabic.rawValue
      case 0xd0...0xd2: Writing.cyrillic.rawValue
      default: 0
      }
    }

    init?(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
      var counts: [UInt8: Int] = [:]
      for byte in text[range] where Writing.bits[Int(byte)] != 0 {
        counts[Writing.bits[Int(byte)], default: 0] += 1
      }
      guard let most = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }),
        let writing = Writing(rawValue: most.key)
      else { return nil }
      self = writing
    }

    /// The language of the script, or the text's own where that is written so.
    func code(else language: String) -> String {
      switch self {
      case .latin: language == "ar" || language == "ru" ? "en" : language
      case .arabic: "ar"
      case .cyrillic: "ru"
      }
    }
  }
}
