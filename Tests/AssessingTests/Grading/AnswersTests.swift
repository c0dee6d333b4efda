// SPDX-License-Identifier: Apache-2.0

import Assessing
import Record
import Testing

/// What parties and others answer besides yes (METHOD §1.5); all invented.
struct AnswersTests {
  private static let front = Sample.speaker("Northern Front", .armedForce)
  private static let monitor = [Sample.speaker("Amra Monitor")]

  private func assess(_ positions: [Position]) throws -> Assessment {
    let claim = Sample.claim(
      by: Sample.actor("Northern Front"), positions: positions, from: Self.monitor)
    return try Grading.assess(Sample.incident([[claim]]), policy: Sample.policy())
  }

  // "The Front denied the strike." "… denied that it was its own." "… is looking into it."
  @Test(arguments: [
    (Position.Matter.strike, Position.Answer.denies, "Northern Front denies the strike"),
    (.actor, .denies, "Northern Front denies that it did it"),
    (.strike, .couldNotConfirm, "Northern Front could not confirm the strike"),
    (.actor, .investigates, "Northern Front looks into who did it"),
  ])
  func `an answer to the strike stands with the reasons of its status and moves it not`(
    _ matter: Position.Matter, _ answer: Position.Answer, _ words: String
  ) throws {
    let silent = try assess([])
    let answered = try assess([Sample.position(Self.front, matter, answer)])
    #expect(answered.strikeStatus == silent.strikeStatus)
    #expect(answered.strikeReasons.map(\.text) == silent.strikeReasons.map(\.text) + [words])
    #expect(answered.strikeReasons.last?.claims.count == 1)
    #expect(answered.gradeReasons == silent.gradeReasons)
  }

  // "The Front said that it could not confirm that anybody was hurt."
  @Test func `an answer to the harm stands with the reasons of the grade`() throws {
    let answered = try assess([Sample.position(Self.front, .harm, .couldNotConfirm)])
    #expect(answered.gradeReasons.last?.text == "Northern Front could not confirm the harm")
    #expect(try answered.grade == assess([]).grade)
  }
}
