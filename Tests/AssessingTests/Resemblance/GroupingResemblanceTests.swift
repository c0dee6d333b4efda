// SPDX-License-Identifier: Apache-2.0

import Record
import Testing

@testable import Assessing

struct GroupingResemblanceTests {
  /// Twelve reports of four events, three each: an event has words of its own, the outlets' pages have
  /// furniture in common, and half of the words are those of all such reports.
  private let reports = (0..<12).map { number in
    let event = UInt32(number / 3)
    let own = (0..<10).map { 1_000 * (event + 1) + 2 * $0 }
    let usual = (0..<10).map { 100 + 2 * (($0 + UInt32(number) * 3) % 14) }
    return Wording(
      lines: [
        .init(hash: 7, end: 3, isLong: false),
        .init(hash: UInt64(500 + number), end: 13, isLong: true),
        .init(hash: UInt64(900 + number), end: 23, isLong: true),
      ],
      terms: [50, 52, 54] + own + usual)
  }

  private func groups(_ numbers: [Int], change: (Int, Wording) -> Wording = { $1 }) throws
    -> [Int: String?]
  {
    let policy = try Sample.policy()
    let evidence = numbers.map { Sample.evidence(UInt64($0 + 1), [], published: nil) }
    let groupings = Linking.proposals(from: evidence, policy: policy).groupings(
      of: evidence, wordings: numbers.map { change($0, reports[$0]) }, policy: policy)
    return Dictionary(uniqueKeysWithValues: zip(numbers, groupings.map(\.incident)))
  }

  @Test func `reports without a claim, a place or a day are grouped by their words`() throws {
    let groups = try groups(Array(0..<12))
    for event in 0..<4 {
      let names = Set((0..<3).map { groups[event * 3 + $0] ?? nil })
      #expect(names.count == 1 && names.first != .some(nil))
    }
    #expect(Set(groups.values).count == 4)
  }

  @Test func `the order of arrival changes no group`() throws {
    var numbers = SplitMix64(seed: 11)
    let expected = try groups(Array(0..<12))
    for _ in 0..<8 {
      #expect(try groups((0..<12).shuffled(using: &numbers)) == expected)
    }
  }

  @Test func `what nothing joins is in no incident`() throws {
    let groups = try groups([0, 3, 6, 9])
    #expect(groups.values.allSatisfy { $0 == nil })
  }

  @Test func `reports that write other dates weigh less than those of one day`() throws {
    let policy = try Sample.policy()
    func dated(_ day: Int) -> Wording {
      var wording = reports[0]
      wording.dates = [.init(line: 1, month: 3, day: day, year: 2024, isEarly: true)]
      return wording
    }
    let wordings = [dated(9), dated(9), dated(10), dated(29)]
    let evidence = (0..<4).map { Sample.evidence(UInt64($0 + 1), [], published: nil) }
    let groups = ReportGroups(evidence, wordings, joined: [], policy: policy)
    let same = groups.resemblance(0, 1)
    let next = groups.resemblance(0, 2)
    let other = groups.resemblance(0, 3)
    #expect(same.score > next.score && next.score > other.score)
    let rules = policy.resemblance
    #expect(same.parts.contains { $0.reason == "one day" && $0.weight == rules.sameDay })
    #expect(other.parts.contains { $0.reason == "reports 20 days apart" && $0.weight < -1 })
  }

  @Test func `a line that many pages have is furniture, one printed by many in a week is not`()
    throws
  {
    let rules = try Sample.policy().resemblance
    func own(_ day: (Int) -> Day?) -> [Int] {
      let days = reports.indices.map(day)
      return Commonness(reports, days: days, rules: rules).ownLines(of: reports[0])
    }
    #expect(own { _ in nil } == [1, 2])
    #expect(own { Sample.day.adding(days: $0 * 30) } == [1, 2])
    #expect(own { Sample.day.adding(days: $0 % 4) } == [0, 1, 2])
  }

  @Test func `where a day is wanting, the weekday speaks for or against`() throws {
    let wordings = [6, 6, 0, 3].map { weekday -> Wording in
      var wording = reports[0]
      wording.weekday = weekday
      return wording
    }
    let groups = try set(wordings)
    let scores = (1...3).map { groups.resemblance(0, $0).score }
    #expect(scores[0] > scores[1] && scores[1] > scores[2])
    #expect(groups.resemblance(0, 1).parts.contains { $0.reason == "one weekday" })
  }

  // One report says that warplanes did it, the next says artillery, the third only that it exploded.
  @Test func `an airstrike and shelling are less alike than what may be one strike`() throws {
    let evidence = [Cause.Strike.airstrike, .artillery, .explosion, .airstrike].enumerated().map {
      number, strike in
      let cause = Cause(kind: .heavyWeapons, strike: strike, text: "")
      return Sample.evidence(UInt64(number + 1), [Sample.claim(.killed, cause: cause)])
    }
    let wordings = [Wording](repeating: reports[0], count: 4)
    let groups = ReportGroups(evidence, wordings, joined: [], policy: try Sample.policy())
    let scores = (1...3).map { groups.resemblance(0, $0) }
    #expect(scores[0].parts.contains { $0.reason == "different strikes" && $0.weight < 0 })
    #expect(scores[0].score < scores[1].score)
    #expect(scores[1].score == scores[2].score)
  }

  // "Kafr Dunasa" here, "كفردوناسا" there.
  @Test func `a name in two scripts brings reports of two languages together`() throws {
    var wordings = [0, 3, 6, 9, 1, 4, 7, 10].map { reports[$0] }
    wordings[0].latinNames = [77]
    wordings[1].otherNames = [77]
    wordings[2].latinNames = [77]
    let groups = try set(wordings)
    let across = groups.resemblance(0, 1).parts.first { $0.reason == "names in two scripts" }
    #expect(try #require(across).weight > 0)
    #expect(!groups.resemblance(0, 2).parts.contains { $0.reason == "names in two scripts" })
  }

  // An English report and an Arabic one name the same village and share no word.
  @Test func `having no words in common says nothing against reports in two languages`() throws {
    let wordings = [0, 3, 6, 9, 1, 4, 7, 10].map { number -> Wording in
      var wording = reports[number]
      if number < 4 { wording.places = [.init(hash: 9, mentions: 1, isEarly: true)] }
      return wording
    }
    let languages = ["en", "ar", "en", "ar", "und", "en", "ar", "en"]
    let evidence = languages.enumerated().map {
      Sample.evidence(UInt64($0 + 1), [], published: nil, language: $1)
    }
    let groups = ReportGroups(evidence, wordings, joined: [], policy: try Sample.policy())
    func isGiven(_ first: Int, _ second: Int) -> Bool {
      groups.resemblance(first, second).parts.contains {
        $0.reason == "in two languages" && $0.weight > 0
      }
    }
    #expect(isGiven(0, 1) && isGiven(1, 0))
    // Nothing brings them together; no language is known; one language.
    #expect(!isGiven(0, 3) && !isGiven(1, 4) && !isGiven(0, 5))
  }

  // "Shelling in Tel Amra killed two", and a post "Two martyrs in our town".
  @Test func `that one names no place says nothing against the two`() throws {
    var wordings = [0, 1, 2, 3, 4, 5].map { reports[$0] }
    for index in [0, 2, 3] {
      wordings[index].places = [.init(hash: index == 2 ? 8 : 9, mentions: 1, isEarly: true)]
    }
    let groups = try set(wordings)
    func reasons(_ first: Int, _ second: Int) -> [String] {
      groups.resemblance(first, second).parts.map(\.reason)
    }
    #expect(reasons(0, 1).contains("no place named"))
    #expect(!reasons(0, 2).contains("no place named"))
    #expect(groups.resemblance(0, 1).score > groups.resemblance(0, 2).score)
  }

  // A post of two lines, and a page of a hundred on which the same six words stand.
  @Test func `what short reports share tells more`() throws {
    let shared = reports[0].terms
    let wordings = (0..<12).map { number -> Wording in
      var wording = number < 4 ? reports[0] : reports[number]
      guard number == 2 || number == 3 else { return wording }
      wording.terms = shared + (0..<200).map { 50_000 + 2 * $0 }
      wording.lines[2].end = wording.terms.count
      return wording
    }
    func lengths(_ first: Int, _ second: Int) throws -> Float {
      let parts = try set(wordings).resemblance(first, second).parts
      return try #require(parts.first { $0.reason == "long reports" }).weight
    }
    #expect(try lengths(2, 3) < lengths(0, 1))
    #expect(try lengths(0, 1) == lengths(0, 2))
  }

  // Of eighty reports forty name one town and two of them are of one day; no word is shared.
  @Test func `reports that name one place on one day are compared whatever their words`() throws {
    let wordings = (0..<80).map { number -> Wording in
      var wording = Wording(
        lines: [.init(hash: UInt64(9_000 + number), end: 4, isLong: true)],
        terms: (0..<4).map { UInt32(100 * number + 2 * $0) })
      wording.places = [.init(hash: number < 40 ? 9 : 8, mentions: 1, isEarly: true)]
      let (month, day) = (number < 2 ? 12 : 1 + number % 11, number < 2 ? 30 : 1 + number % 28)
      wording.dates = [.init(line: 0, month: month, day: day, year: 2024, isEarly: true)]
      return wording
    }
    let evidence = wordings.indices.map { Sample.evidence(UInt64($0 + 1), [], published: nil) }
    let set = Commonness(
      wordings, days: wordings.map { _ in nil }, rules: try Sample.policy().resemblance)
    let portraits = zip(evidence, wordings).map { Portrait($0, $1, in: set) }
    let pairs = ReportGroups.candidates(portraits, [])
    #expect(pairs.contains(IndexPair(0, 1)))
    #expect(!pairs.contains(IndexPair(0, 60)))
  }

  // Ten reports that nothing tells apart, and others, three of an event.
  @Test func `being like many others tells less than being like one`() throws {
    let crowd = (0..<10).map { number -> Wording in
      var wording = reports[0]
      wording.lines[1].hash = UInt64(2_000 + number)
      wording.lines[2].hash = UInt64(3_000 + number)
      return wording
    }
    let others = reports.dropFirst(3).map { report -> Wording in
      var wording = report
      wording.terms = report.terms.map { $0 + 40_000 }
      return wording
    }
    let groups = try set(crowd + reports.dropFirst(3) + others)
    let inCrowd = groups.resemblance(0, 1).parts
    #expect(inCrowd.contains { $0.reason == "others are as like them" && $0.weight < 0 })
    let apart = groups.resemblance(10, 11).parts
    #expect(apart.contains { $0.reason == "words in common" })
    #expect(!apart.contains { $0.reason == "others are as like them" })
  }

  private func set(_ wordings: [Wording]) throws -> ReportGroups {
    let evidence = wordings.indices.map { Sample.evidence(UInt64($0 + 1), [], published: nil) }
    return ReportGroups(evidence, wordings, joined: [], policy: try Sample.policy())
  }
}
