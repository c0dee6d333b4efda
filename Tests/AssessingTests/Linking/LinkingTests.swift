// SPDX-License-Identifier: Apache-2.0

import Assessing
import Record
import Testing

/// Which claims tell of one incident; all invented.
struct LinkingTests {
  private static let town = Sample.place("Tel Amra")
  private static let city = Sample.place("Amra", .city)
  private static let quarter = Sample.place(
    "Mill Quarter", .neighbourhood, within: ["iso:XX", "adm:North", "geo:Amra"])

  // The claims of two reports, each of one event, decided on as they arrive.
  private func decide(
    _ first: Claim, _ second: Claim, copies: Bool = false, closed: Bool = false
  ) throws -> Linking.Decision {
    let policy = try Sample.policy()
    let incident = try #require(
      Linking.incident(IncidentID(seed: 1), of: occurrences(1, first, policy)))
    let occurrence = try #require(occurrences(2, second, policy).first)
    return Linking.decide(
      occurrence, candidates: [incident], copies: copies ? [ReportID(seed: 1)] : [],
      closed: closed ? [incident.id] : [], policy: policy)
  }

  private func occurrences(_ report: UInt64, _ claim: Claim, _ policy: Policy) -> [Occurrence] {
    let evidence = Sample.evidence(report, [claim])
    return Linking.sort(evidence, origins: Descent.origins(of: evidence), policy: policy)
      .occurrences
  }

  private func cause(_ kind: Cause.Kind, _ strike: Cause.Strike? = nil) -> Cause {
    Cause(kind: kind, strike: strike, text: "")
  }

  @Test
  func `one town, day and kind join`() throws {
    let decision = try decide(Sample.claim(), Sample.claim(.injured, .exactly(9)))
    #expect(decision.joins.map(\.reason) == ["one town, day and kind of cause"])
    #expect(decision.pairs.isEmpty)
  }

  @Test
  func `airstrike and shelling in one town are offered as two`() throws {
    let shelling = Sample.claim(cause: cause(.heavyWeapons, .artillery))
    #expect(try decide(Sample.claim(), shelling).joins.isEmpty)
    let missile = Sample.claim(cause: cause(.heavyWeapons, .missile))
    #expect(try decide(Sample.claim(), missile).joins.count == 1)
  }

  @Test(arguments: [Cause.Kind.unknown, .heavyWeapons])
  func `a city, or an unknown kind, makes a pair`(_ kind: Cause.Kind) throws {
    let place = kind == .unknown ? Self.town : Self.city
    let decision = try decide(
      Sample.claim(at: place), Sample.claim(cause: cause(kind), at: place))
    #expect(decision.joins.isEmpty)
    #expect(decision.pairs.count == 1)
    #expect(decision.pairs.allSatisfy { $0.score >= 0.55 && $0.score <= 1 })
  }

  @Test
  func `a quarter of the city, and the day after, make a pair`() throws {
    let inside = try decide(Sample.claim(at: Self.city), Sample.claim(at: Self.quarter))
    #expect(inside.pairs.first?.reasons.contains("Mill Quarter lies in Amra") == true)
    let next = Sample.claim(on: Sample.day.adding(days: 1))
    #expect(try decide(Sample.claim(), next).pairs.first?.reasons.contains("a day apart") == true)
    let later = Sample.claim(on: Sample.day.adding(days: 2))
    #expect(try decide(Sample.claim(), later) == Linking.Decision.nothing)
  }

  // "Hays" is a town and another entry of the gazetteer: one report resolves to this, one to that.
  @Test
  func `words that may mean one place make a pair`() throws {
    var open = Sample.claim(at: Sample.place("Bir Hala"))
    open.place?.candidates.append(Self.town)
    for decision in [try decide(Sample.claim(), open), try decide(open, Sample.claim())] {
      #expect(decision.joins.isEmpty)
      let reason = "the words may mean one place: Bir Hala and Tel Amra"
      #expect(decision.pairs.first?.reasons.contains(reason) == true)
    }
  }

  @Test
  func `two towns of one province have nothing to do with one another`() throws {
    let other = Sample.claim(at: Sample.place("Bir Hala"), from: [Sample.speaker("Amra Monitor")])
    let claim = Sample.claim(from: [Sample.speaker("Amra Monitor")])
    #expect(try decide(claim, other, copies: true) == Linking.Decision.nothing)
  }

  @Test
  func `copies with one figure join in a city too, others do not`() throws {
    let first = Sample.claim(at: Self.city)
    #expect(try decide(first, first, copies: true).joins.count == 1)
    let other = Sample.claim(.killed, .exactly(8), at: Self.city)
    #expect(try decide(first, other, copies: true).joins.isEmpty)
    #expect(try decide(first, first).joins.isEmpty)
  }

  @Test
  func `one origin and one figure in one city make a strong pair, for a person to answer`() throws {
    let claim = Sample.claim(at: Self.city, from: [Sample.speaker("Amra Monitor")])
    let decision = try decide(claim, claim)
    #expect(decision.joins.isEmpty)
    #expect(decision.pairs.map(\.score) == [1])
    #expect(decision.pairs[0].reasons.contains("one origin: Amra Monitor"))
  }

  // "Warplanes bombed Tel Amra." "Shells fell on Tel Amra." "Tel Amra was bombarded."
  @Test
  func `what connects two incidents makes them one`() throws {
    let policy = try Sample.policy()
    let parts = [Cause.Strike.airstrike, .artillery].enumerated().flatMap {
      index, strike -> [Occurrence] in
      occurrences(
        UInt64(index + 1), Sample.claim(cause: cause(.heavyWeapons, strike)), policy)
    }
    let incidents = parts.enumerated().compactMap { index, part in
      Linking.incident(IncidentID(seed: UInt64(index + 1)), of: [part])
    }
    let open = Sample.claim(cause: cause(.heavyWeapons))
    let bridge = try #require(occurrences(3, open, policy).first)
    let decision = Linking.decide(bridge, candidates: incidents.reversed(), policy: policy)
    #expect(decision.joins.map(\.incident) == incidents.map(\.id))
  }

  @Test
  func `a signed incident is offered, never joined`() throws {
    let decision = try decide(Sample.claim(), Sample.claim(), closed: true)
    #expect(decision.joins.isEmpty)
    #expect(decision.pairs.count == 1)
  }

  @Test
  func `different causes in one town are kept apart unless much else agrees`() throws {
    let shooting = Sample.claim(.killed, .exactly(2), cause: cause(.smallArms, .gunfire))
    #expect(try decide(Sample.claim(), shooting) == Linking.Decision.nothing)
  }

  @Test
  func `an incident is the same in whatever order its occurrences come`() throws {
    let policy = try Sample.policy()
    let parts =
      occurrences(1, Sample.claim(cause: cause(.heavyWeapons)), policy)
      + occurrences(2, Sample.claim(), policy)
    let id = IncidentID(seed: 1)
    let incident = try #require(Linking.incident(id, of: parts))
    #expect(incident == Linking.incident(id, of: parts.reversed()))
    #expect(incident.strike == .airstrike)
    #expect(Linking.occurrences(of: incident, policy: policy) == parts.sorted { $0.id < $1.id })
  }

  @Test
  func `an incident of denials alone says harm of nobody`() throws {
    let policy = try Sample.policy()
    let none = occurrences(1, Sample.claim(.killed, Sample.nobody), policy)
    let denied = try #require(Linking.incident(IncidentID(seed: 1), of: none))
    #expect(!Linking.saysHarm(denied))
  }
}
