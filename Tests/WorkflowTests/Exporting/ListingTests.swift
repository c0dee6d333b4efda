// SPDX-License-Identifier: Apache-2.0

import Record
import Testing

@testable import Workflow

/// The victims whom an export lists; all invented.
struct ListingTests {
  private static let place = PlaceCandidate(
    id: "geo:1", name: "Tel Amra", precision: .town, country: "XX", within: [], latitude: 0,
    longitude: 0, score: 1)

  private func member(
    _ number: UInt64, _ harm: Harm, _ name: String, age: Int? = nil,
    stance: Claim.Stance = .asserted, supersededBy: Int? = nil
  ) -> Incident.Member {
    let passage = Passage(0..<1)
    let claim = Claim(
      id: 0, event: 0, harm: harm, count: .exactly(1), total: false,
      victims: Victims(names: [VictimName(text: name, passage: passage, age: age)]),
      scope: .incident, stance: stance, supersededBy: supersededBy, passage: passage,
      sentence: passage, rule: "test")
    return Incident.Member(
      id: ClaimID(report: ReportID(seed: number), number: 0), claim: claim,
      report: Report(id: ReportID(seed: number), published: nil, language: "en", invented: true),
      origin: Origin(key: "", name: "", kind: .unknown, isKnown: false, reason: ""), reason: "")
  }

  private func listed(_ members: [Incident.Member], for audience: Audience) -> [ListedVictim] {
    let assessment = Assessment(
      strikeStatus: .contested, strikeReasons: [], grade: .weak, gradeReasons: [], derivations: [],
      actors: [], policy: "test")
    let incident = Incident(
      id: IncidentID(seed: 1), place: Self.place, day: Day(number: 19_791), cause: .heavyWeapons,
      strike: nil, members: members, invented: true)
    let row = IncidentRow(
      id: incident.id, state: .signed, place: Self.place, day: incident.day, cause: .heavyWeapons,
      strike: nil, proposed: assessment, signed: nil, reports: 1, origins: 0, invented: true)
    return Listing(audience: audience).listed(row, incident, captures: [:]).victims
  }

  // "Amal Hadi was wounded." A week later: "Amal Hadi, 9, died of her wounds."
  @Test(arguments: [Audience.partner, .team])
  func `who was wounded and died later is listed once, among the dead`(_ audience: Audience) {
    let wounded = member(1, .injured, "Amal Hadi")
    let died = member(2, .killed, "Amal HADI", age: 9)
    let expected = [ListedVictim(name: "Amal Hadi", age: 9, harm: .killed)]
    #expect(listed([wounded, died], for: audience) == expected)
    #expect(listed([died, wounded], for: audience).map(\.harm) == [.killed])
  }

  // "The body of Zaid Qasim was found."
  @Test func `whose body was found is named for partners as the dead are`() {
    let found = member(1, .bodyRecovered, "Zaid Qasim")
    #expect(listed([found], for: .partner).map(\.harm) == [.killed])
  }

  // "Omar is feared dead", "Huda was killed … no, she was found alive", "Rami was wounded".
  @Test func `who is only feared dead, or no longer counted, is not listed among the dead`() {
    let members = [
      member(1, .killed, "Omar Marwan", stance: .feared),
      member(2, .killed, "Huda Marwan", supersededBy: 1), member(3, .injured, "Rami Marwan"),
    ]
    #expect(listed(members, for: .partner).isEmpty)
    #expect(listed(members, for: .team).map(\.name) == ["Rami Marwan"])
  }
}
