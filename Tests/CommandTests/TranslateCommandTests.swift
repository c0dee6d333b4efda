// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite(.enabled(if: Program.isThere))
struct TranslateCommandTests {
  private let record: TestRecord
  private let report: String
  private let english: String

  init() throws {
    record = try TestRecord()
    let path = try record.reports(["قُتل تسعة مدنيين في غارة على سوق بنش يوم الثلاثاء."])
    let added = try record.run(["add", "--user", "nour", "--json", path])
    let summary = try #require(try added.lines().first)
    report = try #require((summary["subjects"] as? [String])?.first { $0.hasPrefix("REP-") })
    english = try record.folder.write(
      "english.txt",
      "Nine killed in Binnish\n\nNine civilians were killed in a raid on the market of Binnish.\n")
  }

  private func translate(_ arguments: String...) throws -> Program.Outcome {
    try record.run(["translate", report, english, "--user", "nour"] + arguments)
  }

  @Test func `a translation is kept beside its report, and counts for nothing`() throws {
    let before = try record.run(["toll", "--json"]).text
    let made = try translate("--language", "en", "--by", "Lina Aswad")
    #expect(made.status == 0 && made.text.contains("Kept beside \(report)"), "\(made.errors)")
    let shown = try record.run(["show", report]).text
    #expect(shown.contains("Lina Aswad"))
    #expect(try record.run(["show", report, "--read-translations"]).text.contains("9"))
    #expect(try record.run(["toll", "--json"]).text == before)
    #expect(try record.run(["verify"]).status == 0)
  }

  @Test func `who made a translation must be said, and its language must be one`() throws {
    #expect(try translate("--language", "en").status == 64)
    let odd = try translate("--language", "Englisch!", "--by", "Lina Aswad")
    #expect(odd.status == 64 && odd.errors.contains("no language"), "\(odd.errors)")
  }

  @Test func `an exhibit shows the translation with who made it, and both are proved`() throws {
    #expect(try translate("--language", "en", "--by", "Lina Aswad").status == 0)
    #expect(try translate("--language", "de", "--by", "Wort 2.1", "--machine").status == 0)
    let path = record.folder.path + "/a.wacz"
    #expect(try record.run(["export", "--wacz", report, "--out", path]).status == 0)
    let check = try Program.run(["verify", path])
    #expect(check.status == 0, "\(check.errors)")
    #expect(check.text.contains("is into en by Lina Aswad"))
    #expect(check.text.contains("is into de by Wort 2.1, a program"))
    let folder = record.folder.path + "/exhibit"
    #expect(try record.run(["receipt", report, "--out", folder]).status == 0)
    let row = folder + "/custody/translation-1.row.json"
    let text = try String(contentsOfFile: row, encoding: .utf8)
    #expect(text.contains("market of Binnish"))
    try Data(text.replacing("Lina", with: "Dina").utf8).write(to: URL(fileURLWithPath: row))
    let forged = try Program.run(["verify", folder])
    #expect(forged.status == 1 && forged.errors.contains("translation-1.row.json"))
  }
}
