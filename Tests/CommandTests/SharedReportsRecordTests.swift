// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// The two real reports beside the repository, through a whole record: what each claim rests on.
@Suite(.enabled(if: SharedReports.isThere && Program.isThere, "no ../shared/reports or no program"))
struct SharedReportsRecordTests {
  private struct Row {
    var rule: String
    var cause: String
    var count: Int?
    var chain: [String]
    var origin: String
    var isKnown: Bool
  }

  /// The claims of each report that a record takes in, by the report's first words.
  private func rows() throws -> [[Row]] {
    let record = try TestRecord()
    let added = try record.run(
      ["add", "--user", "nour", "--published", "2018-03-12"] + SharedReports.paths)
    #expect(added.status == 0)
    let listed =
      try record.run(["reports", "--json"]).lines().first?["reports"] as? [[String: Any]]
    let ids = try #require(listed).compactMap { ($0["report"] as? [String: Any])?["id"] as? String }
    return try ids.map { id in
      let answer = try #require(try record.run(["show", id, "--json"]).lines().first)
      return try #require(answer["claims"] as? [[String: Any]]).map(row)
    }.sorted { $0.count > $1.count }
  }

  private func row(_ answer: [String: Any]) throws -> Row {
    let claim = try #require(answer["claim"] as? [String: Any])
    let origin = try #require(answer["origin"] as? [String: Any])
    let chain = try #require(claim["chain"] as? [[String: Any]])
    return Row(
      rule: claim["rule"] as? String ?? "",
      cause: (claim["cause"] as? [String: Any])?["type"] as? String ?? "",
      count: (claim["count"] as? [String: Any])?["min"] as? Int,
      chain: chain.compactMap { $0["name"] as? String }, origin: origin["key"] as? String ?? "",
      isKnown: origin["known"] as? Bool ?? false)
  }

  @Test func `rows 5 and 6 have one origin in both reports, and no total borrows one`() throws {
    let rows = try rows()
    #expect(rows.count == 2)
    let bodies = rows.compactMap { $0.first { $0.rule == "bodies" } }
    #expect(bodies.map(\.origin) == ["speaker:vladimir putin", "speaker:vladimir putin"])
    #expect(bodies.allSatisfy { $0.chain == ["Vladimir Putin", "NBC", "Russia Today"] })
    let asked = rows.compactMap { $0.first { $0.cause == "chemical" } }
    #expect(asked.map(\.origin) == ["speaker:nbc", "speaker:nbc"])
    let total = try #require(rows[0].first { $0.count == 1800 })
    #expect(!total.isKnown && total.chain.isEmpty)
    for count in [1300, 2000] {
      let claim = try #require(rows[0].first { $0.count == count })
      #expect(claim.origin == "speaker:airwars" && claim.chain == ["Airwars"])
    }
  }

  @Test func `Pinheiro and his Commission are one origin`() throws {
    let record = try TestRecord()
    let text = try String(contentsOfFile: SharedReports.paths[0], encoding: .utf8)
    // The report quotes him without a figure, so that an invented one is added to its end.
    let longer = try record.folder.write(
      "longer.txt", text + "\nPinheiro said that 31 shepherds were killed in Hama in May 2017.\n")
    _ = try record.run(["add", "--user", "nour", "--published", "2018-03-12", longer])
    let listed = try record.run(["reports", "--json"]).text
    let id = try #require(listed.firstMatch(of: /REP-[0-9A-Z]{6}/)).output
    let answer = try #require(try record.run(["show", String(id), "--json"]).lines().first)
    let rows = try #require(answer["claims"] as? [[String: Any]]).map(row)
    let commission = try #require(rows.first { $0.count == 150 })
    let chairman = try #require(rows.first { $0.count == 31 })
    #expect(chairman.chain == ["Paulo Pinheiro"] && commission.isKnown)
    #expect(chairman.origin == commission.origin)
  }
}

/// Where the reports stand, if they do.
private enum SharedReports {
  static let paths = ["a", "b"].map { "\(Program.root)/../shared/reports/raqqa-\($0).txt" }
  static var isThere: Bool { paths.allSatisfy(FileManager.default.fileExists) }
}
