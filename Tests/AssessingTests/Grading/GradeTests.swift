// SPDX-License-Identifier: Apache-2.0

import Assessing
import Record
import Testing

/// One case and more for every grade (METHOD §1.1 B), derived by hand; all invented.
struct GradeTests {
  private static let front = Sample.actor("Northern Front")
  private static let monitor = [Sample.speaker("Amra Monitor")]
  private static let medics = [Sample.speaker("Amra Hospital", .medical)]
  private static let both = [word("Amra Monitor"), word("Amra Hospital")]

  private static func word(
    _ source: String, _ isCredible: Bool = true, at: String = "2024-03-10T08:00:00Z"
  ) -> Credibility {
    Credibility(source: source, isCredible: isCredible, user: "lena", at: at, reason: "test")
  }

  private func assess(
    _ reports: [[Claim]], _ credibility: [Credibility] = both, policy: String = "airwars"
  ) throws -> Assessment {
    Grading.assess(
      Sample.incident(reports), policy: try Sample.policy(policy), credibility: credibility)
  }

  private func two(_ first: Count = .exactly(5), _ second: Count = .exactly(6)) -> [[Claim]] {
    [
      [Sample.claim(.killed, first, by: Self.front, from: Self.monitor)],
      [Sample.claim(.killed, second, by: Self.front, from: Self.medics)],
    ]
  }

  @Test
  func `fair with two credible origins whose information differs`() throws {
    let assessment = try assess(two())
    #expect(assessment.grade == .fair)
    #expect(
      assessment.wanting == [
        "for Confirmed: a belligerent's own acceptance of the harm, for a person to sign"
      ])
    #expect(assessment.gradeReasons.contains { $0.text.contains("differ in “killed people") })
  }

  @Test
  func `weak until a person says that both are credible, and the latest word counts`() throws {
    let unsaid = try assess(two(), [])
    #expect(unsaid.grade == .weak)
    #expect(
      unsaid.wanting == [
        "a person's word on whether Amra Hospital is credible",
        "a person's word on whether Amra Monitor is credible",
      ])
    let later = Self.word("amra  hospital", false, at: "2024-04-01T08:00:00Z")
    #expect(try assess(two(), Self.both + [later]).grade == .weak)
    #expect(try assess(two(), [later] + Self.both).grade == .weak)
    let again = Self.word("Amra Hospital", true, at: "2024-05-01T08:00:00Z")
    #expect(try assess(two(), [again, later] + Self.both).grade == .fair)
  }

  @Test
  func `weak where two origins say the same`() throws {
    let assessment = try assess(two(.exactly(5), .exactly(5)))
    #expect(assessment.grade == .weak)
    #expect(assessment.wanting.contains("2 origins whose information differs: these say the same"))
  }

  // "Pinar, of the Amra Commission, said five." "Pinar said six."
  @Test
  func `a person and the body spoken for are one origin`() throws {
    let chair = Sample.speaker("Pinar", .unBody, body: "Amra Commission")
    let reports = [
      [Sample.claim(.killed, .exactly(5), by: Self.front, from: [chair])],
      [Sample.claim(.killed, .exactly(6), by: Self.front, from: [Sample.speaker("Pinar")])],
    ]
    let assessment = try assess(reports, [Self.word("Pinar"), Self.word("Amra Commission")])
    #expect(assessment.grade == .weak)
    #expect(assessment.wanting == ["1 more known origin"])
  }

  // "Medics said", "local sources said", and no source at all.
  @Test
  func `weak on sources that nobody knows`() throws {
    let unnamed = Sample.speaker("", .unnamed, text: "local sources")
    let assessment = try assess([
      [Sample.claim(.killed, .exactly(5), by: Self.front, from: [unnamed])],
      [Sample.claim(.killed, .exactly(6), by: Self.front)],
    ])
    #expect(assessment.grade == .weak)
    #expect(assessment.wanting == ["2 more known origins"])
  }

  @Test
  func `fair needs a belligerent, where the policy asks for one`() throws {
    let reports = [
      [Sample.claim(.killed, .exactly(5), from: Self.monitor)],
      [Sample.claim(.killed, .exactly(6), from: Self.medics)],
    ]
    let assessment = try assess(reports)
    #expect(assessment.grade == .weak)
    #expect(assessment.wanting == ["a source that names a belligerent"])
    #expect(try assess(reports, policy: "ibc").grade == .fair)
  }

  @Test
  func `contested where claims of responsibility compete`() throws {
    var reports = two()
    reports[1][0].actor = Sample.actor("Coalition")
    #expect(try assess(reports).grade == .contested)
    let open = Sample.actor("Northern Front", or: ["Coalition"])
    #expect(try assess([[Sample.claim(by: open, from: Self.monitor)]]).grade == .contested)
  }

  // "Nine fighters were killed, the monitor said."
  @Test
  func `discounted where every source speaks of combatants, a party not alone`() throws {
    let fighters = Sample.claim(
      .killed, .exactly(9), status: .combatant, by: Self.front, from: Self.monitor)
    #expect(try assess([[fighters]]).grade == .discounted)
    let civilian = Sample.claim(.killed, .exactly(1), by: Self.front, from: Self.medics)
    #expect(try assess([[fighters], [civilian]]).grade == .weak)
    let own = Sample.claim(
      .killed, .exactly(9), status: .combatant, by: Self.front,
      from: [Sample.speaker("Northern Front", .armedForce)])
    #expect(try assess([[own]]).grade == .weak)
  }

  // "The Front admits that its raid killed civilians."
  @Test(arguments: [true, false])
  func `never confirmed: acceptance of the harm is for a person to sign`(_ isHarm: Bool) throws {
    let front = Sample.speaker("Northern Front", .armedForce)
    var reports = two()
    reports[0][0].positions = [Sample.position(front, isHarm ? .harm : .strike, .accepts)]
    let assessment = try assess(reports)
    #expect(assessment.grade == .fair)
    #expect(assessment.strikeStatus == .declared)
    let invitation = "a person may sign Confirmed: Northern Front accepts the harm"
    let wanting = "for Confirmed: a belligerent's own acceptance of the harm, for a person to sign"
    #expect(assessment.wanting == [isHarm ? invitation : wanting])
  }

  // "The Front said it had struck the town and killed up to 60 soldiers", "… five men it called fighters".
  @Test(arguments: [Victims.Status.combatant, .contested])
  func `owning to the killing of fighters owns to the strike and to no civilian`(
    _ status: Victims.Status
  ) throws {
    let front = Sample.speaker("Northern Front", .armedForce)
    let own = Sample.claim(
      .killed, .atMost(60), status: status,
      positions: [Sample.position(front, .harm, .accepts)], from: [front])
    let assessment = try assess([[own], two()[0]])
    #expect(assessment.strikeStatus == .declared)
    #expect(assessment.strikeReasons.contains { $0.text == "Northern Front accepts the strike" })
    #expect(
      !(assessment.gradeReasons.map(\.text) + assessment.wanting).contains {
        $0.contains("accepts the harm")
      })
  }

  // Six posts in other words, all retelling the rescue service: one body, five relatives trapped.
  @Test
  func `six posts that retell one rescue service are one origin, weak, and 1 to 6 killed`() throws {
    let rescuers = [Sample.speaker("Amra Rescue", .rescueService)]
    let post = [
      Sample.claim(id: 0, .bodyRecovered, .exactly(1), by: Self.front, from: rescuers),
      Sample.claim(id: 1, .trapped, .exactly(5), groups: [.family], from: rescuers),
    ]
    let six = Array(repeating: post, count: 6)
    let assessment = try assess(six, [Self.word("Amra Rescue")])
    #expect(assessment.bounds(.killed, .civilians) == Bounds(min: 1, max: 6))
    #expect(assessment.grade == .weak)
    #expect(assessment.strikeStatus == .singleSourceClaim)
    var blaming = six
    for index in blaming.indices {
      blaming[index][0].actor = Sample.actor("Northern Front", or: ["Coalition"])
    }
    #expect(try assess(blaming, [Self.word("Amra Rescue")]).grade == .contested)
  }
}
