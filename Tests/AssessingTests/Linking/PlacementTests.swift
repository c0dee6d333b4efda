// SPDX-License-Identifier: Apache-2.0

import Assessing
import Record
import Testing

/// What makes an incident and what waits; all invented.
struct PlacementTests {
  private func placement(_ claim: Claim) throws -> Placement {
    Linking.placement(of: claim, policy: try Sample.policy())
  }

  @Test
  func `a day and a place below district level make an incident`() throws {
    let keys = [LinkKey(place: "geo:Tel Amra", day: Sample.day)]
    #expect(try placement(Sample.claim()) == .incident(keys: keys))
    let sub = Sample.claim(at: Sample.place("Upper North", .subdistrict, within: []))
    #expect(
      try placement(sub) == .incident(keys: [LinkKey(place: "geo:Upper North", day: Sample.day)]))
  }

  @Test
  func `it is looked for under what contains the place, and under what its words may mean too`()
    throws
  {
    let quarter = Sample.place(
      "Mill Quarter", .neighbourhood, within: ["iso:XX", "adm:North", "geo:Amra", "geo:East"])
    var claim = Sample.claim(at: quarter)
    claim.place?.candidates.append(Sample.place("Mill", .village))
    claim.place?.candidates.append(Sample.place("Mill Province", .province))
    let places = ["geo:Mill Quarter", "geo:East", "geo:Amra", "geo:Mill"]
    let keys = places.map { LinkKey(place: $0, day: Sample.day) }
    #expect(try placement(claim) == .incident(keys: keys))
  }

  // "In the North", "somewhere", "in March", "overnight", without a date.
  @Test(arguments: [
    (Sample.claim(at: Sample.place("North", .province)), "the place is known only to the province"),
    (Sample.claim(at: Sample.place("North", .district)), "the place is known only to the district"),
    (Sample.claim(at: nil), "no place is known"), (Sample.claim(on: nil), "no day is known"),
  ])
  func `what is less exact stays pending with the reason`(_ claim: Claim, _ reason: String) throws {
    #expect(try placement(claim).reason?.hasPrefix(reason) == true)
    #expect(try placement(claim).word == "pending")
  }

  // "In the night from Saturday to Sunday"; "between Saturday and Monday".
  @Test
  func `a night is taken for its first day, a longer stretch waits, as the policy says`() throws {
    var claim = Sample.claim()
    claim.time = Sample.time(Sample.day, to: Sample.day.adding(days: 1))
    let keys = ["geo:Tel Amra"].map { LinkKey(place: $0, day: Sample.day) }
    #expect(try placement(claim) == .incident(keys: keys))
    let strict = try Sample.policy("longest-stretch", becomes: "longest-stretch = 1")
    let pending = Placement.pending(reason: "the day is not known: then")
    #expect(Linking.placement(of: claim, policy: strict) == pending)
    claim.time = Sample.time(Sample.day, to: Sample.day.adding(days: 2))
    #expect(try placement(claim) == pending)
  }

  // "A village near North Amra": the words are known to the district, the town they name is not the place.
  @Test
  func `the coarser of the words and of what they resolve to counts`() throws {
    var claim = Sample.claim()
    claim.place?.precision = .district
    #expect(try placement(claim).reason?.contains("district") == true)
  }

  @Test
  func `the report's own day is taken, or not, as the policy says`() throws {
    var claim = Sample.claim()
    claim.time = Sample.time(Sample.day, inferred: true)
    #expect(try placement(claim).reason == nil)
    let policy = try Sample.policy("inferred-day", becomes: "inferred-day = pending")
    #expect(
      Linking.placement(of: claim, policy: policy).reason?.contains("no day is stated") == true)
  }

  // "Since March 2,000 have died"; "in the raid ten years ago"; "if they attack, ten may die".
  @Test
  func `totals and what did not happen then make no incident`() throws {
    #expect(try placement(Sample.claim(scope: .cumulative)).word == "reported total")
    for stance in [Claim.Stance.historical, .hypothetical, .conditional] {
      #expect(try placement(Sample.claim(stance: stance)).word == "context")
    }
    for stance in [Claim.Stance.asserted, .alleged, .feared] {
      #expect(try placement(Sample.claim(stance: stance)).reason == nil)
    }
    #expect(try placement(Sample.claim(.displaced)).word == "context")
  }

  // "A raid hit Tel Amra on Saturday. Five were killed, two of them children. Since May, 90 have died."
  @Test
  func `the claims of an event follow the best located of them`() throws {
    let policy = try Sample.policy()
    let evidence = Sample.evidence(
      1,
      [
        Sample.claim(id: 0, at: nil, on: nil),
        Sample.claim(id: 1, groups: [.children], on: nil, partOf: 0),
        Sample.claim(id: 2, .injured, at: Sample.place("North", .province)),
        Sample.claim(id: 3, scope: .cumulative), Sample.claim(id: 4, event: 1, at: nil),
      ])
    let sorting = Linking.sort(evidence, origins: Descent.origins(of: evidence), policy: policy)
    #expect(sorting.occurrences.map { $0.members.map(\.id.number) } == [[0, 1, 2]])
    #expect(sorting.occurrences[0].place.name == "Tel Amra")
    #expect(sorting.occurrences[0].day == Sample.day)
    #expect(sorting.reportedTotals.map(\.claim.number) == [3])
    #expect(sorting.pending.map(\.claim.number) == [4])
    #expect(
      sorting.occurrences[0].members[0].reason
        == "Tel Amra (town) on 2024-03-09, with claim 1 of its event")
  }
}

extension Placement {
  fileprivate var word: String {
    switch self {
    case .incident: "incident"
    case .pending: "pending"
    case .reportedTotal: "reported total"
    case .context: "context"
    }
  }
}
