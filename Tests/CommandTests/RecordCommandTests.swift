// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

private let strike = """
  Seven civilians were killed when warplanes struck a market in Kafr Takharim on Tuesday, \
  the Northern Rescue Corps said.
  """

@Suite(.enabled(if: Program.isThere))
struct RecordCommandTests {
  @Test func `a report goes in and an incident with its sentence comes out`() throws {
    let record = try TestRecord()
    let added = try record.run(["add", "--user", "nour", try record.reports([strike])])
    #expect(added.status == 0)
    #expect(added.text.contains("Took in 1 report."))

    let list = try record.run(["incidents"])
    #expect(list.text.contains("Kafr Takharim"))
    #expect(list.text.contains("2019-03-05"))
    let id = try #require(list.text.split(separator: "\n").last?.prefix(10))

    let incident = try record.run(["show", String(id)])
    #expect(incident.text.contains("Seven civilians were killed"))
    #expect(incident.text.contains("Northern Rescue Corps"))
    #expect(incident.text.contains("weak"))
  }

  @Test func `what was taken in before is passed over`() throws {
    let record = try TestRecord()
    let path = try record.reports([strike])
    _ = try record.run(["add", "--user", "nour", path])
    let again = try record.run(["add", "--user", "nour", path])
    #expect(again.status == 0)
    #expect(again.text.contains("Took in 0 reports. 1 was in the record already."))
  }

  @Test func `a bad input is listed and the others are taken in`() throws {
    let record = try TestRecord()
    let good = try record.reports([strike])
    let bad = try record.folder.write("bad.jsonl", "{\"id\":\"x\"}\n")
    let outcome = try record.run(["add", "--user", "nour", "--json", bad, good])
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("bad.jsonl:1"))
    let summary = try #require(try outcome.lines().first)
    #expect(summary["added"] as? Int == 1)
    #expect(summary["failed"] as? Int == 1)
  }

  @Test func `a demonstrator signs what is invented and the toll says so apart`() throws {
    let record = try TestRecord()
    _ = try record.run(["add", "--user", "demo", try record.reports([strike])])
    let id = String(
      try record.run(["incidents"]).text.split(separator: "\n").last?.prefix(10) ?? "")
    let signed = try record.run(["review", "accept", id, "--user", "demo"])
    #expect(signed.status == 0)
    #expect(signed.text.contains("as a demonstration"))
    let toll = try record.run(["toll", "--by", "month"]).text
    let signedPart = try #require(toll.range(of: "Signed by people"))
    let proposedPart = try #require(toll.range(of: "Proposed by the program"))
    let signedRows = toll[signedPart.upperBound..<proposedPart.lowerBound]
    #expect(signedRows.contains { $0 == "7" })
    #expect(!toll[proposedPart.upperBound...].contains("Weak"))
  }

  @Test func `a demonstrator takes in nothing that is real`() throws {
    let record = try TestRecord()
    let real = try record.folder.write("real.txt", strike)
    let outcome = try record.run(["add", "--user", "demo", real])
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("invented reports only"))
    #expect(try record.run(["reports"]).text.contains("No reports."))
  }

  @Test func `a person's numbers replace the proposed ones and stay when reports come in`() throws {
    let record = try TestRecord()
    _ = try record.run(["add", "--user", "nour", try record.reports([strike])])
    let id = String(
      try record.run(["incidents"]).text.split(separator: "\n").last?.prefix(10) ?? "")
    _ = try record.run([
      "review", "correct", id, "--killed", "5-7", "--grade", "fair", "--why", "names checked",
      "--user", "nour",
    ])
    _ = try record.run([
      "add", "--user", "nour",
      try record.reports([
        "Nine civilians were killed in an airstrike on Kafr Takharim on Tuesday, residents said."
      ]),
    ])
    let shown = try record.run(["show", id]).text
    #expect(shown.contains("names checked"))
    #expect(shown.contains("civilians killed: 5–7"))
    #expect(shown.contains("differs from the proposal"))
  }

  @Test(arguments: [
    (["incidents", "--record", "/nowhere/record"], "no record stands here"),
    (["show", "INC-000000"], "none of that name"),
    (["review", "accept", "INC-000000", "--user", "nour"], "no such incident"),
    (["review", "accept", "INC-000000", "--user", "stranger"], "nobody of that name"),
    (["user", "add", "nour"], "the name is taken"),
    (["init"], "a record stands here already"),
    (["serve", "--host", "0.0.0.0", "--port", "0"], "would open the record"),
    (["add", "--user", "nour"], "files, folders or web addresses"),
    (["add", "--user", "nour", "--proxy", "socks5://a:1", "https://a.org/"], "no proxy"),
    (["add", "--user", "nour", "--addresses", "/nowhere"], "/nowhere"),
    (["add", "somewhere.txt"], "--user"),
    (["show", "seven"], "no identifier"),
  ])
  func `wrong use says what to do and ends with 64`(arguments: [String], words: String) throws {
    let outcome = try TestRecord().run(arguments)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(words))
  }

  @Test func `a record of a newer version is refused and left as it is`() throws {
    let record = try TestRecord()
    let manifest = URL(fileURLWithPath: record.path + "/cairn.json")
    let text = try String(contentsOf: manifest, encoding: .utf8)
    let newer = text.replacingOccurrences(of: "\"format\" : 1", with: "\"format\" : 99")
    #expect(newer != text)
    try newer.write(to: manifest, atomically: true, encoding: .utf8)
    for arguments in [["incidents"], ["add", "--user", "nour", try record.reports([strike])]] {
      let outcome = try record.run(arguments)
      #expect(outcome.status == 64)
      #expect(outcome.errors.contains("newer"))
    }
    #expect(try String(contentsOf: manifest, encoding: .utf8) == newer)
  }

  @Test func `what was changed behind the record's back is named`() throws {
    let record = try TestRecord()
    _ = try record.run(["add", "--user", "nour", try record.reports([strike])])
    #expect(try record.run(["verify"]).status == 0)
    let objects = try FileManager.default.subpathsOfDirectory(atPath: record.path + "/objects")
    let object = try #require(objects.first { $0.split(separator: "/").last?.count == 64 })
    let path = record.path + "/objects/" + object
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    bytes[10] ^= 1
    #expect(chmod(path, 0o600) == 0)
    try bytes.write(to: URL(fileURLWithPath: path))
    let outcome = try record.run(["verify"])
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains(String(object.suffix(64))))
  }
}
