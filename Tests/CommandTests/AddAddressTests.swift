// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

private let strike = """
  <p>Seven civilians were killed when warplanes struck a market in Kafr Takharim on Tuesday, \
  the Northern Rescue Corps said. Fourteen others were wounded, among them four children.</p>
  """

private func page(_ body: String, title: String = "Market hit in Kafr Takharim") -> WebServer.Reply
{
  .page(
    """
    <html><head><title>\(title)</title><meta name="cairn:invented" content="true">
    <meta property="article:published_time" content="2019-03-05T09:00:00Z"></head>
    <body><article><h1>\(title)</h1>\(body)</article></body></html>
    """, fields: ["ETag: \"v1\""])
}

/// The web as the program sees it: a proxy of the test's own that answers for every host.
///
/// So the program needs no door that only tests may use.
private func web(_ answer: @escaping @Sendable (String) -> WebServer.Reply) throws -> WebServer {
  try WebServer { head in
    answer(head.split(separator: " ").dropFirst().first.map(String.init) ?? "")
  }
}

@Suite(.enabled(if: Program.isThere))
struct AddAddressTests {
  private func add(_ record: TestRecord, _ web: WebServer, _ addresses: [String]) throws
    -> Program.Outcome
  {
    try record.run(
      ["add", "--user", "nour", "--proxy", "http://\(web.authority)"] + addresses)
  }

  @Test func `an address goes in, and its report leads back to every byte that came`() throws {
    let record = try TestRecord()
    let web = try web { _ in page(strike) }
    let added = try add(record, web, ["http://wire.orontes.org/a"])
    #expect(added.status == 0, "\(added.errors)")
    #expect(added.text.contains("Took in 1 report."))
    #expect(try record.run(["incidents"]).text.contains("Kafr Takharim"))
    let id = try #require(
      try record.run(["reports"]).text.split(separator: "\n").last?.prefix(10))
    let shown = try record.run(["show", String(id)]).text
    #expect(shown.contains("http://wire.orontes.org/a"))
    #expect(try record.run(["verify"]).status == 0)
    let visits = try record.run(["show", "http://wire.orontes.org/a"])
    #expect(visits.text.contains("a report"))
    #expect(visits.text.contains(String(id)))
  }

  @Test func `what is no report is kept as what it is and never shown as one`() throws {
    let record = try TestRecord()
    let web = try web { address in
      switch address.split(separator: "/").last ?? "" {
      case "login": page("<p>Enter your name.</p>", title: "Log in")
      case "gone": page("<p>Try our front page.</p>", title: "Page not found")
      case "check":
        .status("503 No", body: "<title>Just a moment</title><p>Checking your browser now.")
      case "picture": .status("200 OK", ["Content-Type: image/png"], body: "\u{1}PNG")
      case "deep-within-the-site": .redirect(to: "/")
      default: page("")
      }
    }
    let names = ["login", "gone", "check", "picture", "deep-within-the-site", "empty"]
    let outcome = try add(record, web, names.map { "http://wire.orontes.org/\($0)" })
    #expect(outcome.status == 1)
    for words in [
      "/login: a login wall", "/gone: not found", "/check: an interstitial", "/picture: no text",
      "/deep-within-the-site: not found", "/empty: an empty page",
    ] { #expect(outcome.errors.contains(words), "\(words)") }
    #expect(outcome.text.contains("Took in 0 reports. 6 inputs failed"))
    #expect(try record.run(["reports"]).text.contains("No reports."))
    #expect(
      try record.run(["show", "http://wire.orontes.org/login"]).text.contains("a login wall"))
    #expect(try record.run(["verify"]).status == 0)
  }

  @Test func `the same page again is kept and compared`() throws {
    let record = try TestRecord()
    let changed = strike.replacing("Seven civilians", with: "Nine civilians")
    let web = try WebServer { head in
      page(head.contains("/new") ? changed : strike)
    }
    let address = "http://wire.orontes.org/a"
    _ = try add(record, web, [address])
    let again = try add(record, web, [address])
    #expect(again.text.contains("Took in 0 reports. 1 was in the record already."))
    let second = try WebServer { _ in page(changed) }
    #expect(try add(record, second, [address]).text.contains("Took in 1 report."))
    let shown = try record.run(["show", address]).text
    #expect(
      shown.split(separator: "\n").count { $0.contains("2") && $0.contains("unchanged") } == 1)
    #expect(shown.contains("- Seven civilians"))
    #expect(shown.contains("+ Nine civilians"))
    #expect(shown.contains("killed: 7 → 9"))
  }

  @Test func `a purged report goes from every capture that said the same`() throws {
    let record = try TestRecord()
    for name in ["amina", "karim"] {
      _ = try record.run(["user", "add", name, "--role", "publisher"])
    }
    let web = try web { _ in page(strike) }
    for _ in 1...2 { _ = try add(record, web, ["http://wire.orontes.org/a"]) }
    let id = try #require(
      try record.run(["reports"]).text.split(separator: "\n").last?.prefix(10))
    func held() throws -> String {
      try Program.shell(
        "find '\(record.path)/objects' -type f -exec zcat {} + | grep -c 'Seven civilians'"
      ).text.trimmingCharacters(in: .whitespacesAndNewlines)
    }
    #expect(try held() == "4")
    _ = try record.run(["purge", String(id), "--reason", "danger", "--user", "amina"])
    #expect(try record.run(["purge", String(id), "--user", "karim"]).status == 0)
    #expect(try held() == "0")
    #expect(try record.run(["verify"]).status == 0)
  }

  @Test(arguments: [
    "http://127.0.0.1/", "http://localhost/", "http://10.1.1.1/", "ftp://a.org/",
    "http://a.org:22/",
  ])
  func `what is not to be asked is refused, and no server hears of it`(_ address: String) throws {
    let record = try TestRecord()
    let web = try web { _ in page(strike) }
    let outcome = try add(record, web, [address])
    #expect(outcome.status == 1)
    #expect(web.connections == 0)
  }

  @Test func `a list of addresses is read, its remarks passed over`() throws {
    let record = try TestRecord()
    let web = try web { page(strike + "<p>\($0)</p>") }
    let list = try record.folder.write(
      "list.txt", "# mine\n\nhttp://a.orontes.org/1\r\nhttp://b.orontes.org/2\n")
    let outcome = try add(record, web, ["--addresses", list])
    #expect(outcome.text.contains("Took in 2 reports."))
    #expect(Set(web.requests.map { $0.split(separator: " ")[1] }).count == 2)
  }

  @Test func `a record's own settings say the way, and a slip in them stops everything`() throws {
    let record = try TestRecord()
    let web = try web { _ in page(strike) }
    try record.capturing(with: ["proxy": "http://\(web.authority)", "browser": "none"])
    #expect(try record.run(["add", "--user", "nour", "http://wire.orontes.org/a"]).status == 0)
    try record.capturing(with: ["porxy": "http://\(web.authority)"])
    let outcome = try record.run(["add", "--user", "nour", "http://wire.orontes.org/b"])
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("porxy"))
    #expect(web.connections == 1)
  }

  @Test func `whoever may only look has nothing fetched`() throws {
    let record = try TestRecord()
    let web = try web { _ in page(strike) }
    let outcome = try record.run([
      "add", "--user", "demo", "--proxy", "http://\(web.authority)", "http://wire.orontes.org/a",
    ])
    #expect(outcome.status == 64)
    #expect(web.connections == 0)
  }
}
