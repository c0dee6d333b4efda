// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite(.enabled(if: Program.isThere))
struct SourceCommandTests {
  private static func cited(by user: String = "nour") -> [String] {
    ["--citation", "https://example.org/register", "--user", user]
  }

  /// A record with one strike that two reports tell of, each on the word of a monitor; all invented.
  private func record() throws -> TestRecord {
    let record = try TestRecord()
    let text = "An airstrike killed nine civilians in Hays, Yemen, on 4 March 2019, the "
    let file = try record.reports([text + "Wadi Watch said.", text + "Valley Observatory said."])
    #expect(try record.run(["add", "--user", "nour", file]).status == 0)
    #expect(try record.run(["user", "add", "samir"]).status == 0)
    return record
  }

  private func source(_ name: String, of record: TestRecord) throws -> [String: Any] {
    try #require(try record.run(["source", "show", name, "--json"]).lines().first)
  }

  private func incident(of record: TestRecord) throws -> String {
    let incidents = try record.run(["incidents", "--json"]).text
    return String(try #require(incidents.firstMatch(of: /INC-[0-9A-Z]{6}/)).output)
  }

  @Test func `sources are listed with what rests on them, the shipped ones on request`() throws {
    let record = try record()
    let listed = try record.run(["source", "list"])
    #expect(listed.text.contains("Wadi Watch") && listed.text.contains("Valley Observatory"))
    #expect(!listed.text.contains("Airwars"))
    let all = try record.run(["source", "list", "--all", "--json"])
    let objects = try #require(
      try JSONSerialization.jsonObject(with: all.output) as? [[String: Any]])
    #expect(objects.count > 300)
    #expect(objects.allSatisfy { ($0["sides"] as? [Any])?.isEmpty == true })
    let shown = try source("المرصد السوري", of: record)
    #expect(shown["name"] as? String == "Syrian Observatory for Human Rights")
    #expect(shown["kind"] as? String == "monitor" && shown["shipped"] as? Bool == true)
  }

  @Test func `an alias makes two origins one, counts nothing twice, and can be taken back`() throws
  {
    let record = try record()
    let id = try incident(of: record)
    #expect(try record.run(["incidents"]).text.contains("2 origins"))
    let alias = ["source", "alias", "Wadi Watch", "valley observatory"]
    let outcome = try record.run(alias + Self.cited())
    #expect(outcome.status == 0 && outcome.text.contains("Assessed anew: 1 incident."))
    #expect(try record.run(["incidents"]).text.contains("1 origin"))
    #expect(try record.run(["show", id]).text.contains("nour says that Valley Observatory is"))
    let aliased = try source("Valley Observatory", of: record)
    #expect(aliased["name"] as? String == "Wadi Watch")
    #expect(aliased["claims"] as? Int == 2 && aliased["reports"] as? Int == 2)
    #expect(aliased["incidents"] as? [String] == [id])
    let past = try record.run(["incidents", "--as-of", "2026-01-01"])
    #expect(!past.text.contains("1 origin"))
    #expect(try record.run(alias + ["--remove"] + Self.cited(by: "samir")).status == 0)
    #expect(try record.run(["incidents"]).text.contains("2 origins"))
    #expect(try record.run(alias + ["--remove"] + Self.cited()).errors.contains("nobody gave"))
    #expect(try record.run(["verify"]).status == 0)
  }

  @Test func `two persons say on whose side a source is, and each day has the word for it`() throws
  {
    let record = try record()
    for (user, side, day) in [("nour", "Front", "2019-03-01"), ("samir", "none", "2019-06-01")] {
      let outcome = try record.run(
        ["source", "side", "wadi watch", "--conflict", "Wadi war", "--side", side]
          + ["--since", day] + Self.cited(by: user))
      #expect(outcome.status == 0)
    }
    let shown = try source("Wadi Watch", of: record)
    let sides = try #require(shown["sides"] as? [[String: Any]])
    #expect(sides.map { $0["by"] as? String } == ["nour", "samir"])
    #expect(sides.map { $0["since"] as? String } == ["2019-03-01", "2019-06-01"])
    #expect(sides.first?["citation"] as? String == "https://example.org/register")
    let incident = try record.run(["show", try incident(of: record)]).text
    #expect(incident.contains("side in Wadi war: Front, since 2019-03-01"))
    #expect(!incident.contains("none, since"))
  }

  // "قال عداد المدينة إن …": the program does not know that this can speak.
  @Test func `reports are read with the bodies that people added before`() throws {
    let record = try record()
    let text = "قال عداد المدينة إن تسعة مدنيين قتلوا في غارة جوية على مدينة حيس في اليمن."
    let added = try record.run(
      ["source", "add", "Lantern Count", "--kind", "monitor", "--alias", "عداد المدينة"]
        + Self.cited())
    #expect(added.status == 0)
    let file = try record.reports([text])
    #expect(try record.run(["add", "--user", "nour", file]).status == 0)
    let shown = try source("عداد المدينة", of: record)
    #expect(shown["name"] as? String == "Lantern Count" && shown["kind"] as? String == "monitor")
    #expect(shown["claims"] as? Int == 1)
  }

  @Test func `what was said goes through an export of everything`() throws {
    let record = try record()
    #expect(
      try record.run(["source", "alias", "Wadi Watch", "مرصد الوادي"] + Self.cited()).status == 0)
    let (folder, copy) = (record.folder.path + "/all", record.folder.path + "/copy")
    #expect(try record.run(["export", "--all", "--out", folder]).status == 0)
    #expect(try record.run(["import", folder, "--record", copy]).status == 0)
    let shown = try record.run(["source", "show", "مرصد الوادي", "--record", copy])
    #expect(shown.text.contains("Wadi Watch") && shown.text.contains("nour"))
  }

  @Test(arguments: [
    ["side", "Nobody Known", "--conflict", "Wadi war", "--side", "Front", "--since", "2019-03-01"],
    ["alias", "Nobody Known", "NK"], ["show", "Nobody Known"],
  ])
  func `who is not known is refused with what to do`(_ arguments: [String]) throws {
    let record = try record()
    let cited = arguments.first == "show" ? [] : Self.cited()
    let outcome = try record.run(["source"] + arguments + cited)
    #expect(outcome.status != 0)
    #expect(outcome.errors.contains("Nobody Known") && outcome.errors.contains("source list"))
  }

  @Test(arguments: [
    ("Airwars", "already means Airwars, which comes with the program"),
    ("Lamp Count", "already means Lamp Count, of which samir spoke"),
    ("LC", "already means Lamp Count"), ("said", "ordinary word"), ("آفاد", "ordinary word"),
    ("a | b", "a name has letters"), ("", "a name has letters"), ("2019", "a name has letters"),
    ("wadi watch", "goes by that name already"),
  ])
  func `a name that cannot be one is refused, and says why`(_ name: String, _ why: String) throws {
    let record = try record()
    let lamp = ["source", "add", "Lamp Count", "--kind", "monitor", "--alias", "LC"]
    #expect(try record.run(lamp + Self.cited(by: "samir")).status == 0)
    let outcome = try record.run(["source", "alias", "Wadi Watch", name] + Self.cited())
    #expect(outcome.status != 0 && outcome.errors.contains(why))
    #expect((try source("Wadi Watch", of: record)["said"] as? [Any])?.isEmpty == true)
  }

  @Test func `two known sources become one where that is said`() throws {
    let record = try record()
    let merged = try record.run(
      ["source", "alias", "Wadi Watch", "Airwars", "--merge"] + Self.cited())
    #expect(merged.status == 0)
    #expect(try source("airwars", of: record)["name"] as? String == "Wadi Watch")
  }

  @Test func `a side needs its citation, its day and a person who may`() throws {
    let record = try record()
    let side = ["source", "side", "Wadi Watch", "--conflict", "Wadi war", "--side", "Front"]
    #expect(try record.run(side + Self.cited()).status == 64)
    #expect(try record.run(side + ["--since", "2019-03-01", "--user", "nour"]).status == 64)
    #expect(try record.run(side + ["--since", "March", "--user", "nour"]).status == 64)
    let nobody = try record.run(side + ["--since", "2019-03-01"] + Self.cited(by: "nobody"))
    #expect(nobody.status != 0 && nobody.errors.contains("nobody"))
    #expect(try record.run(["user", "add", "vera", "--role", "viewer"]).status == 0)
    let viewer = try record.run(side + ["--since", "2019-03-01"] + Self.cited(by: "vera"))
    #expect(viewer.status != 0 && viewer.errors.contains("say what a source is"))
  }
}
