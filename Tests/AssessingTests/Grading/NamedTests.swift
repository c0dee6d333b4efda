// SPDX-License-Identifier: Apache-2.0

import Assessing
import Record
import Testing

/// METHOD §1.2, named victims, derived by hand.
struct NamedTests {
  private static let names = ["Huda Marwan", "Omar Marwan", "Zaid Marwan"]

  private func killed(
    _ reports: [[Claim]], policy: String = "airwars"
  ) throws -> Bounds? {
    Grading.assess(Sample.incident(reports), policy: try Sample.policy(policy)).bounds(
      .killed, .civilians)
  }

  // "Two people were killed, a neighbour said." "Huda, Omar and Zaid Marwan were killed."
  @Test func `the minimum is as many as one report names`() throws {
    let reports = [
      [Sample.claim(.killed, .exactly(2), from: [Sample.speaker("Amra Monitor")])],
      [Sample.claim(.killed, Sample.plural, names: Self.names)],
    ]
    #expect(try killed(reports) == Bounds(min: 3, max: 3))
    #expect(try killed(reports, policy: "ibc") == Bounds(min: 3, max: 3))
    #expect(try killed(reports, policy: "acled") == Bounds(min: 2, max: 2))
  }

  @Test func `it says which report and by what rule`() throws {
    let incident = Sample.incident([[Sample.claim(.killed, Sample.plural, names: Self.names)]])
    let assessment = Grading.assess(incident, policy: try Sample.policy())
    let steps = assessment.derivations.filter { $0.harm == .killed }.flatMap(\.steps)
    let step = try #require(steps.first { $0.text.contains("names 3") })
    #expect(step.text.contains("ISPT0004") && step.claims == incident.members.map(\.id))
  }

  // One outlet writes Huda, another Hoda: names are not added up until somebody has matched them.
  @Test func `names of two reports are not added up`() throws {
    let reports = [
      [Sample.claim(.killed, .exactly(2), names: ["Huda Marwan", "Omar Marwan"])],
      [Sample.claim(.killed, .exactly(2), names: ["Hoda Marwan", "Umar Marwan"])],
    ]
    #expect(try killed(reports) == Bounds(min: 2, max: 2))
  }

  @Test func `a name said twice is one person, and a higher figure stands`() throws {
    let report = [
      Sample.claim(id: 0, .killed, .exactly(5), names: ["Huda Marwan"]),
      Sample.claim(id: 1, .killed, .exactly(1), names: ["Huda  MARWAN"], partOf: 0),
    ]
    #expect(try killed([report]) == Bounds(min: 5, max: 5))
  }

  @Test(arguments: [Victims.Status.contested, .combatant])
  func `people of contested status and combatants raise no civilian minimum`(
    _ status: Victims.Status
  ) throws {
    let report = [Sample.claim(.killed, .exactly(3), status: status, names: Self.names)]
    #expect(try killed([report])?.min ?? 0 == 0)
  }

  @Test func `people feared dead and named are not found dead`() throws {
    let report = [
      Sample.claim(id: 0, .killed, .exactly(1)),
      Sample.claim(id: 1, .killed, .exactly(3), names: Self.names, stance: .feared),
    ]
    #expect(try killed([report]) == Bounds(min: 1, max: 4))
  }

  // "Twelve people were killed, the monitor said." "استشهد أحمد مروان في القصف", a local page; "Huda Marwan
  // and her son Omar were killed", an agency.
  @Test func `a report that tells of one victim by name lowers no number of another`() throws {
    let monitor = [Sample.claim(.killed, .exactly(12), from: [Sample.speaker("Amra Monitor")])]
    let page = [
      Sample.claim(.killed, .exactly(1), total: true, names: ["أحمد مروان"], words: "أحمد مروان")
    ]
    let agency = [
      Sample.claim(
        .killed, .exactly(2), groups: [.men], names: ["Huda Marwan", "Omar"], words: "Huda Marwan")
    ]
    #expect(try killed([monitor, page, agency]) == Bounds(min: 12, max: 12))
    #expect(try killed([page, agency]) == Bounds(min: 2, max: 3))
    #expect(try killed([page]) == Bounds(min: 1, max: 1))
  }

  // "Three people, Huda, Omar and Zaid Marwan, were killed": there the source counted.
  @Test func `who counts and names contradicts who counts more`() throws {
    let three = [Sample.claim(.killed, .exactly(3), names: Self.names, words: "people")]
    #expect(try killed([three, [Sample.claim(.killed, .exactly(5))]]) == Bounds(min: 3, max: 5))
  }

  // "Two people were killed", and in the words of three reports: Ahmad Issa, Huda Marwan, Zaid Qasim.
  @Test(arguments: [
    (["Ahmad Issa", "Huda Marwan", "Zaid Qasim"], 3),
    (["Ahmad Issa", "احمد عيسى", "Ahmed Eissa"], 2),
    (["Abdul Rahman Issa", "عبد الرحمن عيسى"], 2), (["Umm Omar", "Huda Marwan", "Fatima"], 2),
    (["Huda Marwan", "Hoda", "al-Huda Marwan"], 2),
    (["أم عمر", "زيد قاسم", "هدى", "Ahmad Issa"], 3),
  ])
  func `names that are no spellings of one another are more people at the most`(
    _ names: [String], _ most: Int
  ) throws {
    let reports =
      [[Sample.claim(.killed, .exactly(2))]]
      + names.map { [Sample.claim(.killed, .exactly(1), names: [$0], words: $0)] }
    #expect(try killed(reports) == Bounds(min: 2, max: most))
    #expect(try killed(reports.reversed()) == Bounds(min: 2, max: most))
  }

  // "Four children were killed." "Rima Marwan, 6, was killed."
  @Test func `a child named elsewhere lowers no number of children`() throws {
    let incident = Sample.incident([
      [
        Sample.claim(id: 0, .killed, .exactly(9), total: true),
        Sample.claim(id: 1, .killed, .exactly(4), groups: [.children], partOf: 0),
      ],
      [
        Sample.claim(
          .killed, .exactly(1), names: ["Rima Marwan"], ages: ["Rima Marwan": 6],
          words: "Rima Marwan")
      ],
    ])
    let assessment = Grading.assess(incident, policy: try Sample.policy())
    #expect(assessment.bounds(.killed, .children) == Bounds(min: 4, max: 4))
    #expect(assessment.bounds(.killed, .civilians) == Bounds(min: 9, max: 9))
  }
}
