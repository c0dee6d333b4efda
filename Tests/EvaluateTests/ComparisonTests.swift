// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import evaluate

private let text = "Nine were killed. Two are missing. A road was closed for 3 days."

@Test func `a claim is right, wrong in its figures, missed or too many`() throws {
  let gold = try Invented.gold(
    Invented.killed(9, "Nine were killed"), Invented.killed(2, "Two are missing"))
  let right = try Invented.answer(Invented.killed(9, 0..<16), Invented.killed(2, 18..<33))
  let other = try Invented.answer(Invented.killed(8, 0..<16), Invented.killed(3, 57..<63))
  #expect(try Invented.compare(text, gold, right).outcomes("claims") == [.right, .right])
  #expect(try Invented.compare(text, gold, other).outcomes("claims") == [.wrong, .missed, .extra])
}

@Test func `an optional claim counts neither when it is read nor when it is not`() throws {
  let gold = try Invented.gold(Invented.killed(9, "Nine were killed") + ",\"optional\":true")
  for answer in [try Invented.answer(), try Invented.answer(Invented.killed(9, 0..<16))] {
    #expect(try Invented.compare(text, gold, answer).findings.isEmpty)
  }
}

@Test func `a text without casualties is clean until a casualty is read in it`() throws {
  let gold = try Invented.gold()
  let displaced = try Invented.answer("\"harm\":\"displaced\",\"span\":[0,4],\(Invented.exact(9))")
  let false_ = try Invented.answer(Invented.killed(3, 57..<63))
  #expect(try Invented.compare(text, gold, displaced).outcomes("no-casualties") == [.right])
  let comparison = try Invented.compare(text, gold, false_)
  #expect(comparison.outcomes("no-casualties") == [.wrong])
  #expect(comparison.outcomes("claims") == [.extra])
}

@Test func `claims of a sentence also count for its phenomenon`() throws {
  let gold = try Invented.gold(Invented.killed(9, "Nine were killed"), phenomenon: "count")
  let comparison = try Invented.compare(text, gold, try Invented.answer())
  #expect(comparison.outcomes("claims/count") == [.missed])
}

@Test func `a measure is the harmonic mean of precision and recall`() {
  var measure = Measure()
  for outcome in [Finding.Outcome.right, .right, .wrong, .missed, .extra] { measure.add(outcome) }
  #expect(measure == Measure(right: 2, asked: 4, said: 4))
  #expect(measure.value == 0.5)
  measure.add(.extra)
  #expect(measure.precision == 0.4)
  #expect(measure.recall == 0.5)
  #expect(abs(measure.value - 4.0 / 9) < 1e-12)
}

@Test func `parts of a measure come last and keep their order`() {
  let board = Scoreboard(
    ["s/claims", "s/claims/range", "s/chain"].map { Finding(measure: $0, outcome: .right) })
  #expect(board.names == ["s/claims", "s/chain", "s/claims/range"])
  #expect(board.values["s/chain"] == 1)
}
