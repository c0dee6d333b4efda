// SPDX-License-Identifier: Apache-2.0

/// Marks within a noun group that join words into one: hyphens, slashes, the stops of short words, initials and
/// addresses.
extension Phraser {
  static var joints: WordClass { WordClass(.hyphen, .slash, .stop, .no) | WordClass(.suffix) }

  /// "By evening officials confirmed 12 deaths": the officials are of no evening.
  func isTerm(_ index: Int) -> Bool {
    index == sentence.lower && order == .subjectFirst && sentence.has(index, .by)
      && sentence.has(index + 1, .dayPart)
  }

  /// Where a function word ends, with the stop of one that is shortened.
  func behind(_ start: Int, _ kind: Phrase.Kind) -> Int {
    if isTerm(start) { return start + 2 }
    guard kind == .including, sentence.has(start, .abbreviation), sentence.has(start + 1, .stop),
      sentence[start + 1].shape.contains(.glued)
    else { return start + 1 }
    return start + 2
  }

  /// What a mark is as a phrase of its own; nil where a word or noun goes with it.
  static func mark(_ classes: WordClass) -> Phrase.Kind? {
    if classes.has(.comma) || classes.has(.semicolon) { return .comma }
    if classes.has(.quoteOpen) { return .quoteOpen }
    if classes.has(.quoteClose) { return .quoteClose }
    if classes.has(.quoteEither) { return .quoteOpen }
    if classes.has(.open) { return .open }
    if classes.has(.close) { return .close }
    if classes.has(.dash) { return .dash }
    if classes.has(.colon) { return .colon }
    if classes.has(.stop) || classes.has(.mark) { return .stop }
    if classes.has(.hyphen) || classes.has(.slash) || classes.has(.bullet) { return .other }
    return nil
  }

  /// Takes such a mark, and what goes with it; false where the group ends before it.
  func takesJoint(_ group: inout NounGroup, _ token: Token) -> Bool {
    if token.has(.suffix), group.head == group.index - 1 {
      group.index += 1
      return true
    }
    guard let behind = behindJoint(group) else { return false }
    if behind > group.index + 1, token.has(.hyphen) { leaveModifier(&group, group.index + 1) }
    group.index = behind
    return true
  }

  /// Where a group goes on behind such a mark; nil where it ends there, or where no such mark stands.
  private func behindJoint(_ group: NounGroup) -> Int? {
    let index = group.index
    let mark = sentence[index]
    if isNumberSign(index), group.head >= 0 { return index + 3 }
    guard mark.shape.contains(.glued), index > group.lower, index + 1 < sentence.upper else {
      return nil
    }
    if mark.has(.hyphen) { return behindHyphen(index) }
    if mark.has(.slash) { return isPair(index) ? index + 1 : nil }
    if isAbbreviationStop(index) { return index + 1 }
    return isAddressStop(index) ? index + 2 : nil
  }

  private func behindHyphen(_ index: Int) -> Int {
    isSerial(index + 1) || isModifier(behind: index) ? index + 2 : index + 1
  }

  /// The figure of a name such as "M-19" or "Covid-19", which counts nobody.
  private func isSerial(_ index: Int) -> Bool {
    sentence[index].isFigure && sentence[index].shape.contains(.glued)
      && sentence[index - 2].isWord && sentence[index - 2].isCapital
      && !sentence.has(index - 2, .numberWord)
  }

  /// "Houthi-held Hodeidah", "an officer-involved shooting": a participle that a hyphen joins to the word before
  /// it says which one the noun behind it is.
  private func isModifier(behind hyphen: Int) -> Bool {
    let (participle, noun) = (sentence[hyphen + 1], sentence[hyphen + 2])
    guard order == .subjectFirst, participle.isWord, participle.shape.contains(.glued),
      participle.has(.verb), !participle.isCapital || sentence.isCapitals || sentence.isTitled,
      !participle.meets(Phraser.nominal), hyphen + 2 < sentence.upper,
      noun.isWord, !noun.shape.contains(.glued)
    else { return false }
    return !noun.meets(Phraser.functions)
      && (!noun.meets(Phraser.verbal) || noun.meets(Phraser.nominal))
  }

  /// Whoever holds a town or runs a house is no part of what the group names; who leads a coalition is.
  private func leaveModifier(_ group: inout NounGroup, _ participle: Int) {
    guard sentence.has(participle, .verb), !sentence.has(participle, .leads) else { return }
    group.all = WordClass()
    group.head = -1
  }

  /// "PKK/YPG", "Twitter/X": two names for one.
  private func isPair(_ slash: Int) -> Bool {
    sentence.isCapital(slash - 1) && sentence.isCapital(slash + 1)
      && sentence[slash + 1].isWord && sentence[slash + 1].shape.contains(.glued)
  }

  /// The full stop of an abbreviation or initial before a name: "Mr" and "K" of "Mr K Dabbas"; of a word behind
  /// a name: "Omar Haddad Jr, 24".
  func isAbbreviationStop(_ index: Int) -> Bool {
    let (before, next) = (sentence[index - 1], sentence[index + 1])
    guard sentence.has(index, .stop), sentence[index].shape.contains(.glued),
      index > sentence.lower, !next.shape.contains(.line)
    else { return false }
    if before.has(.suffix), index + 1 < sentence.upper { return true }
    guard next.isCapital else { return false }
    return before.has(.abbreviation) || before.isInitial
  }

  /// "Medianews.com": a short word right behind the stop, without a capital.
  private func isAddressStop(_ index: Int) -> Bool {
    let (before, next) = (sentence[index - 1], sentence[index + 1])
    return order == .subjectFirst && sentence.has(index, .stop) && before.isWord && next.isWord
      && next.shape.contains(.glued) && !next.isCapital && next.end - next.start < 5
  }

  /// The sign of a number: "No" and its stop before "4".
  private func isNumberSign(_ index: Int) -> Bool {
    sentence.has(index, .no) && sentence.has(index, .abbreviation)
      && sentence.has(index + 1, .stop) && sentence[index + 1].shape.contains(.glued)
      && sentence[index + 2].isFigure
  }
}
