// SPDX-License-Identifier: Apache-2.0
import Record

/// Subjects that a clause parts from their verb: "two men who ran the office were killed".
extension Scene {
  /// "two men who ran the office at the site were killed": those before "who".
  func beforeRelative(_ index: Int) -> Int? {
    var relative = index
    while relative > max(0, index - 8), self[relative].kind != .relative { relative -= 1 }
    guard self[relative].kind == .relative, relative > 0 else { return nil }
    return headNoun(endingAt: relative - 1)
  }

  /// "a man wounded in the blast has died": the noun before a participle and what goes with it.
  func beforeParticiple(_ end: Int) -> Int? {
    var index = end
    for _ in 0..<4 {
      let phrase = self[index]
      if phrase.kind == .verb || phrase.kind == .state {
        let isBare =
          phrase.traits.isEmpty && phrase.classes.meets(WordClass(.harmPast, .harmAdjective))
        return isBare ? headNoun(endingAt: preceding(index)) : nil
      }
      guard phrase.kind == .noun || phrase.kind == .time else { return nil }
      index = preceding(index)
      if self[index].kind == .preposition { index = preceding(index) }
    }
    return nil
  }

  /// "A boy stabbed in front of friends has died": the boy, where "has" is of one.
  func beforeOpenParticiple(_ end: Int, of verb: Int) -> Int? {
    let (joint, wound) = (self[end - 1], self[end - 2])
    guard self[verb].traits.contains(.have), self[verb].has(.harmIntransitive),
      self[end].has(.plural), joint.kind == .preposition,
      !sentence.meets(joint.lower, WordClass(.of, .by)),
      wound.kind == .verb, wound.traits.isEmpty, wound.has(.harmPast),
      case let person = self[end - 3], person.kind == .noun, person.has(.singular),
      !isOfSeveral(verb)
    else { return nil }
    return end - 3
  }

  /// "Two men convicted of killing a guard were hanged": those who were convicted.
  func beforeConviction(_ index: Int, of verb: Int) -> Int? {
    guard order == .subjectFirst, self[verb].traits.contains(.be), index > 2,
      self[index - 1].kind == .verb, self[index - 1].has(.harmGerund),
      self[index - 2].kind == .preposition
    else { return nil }
    let word = self[index - 3]
    let doer = word.kind == .verb ? index - 4 : index - 3
    let kinds = WordClass(.historical, .alleged, .blames)
    guard doer >= 0, word.all.meets(kinds), isVictims(doer) else { return nil }
    return doer
  }

  /// "A soldier guarding the bridge was wounded": those before a clause without a subject.
  func beforeClause(_ index: Int) -> Int? {
    var verb = index
    while verb > max(0, index - 8),
      self[verb].kind != .verb || self[verb - 1].kind == .preposition
    {
      switch self[verb].kind {
      case .noun, .preposition, .time, .verb: verb -= 1
      case .conjunction where self[verb - 1].kind == .noun && self[verb + 1].kind == .noun:
        verb -= 1
      default: return nil
      }
    }
    let isReduced = self[verb].traits.isEmpty && (isGerund(verb) || isParticiple(verb))
    guard self[verb].kind == .verb, isReduced, self[verb - 1].kind == .noun else { return nil }
    return headNoun(endingAt: verb - 1)
  }

  /// "Four men working for the Coastal Water Company were killed": no body that a name names, behind a
  /// preposition and a verb of theirs; nor what no file knows, behind the verb: "a pilot flying a plane".
  func beforeEmployer(_ index: Int) -> Int? {
    let isObject = self[index - 1].kind == .verb && self[index].classes.isEmpty
    guard isObject || self[index - 1].kind == .preposition, self[index].kind == .noun,
      self[index].quantity < 0, !self[index].classes.meets(WordClass(.person, .collective)),
      case let verb = isObject ? index - 1 : index - 2,
      self[verb].kind == .verb, isGerund(verb), self[verb].traits.isEmpty
    else { return nil }
    return beforeClause(index)
  }

  /// "Nabil Osse, secretary of the Farmers' Union was shot": the name before what no second comma closes.
  ///
  /// Only of a name with which the sentence or a clause begins, or the last of a list that does.
  func beforeOpenApposition(_ end: Int, of verb: Int) -> Int? {
    guard sentence.seen.has(.comma) else { return nil }
    var index = end
    while self[index].kind == .noun, self[preceding(index)].kind == .preposition,
      preceding(index) > max(0, end - 8)
    { index = preceding(preceding(index)) }
    let comma = preceding(index)
    guard isApposition(self[index]) || isOneOfThem(index, verb), self[comma].kind == .comma,
      case let name = preceding(comma), isPersonName(self[name]), isOpening(name)
    else { return nil }
    return name
  }

  /// "Omar Haddad, one of the leaders of the union has been found dead".
  ///
  /// Not "Omar Haddad, one of the six monks murdered".
  private func isOneOfThem(_ index: Int, _ verb: Int) -> Bool {
    self[verb].traits.meets([.be, .have]) && quantity(self[index])?.isSingular == true
      && self[index].classes.isEmpty && isOf(index + 1)
      && self[index + 2].traits.contains(.definite)
  }

  /// Whether a name, or a list of which it is the last, begins the sentence or what somebody said.
  private func isOpening(_ name: Int) -> Bool {
    var first = name
    while self[preceding(first)].kind == .conjunction || self[preceding(first)].kind == .comma,
      case let before = preceding(preceding(first)),
      isPersonName(self[before]) || isOpeningName(self[before])
    { first = before }
    let before = preceding(first)
    return before < 0 || self[before].kind == .that || self[before].kind == .close
  }

  /// "Salim Haddad, 32, of Homs died": the age or name before where he came from.
  func beforeHome(_ index: Int) -> Int {
    let joint = self[index - 1]
    guard index > 2, joint.kind == .preposition, self[index].kind == .noun,
      sentence.meets(joint.lower, WordClass(.of, .from)), self[index].quantity < 0,
      self[index - 2].kind == .comma,
      isAge(self[index - 3]) || isPersonName(self[index - 3])
    else { return index }
    return index - 3
  }

  private func isGerund(_ verb: Int) -> Bool {
    self[verb].classes.meets(WordClass(.gerund, .harmGerund, .saying, .investigates))
  }

  /// "Accused of", "identified as": a participle that a preposition follows.
  func isParticiple(_ verb: Int) -> Bool {
    let next = self[following(verb)].kind
    return self[verb].classes.meets(WordClass(.verb, .said, .blames))
      && (next == .preposition || next == .subordinator)
  }

  /// "A mayor who had been accused by the president was killed": the mayor, not the president.
  ///
  /// Only where "who" is the subject of a clause with a verb of its own, and neither a comma nor "that"
  /// stands between the two verbs: what witnesses who said so saw, others suffered.
  func beforeOwnClause(_ end: Int, of verb: Int) -> Int? {
    guard sentence.seen.meets(WordClass(.relative, .that)), self[verb].kind == .verb,
      self[verb].isPassive || self[verb].has(.harmIntransitive),
      let relative = ownRelative(before: end)
    else { return nil }
    let joint = preceding(relative)
    return headNoun(endingAt: self[joint].kind == .comma ? preceding(joint) : joint)
  }

  private func ownRelative(before end: Int) -> Int? {
    let speech = WordClass(.said, .says, .saying, .tells) | WordClass(.believes, .reports, .asks)
    var hasVerb = false
    var index = end
    while index > max(0, end - 16) {
      let phrase = self[index]
      switch phrase.kind {
      case .noun, .preposition, .time, .other, .conjunction: break
      case .subordinator where phrase.has(.subordinator) && !phrase.has(.conditional):
        guard self[index + 1].kind == .noun, self[index + 2].kind != .verb else { return nil }
      case .verb:
        if phrase.classes.meets(speech), !phrase.isPassive { return nil }
        hasVerb = true
      // "On the bus that hit a mine".
      case .that where self[index - 1].kind != .noun: return nil
      case .relative, .that:
        return hasVerb && self[following(index)].kind == .verb ? index : nil
      default: return nil
      }
      index -= 1
    }
    return nil
  }
}
