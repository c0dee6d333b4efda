// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import evaluate

private let text = "Seven were killed at first. Nine were killed in all. The army denied it."

private func totals(_ marks: (Bool, Bool), phenomenon: String? = nil) throws -> [Finding.Outcome] {
  let gold = try Invented.gold(
    Invented.killed(7, "Seven were killed"),
    Invented.killed(9, "Nine were killed") + (phenomenon == nil ? ",\"total\":true" : ""),
    phenomenon: phenomenon)
  let answer = try Invented.answer(
    Invented.killed(7, 0..<17) + ",\"total\":\(marks.0)",
    Invented.killed(9, 28..<44) + ",\"total\":\(marks.1)")
  return try Invented.compare(text, gold, answer).outcomes("total")
}

@Test func `the headline figure is asked for once`() throws {
  #expect(try totals((false, true)) == [.right])
  #expect(try totals((false, false)) == [.missed])
  #expect(try totals((true, false)) == [.missed, .extra])
  #expect(try totals((true, true)) == [.right, .extra])
}

@Test func `a sentence whose gold marks no total is not asked for one`() throws {
  #expect(try totals((true, true), phenomenon: "rising").isEmpty)
}

@Test(arguments: [
  (
    "{\"source\":{\"text\":\"The army\"},\"on\":\"actor\",\"answer\":\"denies\"}",
    [Finding.Outcome.right]
  ),
  ("{\"source\":\"army\",\"on\":\"actor\",\"answer\":\"accepts\"}", [.missed, .extra]),
  ("", [.missed]),
])
func `a position is its source, what it is on, and what it says`(
  _ said: String, _ result: [Finding.Outcome]
) throws {
  let gold = try Invented.gold(
    positions:
      "{\"source\":\"The army\",\"on\":\"actor\",\"answer\":\"denies\",\"words\":\"The army denied it\"}"
  )
  let answer = try Invented.answer(positions: said)
  #expect(try Invented.compare(text, gold, answer).outcomes("positions") == result)
}
