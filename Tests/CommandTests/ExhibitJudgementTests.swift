// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// Exhibits of every kind, before other people's programs.
@Suite(.enabled(if: Program.isThere))
struct ExhibitJudgementTests {
  enum Kind: String, CaseIterable { case web, upload, pdf, crawl, translated, stamped }

  private let record: TestRecord
  private let folder: String

  init() throws {
    record = try TestRecord()
    folder = record.folder.path
  }

  private static let body = """
    <p>Seven civilians were killed when warplanes struck a market in Kafr Takharim on Tuesday, the \
    Northern Rescue Corps said.</p>
    """
  private static let html = """
    <html><head><title>Market hit</title><meta name="cairn:invented" content="true">
    <meta name="date" content="2019-03-05"></head><body><article>\(body)</article></body></html>
    """

  @Test(arguments: Kind.allCases)
  func `every exhibit is accepted by everybody`(_ kind: Kind) throws {
    let report = try add(kind)
    if kind == .translated {
      let words = try record.folder.write("de.txt", "Sieben Zivilisten wurden getötet.")
      let kept = try record.run([
        "translate", report, words, "--language", "de", "--by", "Lina Aswad", "--user", "nour",
      ])
      #expect(kept.status == 0, "\(kept.errors)")
    }
    if kind == .stamped { try stamp() }
    let path = folder + "/a.wacz"
    let made = try record.run(["export", "--wacz", report, "--out", path])
    #expect(made.status == 0, "\(made.errors)")
    let check = try Program.run(["verify", path])
    #expect(check.status == 0, "\(check.errors)")
    try judge(path)
    if kind == .stamped {
      #expect(check.text.contains("Orontes Time saw that checkpoint"))
      let outcome = try Program.shell(
        """
        cd '\(folder)/x/custody' && openssl ts -verify -in checkpoint.tsr -data checkpoint.txt \
          -CAfile authority.pem
        """)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
  }

  private func judge(_ path: String) throws {
    if let wacz = Judge("wacz validate -f") {
      let outcome = try wacz.run(path)
      #expect(outcome.status == 0, "\(outcome.text)")
    }
    let unpacked = try Program.shell(
      "cd '\(folder)' && python3 -m zipfile -e a.wacz x && ls x/archive/*")
    let archives = unpacked.text.split(separator: "\n").map { folder + "/" + $0 }
    #expect(archives.count == 1)
    for command in ["gzip -t", "warcio check -v", "fastwarc check -q -o /dev/null"] {
      for archive in archives {
        guard let outcome = try Judge(command)?.run(archive) else { continue }
        #expect(outcome.status == 0, "\(command): \(outcome.text) \(outcome.errors)")
      }
    }
  }

  @Test func `pywb plays the page of an exhibit back byte for byte`() throws {
    guard let replay = Replay() else { return }
    let path = folder + "/a.wacz"
    let made = try record.run(["export", "--wacz", try add(.web), "--out", path])
    #expect(made.status == 0, "\(made.errors)")
    let unpacked = try Program.shell(
      "cd '\(folder)' && python3 -m zipfile -e a.wacz x && ls -d $PWD/x/archive/*")
    let archive = try #require(unpacked.text.split(separator: "\n").first.map(String.init))
    let shown = try replay.body(of: "http://wire.orontes.org/a", in: archive, folder: folder)
    #expect(shown.status == 0 && shown.text == Self.html, "\(shown.errors) \(shown.text)")
  }

  private func add(_ kind: Kind) throws -> String {
    let web = try WebServer { _ in .page(Self.html) }
    let input =
      switch kind {
      case .web: "http://wire.orontes.org/a"
      case .pdf:
        try record.folder.write(
          "a.invented.pdf",
          MadePDF.bytes([[["Seven civilians were killed in Kafr Takharim on Tuesday."]]]))
      case .crawl: try record.folder.write("crawl.warc", crawl())
      default: try record.folder.write("page.html", Self.html)
      }
    let added = try record.run([
      "add", "--user", "nour", "--json", "--proxy", "http://\(web.authority)", input,
    ])
    #expect(added.status == 0, "\(added.errors)")
    let summary = try #require(try added.lines().first)
    return try #require((summary["subjects"] as? [String])?.first { $0.hasPrefix("REP-") })
  }

  /// A WARC file as another program would write it.
  private func crawl() -> String {
    let block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + Self.html
    return [
      "WARC/1.0", "WARC-Type: response", "WARC-Record-ID: <urn:uuid:1>",
      "WARC-Date: 2019-03-06T09:00:00Z", "WARC-Target-URI: http://wire.orontes.org/a",
      "Content-Type: application/http; msgtype=response", "Content-Length: \(block.utf8.count)",
      "", block, "", "",
    ].joined(separator: "\r\n")
  }

  private func stamp() throws {
    let authority = try LocalAuthority()
    let checkpoint = try record.folder.write(
      "c.txt", try record.run(["checkpoint", "print", "--bare"]).output)
    let query = folder + "/q.tsq"
    let asked = try record.run([
      "checkpoint", "stamp", "--checkpoint", checkpoint, "--query", query,
    ])
    #expect(asked.status == 0, "\(asked.errors)")
    let question = try #require(FileManager.default.contents(atPath: query))
    let answer = try record.folder.write("a.tsr", try authority.answer(question))
    let kept = try record.run([
      "checkpoint", "stamp", "--checkpoint", checkpoint, "--reply", answer, "--certificates",
      authority.path,
    ])
    #expect(kept.status == 0, "\(kept.errors)")
  }
}
