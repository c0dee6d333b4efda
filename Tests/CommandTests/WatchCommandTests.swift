// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

private func article(_ words: String) -> WebServer.Reply {
  .page(
    """
    <html><head><title>Shell hits a bakery in Hays</title>
    <meta name="cairn:invented" content="true"></head><body><article>
    <h1>Shell hits a bakery in Hays</h1><p>\(words) civilians were killed when a shell struck a \
    bakery in Hays on Tuesday, the Northern Rescue Corps said. Others were wounded.</p>
    </article></body></html>
    """)
}

/// A web of one feed and its articles, which the program sees as a proxy for every host.
private func web() throws -> WebServer {
  try WebServer { head in
    let address = head.split(separator: " ").dropFirst().first.map(String.init) ?? ""
    switch address {
    case "http://wire.orontes.org/feed":
      return .status(
        "200 OK", ["Content-Type: application/rss+xml"],
        body: """
          <rss><channel><title>Orontes Wire</title>
          <item><link>/1</link><pubDate>Tue, 05 Mar 2019 09:00:00 GMT</pubDate></item>
          <item><link>http://other.orontes.org/2</link></item>
          <item><link>http://192.168.1.1/admin</link></item></channel></rss>
          """)
    case "http://wire.orontes.org/1": return article("Seven")
    case "http://other.orontes.org/2": return article("Nine")
    default: return .status("404 Not Found")
    }
  }
}

private func settle(_ record: TestRecord, on web: WebServer) throws {
  try record.capturing(with: ["proxy": "http://\(web.authority)", "browser": "none"])
}

@Suite(.enabled(if: Program.isThere))
struct WatchCommandTests {
  private func run(_ record: TestRecord, _ arguments: String...) throws -> Program.Outcome {
    try record.run(["watch"] + arguments)
  }

  @Test func `a feed is added, visited once, listed and removed`() throws {
    let record = try TestRecord()
    let web = try web()
    try settle(record, on: web)
    let feed = "http://wire.orontes.org/feed"
    let added = try run(record, "add", feed, "--user", "nour", "--outlet", "Wire")
    #expect(added.text.contains("1 feed is watched now."), "\(added.errors)")
    #expect(web.connections == 0)

    let once = try run(record, "--once", "--user", "nour")
    #expect(once.text.contains("Visited 1 feed, which announced 3 new addresses."), "\(once)")
    #expect(once.text.contains("Took in 2 reports."))
    #expect(once.status == 1)
    #expect(once.errors.contains("http://192.168.1.1/admin: refused"))
    #expect(web.connections == 3)
    #expect(try record.run(["reports"]).text.contains("Shell hits a bakery"))
    #expect(try record.run(["show", "http://192.168.1.1/admin"]).text.contains("refused"))

    let again = try run(record, "--once", "--user", "nour")
    #expect(again.text.contains("Visited 0 feeds"))
    #expect(web.connections == 3)
    let list = try run(record, "list").text
    #expect(list.contains(feed) && list.contains("read"))
    let json = try run(record, "list", "--json").text
    #expect(json.contains("\"title\":\"Orontes Wire\"") && json.contains("\"done\":3"))
    #expect(try record.run(["verify"]).status == 0)
    #expect(try run(record, "remove", feed, "--user", "nour").status == 0)
    #expect(try run(record, "list").text.contains("No feeds."))
  }

  @Test func `a list of feeds is taken from a reader's file, and a broken one not`() throws {
    let record = try TestRecord()
    let list = try record.folder.write(
      "feeds.opml",
      """
      <opml version="2.0"><body><outline text="North">
      <outline text="Wire" xmlUrl="http://wire.orontes.org/feed"/>
      <outline text="Odd" xmlUrl="gopher://odd"/></outline></body></opml>
      """)
    let added = try run(record, "add", "--opml", list, "--user", "nour")
    #expect(added.status == 1)
    #expect(added.text.contains("1 feed is watched now."))
    #expect(added.errors.contains("gopher://odd"))
    let page = try record.folder.write("page.html", "<!DOCTYPE html><p>x")
    let refused = try run(record, "add", "--opml", page, "--user", "nour")
    #expect(refused.status == 64)
    #expect(refused.errors.contains("page.html: it is a web page"))
  }

  @Test func `the server visits feeds by itself, and a restart asks for nothing twice`()
    async throws
  {
    let record = try TestRecord()
    let web = try web()
    try settle(record, on: web)
    _ = try run(record, "add", "http://wire.orontes.org/feed", "--user", "nour")
    for _ in 0..<2 {
      let outcome = try Program.shell(
        """
        "$cairn" serve --port 0 > '\(record.folder.path)/served' 2>&1 &
        server=$!
        for i in $(seq 300); do
          grep -q 'Cairn is at' '\(record.folder.path)/served' \
            && "$cairn" watch list --json | grep -q '"done":3' && break
          sleep 0.1
        done
        kill $server; wait $server
        """, environment: record.environment)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    #expect(web.connections == 3)
    #expect(try record.run(["reports"]).text.contains("Shell hits a bakery"))
    #expect(try record.run(["verify"]).status == 0)
  }
}
