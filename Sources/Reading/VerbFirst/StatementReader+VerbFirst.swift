// SPDX-License-Identifier: Apache-2.0
import Record

/// Statements of languages whose verbs may come first: "أفاد الدفاع المدني بأن …", "… بحسب المرصد".
extension StatementReader {
  static var speech: WordClass {
    WordClass(.says, .said, .tells, .asks) | WordClass(.reports, .blames, .accepts, .denies)
  }
  private static var bodies: WordClass {
    WordClass(.source, .entity, .medium, .role) | WordClass(.actor, .title, .institution)
  }

  /// What is told and no part of who tells it.
  static var beyond: WordClass {
    WordClass(.harmNoun, .cause, .figure, .responsibility) | WordClass(.statement, .toll)
  }

  mutating func readVerbFirst() {
    for index in 0..<scene.count { readVerbFirst(at: index) }
    readCorrespondent()
    endBeforeNext()
    for index in statements.indices where isOwn(statements[index].source) {
      statements[index].isOwn = true
    }
  }

  private mutating func readVerbFirst(at index: Int) {
    let phrase = scene[index]
    switch phrase.kind {
    case .preposition where scene.sentence.has(phrase.lower, .accordingTo): readAccordingTo(index)
    case .verb where phrase.has(.quotes), .noun where phrase.has(.quotes): readQuoted(index)
    case .verb where phrase.classes.meets(StatementReader.speech): readSaid(index)
    case .verb where phrase.has(.saying): readAdded(index)
    case .colon: readLabelled(index)
    default: break
    }
  }

  /// Whether a noun can speak.
  func canSpeak(_ index: Int) -> Bool {
    let phrase = scene[index]
    guard phrase.kind == .noun, phrase.quantity < 0, !isDead(phrase) else { return false }
    return phrase.classes.meets(StatementReader.bodies) || phrase.has(.person)
      || scene.isNamedPerson(phrase) || ActorReader.isCountry(scene, index)
  }

  /// "غارات توقع قتلى": the dead are told of, and tell nothing.
  private func isDead(_ phrase: Phrase) -> Bool {
    scene.isHarmed(phrase) && scene.lexeme(phrase.head).harm == .killed
  }

  /// The phrases of a source: its noun, what belongs to it, and where it is.
  func verbFirstSource(from start: Int) -> Range<Int> {
    var index = start
    while scene[index].kind == .quoteOpen || scene[index].kind == .quoteClose
      || scene[index].kind == .other || scene[index].kind == .time
    { index += 1 }
    guard canSpeak(index) else { return start..<start }
    return verbFirstSource(index)
  }

  /// The same, of a noun that speaks whatever it is, since nobody else can be meant.
  func verbFirstSource(_ index: Int) -> Range<Int> {
    var end = index + 1
    while end - index < 8 {
      if scene[end].kind == .noun, scene[end].quantity < 0,
        !scene[end].traits.meets([.pronoun, .none]),
        !scene[end].classes.meets(StatementReader.beyond), !scene.isHarmed(scene[end]),
        !isTheirOwn(end), !scene[end].has(.adverb)
      {
        end += 1
      } else if scene[end].kind == .preposition, scene[end + 1].kind == .noun,
        scene[end + 1].quantity < 0, !scene.sentence.has(scene[end].lower, .accordingTo),
        !scene[end + 1].classes.meets(StatementReader.beyond),
        !isTold(end), !isFrom(end), !scene.sentence.has(scene[end + 1].lower, .that)
      {
        end += 2
      } else if let behind = behindName(end) {
        end = behind
      } else {
        break
      }
    }
    return index..<end
  }

  /// "نعى الهلال الأحمر متطوعه سالم": one of the source's own is told of, and is none of it.
  private func isTheirOwn(_ index: Int) -> Bool {
    scene[index].has(.person) && scene[index].has(.possessive)
  }

  /// "عن": of whom it is quoted.
  private func isFrom(_ index: Int) -> Bool {
    scene.sentence.has(scene[index].lower, .from) && !scene.sentence.has(scene[index].lower, .of)
  }

  /// "لوكالة كذا": whom it was told.
  func isTold(_ index: Int) -> Bool {
    scene[index].kind == .preposition && scene.sentence.has(scene[index].lower, .to)
      && (scene[index + 1].has(.medium)
        || scene.lexeme(scene[index + 1].head).source == .media)
  }

  // MARK: Verbs

  private mutating func readSaid(_ verb: Int) {
    let accused = Accusations.accused(scene, verb)
    if accused == nil, scene[verb].has(.blames) { return }
    let known = verbFirstSource(from: verb + 1).clamped(to: 0..<(accused ?? end))
    let behind = known.isEmpty ? statement(behind: verb) : known
    let source =
      behind.isEmpty
      ? quotedSubject(verb) ?? latter(verb) ?? speakerBefore(verb) ?? opener(before: verb)
        ?? carried(verb)
      : behind
    guard !source.isEmpty else { return }
    let told = told(from: behind.upperBound)
    let start =
      accused ?? contentStart(max(verb + 1, behind.upperBound, source.upperBound, told.upperBound))
    guard start < end else { return }
    var statement = Statement(
      source: source, words: sources.source(source).words, cue: cue(verb),
      content: [contents.extent(start, end)])
    if !told.isEmpty {
      // "لوكالة الأناضول": of the words for an agency the name says which.
      let venue = told.first { scene[$0].has(.entity) } ?? told.lowerBound
      statement.venues.append(.init(phrase: venue, cue: cue(verb), isRelay: false))
    }
    statement.isDenial = scene[verb].has(.denies)
    add(statement)
  }

  /// "لقناة كذا", "في تصريح لصحيفة كذا": whom it was told.
  func told(from index: Int) -> Range<Int> {
    let isStatement =
      scene[index].kind == .preposition && scene[index + 1].all.has(.statement)
      && isTold(index + 2)
    let start = isStatement ? index + 2 : index
    return isTold(start) ? verbFirstSource(from: start + 1) : index..<index
  }

  /// "الدفاع المدني أفاد": the speaker right before its verb, or before "who".
  private func speakerBefore(_ verb: Int) -> Range<Int>? {
    var first = verb - 1
    while first >= 0, scene[first].kind == .noun, !canSpeak(first), verb - first < 4 { first -= 1 }
    guard canSpeak(first), scene[first].kind == .noun else { return nil }
    // "قناة الجبل التابعة للجيش قد ذكرت"
    if scene.ownerBehind(first - 2) == first { first -= 2 }
    while first > 0, canSpeak(first - 1) { first -= 1 }
    return first..<verb
  }

  /// "وأضاف أن …": whoever spoke before goes on.
  private func carried(_ verb: Int) -> Range<Int> {
    let next = scene[verb + 1].kind
    // "نفت الوزارة مقتل 12 جنديا وأكدت إصابة ثلاثة"
    let isNext = scene[verb - 1].kind == .conjunction && scene[verb + 1].has(.harmNoun)
    let goesOn = next == .that || next == .colon || next == .quoteOpen || isNext
    guard goesOn else { return verb..<verb }
    return subject(before: verb) ?? verb..<(verb + 1)
  }

  /// Where what is said begins: behind "that", a colon or a quotation mark, where one stands near.
  func contentStart(_ from: Int) -> Int {
    for index in from..<max(from, min(end, from + 8)) {
      switch scene[index].kind {
      case .that, .colon, .quoteOpen: return index + 1
      case .verb: return from
      default: continue
      }
    }
    return from
  }

  /// What one says ends where another begins to speak, in posts without full stops.
  private mutating func endBeforeNext() {
    for inner in statements.indices {
      let cue = statements[inner].cue
      let isBehind = statements[inner].content.first.map { $0.start > cue.start } ?? false
      for outer in statements.indices where outer != inner {
        passOn(inner, by: outer)
        if isBehind, statements[outer].cue.start < cue.start { end(outer, before: cue) }
      }
    }
  }

  /// Ends the part of a statement's content in which another's cue stands.
  private mutating func end(_ outer: Int, before cue: Extent) {
    for part in statements[outer].content.indices {
      let content = statements[outer].content[part]
      if content.contains(cue), content.start < cue.start {
        statements[outer].content[part].end = cue.start
      }
    }
  }
}
