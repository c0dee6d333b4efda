// SPDX-License-Identifier: Apache-2.0

public import Record

/// The rules of [rules]: how stated counts become a minimum and a maximum (METHOD §1.2).
public struct RangeRules: Hashable, Sendable {
  public enum Disagreement: String, CaseIterable, Hashable, Sendable {
    case lowestToHighest = "lowest-highest"
    case mostConservative = "most-conservative"
  }

  public enum RisingCount: String, CaseIterable, Hashable, Sendable { case all, latest }

  public enum UnlistedWord: String, CaseIterable, Hashable, Sendable {
    case unknown
    case asPlural = "as-plural"
  }

  public enum WordBesideNumber: String, CaseIterable, Hashable, Sendable { case number, both }

  /// What becomes of people who may not be among the dead or the hurt.
  public enum Doubtful: String, CaseIterable, Hashable, Sendable {
    case maxOnly = "max-only"
    case notCounted = "not-counted"
  }

  /// What the number of persons named in one report does.
  public enum NamedVictims: String, CaseIterable, Hashable, Sendable {
    case minimum
    case notCounted = "not-counted"
  }

  /// What a figure does that most origins give and names support.
  public enum Consensus: String, CaseIterable, Hashable, Sendable {
    case minimum
    case notCounted = "not-counted"
  }

  public enum UnclearHarm: String, CaseIterable, Hashable, Sendable {
    case maxOfBoth = "max-of-both"
    case notCounted = "not-counted"
  }

  public enum ContestedStatus: String, CaseIterable, Hashable, Sendable {
    case maximumOnly = "maximum-only"
    case civilian
  }

  public enum UnknownStatus: String, CaseIterable, Hashable, Sendable {
    case civilian
    case notCounted = "not-counted"
  }

  public enum PerpetratorStatus: String, CaseIterable, Hashable, Sendable { case context, counted }

  public var disagreement: Disagreement
  public var risingCount: RisingCount
  /// What a plural without a number is worth; absent where the policy gives it no number.
  public var plural: Bounds?
  public var unlistedWord: UnlistedWord
  public var wordBesideNumber: WordBesideNumber
  /// The minimum where no source states a lower figure.
  public var noLowerFigure: Int
  public var missing: Doubtful
  public var feared: Doubtful
  public var unclearHarm: UnclearHarm
  public var contestedStatus: ContestedStatus
  public var unknownStatus: UnknownStatus
  public var perpetratorStatus: PerpetratorStatus
  public var additionalPeople: Doubtful
  public var namedVictims: NamedVictims
  public var consensus: Consensus
  /// How many known origins make a consensus, and what share of the figure one report must name, 0 to 1.
  public var consensusOrigins: Int
  public var consensusNames: Double
  /// People told of who may be of another incident.
  public var elsewhere: Doubtful
  /// Persons whom some sources make a child and others an adult.
  public var unclearAge: Doubtful

  init(_ sheet: inout PolicySheet) throws(PolicyError) {
    let section = "rules"
    disagreement = try sheet.choice("disagreement", in: section)
    risingCount = try sheet.choice("rising-count", in: section)
    plural = try sheet.take("plural", in: section, wanted: "two figures, such as 2-2, or unknown") {
      text -> Bounds?? in
      text == "unknown" ? .some(nil) : bounds(written: text).map { .some($0) }
    }
    unlistedWord = try sheet.choice("unlisted-word", in: section)
    wordBesideNumber = try sheet.choice("word-beside-number", in: section)
    noLowerFigure = try sheet.number("no-lower-figure", in: section, 0...1)
    missing = try sheet.choice("missing", in: section)
    feared = try sheet.choice("feared", in: section)
    unclearHarm = try sheet.choice("unclear-harm", in: section)
    contestedStatus = try sheet.choice("contested-status", in: section)
    unknownStatus = try sheet.choice("unknown-status", in: section)
    perpetratorStatus = try sheet.choice("perpetrator-status", in: section)
    additionalPeople = try sheet.choice("additional-people", in: section)
    namedVictims = try sheet.choice("named-victims", in: section)
    consensus = try sheet.choice("consensus", in: section)
    consensusOrigins = try sheet.number("consensus-origins", in: section, 2...1000)
    consensusNames = Double(try sheet.number("consensus-names", in: section, 0...100)) / 100
    elsewhere = try sheet.choice("elsewhere", in: section)
    unclearAge = try sheet.choice("unclear-age", in: section)
  }
}

/// The tables [words XX]: what "dozens" is worth, by language.
public struct VagueWords: Hashable, Sendable {
  /// By ISO 639-1 and the word in `folded` form.
  public private(set) var tables: [String: [String: Bounds]] = [:]

  init(_ sheet: inout PolicySheet) throws(PolicyError) {
    for section in sheet.sections(beginning: "words ") {
      let language = String(section.dropFirst("words ".count))
      for word in sheet.keys(in: section) {
        tables[language, default: [:]][folded(word)] = try sheet.take(
          word, in: section, wanted: "two figures, such as 12-24", bounds(written:))
      }
    }
  }

  /// What a word is worth in a language, else in any that has the word: a report in one language
  /// may quote another.
  public func bounds(of word: String, language: String) -> Bounds? {
    let word = folded(word)
    if let worth = tables[language]?[word] { return worth }
    return tables.keys.sorted().lazy.compactMap { tables[$0]?[word] }.first
  }
}
