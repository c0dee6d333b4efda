// SPDX-License-Identifier: Apache-2.0
import Record

/// Which noun of several is the one that names the people.
extension Scene {
  /// The first noun of "members of a family in Idlib" that names people.
  func headNoun(endingAt index: Int) -> Int? {
    var best = canBeVictims(index) && !isWhereabouts(index) ? index : nil
    var noun = best == nil ? firstOfPlaces(index) : index
    while self[noun].kind == .noun {
      // "Two of those wounded in Friday's ambush": the ambush is of a time.
      if self[noun - 1].kind == .other, self[noun - 2].kind == .time { noun -= 2 }
      var joint = self[noun - 1].kind == .quoteOpen ? noun - 2 : noun - 1
      // "Members of the \"farm patrol\"".
      if joint == noun - 2, self[joint].traits == .definite, self[joint].classes.isEmpty {
        joint -= 1
      }
      var before = beforeBracket(joint - 1)
      // "Three climbers swept away by an avalanche are dead".
      if best == nil, isBy(joint), self[before].kind == .verb, self[before].traits.isEmpty,
        isVictims(before - 1)
      {
        before -= 1
      }
      guard self[joint].kind == .preposition, self[before].kind == .noun,
        !sentence.has(self[joint].lower, .subordinator)
      else { break }
      // "A colleague in the case of the monks who were killed": the monks.
      if let best, isKnownPeople(best), !isVictims(noun), !sentence.has(self[joint].lower, .of) {
        break
      }
      noun = before
      if self[noun].has(.body) { return nil }
      if isVictims(noun), !isKinOf(noun, best), !isThingAbout(noun, best, joint) { best = noun }
    }
    return best ?? (isWhereabouts(index) && isOf(index - 1) ? somebody(noun) : nil)
  }

  /// "The top official in the province of Hays": who holds an office, behind which stands only where.
  private func somebody(_ index: Int) -> Int? {
    let phrase = self[index]
    guard order == .subjectFirst, phrase.kind == .noun, phrase.quantity < 0,
      phrase.has(.singular), !phrase.classes.meets(Scene.things)
    else { return nil }
    let isOfficial = phrase.traits.contains(.definite) && lexeme(phrase.head).source == .authority
    return phrase.has(.role) || isOfficial ? index : nil
  }

  /// "The home of the deputy minister was machine-gunned": the home was.
  func isHome(of person: Int) -> Bool {
    let home = self[person - 2]
    return order == .subjectFirst && isOf(person - 1) && home.kind == .noun && home.has(.target)
      && home.quantity < 0 && !home.all.has(.person)
      && VictimSum.exactly(self[person], in: self) == 1
  }

  /// "In the Nahr and Jando areas": the first of two places behind one preposition.
  private func firstOfPlaces(_ index: Int) -> Int {
    guard self[index].kind == .noun, self[index - 1].kind == .conjunction,
      self[index - 2].kind == .noun, self[index - 3].kind == .preposition
    else { return index }
    return index - 2
  }

  /// "Passengers of a bus to Kerada were hurt", "was taken to Mount Sinai where he died": a bare name where somebody
  /// is or went is no victim.
  private func isWhereabouts(_ index: Int) -> Bool {
    let before = self[index - 1]
    guard before.kind == .preposition, self[index].classes.isEmpty, self[index].quantity < 0 else {
      return false
    }
    if isOf(index - 1), isWhere(self[index - 2]), !sentence.isCapitals { return true }
    // "Paid tribute to Omar Haddad, who was killed".
    let mayBeWhom = isVictims(index) && self[preceding(index - 1)].kind != .verb
    return sentence.meets(before.lower, WordClass(.locative, .from))
      || sentence.has(before.lower, .to) && !mayBeWhom
  }

  /// "The city" of "the city of Hays", "Hospital" of "the Children's Hospital of Hays".
  private func isWhere(_ phrase: Phrase) -> Bool {
    guard phrase.kind == .noun, phrase.quantity < 0 else { return false }
    return phrase.has(.placeNoun)
      || phrase.has(.target) && !phrase.has(.person) && sentence.isCapital(phrase.head)
  }

  /// "Two articles on the six priests that were murdered": a word that no file knows, before people.
  private func isThingAbout(_ noun: Int, _ best: Int?, _ joint: Int) -> Bool {
    guard let best, self[noun].classes.isEmpty, self[noun].quantity >= 0,
      self[noun].head > self[noun].lower, !sentence.has(self[joint].lower, .of)
    else { return false }
    return isKnownPeople(best)
  }

  private func isKnownPeople(_ index: Int) -> Bool {
    self[index].classes.meets(WordClass(.person, .collective, .kin, .role))
  }

  /// Those of whom a relative clause right behind them tells, where no file knows who they are: "in the
  /// case of the Jesuits who were killed".
  func unknownPlural(before relative: Int) -> Int? {
    let noun = self[relative - 1]
    guard self[relative].kind == .relative, noun.kind == .noun, noun.classes.isEmpty,
      noun.quantity < 0, noun.traits.contains(.definite), noun.head > noun.lower,
      sentence[noun.head].isWord, endsInS(noun.head)
    else { return nil }
    return relative - 1
  }

  /// "One of the two women who were hurt": those who were are the two.
  func wholeOfOne(_ noun: Int, of verb: Int) -> Int? {
    guard self[noun].kind == .noun, self[noun].quantity >= 0, self[noun - 1].kind == .preposition,
      sentence.has(self[noun - 1].lower, .of),
      self[noun - 2].classes.isEmpty, quantity(self[noun - 2])?.isSingular == true,
      isOfSeveral(verb)
    else { return nil }
    return noun
  }

  /// "Were", "have": a verb of more than one.
  func isOfSeveral(_ verb: Int) -> Bool {
    (self[verb].lower..<self[verb].upper).contains { lexeme($0).number == 2 }
  }

  func endsInS(_ token: Int) -> Bool {
    let end = Int(sentence[token].end)
    return end > 0 && bytes[end - 1] | 0x20 == UInt8(ascii: "s")
  }

  /// "Relatives of the three men killed": the number is that of the killed.
  private func isKinOf(_ noun: Int, _ best: Int?) -> Bool {
    guard let best, self[noun].quantity < 0, self[best].quantity >= 0 else { return false }
    if self[noun].has(.kin) && self[noun].has(.plural) { return true }
    // "Colleagues of the 12 who were murdered", "families of the 300 people still missing".
    let next = self[following(best)].kind
    return self[best].traits.contains(.definite) && (next == .relative || next == .state)
      && (self[best].classes.isEmpty || self[noun].has(.collective))
      && (self[noun].has(.person) && self[noun].has(.plural) || self[noun].has(.collective))
  }

  /// "Nine civilians including women and children were killed": the nine.
  func wholeOfParts(_ first: Int) -> Int? {
    let including = preceding(first)
    guard including > 0, self[including].kind == .including else { return nil }
    let before = preceding(including)
    return headNoun(endingAt: self[before].kind == .comma ? preceding(before) : before)
  }
}
