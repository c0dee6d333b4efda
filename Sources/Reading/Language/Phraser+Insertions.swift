// SPDX-License-Identifier: Apache-2.0

/// What stands within a noun group, or ends it, and is no word of it: brackets, figures of names, stops of
/// abbreviations.
extension Phraser {
  /// "At least 12 Islamic State (IS) fighters": the noun behind the short name of whose they are; "seven [as
  /// heard] others", "the (CBS) network": the noun behind what a bracket sets before it.
  func behindAcronym(_ group: NounGroup) -> Int? {
    let index = group.index
    if sentence.has(index, .open), group.isBare, index > group.lower { return behindBracket(index) }
    guard sentence.has(index, .open), group.quantity >= 0, group.head >= 0,
      !sentence.meets(group.head, WordClass(.person, .collective)),
      sentence[index + 1].isWord, sentence.isCapital(index + 1), sentence.has(index + 2, .close),
      sentence.has(index + 3, .plural), sentence.meets(index + 3, WordClass(.person, .role))
    else { return nil }
    return index + 3
  }

  private func behindBracket(_ open: Int) -> Int? {
    guard let close = (open + 1..<open + 6).first(where: { sentence.has($0, .close) }),
      close > open + 1, sentence[close + 1].isWord,
      sentence.meets(close + 1, Phraser.nominal) || sentence.meets(close + 1, WordClass(.adjective))
    else { return nil }
    return close + 1
  }

  /// "Forty wounded late on Friday": the word is the day's.
  func isHowLate(_ index: Int, in group: NounGroup) -> Bool {
    sentence.has(index, .relativeModifier) && !group.isBare
      && sentence.meets(index + 1, WordClass(.locative, .preposition))
  }

  /// The figure of a name such as "M-19" or "Covid-19", which counts nobody.
  func isSerial(_ index: Int) -> Bool {
    sentence[index].isFigure && sentence[index].shape.contains(.glued)
      && sentence[index - 2].isWord && sentence[index - 2].isCapital
      && !sentence.has(index - 2, .numberWord)
  }

  /// The full stop of an abbreviation or initial before a name: "Mr" and "K" of "Mr K Dabbas".
  func isAbbreviationStop(_ index: Int) -> Bool {
    let before = sentence[index - 1]
    guard sentence.has(index, .stop), sentence[index].shape.contains(.glued),
      index > sentence.lower, sentence[index + 1].isCapital,
      !sentence[index + 1].shape.contains(.line)
    else { return false }
    return before.has(.abbreviation) || before.isCapital && before.end - before.start == 1
  }
}
