// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite(.enabled(if: Program.isThere))
struct SourceCommandTests {
  private let cited = ["--citation", "https://example.org/register", "--user", "nour"]

  /// A record with one strike that two reports tell of, each on the word of a monitor; all invented.
  private func record() throws -> TestRecord {
    let record = try TestRecord()
    let text = "An airstrike killed nine civilians in Hays, Yemen, on 4 March 2019, the "
    let file = try record.reports([text + "Wadi Watch said.", text + "Valley Observatory said."])
    let added = try record.run(["add", "--user", "nour", file])
    #expect(added.status == 0)
    return record
  }

  private func source(_ name: String, of record: TestRecord) throws -> [String: Any] {
    try #require(try record.run(["source", "show", name, "--json"]).lines().first)
  }

  @Test func `sources are listed with what rests on them, the shipped ones on request`() throws {
    let record = try record()
    let listed = try record.run(["source", "list"])
    #expect(listed.text.contains("Wadi Watch") && listed.text.contains("Valley Observatory"))
    #expect(!listed.text.contains("Airwars"))
    let all = try record.run(["source", "list", "--all", "--json"])
    let objects = try JSONSerialization.jsonObject(with: all.output) as? [[String: Any]]
    #expect(try #require(objects).count > 300)
    #expect(objects?.allSatisfy { ($0["sides"] as? [Any])?.isEmpty == true } == true)
    let shown = try source("المرصد السوري", of: record)
    #expect(shown["name"] as? String == "Syrian Observatory for Human Rights")
    #expect(shown["kind"] as? String == "monitor" && shown["shipped"] as? Bool == true)
  }

  @Test func `an alias makes two origins one, and stands in the ledger`() throws {
    let record = try record()
    let incidents = try record.run(["incidents", "--json"]).text
    let id = String(try #require(incidents.firstMatch(of: /INC-[0-9A-Z]{6}/)).output)
    #expect(try record.run(["show", id]).text.contains("Valley Observatory"))
    let outcome = try record.run(
      ["source", "alias", "Wadi Watch", "Valley Observatory"] + cited)
    #expect(outcome.status == 0 && outcome.text.contains("assessed anew"))
    let shown = try record.run(["show", id, "--json"]).text
    #expect(!shown.contains("\"name\":\"Valley Observatory\",\"kind\":\"monitor\",\"known\""))
    let aliased = try source("Valley Observatory", of: record)
    #expect(aliased["name"] as? String == "Wadi Watch" && aliased["reports"] as? Int == 2)
    #expect(try record.run(["verify"]).status == 0)
  }

  @Test func `a side is set by a person for a conflict, dated and cited, and the last word holds`()
    throws
  {
    let record = try record()
    for (side, day) in [("Front", "2019-03-01"), ("none", "2019-06-01")] {
      let outcome = try record.run(
        ["source", "side", "wadi watch", "--conflict", "Wadi war", "--side", side, "--since", day]
          + cited)
      #expect(outcome.status == 0)
    }
    let shown = try source("Wadi Watch", of: record)
    let sides = try #require(shown["sides"] as? [[String: Any]])
    #expect(sides.map { $0["value"] as? String } == ["none"])
    #expect(sides.first?["since"] as? String == "2019-06-01")
    #expect(sides.first?["citation"] as? String == "https://example.org/register")
    #expect((shown["said"] as? [Any])?.count == 2)
  }

  @Test func `a body is added with its names`() throws {
    let record = try record()
    let added = try record.run(
      ["source", "add", "Lantern Count", "--kind", "monitor", "--alias", "LC", "--alias", "عداد"]
        + cited)
    #expect(added.status == 0)
    let shown = try source("عداد", of: record)
    #expect(shown["name"] as? String == "Lantern Count" && shown["kind"] as? String == "monitor")
  }

  @Test(arguments: [
    ["side", "Nobody Known", "--conflict", "Wadi war", "--side", "Front", "--since", "2019-03-01"],
    ["alias", "Nobody Known", "NK"], ["show", "Nobody Known"],
  ])
  func `who is not known is refused with what to do`(_ arguments: [String]) throws {
    let record = try record()
    let cited = arguments.first == "show" ? [] : cited
    let outcome = try record.run(["source"] + arguments + cited)
    #expect(outcome.status != 0)
    #expect(outcome.errors.contains("Nobody Known") && outcome.errors.contains("source list"))
  }

  @Test func `a side needs its citation, its day and a person`() throws {
    let record = try record()
    let side = ["source", "side", "Wadi Watch", "--conflict", "Wadi war", "--side", "Front"]
    #expect(try record.run(side + cited).status == 64)
    #expect(try record.run(side + ["--since", "2019-03-01", "--user", "nour"]).status == 64)
    let outcome = try record.run(
      side + ["--since", "2019-03-01", "--citation", "x", "--user", "nobody"])
    #expect(outcome.status != 0 && outcome.errors.contains("nobody"))
  }
}
