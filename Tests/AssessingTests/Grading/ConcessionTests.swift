// SPDX-License-Identifier: Apache-2.0

import Assessing
import Record
import Testing

/// What belligerents own to, apart from what is counted (METHOD §1.5); all invented.
struct ConcessionTests {
  private static let front = Sample.speaker("Northern Front", .armedForce)
  private static let blame = Sample.actor("Northern Front")
  private static let other = Sample.actor("River Brigades")
  private static let medics = [Sample.speaker("Amra Hospital", .medical)]
  private static let five = [Sample.claim(.killed, .exactly(5), by: blame, from: medics)]

  private func conceded(_ reports: [[Claim]]) throws -> [String] {
    try Grading.assess(Sample.incident(reports), policy: Sample.policy()).conceded.map {
      "\($0.actor ?? ""): \($0.bounds.map { "\($0)" } ?? "")"
    }
  }

  // Medics: "Front rockets killed five." The Front: "Brigade shells killed five." It owns to nothing.
  @Test func `what a party lays at another's door concedes nothing`() throws {
    let accusation = [Sample.claim(.killed, .exactly(5), by: Self.other, from: [Self.front])]
    #expect(try conceded([Self.five, accusation]) == [])
    let either = Sample.actor("Northern Front", or: ["River Brigades"])
    let open = [Sample.claim(.killed, .exactly(5), by: either, from: [Self.front])]
    #expect(try conceded([Self.five, open]) == [])
  }

  // The Front: "two civilians were killed", and no word of whose doing it was; then: "the strike was ours".
  @Test func `a figure without a doer is owned to by who accepts the strike`() throws {
    let figure = [Sample.claim(.killed, .exactly(2), status: .civilian, from: [Self.front])]
    #expect(try conceded([Self.five, figure]) == [])
    let accepts = Sample.position(Self.front, .strike, .accepts)
    let accepted = [Sample.claim(.killed, .exactly(5), positions: [accepts], from: Self.medics)]
    #expect(try conceded([Self.five, figure, accepted]) == ["Northern Front: 2"])
  }

  // "Our shells killed two", says the Front; "our shells killed one", say the Brigades.
  @Test func `each party owns to its own`() throws {
    let brigades = Sample.speaker("River Brigades", .armedGroup)
    let reports = [
      Self.five,
      [Sample.claim(.killed, .exactly(2), status: .civilian, by: Self.blame, from: [Self.front])],
      [Sample.claim(.killed, .exactly(1), status: .civilian, by: Self.other, from: [brigades])],
    ]
    #expect(try conceded(reports) == ["Northern Front: 2", "River Brigades: 1"])
  }

  // "Northern Front or River Brigades fire", says the Front: it declares no strike of its own.
  @Test func `who leaves it open between itself and others owns to no strike`() throws {
    let either = Sample.actor("Northern Front", or: ["River Brigades"])
    let assessment = try Grading.assess(
      Sample.incident([[Sample.claim(.killed, .exactly(5), by: either, from: [Self.front])]]),
      policy: Sample.policy())
    #expect(assessment.strikeStatus == .contested)
  }
}
