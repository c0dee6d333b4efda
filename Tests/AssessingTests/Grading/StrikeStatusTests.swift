// SPDX-License-Identifier: Apache-2.0

import Assessing
import Record
import Testing

/// One case and more for every strike status (METHOD §1.1 A), derived by hand; all invented.
struct StrikeStatusTests {
  private static let front = Sample.actor("Northern Front")
  private static let monitor = [Sample.speaker("Amra Monitor")]
  private static let medics = [Sample.speaker("Amra Hospital", .medical)]

  private func assess(_ reports: [[Claim]]) throws -> Assessment {
    Grading.assess(Sample.incident(reports), policy: try Sample.policy())
  }

  // "The Northern Front command confirmed that it had struck Tel Amra."
  @Test(arguments: ["Northern Front", "Northern Front command"])
  func `declared where the belligerent owns to the strike`(_ name: String) throws {
    let speaker = Sample.speaker(name, .armedForce)
    let accepts = Sample.position(speaker, .strike, .accepts)
    let assessment = try assess([
      [Sample.claim(by: Self.front, positions: [accepts], from: Self.monitor)]
    ])
    #expect(assessment.strikeStatus == .declared)
    #expect(assessment.strikeReasons.map(\.text) == ["Northern Front accepts the strike"])
    #expect(assessment.actors == ["Northern Front"])
  }

  // "We carried out the raid on Tel Amra, the Front said." "The Front accepts", with no one blaming it.
  @Test
  func `declared where it says so itself, blamed or not`() throws {
    let front = Sample.speaker("Northern Front", .armedForce)
    #expect(try assess([[Sample.claim(by: Self.front, from: [front])]]).strikeStatus == .declared)
    let accepts = Sample.position(front, .strike, .accepts)
    let unblamed = try assess([[Sample.claim(positions: [accepts], from: Self.monitor)]])
    #expect(unblamed.strikeStatus == .declared)
    #expect(unblamed.actors == ["Northern Front"])
  }

  // "The governor confirmed that the Front had struck." He is no party to it.
  @Test
  func `what another confirms declares nothing`() throws {
    let governor = Sample.position(Sample.speaker("Governor", .authority), .strike, .accepts)
    let denial = Sample.position(Sample.speaker("Northern Front", .armedForce), .strike, .denies)
    let assessment = try assess([
      [Sample.claim(by: Self.front, positions: [governor, denial], from: Self.monitor)]
    ])
    #expect(assessment.strikeStatus == .singleSourceClaim)
  }

  // "Soldiers shot them", says one report, where several armies fight; "the Northern Front did", says another.
  @Test
  func `words that any of several parties bears name no second party`() throws {
    let soldiers = Actor(text: "Soldiers", name: "")
    let named = try assess([
      [Sample.claim(by: soldiers, from: Self.monitor)],
      [Sample.claim(by: Self.front, from: Self.medics)],
    ])
    #expect(named.strikeStatus == .singleSourceClaim)
    #expect(named.actors == ["Northern Front"])
    let alone = try assess([[Sample.claim(by: soldiers, from: Self.monitor)]])
    #expect(alone.actors == ["Soldiers"])
  }

  // The monitor and the hospital both: "Northern Front aircraft".
  @Test
  func `likely where two known origins name one belligerent`() throws {
    let assessment = try assess([
      [Sample.claim(by: Self.front, from: Self.monitor)],
      [Sample.claim(by: Self.front, from: Self.medics)],
      [Sample.claim(from: [Sample.speaker("Ministry", .authority)])],
    ])
    #expect(assessment.strikeStatus == .likely)
    #expect(assessment.strikeReasons.count == 3)
  }

  // Six outlets, all quoting the monitor.
  @Test
  func `a single source claim however many repeat it`() throws {
    let report = [Sample.claim(by: Self.front, from: Self.monitor)]
    let assessment = try assess(Array(repeating: report, count: 6))
    #expect(assessment.strikeStatus == .singleSourceClaim)
    #expect(assessment.strikeReasons.last?.claims.count == 6)
  }

  // "Front aircraft bombed Tel Amra", in two reports that name no source.
  @Test
  func `unknown origins corroborate nothing`() throws {
    let report = [Sample.claim(by: Self.front)]
    #expect(try assess([report, report]).strikeStatus == .singleSourceClaim)
  }

  // "Warplanes hit Tel Amra, the hospital said." "Northern Front warplanes", the monitor said.
  @Test
  func `a wider word for a party is no other party`() throws {
    let assessment = try assess([
      [Sample.claim(by: Sample.actor("Warplanes"), from: Self.medics)],
      [Sample.claim(by: Sample.actor("Northern Front warplanes"), from: Self.monitor)],
    ])
    #expect(assessment.strikeStatus == .likely)
    #expect(assessment.actors == ["Northern Front warplanes"])
  }

  // "Northern Front aircraft bombed Tel Amra. Five were killed, the monitor said."
  @Test
  func `an outlet that blames in its own words is no known source of the blame`() throws {
    let reports = [Self.monitor, Self.medics].map { chain in
      [
        Sample.claim(id: 0, .injured, by: Self.front), Sample.claim(id: 1, .killed, from: chain),
      ]
    }
    #expect(try assess(reports).strikeStatus == .singleSourceClaim)
  }

  // "Unidentified aircraft." "Front or coalition aircraft." The Front here, the coalition there.
  @Test
  func `contested where nobody is named, or the sources split`() throws {
    let open = Sample.actor("Northern Front", or: ["Coalition"])
    #expect(try assess([[Sample.claim(from: Self.monitor)]]).strikeStatus == .contested)
    let either = try assess([[Sample.claim(by: open, from: Self.monitor)]])
    #expect(either.strikeStatus == .contested)
    #expect(either.actors == ["Coalition", "Northern Front"])
    let split = try assess([
      [Sample.claim(by: Self.front, from: Self.monitor)],
      [Sample.claim(by: Sample.actor("Coalition"), from: Self.medics)],
    ])
    #expect(split.strikeStatus == .contested)
    #expect(
      split.strikeReasons.map(\.text) == [
        "Amra Monitor names Northern Front", "Amra Hospital names Coalition",
      ])
  }

  // What a person would look for next, from nobody named to the party's own word.
  @Test
  func `each status says what would raise it to the next`() throws {
    let accepts = Sample.position(
      Sample.speaker("Northern Front", .armedForce), .strike, .accepts)
    let cases: [([[Claim]], [String])] = [
      ([[Sample.claim(positions: [accepts], from: Self.monitor)]], []),
      (
        [
          [Sample.claim(by: Self.front, from: Self.monitor)],
          [Sample.claim(by: Self.front, from: Self.medics)],
        ], ["for Declared: Northern Front's own word that the strike was its own"]
      ),
      (
        [[Sample.claim(by: Self.front, from: Self.monitor)]],
        ["for Likely: one more known source that names Northern Front, resting on no other"]
      ),
      (
        [[Sample.claim(by: Self.front)]],
        ["for Likely: two known sources that name Northern Front, resting on no other"]
      ),
      (
        [[Sample.claim(from: Self.monitor)]],
        ["for Single source claim: a source that names a belligerent"]
      ),
      (
        [
          [Sample.claim(by: Self.front, from: Self.monitor)],
          [Sample.claim(by: Sample.actor("Coalition"), from: Self.medics)],
        ],
        [
          "for Likely: what settles which it was, Coalition or Northern Front, for a person to sign"
        ]
      ),
    ]
    for (reports, wanting) in cases {
      #expect(try assess(reports).strikeWanting == wanting)
    }
  }
}
