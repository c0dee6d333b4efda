// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// As what, from where, with what and why a thing was collected is in what an outsider gets (EVIDENCE §3).
@Suite(.enabled(if: Program.isThere))
struct CollectorCommandTests {
  private let record: TestRecord
  private var folder: String { record.folder.path }

  init() throws {
    record = try TestRecord()
    try record.capturing(with: [
      "browser": "none", "organisation": "Orontes Monitor", "egress": "198.51.100.7",
    ])
  }

  private static let html = """
    <html><head><title>Market hit</title><meta name="cairn:invented" content="true"></head><body>
    <article><p>Seven civilians were killed when warplanes struck a market in Kafr Takharim on 5 \
    March 2019, the Northern Rescue Corps said.</p></article></body></html>
    """

  private func added(_ outcome: Program.Outcome) throws -> String {
    #expect(outcome.status == 0, "\(outcome.errors)")
    let subjects = try outcome.lines().first?["subjects"] as? [String]
    return try #require(subjects?.first { $0.hasPrefix("REP-") })
  }

  private func collector(of report: String) throws -> [String: String] {
    let shown = try #require(try record.run(["show", report, "--json"]).lines().first)
    return try #require(shown["collector"] as? [String: String])
  }

  @Test
  func `a saved page says as what and with which account it was got, an exhibit not the account`()
    throws
  {
    let page = try record.folder.write("page.html", Self.html)
    let report = try added(
      try record.run([
        "add", "--user", "nour", "--json", page, "--account", "the reading account", "--purpose",
        "Harim market",
      ]))
    let shown = try record.run(["show", report]).text
    for words in [
      "account: the reading account", "purpose: Harim market", "role: reviewer",
      "organisation: Orontes Monitor", "egress_address: 198.51.100.7", "software: Cairn/",
    ] { #expect(shown.contains(words), "\(shown)") }

    let made = try record.run(["receipt", report, "--out", folder + "/exhibit"])
    #expect(made.status == 0, "\(made.errors)")
    let row = try String(
      contentsOfFile: folder + "/exhibit/custody/collector.row.json", encoding: .utf8)
    #expect(row.contains("\"role\":\"reviewer\"") && row.contains("198.51.100.7"))
    let check = try Program.run(["verify", folder + "/exhibit"])
    #expect(check.status == 0 && check.text.contains("Orontes Monitor"), "\(check.errors)")
    let found = try Program.shell("grep -r 'reading account' '\(folder)/exhibit'")
    #expect(found.status == 1, "what is kept from outsiders is in the exhibit: \(found.text)")

    // Another role than the one under proof is refused.
    try row.replacing("reviewer", with: "publisher").write(
      toFile: folder + "/exhibit/custody/collector.row.json", atomically: true, encoding: .utf8)
    #expect(try Program.run(["verify", folder + "/exhibit"]).status == 1)
  }

  @Test func `a person with another role, or for another organisation, is another collector`()
    throws
  {
    let first = try added(
      try record.run(["add", "--user", "nour", "--json", try record.reports(["One was killed."])]))
    try record.capturing(with: ["browser": "none", "organisation": "Harim Desk"])
    let second = try added(
      try record.run(["add", "--user", "nour", "--json", try record.reports(["Two were killed."])]))
    #expect(try collector(of: first)["organisation"] == "Orontes Monitor")
    #expect(try collector(of: second)["organisation"] == "Harim Desk")
    #expect(try collector(of: second)["egress_address"] == nil)
    let verified = try record.run(["verify"])
    #expect(verified.status == 0, "\(verified.errors)")
  }

  @Test func `the machine and the account of a person whose name goes are forgotten`() throws {
    _ = try record.run(["user", "add", "root", "--role", "administrator"])
    let report = try added(
      try record.run([
        "add", "--user", "nour", "--json", try record.reports(["One was killed."]), "--account",
        "nour-reads",
      ]))
    #expect(try record.run(["user", "erase", "nour", "--user", "root"]).status == 0)
    let shown = try record.run(["show", report]).text
    #expect(!shown.contains("nour-reads") && !shown.contains("machine:"), "\(shown)")
    #expect(shown.contains("role: reviewer"))
    #expect(try record.run(["verify"]).status == 0)
    // An exhibit of it still holds, with what is left.
    #expect(try record.run(["receipt", report, "--out", folder + "/exhibit"]).status == 0)
    let check = try Program.run(["verify", folder + "/exhibit"])
    #expect(check.status == 0, "\(check.errors)")
  }

  @Test func `settings that cannot be meant stop the taking in, and say so`() throws {
    try record.capturing(with: ["egress": "somewhere"])
    let added = try record.run(["add", "--user", "nour", try record.reports(["One was killed."])])
    #expect(added.status != 0 && added.errors.contains("egress"), "\(added.errors)")
    #expect(try record.run(["reports"]).text.contains("No reports."))
  }

  @Test func `what a feed is watched for goes with what it brings`() throws {
    let feed = "<rss><channel><title>Wire</title><item><link>/a</link></item></channel></rss>"
    let web = try WebServer { head in
      head.contains("/feed ")
        ? .status("200 OK", ["Content-Type: application/rss+xml"], body: feed) : .page(Self.html)
    }
    let watched = try record.run([
      "watch", "add", "http://wire.orontes.org/feed", "--user", "nour", "--invented", "--purpose",
      "Harim market", "--basis", "public interest",
    ])
    #expect(watched.status == 0, "\(watched.errors)")
    let visit = try record.run([
      "watch", "--once", "--user", "nour", "--proxy", "http://\(web.authority)", "--json",
    ])
    #expect(visit.status == 0, "\(visit.errors)")
    let reports = try record.run(["reports", "--json"]).text
    let report = try #require(reports.firstMatch(of: /REP-[0-9A-Z]+/)?.output)
    let shown = try record.run(["show", String(report)]).text
    #expect(shown.contains("purpose: Harim market") && shown.contains("basis: public interest"))
  }
}
