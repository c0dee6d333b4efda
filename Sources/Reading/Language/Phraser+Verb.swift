// SPDX-License-Identifier: Apache-2.0

extension Phraser {
  /// Whether a verb begins here.
  func startsVerb(_ index: Int, bare: Bool = false) -> Bool {
    let token = sentence[index]
    if token.meets(Phraser.helping) { return !isAcronym(token) }
    if isAdverb(token) {
      return startsVerbAfterAdverb(index + 1)
    }
    if token.has(.to), !bare { return startsVerb(index + 1, bare: true) }
    guard token.meets(Phraser.verbal) else { return false }
    if isName(index) || describes(index) { return false }
    if !bare, isEither(token) { return isUsedAsVerb(index) }
    guard token.meets(Phraser.nominal) else { return true }
    if !bare, harms(index) { return true }
    return bare ? !sentence.meets(index + 1, WordClass(.of, .locative)) : false
  }

  /// "IS" in a sentence that is not all in capitals: a body of that name.
  func isAcronym(_ token: Token) -> Bool {
    token.shape.contains(.capitals) && !sentence.isCapitals && !sentence.isTitled
  }

  /// "Not", "also": a word that goes with a verb, not one that denies by itself ("did not cause").
  private func isAdverb(_ token: Token) -> Bool {
    token.meets(WordClass(.negation, .adverb)) && !token.meets(WordClass(.accountFor, .confirms))
  }

  /// Whether a word is as often a noun as a verb: "plans", "support".
  func isEither(_ token: Token) -> Bool {
    token.lexeme > 0 && lexemes[Int(token.lexeme)].takes.contains(.either)
  }

  /// Whether such a word is a verb here: behind a subject, before what a verb takes.
  func isUsedAsVerb(_ index: Int) -> Bool {
    let nominal =
      WordClass(.definite, .article, .possessive, .adjective) | WordClass(.of, .by, .with, .from)
      | WordClass(.preposition, .locative, .no, .numberWord)
    if sentence.meets(index - 1, nominal) || sentence[index - 1].isFigure { return false }
    if isBehindVerb(index) { return false }
    // "The Benue State Command said".
    if sentence.has(index, .placeNoun), sentence.isCapital(index - 1), sentence.isCapital(index + 1)
    {
      return false
    }
    if sentence.meets(index - 1, WordClass(.pronoun, .relative, .modal, .auxiliary)) { return true }
    guard index > sentence.lower, sentence[index - 1].isWord else { return false }
    let next = sentence[index + 1]
    return beginsObject(index + 1) || next.meets(WordClass(.to, .that))
      || next.isCapital && !sentence.isTitled
  }

  /// "Was looking into reports that": no second verb right behind one.
  private func isBehindVerb(_ index: Int) -> Bool {
    let before = sentence[index - 1]
    return order == .subjectFirst && before.meets(Phraser.verbal)
      && !before.meets(Phraser.helping) && !before.meets(Phraser.nominal)
  }

  /// "about alleged attacks": a participle between a preposition and its noun.
  func describes(_ index: Int) -> Bool {
    let before =
      WordClass(.of, .by, .with, .from) | WordClass(.preposition, .locative, .definite, .article)
    return sentence.meets(index - 1, before)
      && sentence.meets(index, WordClass(.said, .verb, .harmPast, .alleged))
      && (sentence.meets(
        index + 1, WordClass(.cause, .harmNoun, .person, .actor) | WordClass(.target, .statement))
        || sentence.has(index, .harmPast) && leadsToName(index + 1))
  }

  /// "The assassinated candidate Nabil Osse": what somebody is, and a name.
  func leadsToName(_ start: Int) -> Bool {
    var index = start
    while sentence.meets(index, WordClass(.title, .role, .adjective)) { index += 1 }
    return sentence.isOfName(index) && sentence.isOfName(index + 1)
      && !sentence.meets(index, WordClass(.month, .weekday))
  }

  private func startsVerbAfterAdverb(_ index: Int) -> Bool {
    let token = sentence[index]
    if harmsNamed(index) { return true }
    guard token.meets(Phraser.helping) || token.meets(WordClass(.negation, .adverb)) else {
      return token.meets(Phraser.verbal) && !token.meets(Phraser.nominal) && !isModifier(index)
        || token.has(.to) && startsVerb(index, bare: false)
    }
    return true
  }

  /// Whether a verb, written with a capital within a sentence, is a part of a name.
  private func isName(_ index: Int) -> Bool {
    index > sentence.lower && sentence.isCapital(index) && !sentence.isTitled
      && (sentence.isCapital(index - 1) || sentence.isCapital(index + 1))
  }

  mutating func verb(at start: Int) -> Int {
    var index = start
    var traits: Phrase.Traits = []
    var head = -1
    var all = WordClass()
    while index < sentence.upper, takesVerb(index, traits, head) {
      let token = sentence[index]
      all.formUnion(token.classes)
      traits.formUnion(Phraser.traits(token))
      if Phraser.isMain(token) { head = index }
      index += 1
    }
    if index == start { index += 1 }
    let main = head >= 0 ? head : index - 1
    phrases.append(
      Phrase(
        kind: .verb, lower: start, upper: index, head: main, classes: sentence[main].classes,
        all: all, traits: traits))
    return index
  }

  private static func isMain(_ token: Token) -> Bool {
    token.meets(verbal) || token.has(.harmAdjective)
  }

  static func traits(_ token: Token) -> Phrase.Traits {
    if token.has(.modal) { return token.has(.hypothetical) ? [.modal, .hypothetical] : .modal }
    if token.meets(verbal) { return token.has(.negation) ? .negated : [] }
    if token.has(.be) { return .be }
    if token.has(.have) { return .have }
    if token.has(.negation) { return .negated }
    if token.has(.to) { return .infinitive }
    if token.has(.auxiliary) { return .auxiliary }
    return []
  }

  /// Whether the token goes on with the verb that has been read so far.
  private func takesVerb(_ index: Int, _ traits: Phrase.Traits, _ head: Int) -> Bool {
    let token = sentence[index]
    if token.has(.since), sentence.has(index - 1, .have) { return true }
    if isAdverb(token) {
      return head < 0
        ? startsVerbAfterAdverb(index + 1) || traits.contains(.be)
          || traits.meets([.auxiliary, .modal]) && sentence.has(index + 1, .harmPresent)
        : sentence.meets(index + 1, WordClass(.harmPast, .harmAdjective)) && carries(head)
    }
    if head < 0 {
      if token.meets(Phraser.helping) || token.has(.to) { return true }
      if token.has(.harmAdjective) {
        return traits.contains(.be) && !isModifier(index) || token.meets(Phraser.verbal)
      }
      guard token.meets(Phraser.verbal) else { return false }
      if traits.contains(.be), isModifier(index), !isReportOfHarm(index) { return false }
      return !token.meets(Phraser.nominal) || traits.contains(.modal)
        || traits.contains(.infinitive)
        || traits.contains(.auxiliary) || traits.isEmpty
    }
    guard carries(head) else { return false }
    if sentence.has(index - 1, .to), token.meets(Phraser.verbal) { return true }
    if token.has(.to) {
      return (traits.contains(.be) || !claims(head)) && startsVerb(index + 1, bare: true)
    }
    if token.meets(WordClass(.be, .have)) {
      return sentence.has(index - 1, .to) || sentence.has(index - 1, .have)
    }
    return token.meets(WordClass(.harmPast, .harmAdjective, .harmIntransitive))
      && !isModifier(index)
  }

  /// "Were reported wounded": no report of wounded people.
  private func isReportOfHarm(_ index: Int) -> Bool {
    carries(index) && sentence.meets(index + 1, WordClass(.harmPast, .harmAdjective))
      && !isModifier(index + 1)
  }

  /// Whether another verb may follow the main verb: "are feared dead", "is said to have died".
  private func carries(_ head: Int) -> Bool {
    sentence.meets(head, WordClass(.said, .believes, .reports, .confirms))
      || sentence.meets(head, WordClass(.feared, .alleged, .recover))
  }

  /// "Claimed to have killed 40": whoever says it of himself; "was claimed to have" is said of him.
  private func claims(_ head: Int) -> Bool {
    lexemes[Int(sentence[head].lexeme)].takes.contains(.infinitive)
  }

  /// Whether a participle or adjective stands before the noun that it describes.
  func isModifier(_ index: Int) -> Bool {
    var next = index + 1
    while sentence.meets(next, WordClass(.adjective, .demonym, .hyphen)) { next += 1 }
    let token = sentence[next]
    return token.meets(WordClass(.person, .collective, .body, .harmNoun) | WordClass(.actor))
      && !sentence.has(next, .article)
      && !(token.isCapital && sentence[index].isCapital == false && token.has(.entity))
  }
}
