// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

private let html = """
  <html><head><title>Market hit in Kafr Takharim</title>
  <meta name="cairn:invented" content="true"><meta name="date" content="2019-03-05"></head>
  <body><article><h1>Market hit in Kafr Takharim</h1><p>Seven civilians were killed when warplanes \
  struck a market in Kafr Takharim on Tuesday, the Northern Rescue Corps said.</p></article></body></html>
  """

@Suite(.enabled(if: Program.isThere))
struct ProxyCommandTests {
  private let record: TestRecord
  private let web: WebServer

  init() throws {
    record = try TestRecord()
    web = try WebServer { _ in .page(html) }
  }

  /// Everything that the record's captures say, unpacked.
  private func captures() throws -> String {
    try Program.shell("find '\(record.path)/objects' -type f | xargs cat | zcat").text
  }

  @Test func `a SOCKS proxy is given the name, and its password is kept nowhere`() throws {
    let proxy = try TunnelProxy(.socks, to: web.port)
    try record.capturing(
      with: ["proxy": "socks5h://lina:s3cr3t@\(proxy.authority)", "browser": "none"])
    let added = try record.run(["add", "--user", "nour", "http://wire.orontes.org/a"])
    #expect(added.status == 0, "\(added.errors)")
    #expect(proxy.asked == ["wire.orontes.org:80"])
    #expect(proxy.credentials == ["lina:s3cr3t"])
    let text = try captures()
    #expect(text.contains("only the name was") && text.contains("socks5h://\(proxy.authority)"))
    let shown = try record.run(["show", "http://wire.orontes.org/a", "--json"]).text
    for words in [text, shown, try record.run(["reports", "--json"]).text] {
      #expect(!words.contains("s3cr3t") && !words.contains("lina"))
    }
    let all = record.folder.path + "/all"
    #expect(try record.run(["export", "--all", "--out", all]).status == 0)
    #expect(try Program.shell("grep -r s3cr3t '\(all)/rows' '\(all)/ledger'").text.isEmpty)
  }

  @Test func `through Tor each question goes by a way of its own`() throws {
    let proxy = try TunnelProxy(.socks, to: web.port)
    let added = try record.run([
      "add", "--user", "nour", "--proxy", "tor://\(proxy.authority)", "http://wire.orontes.org/a",
      "http://other.orontes.org/b", "http://hidden.onion/c",
    ])
    #expect(Set(proxy.asked).count == 3, "\(added.errors)")
    #expect(proxy.asked.contains("hidden.onion:80"))
    #expect(Set(proxy.credentials).count == 3)
  }

  @Test func `a proxy that is not there is said, and nothing goes another way`() throws {
    let gone = try TunnelProxy(.socks, to: web.port).authority
    let outcome = try record.run([
      "add", "--user", "nour", "--proxy", "socks5h://\(gone)", "http://127.0.0.1:\(web.port)/",
      "http://wire.orontes.org/a",
    ])
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("wire.orontes.org/a: it failed"))
    #expect(web.connections == 0)
    let odd = try record.run(["add", "--user", "nour", "--proxy", "socks5://a:1", "http://a.org/"])
    #expect(odd.status == 64 && odd.errors.contains("socks5h"))
  }

  @Test(arguments: [["watch", "--once", "--user", "nour"], ["serve", "--port", "0"], ["watch"]])
  func `feeds are visited through the proxy that a command names, and no other`(
    _ command: [String]
  ) throws {
    try record.capturing(with: ["proxy": "http://127.0.0.1:1", "browser": "none"])
    _ = try record.run(["watch", "add", "http://wire.orontes.org/feed", "--user", "nour"])
    let line = command.map { "'\($0)'" }.joined(separator: " ")
    _ = try Program.shell(
      """
      timeout 10 "$cairn" \(line) --proxy http://\(web.authority) >/dev/null 2>&1 & p=$!
      for i in $(seq 90); do
        "$cairn" watch list --json | grep -q '"outcome"' && break
        kill -0 $p 2>/dev/null || break
        sleep 0.1
      done
      kill $p 2>/dev/null; wait
      """, environment: record.environment)
    #expect(web.requests.contains { $0.contains("http://wire.orontes.org/feed") })
    let odd = try record.run(command + ["--proxy", "socks5://a:1"])
    #expect(odd.status == 64 && odd.errors.contains("socks5h"), "\(odd)")
  }

  @Test func `an onion address without Tor is refused`() throws {
    let outcome = try record.run([
      "add", "--user", "nour", "--proxy", "http://\(web.authority)", "http://hidden.onion/c",
    ])
    #expect(outcome.status == 1 && outcome.errors.contains("Tor"))
    #expect(web.connections == 0)
  }
}
