// SPDX-License-Identifier: Apache-2.0

/// The words of a sentence as `PlaceFinder` wants them.
enum PlaceWords {
  /// Appends the words of a token: phrases are cut into their words again, since a place's name may
  /// begin within one.
  ///
  /// "Syrian" is left out, lest it be taken for a town whose name is like it.
  @inline(__always)
  static func append(
    _ token: Token, _ bytes: UnsafeBufferPointer<UInt8>, to words: inout Row<Range<Int>>
  ) {
    let start = Int(token.start)
    let isNone = token.has(.demonym) || isOther(token)
    if isNone || !token.shape.contains(.phrase) {
      words.append(start..<(isNone ? start : Int(token.end)))
    } else {
      appendParts(of: token, bytes, to: &words)
    }
  }

  private static func appendParts(
    of token: Token, _ bytes: UnsafeBufferPointer<UInt8>, to words: inout Row<Range<Int>>
  ) {
    var start = Int(token.start)
    for index in Int(token.start)..<Int(token.end) where bytes[index] == 0x20 {
      if index > start { words.append(start..<index) }
      start = index + 1
    }
    if start < Int(token.end) { words.append(start..<Int(token.end)) }
  }

  /// A word that is hardly a place, though it has a capital or is of a script without.
  @inline(__always)
  private static func isOther(_ token: Token) -> Bool {
    !token.shape.isDisjoint(with: [.capital, .caseless]) && (isCommon(token) || isKnown(token))
  }

  /// A small word with the capital of a sentence's beginning.
  private static func isCommon(_ token: Token) -> Bool {
    let common =
      WordClass(.definite, .article, .pronoun, .possessive) | WordClass(.numberWord, .vague, .cause)
      | WordClass(.subordinator, .locative, .month, .weekday)
    return token.isCapital && token.meets(common) && !token.has(.entity)
  }

  /// "منزله", "خيام": somebody's house, some tents; "الخيام" is a town.
  private static func isCommonTarget(_ token: Token) -> Bool {
    token.has(.target)
      && (token.has(.possessive) || token.has(.plural) && !token.has(.definite))
  }

  /// A word without capitals that the lexicon knows as something else.
  private static func isKnown(_ token: Token) -> Bool {
    let others =
      WordClass(.person, .harmNoun, .cause) | WordClass(.numberWord, .vague, .month)
      | WordClass(.weekday, .actor, .including, .that) | WordClass(.entity, .relative, .pronoun)
    return token.shape.contains(.caseless)
      && (token.meets(others) || token.meets(Phraser.verbal) || isCommonTarget(token))
  }
}
