// SPDX-License-Identifier: Apache-2.0

/// Groups the tokens of a sentence into phrases, left to right and in one pass.
struct Phraser: ~Copyable {
  let lexemes: UnsafePointer<Lexeme>
  let order: Language.Order
  private(set) var sentence: Sentence
  var phrases = Row<Phrase>()
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
  /// What a word must be for it to be a function word, or to begin a verb.
  private static var joining: WordClass {
    functions | WordClass(.both, .qualifierBefore, .interview, .conditional)
  }
  /// What a word with which no time begins must be for `timeOrNumber` to be asked.
  private static var numbering: WordClass {
    WordClass(.qualifierBefore, .relativeModifier, .between) | WordClass(.name, .or)
  }
  private static var mayBeVerb: WordClass { verbal | helping | WordClass(.negation, .adverb, .to) }
  static var helping: WordClass { WordClass(.be, .have, .modal, .auxiliary) }

  init(lexemes: UnsafePointer<Lexeme>, order: Language.Order = .subjectFirst) {
    self.lexemes = lexemes
    self.order = order
    sentence = .empty
    phrases.close(with: .nothing)
  }

  var quantityReader: QuantityReader { QuantityReader(sentence: sentence, lexemes: lexemes) }
  var timeReader: TimeReader {
    TimeReader(sentence: sentence, lexemes: lexemes, order: order)
  }

  /// Reads a sentence anew; what was read before is forgotten, its memory used again.
  mutating func read(_ sentence: Sentence) {
    self.sentence = sentence
    phrases.clear()
    quantities.clear()
    times.clear()
    var index = sentence.lower
    while index < sentence.upper { index = phrase(at: index) }
    phrases.close(with: .nothing)
  }

  /// Reads one phrase and returns where the next begins.
  private mutating func phrase(at start: Int) -> Int {
    let token = sentence.tokens[start]
    if token.isWord, order == .subjectFirst, !token.meets(Phraser.special) {
      return noun(at: start)
    }
    if !token.isWord, !token.isFigure, let kind = Phraser.mark(token.classes) {
      return add(kind, start, start + 1)
    }
    return phrase(ofSpecial: start)
  }

  /// The same, where a token is neither a mark nor a word that can only begin a noun.
  private mutating func phrase(ofSpecial start: Int) -> Int {
    let token = sentence.tokens[start]
    if mayBeginTime(start) || token.meets(Phraser.numbering), let end = timeOrNumber(at: start) {
      return end
    }
    if token.meets(Phraser.joining), let kind = function(at: start) {
      return add(kind, start, behind(start, kind))
    }
    if order == .verbFirst { return verbOrNoun(at: start) }
    if token.meets(Phraser.mayBeVerb), startsVerb(start) { return verb(at: start) }
    if token.has(.harmAdjective), !isModifier(start) { return add(.state, start, start + 1) }
    return noun(at: start)
  }

  /// Reads a time or what begins with a number, and in Arabic what begins with a name; nil where none begins.
  private mutating func timeOrNumber(at start: Int) -> Int? {
    let token = sentence.tokens[start]
    if mayBeginTime(start), let time = timeReader.read(at: start) {
      times.append(time)
      _ = add(.time, start, time.upper)
      phrases[phrases.count - 1].time = times.count - 1
      return time.upper
    }
    if token.has(.qualifierBefore) && isBeforeAgo(start)
      || token.has(.relativeModifier) && isPartOfDay(start)
    {
      return add(.other, start, start + 1)
    }
    if token.has(.qualifierBefore), !isAfterSpeech(start),
      quantityReader.read(at: start)?.nature == .plain
    {
      return order == .verbFirst ? verbOrNoun(at: start) : noun(at: start)
    }
    if order == .verbFirst, token.has(.between), quantityReader.read(at: start) != nil {
      return verbOrNoun(at: start)
    }
    if order == .verbFirst,
      token.has(.name) && isNameHere(start) || token.has(.or) && isMother(start)
    {
      return verbOrNoun(at: start)
    }
    return nil
  }

  @inline(__always)
  func mayBeginTime(_ index: Int) -> Bool {
    order == .verbFirst
      ? timeReader.mayBeginVerbFirst(sentence[index]) : timeReader.mayBegin(at: index)
  }

  /// "asked about three men": a preposition there, no qualifier.
  private func isAfterSpeech(_ index: Int) -> Bool {
    sentence.has(index, .preposition) && !sentence.has(index, .over)
      && sentence.meets(index - 1, WordClass(.asks, .said, .says, .tells))
  }

  private mutating func add(_ kind: Phrase.Kind, _ lower: Int, _ upper: Int) -> Int {
    let classes = sentence[lower].classes
    phrases.append(
      Phrase(kind: kind, lower: lower, upper: upper, head: lower, classes: classes, all: classes))
    return upper
  }

  /// "The WHO": a body of that name, where not all is written in capitals.
  func isBody(_ token: Token) -> Bool {
    token.has(.entity) && order == .subjectFirst && isAcronym(token)
  }

  /// What a function word is; nil where it begins a noun or verb.
  private func function(at index: Int) -> Phrase.Kind? {
    let token = sentence[index]
    if token.has(.including) {
      if token.has(.adverb) { return beginsParts(index) ? .including : nil }
      return token.has(.abbreviation) && sentence.isCapital(index) ? nil : .including
    }
    if token.has(.both), quantityReader.read(at: index) == nil { return .other }
    if token.classes == WordClass(.qualifierBefore), order == .subjectFirst,
      sentence.meets(index + 1, WordClass(.definite, .possessive)),
      !sentence.meets(index + 2, WordClass(.numberWord)), !sentence[index + 2].isFigure
    {
      return .other  // "All the passengers".
    }
    if order == .subjectFirst, token.has(.to), startsVerb(index + 1, bare: true) { return nil }
    if isWho(index) { return .relative }
    if isTerm(index) { return .other }
    let prepositions = WordClass(.of, .by, .to, .with) | WordClass(.from, .preposition, .locative)
    if token.meets(prepositions) && !isRole(index)
      || token.meets(WordClass(.since, .over, .until, .accordingTo))
      || token.has(.interview)
    {
      return .preposition
    }
    if token.meets(WordClass(.and, .or)) { return .conjunction }
    if token.has(.relative) { return isBody(token) ? nil : .relative }
    if token.has(.that) { return isDemonstrative(index) ? nil : .that }
    if token.meets(WordClass(.subordinator, .conditional)), !isLoss(index) { return .subordinator }
    return nil
  }

  /// "Killing 12 people, mostly women and children": an adverb behind a comma, before people.
  private func beginsParts(_ index: Int) -> Bool {
    sentence.has(index - 1, .comma)
      && sentence.meets(
        index + 1, WordClass(.person, .kin, .role) | WordClass(.adjective, .demonym))
  }

  /// "ابن عمي الي استشهد": as people say "who", spelt like "to", which stands before no verb.
  private func isWho(_ index: Int) -> Bool {
    order == .verbFirst && sentence.has(index, .to) && sentence.has(index, .preposition)
      && sentence[index].shape.isDisjoint(with: [.clitic, .phrase])
      && sentence.meets(index + 1, WordClass(.harmPast, .harmIntransitive))
      && !sentence.meets(index + 1, Phraser.nominal)
  }

  /// "that attack", as against "said that attacks …".
  private func isDemonstrative(_ index: Int) -> Bool {
    sentence.meets(index + 1, WordClass(.singular, .timeUnit))
      && sentence.meets(index - 1, WordClass(.of, .by, .preposition, .locative))
  }
}
