// SPDX-License-Identifier: Apache-2.0

import Glibc
import Record

/// A report as it is compared with others: weighted terms and places, its day and its figures.
struct Portrait {
  struct Term {
    var hash: UInt64
    var weight: Float
  }

  /// In the order of their hashes; the squares of the weights sum to 1.
  private(set) var words: [Term] = []
  private(set) var beginning: [Term] = []
  private(set) var places: [Term] = []
  /// What few reports have, with what each of it tells.
  private(set) var rareWords: [Term] = []
  private(set) var rarePlaces: [Term] = []
  /// Names by their consonants in Latin letters and in others, which reports in another script have.
  private(set) var latinNames: [Term] = []
  private(set) var otherNames: [Term] = []
  /// By what to look for others of the event.
  private(set) var search: [Term] = []
  private(set) var earlyPlaces: [UInt64] = []
  /// The report's own day: when it was published, else what it writes at its head.
  private(set) var day: Day?
  /// The day of the year of which it tells, from 0; a leap year's.
  private(set) var event: Int?
  /// The weekday that it names first, from Monday as 0, else that of its latest date.
  private(set) var weekday: Int?
  /// The finer kind of its headline, else the first that it names.
  private(set) var strike: Cause.Strike?
  private(set) var language = ""
  private(set) var killed: Int?
  private(set) var injured: Int?

  /// What it weighs in looking for others that they name the same place on one day.
  private static let dayAndPlace: Float = 4
  /// The first own lines that count as its beginning.
  private static let beginningLines = 3

  init(_ evidence: Evidence, _ wording: Wording, in set: Commonness) {
    let lines = set.ownLines(of: wording)
    readWords(wording, lines, set)
    readPlaces(wording, set)
    latinNames = Portrait.names(wording.latinNames, set)
    otherNames = Portrait.names(wording.otherNames, set)
    search += latinNames + otherNames
    readDays(evidence, wording, Set(lines))
    searchByDay()
    language = evidence.report.language
    strike = Portrait.strike(evidence.claims)
    killed = Portrait.headline(.killed, evidence.claims)
    injured = Portrait.headline(.injured, evidence.claims)
  }

  /// The same hash stands for a name and for a word, so that names are marked.
  private static func names(_ names: [UInt32], _ set: Commonness) -> [Term] {
    names.compactMap { name in
      set.weight(ofName: name).map { Term(hash: 1 << 40 | UInt64(name), weight: $0) }
    }
  }

  private mutating func readWords(_ wording: Wording, _ lines: [Int], _ set: Commonness) {
    let all = Portrait.counts(lines.flatMap { wording.terms[wording.terms(ofLine: $0)] })
    words = Portrait.weighted(all, set)
    let first = lines.filter { wording.lines[$0].isLong }.prefix(Portrait.beginningLines)
    beginning = Portrait.weighted(
      Portrait.counts(first.flatMap { wording.terms[wording.terms(ofLine: $0)] }), set)
    for (term, _) in all {
      guard !set.isAlone(term: term), let weight = set.weight(ofTerm: term) else { continue }
      if set.isRare(term: term) { rareWords.append(Term(hash: UInt64(term), weight: weight)) }
      if set.finds(term: term) { search.append(Term(hash: UInt64(term), weight: weight)) }
    }
  }

  private mutating func readPlaces(_ wording: Wording, _ set: Commonness) {
    for place in wording.places {
      guard let weight = set.weight(ofPlace: place.hash) else { continue }
      places.append(
        Term(hash: place.hash, weight: weight * (1 + log(Float(place.mentions)))))
      guard !set.isAlone(place: place.hash) else { continue }
      if place.isEarly { earlyPlaces.append(place.hash) }
      if set.isRare(place: place.hash) {
        rarePlaces.append(Term(hash: place.hash, weight: weight))
      }
    }
    Portrait.normalise(&places)
  }

  private mutating func readDays(_ evidence: Evidence, _ wording: Wording, _ lines: Set<Int>) {
    let dates = wording.dates.filter { lines.contains($0.line) }
    day = evidence.report.published ?? dates.lazy.filter(\.isEarly).compactMap(\.whole).first
    let latest = dates.compactMap(\.whole).max()
    event = EventDay(dates: dates, claims: evidence.claims, weekday: wording.weekday).ofYear
    weekday = wording.weekday ?? latest?.weekday
  }

  /// Many reports name Idlib and many are of one day; few are both.
  private mutating func searchByDay() {
    guard let event else { return }
    let mark = UInt64(event + 1) &* 0x9e37_79b9_7f4a_7c15
    search += places.map { Term(hash: $0.hash ^ mark, weight: Portrait.dayAndPlace) }
  }

  private static func strike(_ claims: [Claim]) -> Cause.Strike? {
    let told = claims.filter { $0.scope != .cumulative }
    return (told.filter(\.total) + told).lazy.compactMap(\.cause?.strike).first
  }

  private static func headline(_ harm: Harm, _ claims: [Claim]) -> Int? {
    let figures = claims.filter {
      $0.harm == harm && $0.scope != .cumulative && $0.supersededBy == nil && $0.partOf == nil
        && $0.count.min != nil
    }
    let totals = figures.filter(\.total)
    return (totals.isEmpty ? figures : totals).compactMap(\.count.min).max()
  }

  // MARK: Terms

  /// How often each term stands, in the order of the terms.
  private static func counts(_ terms: [UInt32]) -> [(UInt32, Int)] {
    var counts: [(UInt32, Int)] = []
    for term in terms.sorted() {
      if counts.last?.0 == term {
        counts[counts.count - 1].1 += 1
      } else {
        counts.append((term, 1))
      }
    }
    return counts
  }

  /// Rarity to the power of 1.5: names and numbers that few reports have outweigh what reports of one
  /// kind of event have in common.
  private static func weighted(_ counts: [(UInt32, Int)], _ set: Commonness) -> [Term] {
    var terms = counts.compactMap { term, count -> Term? in
      guard let rarity = set.weight(ofTerm: term) else { return nil }
      return Term(
        hash: UInt64(term), weight: (1 + log(Float(count))) * rarity * rarity.squareRoot())
    }
    normalise(&terms)
    return terms
  }

  private static func normalise(_ terms: inout [Term]) {
    let length = terms.reduce(Float(0)) { $0 + $1.weight * $1.weight }.squareRoot()
    guard length > 0 else { return }
    for index in terms.indices { terms[index].weight /= length }
  }
}

extension [Portrait.Term] {
  /// The sum of the products of the weights of shared terms.
  func product(_ other: [Portrait.Term]) -> Float { shared(other) { $0 * $1 } }

  /// What the shared terms tell together.
  func sharedWeight(_ other: [Portrait.Term]) -> Float { shared(other) { one, _ in one } }

  /// The sum over the terms that both have, each row in the order of its hashes.
  @inline(__always)
  private func shared(_ other: [Portrait.Term], _ value: (Float, Float) -> Float) -> Float {
    withUnsafeBufferPointer { one in
      other.withUnsafeBufferPointer { other in
        var (left, right, sum) = (0, 0, Float(0))
        while left < one.count, right < other.count {
          let (first, second) = (one[left], other[right])
          if first.hash == second.hash { sum += value(first.weight, second.weight) }
          left += first.hash <= second.hash ? 1 : 0
          right += second.hash <= first.hash ? 1 : 0
        }
        return sum
      }
    }
  }
}
