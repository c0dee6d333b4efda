// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// Places that a record has of its own; all are made up.
@Suite(.enabled(if: Program.isThere))
struct GazetteerCommandTests {
  private static let village = [
    "90000001", "Kafr Qirmid", "Kafr Qirmid", "كفر قرمد", "35.51", "36.72", "P", "PPL", "SY", "",
    "12", "", "", "", "0", "", "", "Asia/Damascus", "2024-01-01",
  ].joined(separator: "\t")

  private func table(_ rows: [String], in record: TestRecord, name: String = "SY.txt") throws
    -> String
  {
    try record.folder.write(name, rows.joined(separator: "\n"))
  }

  private func place(_ record: TestRecord, _ more: [String]) throws -> String {
    let text = "An airstrike killed nine civilians in Kafr Qirmid, Syria, on 4 March 2019."
    let file = try record.folder.write("report.txt", text)
    let read = try record.run(["read", file, "--published", "2019-03-05"] + more)
    #expect(read.status == 0)
    return read.text
  }

  @Test func `an imported place is read, and named in the record, the ledger and each report`()
    throws
  {
    let record = try TestRecord()
    let before = try place(record, [])
    #expect(!before.contains("geo:90000001"))
    let file = try table([Self.village, "wrong"], in: record)
    let done = try record.run(["gazetteer", "import", file, "--user", "nour"])
    #expect(done.status == 1)
    #expect(done.text.contains("1 place is new, 1 row is wrong."))
    #expect(done.errors.contains("SY.txt, row 2: 1 columns instead of 19; the row was skipped"))
    #expect(try place(record, ["--record", record.path]).contains("geo:90000001"))
    #expect(try place(record, []) == before)
    let shown = try #require(try record.run(["gazetteer", "--json"]).lines().first)
    let sha256 = try #require(shown["sha256"] as? String)
    #expect((shown["from"] as? String)?.hasPrefix("1 place of SY.txt, SHA-256 ") == true)
    #expect(
      try record.run(["add", "--user", "nour", record.folder.path + "/report.txt"]).status == 0)
    let reports = try record.run(["reports", "--json"]).text
    let report = String(try #require(reports.firstMatch(of: /REP-[0-9A-Z]{6}/)).output)
    let read = "read by cairn-reader 1 with places \(sha256.prefix(12))"
    #expect(try record.run(["show", report]).text.contains(read))
    #expect(try record.run(["verify"]).status == 0)
  }

  @Test func `importing again replaces, and what was imported can be dropped`() throws {
    let record = try TestRecord()
    let first = try table([Self.village], in: record)
    #expect(try record.run(["gazetteer", "import", first, "--user", "nour"]).status == 0)
    let other = Self.village.replacing("Kafr Qirmid", with: "Tall Zumurrud")
      .replacing("90000001", with: "90000002")
    let second = try table([other], in: record, name: "new.txt")
    #expect(try record.run(["gazetteer", "import", second, "--user", "nour"]).status == 0)
    #expect(!(try place(record, ["--record", record.path])).contains("geo:90000001"))
    #expect(try record.run(["gazetteer"]).text.contains("new.txt"))
    #expect(try record.run(["gazetteer", "drop", "--user", "nour"]).status == 0)
    #expect(try record.run(["gazetteer"]).text.contains("those that come with the program"))
    #expect(try record.run(["verify"]).status == 0)
  }

  @Test func `what holds no place is refused, and changes nothing`() throws {
    let record = try TestRecord()
    let empty = try table(["a\tb"], in: record)
    let refused = try record.run(["gazetteer", "import", empty, "--user", "nour"])
    #expect(refused.status != 0)
    #expect(refused.errors.contains("no row is of a place that the gazetteer lacks"))
    let packed = try table(["PK\u{3}\u{4}"], in: record, name: "SY.zip")
    #expect(
      try record.run(["gazetteer", "import", packed, "--user", "nour"]).errors.contains("unzip"))
    #expect(
      try record.run(["gazetteer", "import", "/nowhere.txt", "--user", "nour"]).status != 0)
    #expect(try record.run(["gazetteer"]).text.contains("those that come with the program"))
  }
}
