// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import evaluate

private let findings = [
  Finding(measure: "s/claims", outcome: .right),
  Finding(
    measure: "s/claims", outcome: .missed, text: "inv-01", excerpt: "nine dead",
    expected: "killed 9 exact", got: "–"),
  Finding(measure: "s/claims/range", outcome: .missed, text: "inv-01"),
]

private let table = Table(
  board: Scoreboard(findings), floors: Floors(floors: ["s/claims": 0.9]))

@Test func `a broken floor is marked in the table`() throws {
  let line = try #require(table.text.split(separator: "\n").first { $0.hasPrefix("s/claims ") })
  #expect(line.contains("0.667!"))
  #expect(line.hasSuffix("0.900"))
}

@Test func `the JSON form is JSON with the floor or null`() throws {
  let json = try JSONDecoder().decode(JSON.self, from: Data(table.json.utf8))
  #expect(json["s/claims"]["recall"].double == 0.5)
  #expect(json["s/claims"]["floor"].double == 0.9)
  #expect(json["s/claims/range"]["floor"] == .null)
}

@Test func `misses are told once, with what was expected and what came`() {
  let misses = Table.misses(findings, only: nil)
  #expect(misses.components(separatedBy: "inv-01").count == 2)
  #expect(misses.contains("expected  killed 9 exact"))
  #expect(Table.misses(findings, only: "s/claims/range").contains("inv-01"))
  #expect(Table.misses(findings, only: "s/chain").isEmpty)
}
