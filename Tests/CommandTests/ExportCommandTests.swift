// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

private let strike = """
  Seven civilians, among them Samir Haddad, were killed and Rima Nasser was injured when warplanes \
  struck a market in Kafr Takharim on Tuesday, the Northern Rescue Corps said.
  """

@Suite(.enabled(if: Program.isThere))
struct ExportCommandTests {
  @Test func `what is signed goes out in a format, with notes beside it`() throws {
    let record = try signed()
    let folder = record.folder.path + "/out"
    let outcome = try record.run(["export", "--format", "airwars", "--out", folder])
    #expect(outcome.status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(names == ["incidents.csv", "notes.txt", "sources.csv", "victims.csv"])
    let incidents = try text(folder, "incidents.csv")
    // Reading a file as text takes its byte-order mark off.
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/incidents.csv"))
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF] + Array("id,post_id,post_status,".utf8)))
    #expect(incidents.contains("Kafr Takharim"))
    #expect(incidents.contains("Invented sample"))
    #expect(try text(folder, "notes.txt").contains("Audience: partner"))
  }

  /// EVIDENCE §4.4: the injured are the team's own.
  @Test func `names of the injured leave only for the team`() throws {
    let record = try signed()
    for (audience, isTold) in [("partner", false), ("team", true)] {
      let folder = record.folder.path + "/" + audience
      let outcome = try record.run(
        ["export", "--format", "jsonl", "--audience", audience, "--out", folder])
      #expect(outcome.status == 0)
      let lines = try text(folder, "incidents.jsonl")
      #expect(lines.contains("Samir Haddad"))
      #expect(lines.contains("Rima Nasser") == isTold)
    }
  }

  @Test func `nothing that nobody published goes to the public`() throws {
    let record = try signed()
    let outcome = try record.run(
      [
        "export", "--format", "csv", "--audience", "public", "--out",
        record.folder.path + "/public",
      ])
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("no incident asked for may be seen by the audience public"))
  }

  @Test func `files that are there are kept unless they may be replaced`() throws {
    let record = try signed()
    let folder = record.folder.path + "/out"
    let arguments = ["export", "--format", "ucdp", "--out", folder]
    #expect(try record.run(arguments).status == 0)
    let again = try record.run(arguments)
    #expect(again.status == 64)
    #expect(again.errors.contains("--replace"))
    #expect(try record.run(arguments + ["--replace"]).status == 0)
  }

  private func signed() throws -> TestRecord {
    let record = try TestRecord()
    _ = try record.run(["add", "--user", "nour", try record.reports([strike])])
    let list = try record.run(["incidents"]).text.split(separator: "\n")
    let id = String(try #require(list.last).prefix(10))
    _ = try record.run(["review", "accept", id, "--user", "demo"])
    return record
  }

  private func text(_ folder: String, _ name: String) throws -> String {
    try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
  }
}
