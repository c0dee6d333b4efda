// SPDX-License-Identifier: Apache-2.0
import Record
import Script

/// Reads one file of words into a lexicon; `Languages/README.md` describes the format.
struct LexiconParser {
  let file: LanguageFile
  let lexicon: Lexicon
  private var line = 0
  private(set) var section = Lexeme()
  private var isEndings = false
  /// The section holds what words have by their sentence alone.
  private var isInflections = false
  /// The forms that entries of the section take besides their own.
  private var forms: [Substring] = []
  /// The form whose rules the section holds.
  private(set) var form: String?
  /// The section holds particles that are written as one with the next word.
  private var isClitics = false
  /// These particles join names that no file knows.
  private(set) var joinsNames = false

  init(file: LanguageFile, lexicon: Lexicon) {
    self.file = file
    self.lexicon = lexicon
  }

  mutating func parse() {
    let bytes = file.bytes
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      line += 1
      parseLine(trimmed(start..<end))
      start = end + 1
    }
  }

  private mutating func parseLine(_ range: Range<Int>) {
    guard let first = range.first else { return }
    switch file.bytes[first] {
    case UInt8(ascii: "#"): return
    case UInt8(ascii: "["): parseSection(text(range.dropFirst().dropLast()))
    case _ where isInflections: lexicon.changeAffixes { $0.addInflection(text(range)) }
    case UInt8(ascii: "-") where isEndings:
      let ending = Array(file.bytes[(first + 1)..<range.upperBound])
      if !lexicon.addEnding(ending[...], section.classes) { fault("no ending: \(text(range))") }
    case _ where form != nil: parseForm(text(range))
    default: parseEntry(range)
    }
  }

  private mutating func parseSection(_ header: String) {
    section = Lexeme()
    (isEndings, isInflections, isClitics, joinsNames) = (false, false, false, false)
    (forms, form) = ([], nil)
    for word in header.split(separator: " ") {
      let parts = word.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else {
        parseKind(String(word))
        continue
      }
      switch parts[0] {
      case "form": form = String(parts[1])
      case "forms": forms = parts[1].split(separator: ",")
      default:
        if !section.set(String(parts[0]), String(parts[1])) { fault("unknown value \(word)") }
      }
    }
  }

  private mutating func parseKind(_ name: String) {
    if name == "ending" {
      isEndings = true
    } else if name == "inflection" {
      isInflections = true
    } else if name == "clitic" {
      isClitics = true
    } else if name == "names" {
      joinsNames = true
    } else if let kind = LexiconParser.kinds[name] {
      section.classes.insert(kind)
    } else {
      fault("unknown kind \(name)")
    }
  }

  private static let kinds = Dictionary(
    uniqueKeysWithValues: WordKind.allCases.map { ("\($0)", $0) })

  /// Reads `word`, `word = 12` or `Name | alias | alias`.
  private func parseEntry(_ range: Range<Int>) {
    var lexeme = section
    var spellings = range
    if let equals = range.first(where: { file.bytes[$0] == UInt8(ascii: "=") }) {
      lexeme.number = Int32(text(trimmed((equals + 1)..<range.upperBound))) ?? Lexeme.noNumber
      spellings = trimmed(range.lowerBound..<equals)
      if lexeme.number == Lexeme.noNumber { fault("no number after =") }
    }
    var isFirst = true
    for spelling in split(spellings, at: UInt8(ascii: "|")) {
      if isFirst, lexeme.classes.has(.entity) {
        lexeme.entity = lexicon.addEntity(text(spelling), lexeme.source ?? .unknown)
      }
      isFirst = false
      lexicon.add(hashes(spelling), lexeme)
      for name in forms { addForms(String(name), text(spelling), lexeme) }
    }
    if isClitics { addClitic(text(spellings), lexeme.number) }
  }

  /// The hash under which a single word is found.
  static func hash(of word: String) -> UInt64 { Fold.hash(word) }

  private func hashes(_ range: Range<Int>) -> [UInt64] {
    // One row for the letters of all words: every entry comes by here when a language is built.
    var letters: [UInt32] = []
    letters.reserveCapacity(range.count)
    var ends: [Int] = []
    func close() {
      if letters.count > ends.last ?? 0 { ends.append(letters.count) }
    }
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = UTF8Reading.scalar(file.bytes, at: index)
      index += length
      switch scalar {
      case 0x20, 0x2d: close()
      case 0x27 where isPossessive(index, range.upperBound): close()
      case 0x27, 0x2e: continue  // Apostrophes and full stops are no part of a word's hash.
      default:
        let folded = Fold.folded(scalar)
        if folded != 0 { letters.append(folded) }
      }
    }
    close()
    return ends.indices.map { word in
      let letters = letters[(word > 0 ? ends[word - 1] : 0)..<ends[word]]
      return hash(ends.count > 1 ? lexicon.affixes.withoutArticle(letters) : letters)
    }
  }

  private func hash(_ letters: ArraySlice<UInt32>) -> UInt64 {
    var hash = WordHash()
    for letter in letters { Fold.add(letter, to: &hash) }
    return hash.finished
  }

  /// Whether the s of "Russia's Defence Ministry" stands here: texts have it as a token of its own.
  private func isPossessive(_ index: Int, _ end: Int) -> Bool {
    index + 1 < end && file.bytes[index] | 0x20 == UInt8(ascii: "s")
      && file.bytes[index + 1] == UInt8(ascii: " ")
  }

  private func split(_ range: Range<Int>, at separator: UInt8) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where file.bytes[index] == separator {
      parts.append(trimmed(start..<index))
      start = index + 1
    }
    parts.append(trimmed(start..<range.upperBound))
    return parts
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, file.bytes[lower] <= 0x20 { lower += 1 }
    while lower < upper, file.bytes[upper - 1] <= 0x20 { upper -= 1 }
    return lower..<upper
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: file.bytes[range], as: UTF8.self)
  }

  func fault(_ reason: String) { lexicon.fault(file.path, line, reason) }
}

extension Lexeme {
  /// Sets what a section's `key=value` says; false where either is unknown.
  fileprivate mutating func set(_ key: String, _ value: String) -> Bool {
    switch key {
    case "harm": harm = Harm(rawValue: value); return harm != nil
    case "cause": cause = Cause.Kind(rawValue: value); return cause != nil
    case "strike": strike = Cause.Strike(rawValue: value); return strike != nil
    case "status": status = Victims.Status(rawValue: value); return status != nil
    case "says": saysStatus = value == "status"; return saysStatus
    case "group": group = Victims.Group(rawValue: value); return group != nil
    case "source": source = SourceKind(rawValue: value); return source != nil
    case "qualifier": qualifier = Count.Qualifier(rawValue: value); return qualifier != nil
    case "fate": isFateOpen = value == "open"; return isFateOpen
    case "of":
      isOfFighters = value == "fighters"
      isOfThings = isOfFighters || value == "things"
      return isOfThings
    case "country": country = PlaceEvidence.number(value); return value.utf8.count == 2
    case "number": number = Int32(value) ?? Lexeme.noNumber; return number != Lexeme.noNumber
    case "takes": takes = Takes(value) ?? []; return !takes.isEmpty
    case "holds": holds = Takes(value) ?? []; return !holds.isEmpty
    default: return false
    }
  }
}
