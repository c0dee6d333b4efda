// SPDX-License-Identifier: Apache-2.0

import Assessing
import Record
import Testing

/// One case for every row of METHOD §1.2, derived by hand.
struct RangeRowTests {
  private static let monitor = [Sample.speaker("Amra Monitor")]
  private static let medics = [Sample.speaker("Amra Hospital", .medical)]

  private func range(
    _ reports: [[Claim]], _ harm: Harm = .killed, _ whose: Assessment.Whose = .civilians,
    policy: String = "airwars", language: String = "en"
  ) throws -> Bounds? {
    let incident = Sample.incident(reports, language: language)
    return Grading.assess(incident, policy: try Sample.policy(policy)).bounds(harm, whose)
  }

  // "Civilians were killed." "Many died." "Dozens lay dead." "Hundreds were wounded."
  @Test(arguments: [
    (Sample.plural, Bounds(min: 2, max: 2)),
    (Sample.word("several"), Bounds(min: 2, max: 2)),
    (Sample.word("many"), Bounds(min: 2, max: 10)),
    (Sample.word("dozens"), Bounds(min: 12, max: 24)),
    (Sample.word("large numbers"), Bounds(min: 12, max: 24)),
    (Sample.word("hundreds"), Bounds(min: 100, max: 200)),
  ])
  func `words and plurals are worth what the policy says`(
    _ count: Count, _ bounds: Bounds?
  ) throws {
    #expect(try range([[Sample.claim(.killed, count)]]) == bounds)
    #expect(try range([[Sample.claim(.injured, count)]], .injured) == bounds)
  }

  // "Two people died and dozens were hurt in the strike; many were killed, a neighbour said."
  @Test
  func `a number wins over a word for its field in the same report, not for another`() throws {
    let report = [
      Sample.claim(id: 0, .killed, .exactly(2)),
      Sample.claim(id: 1, .injured, Sample.word("dozens")),
      Sample.claim(id: 2, .killed, Sample.word("many"), from: Self.monitor),
    ]
    #expect(try range([report]) == Bounds(min: 2, max: 2))
    #expect(try range([report], .injured) == Bounds(min: 12, max: 24))
  }

  // "63 were killed, the hospital said." "471 dead, according to the ministry." "At least 100 died."
  @Test
  func `where sources disagree the range runs from the lowest to the highest`() throws {
    let reports = [
      [Sample.claim(.killed, .exactly(63), from: Self.medics)],
      [Sample.claim(.killed, .exactly(471), from: [Sample.speaker("Ministry", .authority)])],
      [Sample.claim(.killed, .atLeast(100), from: Self.monitor)],
    ]
    #expect(try range(reports) == Bounds(min: 63, max: 471))
    #expect(try range(reports, policy: "acled") == Bounds(min: 63, max: 63))
  }

  // "Five people were killed." "Five people were killed. Two women died in the next house."
  @Test
  func `people whom one source adds stand in the maximum only`() throws {
    let reports = [
      [Sample.claim(.killed, .exactly(5), from: Self.medics)],
      [
        Sample.claim(id: 0, .killed, .exactly(5), from: Self.monitor),
        Sample.claim(id: 1, .killed, .exactly(2), groups: [.women], from: Self.monitor),
      ],
    ]
    #expect(try range(reports) == Bounds(min: 5, max: 7))
    #expect(try range(reports, policy: "acled") == Bounds(min: 5, max: 5))
  }

  // "A family of four was killed. Three women died."
  @Test
  func `groups told of one by one may be the same people`() throws {
    let report = [
      Sample.claim(id: 0, .killed, .exactly(4), groups: [.family]),
      Sample.claim(id: 1, .killed, .exactly(3), groups: [.women]),
    ]
    #expect(try range([report]) == Bounds(min: 4, max: 7))
  }

  // "Rescuers pulled out one body; five relatives are still trapped."
  @Test
  func `the missing and trapped stand in the maximum only`() throws {
    let report = [
      Sample.claim(id: 0, .bodyRecovered, .exactly(1)), Sample.claim(id: 1, .trapped, .exactly(5)),
    ]
    #expect(try range([report]) == Bounds(min: 1, max: 6))
    #expect(try range([report], policy: "ibc") == Bounds(min: 1, max: 1))
    #expect(try range([[Sample.claim(.missing, .exactly(5))]]) == Bounds(min: 0, max: 5))
    #expect(try range([[Sample.claim(.missing, .exactly(5))]], policy: "ibc") == nil)
  }

  // "One was killed." "Five are under the rubble." A later report: "Six were killed."
  @Test
  func `the trapped of one source come on top of the dead of another`() throws {
    let dead = [Sample.claim(.killed, .exactly(1), from: Self.medics)]
    let trapped = [Sample.claim(.trapped, .exactly(5), from: Self.monitor)]
    #expect(try range([dead, trapped]) == Bounds(min: 1, max: 6))
    let later = [Sample.claim(.killed, .exactly(6), from: Self.medics)]
    let both = [
      Sample.claim(id: 0, .killed, .exactly(1), from: Self.monitor),
      Sample.claim(id: 1, .trapped, .exactly(5), from: Self.monitor),
    ]
    #expect(try range([both, later]) == Bounds(min: 1, max: 6))
  }

  // "Dozens were killed, residents said. Seven people are missing." One report tells them apart.
  @Test
  func `the missing come on top of the dead that the same report tells of on another's word`()
    throws
  {
    let residents = [Sample.speaker("", .unnamed, text: "residents")]
    let report = [
      Sample.claim(id: 0, .killed, Sample.word("dozens"), from: residents),
      Sample.claim(id: 1, .missing, .exactly(7)),
    ]
    #expect(try range([report]) == Bounds(min: 12, max: 31))
    #expect(try range([[report[0]], [report[1]]]) == Bounds(min: 12, max: 24))
  }

  // "Seven people are feared dead." "Two bodies were found; seven are feared dead."
  @Test
  func `the feared dead stand in the maximum only`() throws {
    let feared = Sample.claim(id: 1, .killed, .exactly(7), stance: .feared)
    #expect(try range([[feared]]) == Bounds(min: 0, max: 7))
    #expect(
      try range([[Sample.claim(id: 0, .bodyRecovered, .exactly(2)), feared]])
        == Bounds(min: 2, max: 9))
  }

  // "One person was hit; whether he lived is not known." "There were seven casualties, five killed."
  @Test
  func `who was killed or injured, not said which, is in the maximum of both`() throws {
    let one = [Sample.claim(.unspecified, .exactly(1))]
    #expect(try range([one]) == Bounds(min: 0, max: 1))
    #expect(try range([one], .injured) == Bounds(min: 0, max: 1))
    let seven = [
      Sample.claim(id: 0, .unspecified, .exactly(7), total: true),
      Sample.claim(id: 1, .killed, .exactly(5), partOf: 0),
    ]
    #expect(try range([seven]) == Bounds(min: 5, max: 7))
    #expect(try range([seven], .injured) == Bounds(min: 0, max: 2))
    #expect(try range([seven], .injured, policy: "acled") == nil)
  }

  // "Three men were killed; some call them members of the brigade, others bakers."
  @Test
  func `people of contested status are in no minimum and in both maxima`() throws {
    let contested = [Sample.claim(.killed, .exactly(3), status: .contested)]
    #expect(try range([contested]) == Bounds(min: 0, max: 3))
    #expect(try range([contested], .killed, .combatants) == Bounds(min: 0, max: 3))
    let part = [
      Sample.claim(id: 0, .killed, .exactly(8), total: true),
      Sample.claim(id: 1, .killed, .exactly(3), status: .contested, partOf: 0),
    ]
    #expect(try range([part]) == Bounds(min: 5, max: 8))
    #expect(try range([part], .killed, .combatants) == Bounds(min: 0, max: 3))
  }

  // The hospital: "three civilians were killed". A local page: "three fighters were killed".
  @Test
  func `sources that call the dead civilians and combatants contest their status`() throws {
    let reports = [
      [Sample.claim(.killed, .exactly(3), status: .civilian, from: Self.medics)],
      [Sample.claim(.killed, .exactly(3), status: .combatant, from: Self.monitor)],
    ]
    #expect(try range(reports) == Bounds(min: 0, max: 3))
    #expect(try range(reports, .killed, .combatants) == Bounds(min: 0, max: 3))
  }

  // "Three civilians were killed, the hospital said. The monitor said that five fighters also died."
  @Test
  func `a report that tells of civilians and of combatants tells them apart`() throws {
    let report = [
      Sample.claim(id: 0, .killed, .exactly(3), status: .civilian, from: Self.medics),
      Sample.claim(id: 1, .killed, .exactly(5), status: .combatant, from: Self.monitor),
    ]
    #expect(try range([report]) == Bounds(min: 3, max: 3))
    #expect(try range([report], .killed, .combatants) == Bounds(min: 5, max: 5))
  }

  // "Four people were killed."
  @Test
  func `people of unknown status are civilians by default`() throws {
    #expect(try range([[Sample.claim(.killed, .exactly(4))]]) == Bounds(min: 4, max: 4))
    #expect(try range([[Sample.claim(.killed, .exactly(4))]], .killed, .combatants) == nil)
  }

  // The hospital: "four people were killed by Northern Front rockets". The Front: "we killed four
  // fighters".
  @Test
  func `the perpetrator's word alone changes no status`() throws {
    let front = Sample.speaker("Northern Front", .armedForce)
    let blame = Sample.actor("Northern Front")
    let own = [Sample.claim(.killed, .exactly(4), status: .combatant, from: [front])]
    let reports = [[Sample.claim(.killed, .exactly(4), by: blame, from: Self.medics)], own]
    #expect(try range(reports) == Bounds(min: 4, max: 4))
    #expect(try range(reports, .killed, .combatants) == nil)
    let alone = [[Sample.claim(.killed, .exactly(4), status: .combatant, by: blame, from: [front])]]
    #expect(try range(alone) == nil)
  }

  // "26 were killed", say the monitor, the hospital and the ministry; a local page: "twelve". The
  // hospital names fourteen of them.
  @Test
  func `a high figure that most origins give and names support is the minimum`() throws {
    let names = (1...14).map { "Person \($0)" }
    let ministry = [Sample.speaker("Ministry", .authority)]
    var reports = [Self.monitor, ministry].map { [Sample.claim(.killed, .exactly(26), from: $0)] }
    reports.append([Sample.claim(.killed, .exactly(26), names: names, from: Self.medics)])
    reports.append([Sample.claim(.killed, .exactly(12), from: [Sample.speaker("Page", .localPage)])]
    )
    #expect(try range(reports) == Bounds(min: 26, max: 26))
    #expect(try range(reports, policy: "ibc") == Bounds(min: 14, max: 26))
    // Two origins are no broad consensus, and twelve names of 26 support too little.
    #expect(try range(Array(reports.dropFirst())) == Bounds(min: 14, max: 26))
    reports[2] = [
      Sample.claim(.killed, .exactly(26), names: Array(names.prefix(12)), from: Self.medics)
    ]
    #expect(try range(reports) == Bounds(min: 12, max: 26))
  }

  // "Nine were killed in Tel Amra." "Four more bodies came from the road, perhaps of the other raid."
  @Test
  func `people who may be of another incident stand in the maximum only`() throws {
    let incident = Sample.incident([
      [Sample.claim(.killed, .exactly(9), from: Self.monitor)],
      [
        Sample.claim(id: 0, .killed, .exactly(9), from: Self.medics),
        Sample.claim(id: 1, .killed, .exactly(4), groups: [.men], from: Self.medics),
      ],
    ])
    let doubted: Set = [ClaimID(report: ReportID(seed: 2), number: 1)]
    for (policy, bounds) in [
      ("airwars", Bounds(min: 9, max: 13)), ("acled", Bounds(min: 9, max: 9)),
    ] {
      let assessment = Grading.assess(
        incident, policy: try Sample.policy(policy), elsewhere: doubted)
      #expect(assessment.bounds(.killed, .civilians) == bounds)
    }
  }

  // "Rima, 17, and Adel, 9, were killed." "Rima, 18, and Adel, 9, were killed."
  @Test
  func `who is a child by some sources only widens the range of children`() throws {
    let reports = [17, 18].map { age in
      [
        Sample.claim(
          .killed, .exactly(2), names: ["Rima", "Adel"], ages: ["Rima": age, "Adel": 9],
          from: Self.medics)
      ]
    }
    #expect(try range(reports, .killed, .children) == Bounds(min: 1, max: 2))
    #expect(try range(reports) == Bounds(min: 2, max: 2))
    #expect(try range(reports, .killed, .children, policy: "acled") == Bounds(min: 1, max: 1))
  }

  // "Fifteen were killed; among them were Rima, Adel and thirteen others named below."
  @Test
  func `the minimum is at least the number of persons named`() throws {
    let names = (1...15).map { "Person \($0)" }
    let reports = [
      [Sample.claim(.killed, .exactly(11), from: Self.monitor)],
      [Sample.claim(.killed, Sample.word("dozens"), names: names, from: Self.medics)],
    ]
    #expect(try range(reports) == Bounds(min: 15, max: 24))
  }

  // "Adel and Rima were killed." "Two relatives were also killed": perhaps those two, perhaps two more.
  @Test
  func `unnamed relatives may be the persons named, and more at the most`() throws {
    let report = [
      Sample.claim(id: 0, .killed, .exactly(2), names: ["Adel", "Rima"], from: Self.medics),
      Sample.claim(id: 1, .killed, .exactly(2), groups: [.family], from: Self.medics),
    ]
    #expect(try range([report]) == Bounds(min: 2, max: 4))
  }

  // "Heaps of people were killed."
  @Test
  func `a number that is not known is nothing, and never 0`() throws {
    #expect(try range([[Sample.claim(.killed, Sample.word("heaps"))]]) == nil)
    #expect(try range([[Sample.claim(.injured, .exactly(2))]]) == nil)
    #expect(try range([[Sample.claim(.killed, Sample.plural)]], policy: "ibc") == nil)
  }
}
