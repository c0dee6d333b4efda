// SPDX-License-Identifier: Apache-2.0

import Glibc
import Record

/// How many of a set's reports have each line, term and place: what few share tells most.
struct Commonness {
  let reports: Int
  private var lines: [UInt64: Use] = [:]
  private var terms: [UInt32: Int32] = [:]
  private var places: [UInt64: Int32] = [:]
  /// Names by their consonants: how many reports have them in Latin letters and in others.
  private var names: [UInt32: (latin: Int32, other: Int32)] = [:]
  private let rules: ResemblanceRules

  /// Lines of so many terms are sentences.
  private static let sentence = 12
  /// Furniture stays for longer than a dispatch is printed.
  private static let printedDays: Int32 = 14

  /// How many reports have a line, and over which days they were published.
  private struct Use {
    var reports = 0
    var days: ClosedRange<Int32>?

    mutating func add(_ day: Day?) {
      reports += 1
      guard let day = day?.number else { return }
      days = days.map { min($0.lowerBound, day)...max($0.upperBound, day) } ?? day...day
    }

    var isLasting: Bool { days.map { $0.upperBound - $0.lowerBound > printedDays } ?? true }
  }

  /// - Parameters:
  ///   - wordings: of all reports.
  ///   - days: when each was published. A dispatch that twenty outlets print in a week is not the
  ///     furniture of twenty pages.
  ///   - rules: the rules.
  init(_ wordings: [Wording], days: [Day?], rules: ResemblanceRules) {
    self.rules = rules
    reports = wordings.count
    for (wording, day) in zip(wordings, days) {
      for hash in Set(wording.lines.map(\.hash)) { lines[hash, default: Use()].add(day) }
    }
    for wording in wordings {
      for term in Set(ownTerms(of: wording)) { terms[term, default: 0] += 1 }
      for place in wording.places { places[place.hash, default: 0] += 1 }
      for name in wording.latinNames { names[name, default: (0, 0)].latin += 1 }
      for name in wording.otherNames { names[name, default: (0, 0)].other += 1 }
    }
  }

  /// The lines that are the report's own: no furniture, and each once.
  ///
  /// A page often says its title several times.
  func ownLines(of wording: Wording) -> [Int] {
    var seen: Set<UInt64> = []
    return wording.lines.indices.filter { index in
      let line = wording.lines[index]
      let length = wording.terms(ofLine: index).count
      let most = length < Commonness.sentence ? rules.furniture : rules.longFurniture
      let isFurniture = lines[line.hash].map { $0.reports >= most && $0.isLasting } ?? false
      return !isFurniture && seen.insert(line.hash).inserted
    }
  }

  func ownTerms(of wording: Wording) -> [UInt32] {
    ownLines(of: wording).flatMap { wording.terms[wording.terms(ofLine: $0)] }
  }

  /// How much a report's having a term tells, the logarithm of reports over those that have it; nil
  /// where most have it.
  func weight(ofTerm term: UInt32) -> Float? { weight(terms[term] ?? 0) }

  func weight(ofPlace place: UInt64) -> Float? { weight(places[place] ?? 0) }

  /// How much it tells that two reports have a name in two scripts; nil where that says nothing, since
  /// none has it in the other script or too many have it.
  func weight(ofName name: UInt32) -> Float? {
    guard let (latin, other) = names[name], latin > 0, other > 0,
      Int(latin + other) <= min(max(12, reports / 100), 200)
    else { return nil }
    return weight(latin + other)
  }

  private func weight(_ having: Int32) -> Float? {
    guard having > 0, having == 1 || Int(having) * 2 <= reports else { return nil }
    return log(Float(reports) / Float(having))
  }

  /// Whether no other report has a term: it makes a report longer, and can be shared with none.
  func isAlone(term: UInt32) -> Bool { terms[term] ?? 0 < 2 }

  func isAlone(place: UInt64) -> Bool { places[place] ?? 0 < 2 }

  /// Whether few enough have a term for it to count as rare: one report of a hundred, at most 200.
  func isRare(term: UInt32) -> Bool { Int(terms[term] ?? 0) <= min(max(12, reports / 100), 200) }

  func isRare(place: UInt64) -> Bool {
    Int(places[place] ?? 0) <= min(max(12, reports / 20), 1_000)
  }

  /// Whether few enough have a term to look for reports by it.
  func finds(term: UInt32) -> Bool { Int(terms[term] ?? 0) <= min(max(100, reports / 100), 200) }
}

extension Wording {
  func terms(ofLine index: Int) -> Range<Int> {
    let start = index > 0 ? lines[index - 1].end : 0
    return start..<max(start, lines[index].end)
  }
}
