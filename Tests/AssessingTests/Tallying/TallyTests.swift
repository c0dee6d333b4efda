// SPDX-License-Identifier: Apache-2.0

import Assessing
import Record
import Testing

/// Sums over incidents; all invented.
struct TallyTests {
  static func entry(
    _ number: UInt64, _ state: State = .proposed, _ grade: Assessment.Grade = .fair,
    killed: Bounds? = Bounds(min: 2, max: 3), injured: Bounds? = nil,
    at place: PlaceCandidate = Sample.place("Tel Amra"), on day: Day = Sample.day,
    by actors: [String] = [], invented: Bool = false, cause: Cause.Kind = .unknown,
    children: Bounds? = nil
  ) -> TollEntry {
    var ranges = [(Harm.killed, killed), (.injured, injured)].map {
      Assessment.Derivation(harm: $0.0, whose: .civilians, bounds: $0.1, steps: [])
    }
    if let children {
      ranges.append(.init(harm: .killed, whose: .children, bounds: children, steps: []))
    }
    let assessment = Assessment(
      strikeStatus: .likely, strikeReasons: [], grade: grade, gradeReasons: [],
      derivations: ranges, actors: actors, policy: "airwars 5")
    return TollEntry(
      incident: IncidentID(seed: number), state: state, place: place, day: day,
      assessment: assessment, invented: invented, cause: cause)
  }

  private func toll(
    _ entries: [TollEntry], by axis: Toll.Axis = .month, filter: TollFilter = TollFilter(),
    level: Tally.Level = .region, reported: [Toll.ReportedTotal] = []
  ) throws -> Toll {
    Tally.toll(
      entries: entries, reported: reported, by: axis, policy: try Sample.policy(), filter: filter,
      level: level, names: ["iso:XX": "Exland", "adm:North": "North"])
  }

  @Test
  func `signed and proposed are apart, and the headline is Fair and Confirmed`() throws {
    let toll = try toll([
      Self.entry(1, .signed, .confirmed), Self.entry(2, .published, .fair),
      Self.entry(3, .signed, .weak), Self.entry(4, .proposed, .fair),
      Self.entry(5, .proposed, .contested, killed: Bounds(min: 1, max: 9)),
    ])
    #expect(toll.parts.map(\.isSigned) == [true, false])
    #expect(toll.parts[0].headline.killed == Bounds(min: 4, max: 6))
    #expect(toll.parts[0].headline.incidents == 2)
    #expect(toll.parts[0].grades.map(\.label) == ["Confirmed", "Fair", "Weak"])
    #expect(toll.parts[1].headline.killed == Bounds(min: 2, max: 3))
    #expect(toll.parts[1].grades.map(\.killed) == [Bounds(min: 2, max: 3), Bounds(min: 1, max: 9)])
  }

  @Test
  func `a range that is not known adds nothing and is counted as unknown`() throws {
    let toll = try toll([Self.entry(1), Self.entry(2, killed: nil), Self.entry(3, killed: .zero)])
    #expect(toll.parts[1].headline.killed == Bounds(min: 2, max: 3))
    #expect(toll.parts[1].headline.incidents == 3)
    #expect(toll.parts[1].headline.unknown == 1)
  }

  @Test
  func `rows by cause add up to the headline`() throws {
    let toll = try toll(
      [
        Self.entry(1, cause: .heavyWeapons), Self.entry(2, cause: .heavyWeapons),
        Self.entry(3, cause: .smallArms), Self.entry(4),
      ], by: .cause)
    let rows = toll.parts[1].rows
    #expect(rows.map(\.label) == ["Heavy weapons", "Small arms", "cause not known"])
    #expect(rows.map(\.killed.max) == [6, 3, 3])
    #expect(rows.map(\.incidents).reduce(0, +) == toll.parts[1].headline.incidents)
  }

  // METHOD §1.9: groups overlap and are never added.
  @Test
  func `rows by group name only incidents where the group is known, and say that they overlap`()
    throws
  {
    let toll = try toll(
      [
        Self.entry(1, children: Bounds(min: 1, max: 2)), Self.entry(2),
        Self.entry(3, .proposed, .weak, children: Bounds(min: 5, max: 5)),
      ], by: .group)
    let rows = toll.parts[1].rows
    #expect(rows.map(\.label) == ["Children", "Civilians", "Everyone"])
    #expect(
      rows.map(\.killed) == [
        Bounds(min: 1, max: 2), Bounds(min: 4, max: 6), Bounds(min: 4, max: 6),
      ])
    #expect(rows.map(\.members.count) == [1, 2, 2])
    #expect(toll.notes.contains { $0.hasPrefix("Groups overlap") })
  }

  // METHOD §1.5: in 194 of 356 Syrian records the local minimum is above what was conceded.
  @Test
  func `what belligerents own to is counted by itself, of incidents of any grade`() throws {
    func conceding(_ entry: TollEntry, _ parties: [String: Int]) -> TollEntry {
      var entry = entry
      entry.assessment.conceded = parties.sorted { $0.key < $1.key }.map {
        Assessment.Derivation(
          harm: .killed, whose: .civilians, bounds: Bounds(min: $0.value, max: $0.value),
          steps: [], actor: $0.key)
      }
      return entry
    }
    let plain = [Self.entry(1), Self.entry(2, .proposed, .weak), Self.entry(3, .signed)]
    let toll = try toll([
      conceding(plain[0], ["Front": 2, "Brigades": 1]), conceding(plain[1], ["Front": 3]), plain[2],
    ])
    let rows = toll.parts[1].conceded
    #expect(rows.map(\.label) == ["Brigades", "Front"])
    #expect(rows.map(\.killed) == [Bounds(min: 1, max: 1), Bounds(min: 5, max: 5)])
    #expect(rows.map(\.incidents) == [1, 2])
    #expect(rows.map(\.unknownInjured) == [1, 2])
    #expect(toll.parts[0].conceded.isEmpty)
    #expect(toll.notes.contains { $0.hasPrefix("What belligerents own to, in 2 incidents") })
    #expect(try toll.parts.map(\.headline) == self.toll(plain).parts.map(\.headline))
  }

  // METHOD §1.6: the sum that counts an incident once for each belligerent.
  @Test
  func `an incident with two belligerents counts once, and its rows say that they overlap`() throws
  {
    let toll = try toll([Self.entry(1, by: ["Front", "Coalition"]), Self.entry(2)], by: .actor)
    #expect(toll.parts[1].headline.killed == Bounds(min: 4, max: 6))
    #expect(toll.parts[1].rows.map(\.label) == ["Coalition", "Front", "no belligerent named"])
    #expect(toll.parts[1].rows.map(\.killed.max) == [3, 3, 3])
    #expect(toll.notes.contains { $0.contains("need not add up") })
    #expect(try self.toll([Self.entry(1)]).notes.allSatisfy { !$0.contains("add up") })
  }

  @Test
  func `an incident given twice counts once`() throws {
    #expect(try toll([Self.entry(1), Self.entry(1)]).parts[1].headline.incidents == 1)
  }

  @Test
  func `pairs that nobody has told apart are named, where both count`() throws {
    func pair(_ first: UInt64, _ second: UInt64, _ answer: Pair.Answer) -> Pair {
      Pair(
        first: IncidentID(seed: first), second: IncidentID(seed: second), score: 1, reasons: [],
        answer: answer)
    }
    let pairs = [pair(1, 2, .open), pair(1, 3, .different), pair(2, 9, .open)]
    let toll = Tally.toll(
      entries: (1...3).map { Self.entry($0) }, by: .month, policy: try Sample.policy(),
      pairs: pairs)
    #expect(toll.notes.contains { $0.hasPrefix("1 pair of incidents may be one") })
    let withdrawn = Tally.toll(
      entries: [Self.entry(1), Self.entry(2, .withdrawn)], by: .month, policy: try Sample.policy(),
      links: [(IncidentID(seed: 1), IncidentID(seed: 2))], pairs: pairs)
    #expect(!withdrawn.notes.contains { $0.contains("may be one") || $0.contains("may share") })
  }

  @Test
  func `what is pending or withdrawn is left out, and a note says so`() throws {
    let toll = try toll([
      Self.entry(1, .withdrawn), Self.entry(2, .pending), Self.entry(3, .signed),
    ])
    #expect(toll.parts.map(\.headline.incidents) == [1, 0])
    #expect(toll.notes.contains("Left out: 2 incidents pending or withdrawn."))
  }

  @Test
  func `rows by place stand for a country, a region or the place`() throws {
    let entries = [
      Self.entry(1), Self.entry(2, at: Sample.place("Nowhere", within: ["iso:XX"])),
      Self.entry(3, at: Sample.place("Lone", within: ["iso:YY", "adm:South"])),
    ]
    func labels(_ level: Tally.Level) throws -> [String] {
      try toll(entries, by: .place, level: level).parts[1].rows.map(\.label)
    }
    #expect(try labels(.country) == ["Exland", "iso:YY"])
    #expect(try labels(.region) == ["Exland", "Exland / North", "iso:YY / adm:South"])
    #expect(try labels(.place) == ["North / Tel Amra", "Nowhere", "adm:South / Lone"])
  }

  @Test
  func `a filter holds for what lies in a place, and for its first and last day`() throws {
    let entries = [
      Self.entry(1, by: ["Front"]), Self.entry(2, at: Sample.place("Lone", within: ["iso:YY"])),
      Self.entry(3, .proposed, .weak, on: Sample.day.adding(days: 3)),
    ]
    func count(_ filter: TollFilter) throws -> [Int] {
      try toll(entries, filter: filter).parts[1].grades.map(\.incidents)
    }
    #expect(try count(TollFilter(place: "adm:North")) == [1, 1])
    #expect(try count(TollFilter(place: "geo:Lone")) == [1])
    #expect(try count(TollFilter(from: Sample.day, to: Sample.day)) == [2])
    #expect(try count(TollFilter(from: Sample.day.adding(days: 1))) == [1])
    #expect(try count(TollFilter(actor: "front")) == [1])
    #expect(try count(TollFilter(grade: .weak)) == [1])
    #expect(try count(TollFilter(actor: "nobody")) == [])
  }

  @Test
  func `reported totals stand beside and are never added`() throws {
    let report = Sample.report(9)
    let claim = Sample.claim(.killed, .exactly(1800), on: nil, scope: .cumulative)
    let total = Toll.ReportedTotal(
      id: ClaimID(report: report.id, number: 0), claim: claim, report: report)
    let toll = try toll([Self.entry(1)], reported: [total])
    #expect(toll.reported == [total])
    #expect(toll.parts[1].headline.killed == Bounds(min: 2, max: 3))
    #expect(toll.invented)
    let elsewhere = TollFilter(place: "iso:YY")
    #expect(try self.toll([], filter: elsewhere, reported: [total]).reported.isEmpty)
  }

  @Test
  func `what is invented marks the toll`() throws {
    let toll = try toll([Self.entry(1), Self.entry(2, invented: true)])
    #expect(toll.invented)
    #expect(toll.notes.contains("Contains invented incidents."))
    #expect(try !self.toll([Self.entry(1)]).invented)
  }

  @Test
  func `a toll by grade has the grades for rows`() throws {
    let toll = try toll([Self.entry(1), Self.entry(2, .proposed, .weak)], by: .grade)
    #expect(toll.parts[1].rows == toll.parts[1].grades)
    #expect(toll.parts[1].rows.map(\.label) == ["Fair", "Weak"])
  }
}
