// SPDX-License-Identifier: Apache-2.0

/// Recognises the language of a text by its script and, within a script, by its function words.
enum LanguageGuess {
  /// So much of a text is looked at; the beginning alone where that is plain.
  private static let sample = 4096
  private static let beginning = 768

  /// "en", "ar", "ru", "uk", "fa" (for all languages with its letters), or empty for a language that is not known.
  static func language(of text: inout String, and title: inout String) -> String {
    let first = text.withUTF8 { guess($0) }
    return first.isEmpty ? title.withUTF8 { guess($0) } : first
  }

  private static func guess(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let head = UnsafeBufferPointer(rebasing: bytes.prefix(sample))
    let (latin, arabic, cyrillic) = letters(head)
    guard latin + arabic + cyrillic > 0 else { return "" }
    if arabic * 2 > latin + cyrillic { return isPersian(head, arabic) ? "fa" : "ar" }
    if cyrillic > latin { return isUkrainian(head) ? "uk" : "ru" }
    return isEnglish(head) ? "en" : ""
  }

  private static func letters(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (latin: Int, arabic: Int, cyrillic: Int) {
    var (latin, arabic, cyrillic) = (0, 0, 0)
    for (index, byte) in bytes.enumerated() {
      if (0xd8...0xdb).contains(byte) { arabic += 1 }
      if byte == 0xef, index + 1 < bytes.count, (0xad...0xbb).contains(bytes[index + 1]) {
        arabic += 1  // A presentation form.
      }
      if byte == 0xd0 || byte == 0xd1 { cyrillic += 1 }
      if (0x61...0x7a).contains(byte | 0x20) { latin += 1 }
    }
    return (latin, arabic, cyrillic)
  }

  /// Whether і, ї, є or ґ stands there, which Russian does not have.
  private static func isUkrainian(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    zip(bytes, bytes.dropFirst()).contains {
      $0 == 0xd1 && [0x94, 0x96, 0x97].contains($1) || $0 == 0xd2 && $1 == 0x91
    }
  }

  /// Whether one letter in a hundred is پ, چ, ژ or گ, which Persian, Urdu and Kurdish need in every
  /// sentence and Arabic only for foreign names.
  private static func isPersian(_ bytes: UnsafeBufferPointer<UInt8>, _ letters: Int) -> Bool {
    var own = 0
    for (first, second) in zip(bytes, bytes.dropFirst()) where (0xd9...0xda).contains(first) {
      let isOwn = first == 0xd9 ? second == 0xbe : [0x86, 0x98, 0xaf].contains(second)
      if isOwn { own += 1 }
    }
    return own > 1 && own * 100 >= letters
  }

  /// Whether one word in eight is a function word of English, or the text is too short to tell.
  ///
  /// In running text it is one in three: where the beginning has one in five, the rest is not asked.
  private static func isEnglish(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if bytes.count > 2 * beginning {
      let (words, known) = functionWords(UnsafeBufferPointer(rebasing: bytes.prefix(beginning)))
      if words >= 40, known * 5 >= words { return true }
    }
    let (words, known) = functionWords(bytes)
    return known * 8 >= words || words < 40 && words > 0 && known > 0 || words < 12
  }

  /// How many words there are, and how many of them are function words of English.
  private static func functionWords(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (words: Int, known: Int) {
    let lexicon = Language.english.lexicon
    var (words, known) = (0, 0)
    Tokens.read(bytes, lexicon: lexicon) { tokens in
      let functions =
        WordClass(.definite, .article, .of, .locative) | WordClass(.and, .to, .be, .by)
        | WordClass(.possessive, .subordinator, .qualifierBefore, .have)
      for token in tokens where token.isWord {
        words += 1
        if token.meets(functions) || token.has(.pronoun) || token.has(.with) { known += 1 }
      }
    }
    return (words, known)
  }
}
