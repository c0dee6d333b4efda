// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

private let raid = """
  Seven civilians, including three children, were killed in an airstrike on Kafr Takharim on Tuesday, \
  the Northern Rescue Corps said.
  """
private let shooting =
  "Gunmen shot dead two civilians in Binnish on Tuesday, a doctor named Samir Aziz said."
private let higher =
  "An airstrike on Kafr Takharim killed nine civilians on Tuesday, according to Barada Monitor."

@Suite(.enabled(if: Program.isThere))
struct TollCommandTests {
  /// A record with the raid and the shooting, as they are proposed.
  private func proposed() throws -> TestRecord {
    let record = try TestRecord()
    let path = try record.reports([raid, shooting])
    try #require(try record.run(["add", "--user", "nour", path]).status == 0)
    return record
  }

  /// The same, both signed as Fair.
  private func signed() throws -> TestRecord {
    let record = try proposed()
    for line in try record.run(["incidents"]).text.split(separator: "\n")
    where line.hasPrefix("INC-") {
      let signing = try record.run([
        "review", "correct", String(line.prefix(10)), "--grade", "fair", "--why", "checked",
        "--user", "nour",
      ])
      try #require(signing.status == 0)
    }
    return record
  }

  /// The rows of the signed part, by label: killed from and to.
  private func rows(_ record: TestRecord, by axis: String) throws -> [String: [Int]] {
    let outcome = try record.run(["toll", "--by", axis, "--json"])
    let toll = try #require(try outcome.lines().first)
    let parts = try #require(toll["parts"] as? [[String: Any]])
    let rows = try #require(parts.first?["rows"] as? [[String: Any]])
    return try rows.reduce(into: [:]) { found, row in
      let killed = try #require(row["killed"] as? [String: Any])
      found[try #require(row["label"] as? String)] = [
        try #require(killed["min"] as? Int), try #require(killed["max"] as? Int),
      ]
    }
  }

  @Test func `a toll by cause counts each incident under its own`() throws {
    let rows = try rows(try signed(), by: "cause")
    #expect(rows.count == 2)
    #expect(rows.values.sorted { $0[0] < $1[0] } == [[2, 2], [7, 7]])
  }

  @Test func `a toll by group counts children as what they are, beside all`() throws {
    let record = try signed()
    let rows = try rows(record, by: "group")
    #expect(rows.contains { $0.key.lowercased().contains("children") && $0.value == [3, 3] })
    let text = try record.run(["toll", "--by", "group"]).text
    #expect(text.contains("Groups overlap"))
  }

  @Test func `a month of which nothing counts says so, and shows what stands below`() throws {
    let record = try proposed()
    let told = try record.run(["toll", "--by", "month", "--row", "2019-03", "--explain"])
    #expect(told.status == 0)
    #expect(told.text.hasPrefix("Nothing of it is Fair or Confirmed, so nothing of it counts."))
    #expect(told.text.contains("including three children, were killed"))
    let none = try record.run(["toll", "--by", "month", "--row", "2031-01", "--explain"])
    #expect(none.status == 64)
    #expect(none.errors.contains("2031-01: no incident stands in such a row"))
  }

  @Test func `what moved a toll is named with the report that moved it`() throws {
    let record = try proposed()
    let before = ISO8601DateFormatter().string(from: Date())
    Thread.sleep(forTimeInterval: 1.1)
    let path = try record.reports([higher])
    try #require(try record.run(["add", "--user", "nour", path]).status == 0)
    let moved = try record.run(["toll", "--since", before])
    #expect(moved.status == 0)
    #expect(moved.text.contains("Kafr Takharim"))
    #expect(moved.text.contains("REP-"))
    #expect(moved.text.contains("killed 7–9"))
    #expect(!moved.text.contains("Binnish"))
    let then = try record.run(["toll", "--by", "month", "--as-of", before]).text
    #expect(then.contains("As of"))
    #expect(!then.contains("7–9"))
    #expect(try record.run(["toll", "--by", "month"]).text.contains("9–11"))
  }

  @Test func `a number is explained down to its sentence`() throws {
    let text = try signed().run(["toll", "--by", "cause", "--explain"]).text
    #expect(text.contains("including three children, were killed"))
    #expect(text.contains("shot dead two civilians"))
  }

  // "Seven civilians, including three children": a group's number rests on what is said of the group.
  @Test func `the number of a group is explained by that group's own range`() throws {
    let text = try signed().run(["toll", "--by", "group", "--row", "Children", "--explain"]).text
    #expect(text.contains("children killed: 3"))
    #expect(!text.contains("civilians killed"))
  }

  @Test(arguments: [
    (["toll", "--by", "weather"], "weather"), (["toll", "--since", "yesterday"], "yesterday"),
    (["toll", "--row", "Syria"], "--explain"),
  ])
  func `wrong use says what to do`(arguments: [String], words: String) throws {
    let outcome = try TestRecord().run(arguments)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(words))
  }
}
