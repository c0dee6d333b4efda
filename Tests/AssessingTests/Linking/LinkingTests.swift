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

  private struct Decision {
    var joins: [Linking.Join]
    /// What is asked of a person where nothing joins.
    var pairs: [Linking.Offer]
  }

  // The claims of two reports, each of one event, decided on as they arrive.
  private func decide(_ first: Claim, _ second: Claim, copies: Bool = false) throws -> Decision {
    let policy = try Sample.policy()
    let ids = (IncidentID(seed: 1), IncidentID(seed: 2))
    var dossiers = (Dossier(), Dossier())
    let family = ReportID(seed: 1)
    for occurrence in occurrences(1, first, policy) { dossiers.0.add(occurrence, family: family) }
    let occurrence = try #require(occurrences(2, second, policy).first)
    dossiers.1.add(occurrence, family: copies ? family : ReportID(seed: 2))
    let joins = Linking.joins(
      occurrence, among: [ids.0: dossiers.0], copies: copies ? [family] : [], policy: policy)
    let offers = Linking.offers(
      for: ids.1, dossiers.1, among: [ids.0: dossiers.0, ids.1: dossiers.1], policy: policy)
    return Decision(joins: joins, pairs: joins.isEmpty ? offers : [])
  }

  private func occurrences(_ report: UInt64, _ claim: Claim, _ policy: Policy) -> [Occurrence] {
    let evidence = Sample.evidence(report, [claim])
    return Linking.sort(evidence, origins: Descent.origins(of: evidence), policy: policy)
      .occurrences
  }

  private func isNothing(_ first: Claim, _ second: Claim, copies: Bool = false) throws -> Bool {
    let decision = try decide(first, second, copies: copies)
    return decision.joins.isEmpty && decision.pairs.isEmpty
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
    #expect(try isNothing(Sample.claim(), later))
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
    #expect(try isNothing(claim, other, copies: true))
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
    var dossiers: [IncidentID: Dossier] = [:]
    for (index, part) in parts.enumerated() {
      dossiers[IncidentID(seed: UInt64(index + 1)), default: Dossier()]
        .add(part, family: part.id.report)
    }
    let open = Sample.claim(cause: cause(.heavyWeapons))
    let bridge = try #require(occurrences(3, open, policy).first)
    let joins = Linking.joins(bridge, among: dossiers, policy: policy)
    #expect(joins.map(\.incident) == dossiers.keys.sorted())
  }

  // Two who were told apart, or signed each: nothing joins them, and a person sees why they might be.
  @Test
  func `two incidents that would be one are offered with the reason`() throws {
    let policy = try Sample.policy()
    var dossiers: [IncidentID: Dossier] = [:]
    for number in 1...2 as ClosedRange<UInt64> {
      for part in occurrences(number, Sample.claim(), policy) {
        dossiers[IncidentID(seed: number), default: Dossier()].add(part, family: part.id.report)
      }
    }
    let id = IncidentID(seed: 1)
    let offers = Linking.offers(
      for: id, try #require(dossiers[id]), among: dossiers, policy: policy)
    #expect(offers.map(\.incident) == [IncidentID(seed: 2)])
    #expect(offers[0].reasons.last?.hasPrefix("they would be one") == true)
  }

  // One report tells of two blasts in the town, another of one of them: the two of the first report
  // have its own figure in common with each other, and with the other report nothing.
  @Test
  func `what one report says twice is nothing that two have in common`() throws {
    let policy = try Sample.policy()
    let city = Sample.claim(at: Self.city)
    let quarter = Sample.claim(id: 1, event: 1, at: Self.quarter)
    let evidence = Sample.evidence(1, [city, quarter])
    let parts = Linking.sort(
      evidence, origins: Descent.origins(of: evidence), policy: policy
    ).occurrences
    #expect(parts.count == 2)
    var dossiers = parts.map { part in
      var dossier = Dossier()
      dossier.add(part, family: part.id.report)
      return dossier
    }
    let ids = [IncidentID(seed: 1), IncidentID(seed: 2)]
    func offers() -> [Linking.Offer] {
      Linking.offers(for: ids[0], dossiers[0], among: [ids[1]: dossiers[1]], policy: policy)
    }
    #expect(offers().isEmpty)
    for part in occurrences(2, Sample.claim(.killed, .exactly(8), at: Self.quarter), policy) {
      dossiers[1].add(part, family: part.id.report)
    }
    #expect(offers().count == 1)
    #expect(offers().allSatisfy { !$0.reasons.contains("one figure") })
  }

  @Test
  func `different causes in one town are kept apart unless much else agrees`() throws {
    let shooting = Sample.claim(.killed, .exactly(2), cause: cause(.smallArms, .gunfire))
    #expect(try isNothing(Sample.claim(), shooting))
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
