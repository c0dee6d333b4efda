// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

private let html = """
  <html><head><title>Market hit in Kafr Takharim</title>
  <meta name="cairn:invented" content="true"><meta name="date" content="2019-03-05"></head>
  <body><article><h1>Market hit in Kafr Takharim</h1><p>Seven civilians were killed when warplanes \
  struck a market in Kafr Takharim on Tuesday, the Northern Rescue Corps said. Fourteen others were \
  wounded, among them four children.</p></article></body></html>
  """

/// A WARC file as another program would write it.
private func warc(_ pages: [(String, String)]) -> Data {
  var bytes = Data()
  for (number, (address, body)) in pages.enumerated() {
    let block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + body
    let head = [
      "WARC/1.0", "WARC-Type: response", "WARC-Record-ID: <urn:uuid:\(number)>",
      "WARC-Date: 2019-03-06T09:00:00Z", "WARC-Target-URI: \(address)",
      "Content-Type: application/http; msgtype=response", "Content-Length: \(block.utf8.count)",
    ]
    bytes += Data((head.joined(separator: "\r\n") + "\r\n\r\n" + block + "\r\n\r\n").utf8)
  }
  return bytes
}

private func report(_ record: TestRecord) throws -> String {
  String(try record.run(["reports"]).text.split(separator: "\n").last?.prefix(10) ?? "")
}

@Suite(.enabled(if: Program.isThere))
struct ExhibitTests {
  @Test func `a report's exhibit holds its capture and the proof, and others accept it`() throws {
    let record = try TestRecord()
    let web = try WebServer { _ in .page(html) }
    let added = try record.run([
      "add", "--user", "nour", "--proxy", "http://\(web.authority)", "http://wire.orontes.org/a",
    ])
    #expect(added.status == 0, "\(added.errors)")
    let path = record.folder.path + "/a.wacz"
    let outcome = try record.run(["export", "--wacz", try report(record), "--out", path])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try record.run(["export", "--wacz", try report(record), "--out", path]).status == 64)
    if let judge = Judge("wacz validate -f") { #expect(try judge.run(path).status == 0) }
    // What the ledger's entry vouches for is the capture as it lies in the exhibit.
    let unpacked = try Program.shell(
      "cd \(record.folder.path) && python3 -m zipfile -e a.wacz x && sha256sum x/archive/* && cat x/custody/entry.json"
    )
    let hash = try #require(unpacked.text.split(separator: " ").first)
    #expect(unpacked.text.contains("\"objects\":[\"\(hash)\"]"))
  }

  @Test func `an incident's exhibits are one file a report, uploads among them`() throws {
    let record = try TestRecord()
    let page = try record.folder.write("page.html", html)
    #expect(try record.run(["add", "--user", "nour", page]).status == 0)
    let incident = String(
      try record.run(["incidents"]).text.split(separator: "\n").last?.prefix(10) ?? "")
    let folder = record.folder.path + "/exhibits"
    let outcome = try record.run(["export", "--wacz", incident, "--out", folder])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(files == ["\(try report(record)).wacz"])
    if let judge = Judge("wacz validate -f") {
      #expect(try judge.run(folder + "/" + (files.first ?? "")).status == 0)
    }
  }

  @Test func `the pages of a crawl are read, and its furniture passed over`() throws {
    let record = try TestRecord()
    let crawl = try record.folder.write(
      "crawl.warc",
      warc([
        ("http://wire.orontes.org/a", html),
        ("http://wire.orontes.org/login", "<title>Log in</title><p>Name"),
        ("http://wire.orontes.org/b", html.replacing("Seven", with: "Nine")),
      ]))
    let outcome = try record.run(["add", "--user", "nour", crawl])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.text.contains("Took in 2 reports. 1 page in them is no report."))
    #expect(try record.run(["show", try report(record)]).text.contains("crawl.warc http://wire"))
    let again = try record.run(["add", "--user", "nour", crawl])
    #expect(again.text.contains("Took in 0 reports. 2 were in the record already."))
    #expect(try record.run(["verify"]).status == 0)
  }

  @Test func `what stands before the damage in a crawl is kept, and the damage named`() throws {
    let record = try TestRecord()
    let whole = warc([("http://wire.orontes.org/a", html), ("http://wire.orontes.org/b", html)])
    let crawl = try record.folder.write("crawl.warc", whole.dropLast(100))
    let outcome = try record.run(["add", "--user", "nour", crawl])
    #expect(outcome.status == 1)
    #expect(outcome.text.contains("Took in 1 report."))
    #expect(outcome.errors.contains("a record is cut off"))
  }
}
