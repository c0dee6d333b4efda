// SPDX-License-Identifier: Apache-2.0

/// What stands within a noun group, or ends it, and is no word of it: brackets and adverbs.
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

  /// "14 newly identified victims": an adverb and a participle between a number and those it counts.
  func takesNewlyTold(_ group: inout NounGroup) -> Bool {
    let people = group.index + 2
    guard group.quantity >= 0, sentence.has(group.index, .adverb), order == .subjectFirst,
      sentence.meets(group.index + 1, Phraser.verbal), sentence.has(people, .plural),
      sentence.meets(people, WordClass(.person, .body, .victim))
    else { return false }
    group.index = people
    return true
  }

  /// "Forty wounded late on Friday": the word is the day's.
  func isHowLate(_ index: Int, in group: NounGroup) -> Bool {
    sentence.has(index, .relativeModifier) && !group.isBare
      && sentence.meets(index + 1, WordClass(.locative, .preposition))
  }

  /// "AP itself says", "the mayor himself was killed": the word goes with the noun before it, where a verb
  /// follows.
  func isItself(_ index: Int, in group: NounGroup) -> Bool {
    sentence.has(index, .reflexive) && order == .subjectFirst && group.head == index - 1
      && startsVerb(index + 1)
  }
}
