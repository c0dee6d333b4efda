// SPDX-License-Identifier: Apache-2.0
import Record

/// The phrases that name victims behind a word of harm: lists of them, and what is set into them.
extension Scene {
  /// The list of victims that begins at a phrase, as the object of a verb.
  ///
  /// Of a deed that is a subject itself, a verb behind the last of several is the deed's.
  func objects(from start: Int, ofSubject: Bool = false) -> [Int] {
    withoutRetold(objectList(from: start, ofSubject))
  }

  private func objectList(from start: Int, _ ofSubject: Bool) -> [Int] {
    guard canBeVictims(start) || isJoinedPronoun(start) else { return [] }
    var list = [start]
    var index = start
    while list.count < 40 {
      index = afterModifiers(index)
      guard self[index].kind == .comma || self[index].kind == .conjunction else { return list }
      guard goesOn(behind: index), !closesBetween(index, start) else { return list }
      if self[index].kind == .comma, self[following(index)].kind == .conjunction { index += 1 }
      let next = named(behind: following(index), of: start)
      guard canBeVictims(next), !doesHarm(next),
        ofSubject || isOf(next - 1) || !beginsClause(next)
      else {
        return list
      }
      if self[index].kind == .comma, !isHeadlineList(start, next),
        !closesList(next) || self[next + 1].kind == .including
      {
        return list
      }
      list.append(next)
      index = next
    }
    return list
  }

  /// "A link between those who killed six priests and the rebels": the "and" of "between".
  private func closesBetween(_ joint: Int, _ start: Int) -> Bool {
    guard sentence.seen.has(.between), self[joint].kind == .conjunction else { return false }
    let others = WordClass(.from, .preposition)
    var index = start - 1
    while index >= 0, self[index].kind != .conjunction {
      // "Between 13 and 15" is a number.
      if self[index].quantity < 0, sentence.has(self[index].lower, .between),
        !sentence.meets(self[index].lower, others)
      {
        return true
      }
      index -= 1
    }
    return false
  }

  func isBy(_ index: Int) -> Bool {
    self[index].kind == .preposition && sentence.has(self[index].lower, .by)
  }

  func isOf(_ index: Int) -> Bool {
    self[index].kind == .preposition && sentence.has(self[index].lower, .of)
  }

  /// "In", within an area, where "on" is said of what is hit; files tell it by the number 23.
  func isWithin(_ index: Int) -> Bool {
    self[index].kind == .preposition && lexeme(self[index].lower).number == 23
  }

  /// "At", which files tell by the number 24, since hours stand behind it too.
  func isAt(_ index: Int) -> Bool {
    self[index].kind == .preposition && lexeme(self[index].lower).number == 24
  }

  /// The "of" with which a statement begins: "of the 60 people killed, 41 were soldiers".
  var openingOf: Int? {
    guard sentence.seen.has(.of) else { return nil }
    return (0..<min(count, 24)).first { isOf($0) && opensStatement($0) }
  }

  /// Whether a statement begins with a phrase: the sentence's first, behind "said that" or "on Monday,".
  func opensStatement(_ index: Int) -> Bool {
    let before = preceding(index)
    if before < 0 || self[before].kind == .that { return true }
    if before == 0 { return self[0].kind == .conjunction }
    return self[before].kind == .comma
      && (0..<before).allSatisfy {
        [.time, .preposition, .other, .conjunction].contains(self[$0].kind)
      }
  }

  /// Steps from a noun over "of one family", brackets and ages to what follows.
  private func afterModifiers(_ start: Int) -> Int {
    var index = following(start)
    if let joint = afterWhereabouts(index) { return joint }
    for _ in 0..<6 {
      if let after = afterApposition(of: start, at: index) {
        index = after
      } else if self[index].kind == .comma || self[index].kind == .conjunction,
        self[index + 1].kind == .noun, isAge(self[index + 1])
      {
        index = following(index + 1)
      } else if self[index].kind == .preposition, sentence.has(self[index].lower, .of),
        self[following(index)].kind == .noun
      {
        index = following(following(index))
      } else if self[index].kind == .verb, isSetOff(index),
        self[following(index)].kind == .subordinator
      {
        index = following(following(following(index)))  // "A boy known as Omar;".
      } else if self[index].kind == .dash, let close = closingDash(index) {
        index = following(close)
      } else if self[index].kind == .open {
        while index < count, self[index].kind != .close { index += 1 }
        index = following(index)
      } else {
        return index
      }
    }
    return index
  }

  /// The dash that ends what a dash sets into a list.
  private func closingDash(_ open: Int) -> Int? {
    ((open + 1)..<max(open + 1, min(count, open + 14))).first { self[$0].kind == .dash }
  }

  /// "A judge in the capital and seven members of his family": the "and" behind a place, before more
  /// people that are counted or kin.
  private func afterWhereabouts(_ preposition: Int) -> Int? {
    guard self[preposition].kind == .preposition, !sentence.has(self[preposition].lower, .of) else {
      return nil
    }
    let joint = following(following(preposition))
    let next = following(joint)
    guard self[following(preposition)].kind == .noun, self[joint].kind == .conjunction,
      !isVictims(following(preposition)), isVictims(next), !beginsClause(next),
      self[next].quantity >= 0 || self[next].traits.contains(.possessive),
      // "Nine people in Kyiv and two in Kharkiv": killed in two places.
      order != .subjectFirst || !isWithin(preposition) || !isWithin(next + 1)
    else { return nil }
    return joint
  }

  /// What follows the apposition of a name that a comma begins and another ends.
  private func afterApposition(of name: Int, at comma: Int) -> Int? {
    guard self[comma].kind == .comma else { return nil }
    if let comma = afterNameOfKin(name, comma) { return comma }
    guard isPersonName(self[name]) || self[name].has(.name) && isBareName(self[name]),
      isApposition(self[following(comma)])
    else { return nil }
    var index = behindDetails(following(following(comma)))
    // "Rector of the university and director of a magazine".
    while self[index].kind == .conjunction, isBareTrade(following(index)) {
      index = behindDetails(following(following(index)))
    }
    if let last = afterTrades(index) { index = last }
    return [.comma, .stop, .relative].contains(self[index].kind) ? index : nil
  }

  /// "Strike kills mother, four children": as headlines write "and", behind one person.
  private func isHeadlineList(_ first: Int, _ next: Int) -> Bool {
    sentence.isLine && order == .subjectFirst && sentence.has(self[first].lower - 1, .harmPresent)
      && self[first].quantity < 0 && self[first].has(.singular) && next == first + 2
      && self[next].quantity >= 0 && self[next].has(.person) && !isAge(self[next])
      && [.stop, .preposition].contains(self[next + 1].kind)
  }

  /// Whether a list that goes on after a comma comes to its "and": else it is an apposition.
  private func closesList(_ start: Int) -> Bool {
    var index = start
    while index < min(count, start + 60) {
      if self[index].kind == .conjunction { return !isSpoken(behind: following(index)) }
      if self[index].kind == .verb, !isSetOff(index) { return false }
      if self[index].kind == .stop { return false }
      index += 1
    }
    return false
  }
}
