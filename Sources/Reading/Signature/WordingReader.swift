// SPDX-License-Identifier: Apache-2.0
public import Record
import Script

/// Makes the wording of a report: its lines' terms, the places it names and the dates it writes.
struct WordingReader: ~Copyable {
  /// More lines than this are no article; what follows is left out.
  private static let mostLines = 2_000
  /// A line of fewer bytes is a menu's entry or a byline.
  private static let longLine = 30
  /// Where a report gives its own day and place.
  private static let beginning = 800
  private static let placeBeginning = 400
  private static let mostDates = 6
  private static let mostPlaces = 60

  private let language: String
  private let finder: PlaceFinder?
  private var found: [FoundPlace] = []
  private var words = Row<Range<Int>>()
  private var line = (hash: UInt64(0), from: 0, to: 0)
  private var dateEnd = 0
  private var names = NameSkeletons()
  private(set) var wording = Wording()

  init(language: Language) {
    self.language = language.code
    finder = language.finder.map {
      var finder = $0
      finder.begin(PlaceContext())
      return finder
    }
  }

  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, part: Passage.Part) {
    (line, dateEnd) = ((0, 0, 0), 0)
    // A page in one language quotes posts in another; their words are to meet those of other pages.
    for stretch in LanguageStretch.all(of: bytes, language) {
      let lexicon = Language.named(stretch.language)?.lexicon ?? Language.english.lexicon
      read(bytes, in: stretch.bytes, part: part, lexicon)
      addStamps(bytes, in: stretch, part)
    }
    endLine(at: bytes.count)
  }

  private mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, part: Passage.Part,
    _ lexicon: Lexicon
  ) {
    var stems = TermStems(lexicon.affixes)
    Tokens.read(bytes, in: range, lexicon: lexicon) { tokens, isWrapped in
      names.endRun()
      let dates = DateScan(tokens: tokens, bytes: bytes, lexicon: lexicon)
      for index in tokens.indices {
        if tokens[index].shape.contains(.line) { endLine(at: Int(tokens[index].start)) }
        addDate(dates, index, part)
        add(tokens[index], bytes, &stems)
        names.add(tokens[index], bytes)
        addWeekday(tokens[index], lexicon, part)
      }
      SentenceSplitter(tokens: tokens, isWrapped: isWrapped).split { addPlaces($0, bytes, part) }
    }
  }

  private mutating func endLine(at end: Int) {
    defer { line = (0, end, end) }
    guard line.to > line.from, wording.lines.count < WordingReader.mostLines else { return }
    let isLong = line.to - line.from > WordingReader.longLine
    wording.lines.append(
      Wording.Line(hash: line.hash, end: wording.terms.count, isLong: isLong))
  }

  private mutating func add(
    _ token: Token, _ bytes: UnsafeBufferPointer<UInt8>, _ stems: inout TermStems
  ) {
    guard wording.lines.count < WordingReader.mostLines else { return }
    line.to = Int(token.end)
    line.hash = WordHash.joined(line.hash, UInt64(token.key))
    let length = token.end - token.start
    if token.isFigure, length >= 2 {
      // Kept apart from words by a bit of their own.
      wording.terms.append(token.key &* 0x9e37_79b1 | 1)
    } else if token.isWord, length > 2, !WordingReader.isFunction(token) {
      wording.terms.append(stems.hash(token, bytes) & ~1)
    }
  }

  /// Words that every text has say nothing of this one.
  private static func isFunction(_ token: Token) -> Bool {
    let functions =
      WordClass(.article, .possessive, .pronoun) | WordClass(.of, .by, .to, .with)
      | WordClass(.from, .preposition, .locative, .and) | WordClass(.or, .be, .have, .modal)
      | WordClass(.that, .relative, .subordinator, .adverb) | WordClass(.auxiliary, .negation)
    // Where the article is written as one with its noun, the noun is what is definite.
    let isArticle = token.has(.definite) && !token.shape.contains(.caseless)
    return isArticle || token.meets(functions) || token.end - token.start < 3
  }

  /// Platforms write the day of a post in their own language behind its last word.
  private mutating func addStamps(
    _ bytes: UnsafeBufferPointer<UInt8>, in stretch: LanguageStretch, _ part: Passage.Part
  ) {
    let lexicon = Language.english.lexicon
    let hasLatin = bytes[stretch.bytes].contains { (0x61...0x7a).contains($0) }
    guard stretch.language != "en", hasLatin else { return }
    dateEnd = 0
    Tokens.read(bytes, in: stretch.bytes, lexicon: lexicon) { tokens, _ in
      let dates = DateScan(tokens: tokens, bytes: bytes, lexicon: lexicon)
      for index in tokens.indices where tokens[index].has(.month) { addDate(dates, index, part) }
    }
  }

  private mutating func addWeekday(_ token: Token, _ lexicon: Lexicon, _ part: Passage.Part) {
    guard wording.weekday == nil, token.has(.weekday),
      part == .title || token.start < WordingReader.beginning
    else { return }
    wording.weekday = Int(lexicon.lexemes[Int(token.lexeme)].number)
  }

  private mutating func addDate(_ scan: DateScan, _ index: Int, _ part: Passage.Part) {
    let start = Int(scan.tokens[index].start)
    guard wording.dates.count < WordingReader.mostDates, start >= dateEnd,
      let date = scan.date(at: index)
    else { return }
    // A date in figures is several tokens, of which the later begin none.
    dateEnd = start + 10
    wording.dates.append(
      Wording.Date(
        line: wording.lines.count, month: date.month, day: date.day, year: date.year,
        isEarly: part == .title || start < WordingReader.beginning))
  }

  private mutating func addPlaces(
    _ sentence: Sentence, _ bytes: UnsafeBufferPointer<UInt8>, _ part: Passage.Part
  ) {
    guard let finder, found.count < WordingReader.mostPlaces else { return }
    words.clear()
    for index in sentence.lower..<sentence.upper {
      let token = sentence.tokens[index]
      if token.isWord || token.isFigure { PlaceWords.append(token, bytes, to: &words) }
    }
    words.withElements {
      finder.find(in: bytes, words: $0, part: part, isTitled: sentence.isTitled, into: &found)
    }
  }

  /// Settles which places are meant; nothing may be read after.
  mutating func resolvePlaces(
    title: UnsafeBufferPointer<UInt8>, text: UnsafeBufferPointer<UInt8>
  ) {
    (wording.latinNames, wording.otherNames) = names.all
    guard let finder, !found.isEmpty else { return }
    var places: [UInt64: Wording.Place] = [:]
    for mention in finder.resolve(found, title: title, text: text) {
      guard let best = mention.best, best.precision > .country, best.score >= 0.15 else { continue }
      let hash = Fold.hash(best.id)
      let start = mention.passage?.bytes.lowerBound ?? .max
      let isEarly = mention.passage?.part == .title || start < WordingReader.placeBeginning
      var place = places[hash] ?? Wording.Place(hash: hash, mentions: 0, isEarly: false)
      place.mentions += 1
      place.isEarly = place.isEarly || isEarly
      places[hash] = place
    }
    wording.places = places.values.sorted { $0.hash < $1.hash }
  }
}

extension Reader {
  /// Makes the wording of a report, by which reports of one event are told without a record.
  ///
  /// - Parameters:
  ///   - title: the report's title.
  ///   - text: the report's text.
  ///   - language: as `Findings` gives it; a language that is not read is told by its script.
  /// - Returns: the same for the same report always.
  public func wording(title: String, text: String, language: String) -> Wording {
    var (title, text) = (title, text)
    let known = Language.named(language)
    let guessed = known == nil ? LanguageGuess.language(of: &text, and: &title) : language
    var reader = WordingReader(language: known ?? Language.named(guessed) ?? Language.english)
    title.withUTF8 { reader.read($0, part: .title) }
    text.withUTF8 { reader.read($0, part: .text) }
    return title.withUTF8 { title in
      text.withUTF8 { text in
        reader.resolvePlaces(title: title, text: text)
        return reader.wording
      }
    }
  }
}
