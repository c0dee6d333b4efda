// SPDX-License-Identifier: Apache-2.0

/// Groups the tokens of a sentence into phrases, left to right and in one pass.
struct Phraser {
  let lexemes: UnsafePointer<Lexeme>
  let order: Language.Order
  private(set) var sentence: Sentence
  var phrases: [Phrase] = []
  var quantities: [Quantity] = []
  var times: [TimeExpression] = []

  static var verbal: WordClass {
    WordClass(.harmPast, .harmPresent, .harmGerund, .harmIntransitive)
      | WordClass(.leave, .move, .strikes, .accountFor) | WordClass(.recover, .lie, .reaches, .says)
      | WordClass(.saying, .said, .tells, .asks) | WordClass(.quotes, .reports, .blames)
      | WordClass(.believes, .verb, .gerund, .denies) | WordClass(.accepts, .investigates)
      | WordClass(.confirms, .happens)
  }
  static var nominal: WordClass {
    WordClass(.person, .collective, .kin, .body) | WordClass(.harmNoun, .toll, .figure, .cause)
      | WordClass(.target, .actor, .demonym, .title) | WordClass(.role, .source, .medium)
      | WordClass(.statement, .entity, .placeNoun, .direction)
      | WordClass(.name, .timeUnit, .dayPart, .anniversary)
  }
  static var helping: WordClass { WordClass(.be, .have, .modal, .auxiliary) }

  init(
    lexemes: UnsafePointer<Lexeme>, sentence: Sentence, order: Language.Order = .subjectFirst
  ) {
    self.lexemes = lexemes
    self.order = order
    self.sentence = sentence
  }

  var quantityReader: QuantityReader { QuantityReader(sentence: sentence, lexemes: lexemes) }
  var timeReader: TimeReader {
    TimeReader(sentence: sentence, lexemes: lexemes, order: order)
  }

  /// Reads a sentence anew; what was read before is forgotten, its memory used again.
  mutating func read(_ sentence: Sentence) {
    self.sentence = sentence
    phrases.removeAll(keepingCapacity: true)
    quantities.removeAll(keepingCapacity: true)
    times.removeAll(keepingCapacity: true)
    var index = sentence.lower
    while index < sentence.upper { index = phrase(at: index) }
  }

  /// Reads one phrase and returns where the next begins.
  private mutating func phrase(at start: Int) -> Int {
    let token = sentence[start]
    if token.isWord, order == .subjectFirst, !token.meets(Phraser.special) {
      return noun(at: start)
    }
    if !token.isWord, !token.isFigure, let kind = Phraser.mark(token.classes) {
      return add(kind, start, start + 1)
    }
    if let time = timeReader.read(at: start) {
      times.append(time)
      _ = add(.time, start, time.upper)
      phrases[phrases.count - 1].time = times.count - 1
      return time.upper
    }
    if token.has(.qualifierBefore), !isAfterSpeech(start),
      quantityReader.read(at: start)?.nature == .plain
    {
      return order == .verbFirst ? verbOrNoun(at: start) : noun(at: start)
    }
    if order == .verbFirst, token.has(.between), quantityReader.read(at: start) != nil {
      return verbOrNoun(at: start)
    }
    if order == .verbFirst, isNameHere(start) { return verbOrNoun(at: start) }
    if let kind = function(at: start) { return add(kind, start, start + 1) }
    if order == .verbFirst { return verbOrNoun(at: start) }
    if startsVerb(start) { return verb(at: start) }
    if token.has(.harmAdjective), !isModifier(start) { return add(.state, start, start + 1) }
    return noun(at: start)
  }

  /// "asked about three men": a preposition there, no qualifier.
  private func isAfterSpeech(_ index: Int) -> Bool {
    sentence.has(index, .preposition)
      && sentence.meets(index - 1, WordClass(.asks, .said, .says, .tells))
  }

  private mutating func add(_ kind: Phrase.Kind, _ lower: Int, _ upper: Int) -> Int {
    let classes = sentence[lower].classes
    phrases.append(
      Phrase(kind: kind, lower: lower, upper: upper, head: lower, classes: classes, all: classes))
    return upper
  }

  private static func mark(_ classes: WordClass) -> Phrase.Kind? {
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

  /// What a function word is; nil where it begins a noun or verb.
  private func function(at index: Int) -> Phrase.Kind? {
    let token = sentence[index]
    if token.has(.including) { return .including }
    if order == .subjectFirst, token.has(.to), startsVerb(index + 1, bare: true) { return nil }
    let prepositions = WordClass(.of, .by, .to, .with) | WordClass(.from, .preposition, .locative)
    if token.meets(prepositions) || token.meets(WordClass(.since, .over, .until, .accordingTo))
      || token.has(.interview)
    {
      return .preposition
    }
    if token.meets(WordClass(.and, .or)) { return .conjunction }
    if token.has(.relative) { return .relative }
    if token.has(.that) { return isDemonstrative(index) ? nil : .that }
    if token.meets(WordClass(.subordinator, .conditional)) { return .subordinator }
    return nil
  }

  /// "that attack", as against "said that attacks …".
  private func isDemonstrative(_ index: Int) -> Bool {
    sentence.meets(index + 1, WordClass(.singular, .timeUnit))
      && sentence.meets(index - 1, WordClass(.of, .by, .preposition, .locative))
  }
}

// MARK: - Verbs

extension Phraser {
  /// Whether a verb begins here.
  func startsVerb(_ index: Int, bare: Bool = false) -> Bool {
    let token = sentence[index]
    if token.meets(Phraser.helping) { return true }
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
    if sentence.meets(index - 1, WordClass(.pronoun, .relative, .modal, .auxiliary)) { return true }
    guard index > sentence.lower, sentence[index - 1].isWord else { return false }
    let next = sentence[index + 1]
    return beginsObject(index + 1) || next.meets(WordClass(.to, .that))
      || next.isCapital && !sentence.isTitled
  }

  /// "about alleged attacks": a participle between a preposition and its noun.
  func describes(_ index: Int) -> Bool {
    let before =
      WordClass(.of, .by, .with, .from) | WordClass(.preposition, .locative, .definite, .article)
    return sentence.meets(index - 1, before)
      && sentence.meets(index, WordClass(.said, .verb, .harmPast, .alleged))
      && sentence.meets(
        index + 1, WordClass(.cause, .harmNoun, .person, .actor) | WordClass(.target, .statement))
  }

  /// "killing 12", "wounded his wife": a word of harm before its object, though it may be a noun.
  private func harms(_ index: Int) -> Bool {
    let before =
      WordClass(.definite, .article, .possessive, .of) | WordClass(.no, .adjective, .preposition)
    let isGerund = sentence.has(index, .harmGerund) && sentence.has(index - 1, .preposition)
    return sentence.meets(index, WordClass(.harmPast, .harmPresent, .harmGerund, .accountFor))
      && beginsObject(index + 1) && (isGerund || !sentence.meets(index - 1, before))
      && !(sentence.has(index, .harmAdjective)
        && sentence.meets(index + 1, WordClass(.person, .collective)))
  }

  private func startsVerbAfterAdverb(_ index: Int) -> Bool {
    let token = sentence[index]
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

  fileprivate mutating func verb(at start: Int) -> Int {
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
    if token.meets(verbal) { return token.has(.negation) ? .negated : [] }
    if token.has(.be) { return .be }
    if token.has(.have) { return .have }
    if token.has(.modal) { return token.has(.hypothetical) ? [.modal, .hypothetical] : .modal }
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
      if traits.contains(.be), isModifier(index) { return false }
      return !token.meets(Phraser.nominal) || traits.contains(.modal)
        || traits.contains(.infinitive)
        || traits.contains(.auxiliary) || traits.isEmpty
    }
    guard carries(head) else { return false }
    if sentence.has(index - 1, .to), token.meets(Phraser.verbal) { return true }
    if token.has(.to) { return startsVerb(index + 1, bare: true) }
    if token.meets(WordClass(.be, .have)) {
      return sentence.has(index - 1, .to) || sentence.has(index - 1, .have)
    }
    return token.meets(WordClass(.harmPast, .harmAdjective, .harmIntransitive))
      && !isModifier(index)
  }

  /// Whether another verb may follow the main verb: "are feared dead", "is said to have died".
  private func carries(_ head: Int) -> Bool {
    sentence.meets(head, WordClass(.said, .believes, .reports, .confirms))
      || sentence.meets(head, WordClass(.feared, .alleged, .recover))
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
