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
      if self[index].kind == .comma, !closesList(next) || self[next + 1].kind == .including {
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

  /// The "of" with which a statement begins: "of the 60 people killed, 41 were soldiers".
  var openingOf: Int? {
    (0..<min(count, 24)).first { isOf($0) && opensStatement($0) }
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
      self[next].quantity >= 0 || self[next].traits.contains(.possessive)
    else { return nil }
    return joint
  }

  /// What follows the apposition of a name that a comma begins and another ends.
  private func afterApposition(of name: Int, at comma: Int) -> Int? {
    guard self[comma].kind == .comma else { return nil }
    if let comma = afterNameOfKin(name, comma) { return comma }
    guard isPersonName(self[name]), isApposition(self[following(comma)]) else { return nil }
    var index = behindDetails(following(following(comma)))
    // "Rector of the university and director of a magazine".
    while self[index].kind == .conjunction, isBareTrade(following(index)) {
      index = behindDetails(following(following(index)))
    }
    if let last = afterTrades(index) { index = last }
    return [.comma, .stop, .relative].contains(self[index].kind) ? index : nil
  }

  /// "Omar Haddad, a priest, teacher, and a founder of the school,": what else somebody was, up to its "and".
  private func afterTrades(_ comma: Int) -> Int? {
    var index = comma
    while self[index].kind == .comma, isBareTrade(following(index)) {
      index = behindDetails(following(following(index)))
    }
    guard index > comma else { return nil }
    var joint = index
    if self[joint].kind == .comma { joint = following(joint) }
    let last = following(joint)
    guard self[joint].kind == .conjunction, isApposition(self[last]), !isPersonName(self[last])
    else { return index }
    return behindDetails(following(last))
  }

  /// "His wife, Rana Farah, and two guards": the comma behind the name of one of the kin.
  private func afterNameOfKin(_ kin: Int, _ comma: Int) -> Int? {
    guard let name = nameOfKin(kin, comma) else { return nil }
    var close = following(name)
    // "His wife, Rana Farah, 28, and two guards".
    if self[close].kind == .comma, isAge(self[close + 1]) { close = following(close + 1) }
    return self[close].kind == .comma && self[following(close)].kind == .conjunction ? close : nil
  }

  /// The name behind "his wife" or "the imam" and a comma.
  func nameOfKin(_ kin: Int, _ comma: Int) -> Int? {
    let phrase = self[kin]
    let isTold =
      phrase.classes.meets(WordClass(.kin, .person)) && phrase.traits.contains(.possessive)
      || phrase.classes.meets(WordClass(.role, .title, .person))
        && phrase.traits.contains(.definite)
      || phrase.classes.meets(WordClass(.role, .person)) && phrase.traits.contains(.article)
        && (endsSentence(comma + 2) || isInset(comma + 2))
      || phrase.has(.person) && phrase.traits.contains(.article) && isAged(comma + 1)
    guard isTold, self[comma].kind == .comma, phrase.has(.singular), !isPersonName(phrase),
      case let name = self[following(comma)], isPersonName(name),
      !name.traits.contains(.possessive), !name.all.has(.kin),
      case let close = self[following(following(comma))].kind, close != .conjunction,
      close != .verb
    else { return nil }
    return following(comma)
  }

  /// "Among the dead were four children and a journalist, Omar Haddad.", his age with him.
  private func endsSentence(_ index: Int) -> Bool {
    if self[index].kind == .stop || index >= count { return true }
    return self[index].kind == .comma && isAge(self[index + 1])
      && (self[index + 2].kind == .stop || index + 2 >= count)
  }

  /// "Killed a commander, Abu Hafs, and captured two men": a name that commas set off before another verb.
  private func isInset(_ close: Int) -> Bool {
    self[close].kind == .comma && self[close + 1].kind == .conjunction
      && self[close + 2].kind == .verb
  }

  /// "A pregnant woman, Rana Saleh, 28, and her son": the age of a name between commas.
  private func isAged(_ name: Int) -> Bool {
    self[name + 1].kind == .comma && isAge(self[name + 2]) && self[name + 3].kind == .comma
  }

  /// "A strike killed two and another on Sunday killed three": a deed with its day, and no victim.
  private func isDatedDeed(_ noun: Int, _ joint: Int) -> Bool {
    self[noun].traits.contains(.another) && self[noun].quantity < 0 && joint == following(noun)
      && self[joint].kind == .preposition && self[joint + 1].kind == .time
      && self[joint + 2].kind == .verb && self[joint + 2].has(.harmPast)
  }

  /// Whether a noun is the subject of a clause of its own: "… and 30 others were hurt".
  func beginsClause(_ noun: Int) -> Bool {
    var index = following(noun)
    // "; a boy known as Omar; …".
    if isSetOff(index), self[following(index)].kind == .subordinator {
      index = following(following(following(index)))
    }
    while self[index].kind == .preposition, self[following(index)].kind == .noun {
      index = following(following(index))
    }
    if self[index].kind == .state || isDatedDeed(noun, index) { return true }
    return self[index].kind == .verb && !sentence.has(self[index].lower, .to)
      && !self[index].has(.harmGerund) && !isDescribing(index) && !isLeading(index)
  }

  /// "One that killed a guard and another that killed two": the second who did so.
  private func doesHarm(_ noun: Int) -> Bool {
    let verb = noun + 2
    return self[noun].traits.contains(.another) && self[noun].upper == self[noun].lower + 1
      && (self[noun + 1].kind == .relative || self[noun + 1].kind == .that)
      && self[verb].kind == .verb && self[verb].traits.isEmpty && self[verb].has(.harmPast)
  }

  /// "On the road leading to Hays": no verb of a clause.
  private func isLeading(_ verb: Int) -> Bool {
    self[verb].traits.isEmpty && self[verb].has(.gerund) && preceding(verb) == verb - 1
      && self[verb - 2].kind == .preposition
  }

  /// "A region plagued by war": a participle that only describes the noun before it.
  private func isDescribing(_ verb: Int) -> Bool {
    let next = self[following(verb)]
    return self[verb].traits.isEmpty && self[verb].classes.meets(WordClass(.verb, .gerund))
      && next.kind == .preposition && sentence.has(next.lower, .by)
  }

  /// "Wounding dozens, medics and residents said": they are who said it.
  private func isSpoken(behind noun: Int) -> Bool {
    let verb = self[following(noun)]
    return verb.kind == .verb && !verb.isPassive
      && verb.classes.meets(WordClass(.said, .says, .tells, .reports))
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
