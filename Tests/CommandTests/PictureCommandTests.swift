// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

private let hasBrowser: Bool = {
  let has = ["chromium", "google-chrome-stable", "google-chrome"].contains {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/" + $0)
  }
  if !has { print("Left out: no chromium. Install it with: apt install chromium") }
  return has
}()

private let html = """
  <html><head><title>Market hit in Kafr Takharim</title>
  <meta name="cairn:invented" content="true"><meta name="date" content="2019-03-05"></head>
  <body><article><h1>Market hit in Kafr Takharim</h1><p>Seven civilians were killed when warplanes \
  struck a market in Kafr Takharim on Tuesday, the Northern Rescue Corps said.</p>
  <img src="/strike.svg"></article></body></html>
  """

@Suite(.enabled(if: Program.isThere), .serialized)
struct PictureCommandTests {
  private let record: TestRecord
  private let web: WebServer

  init() throws {
    record = try TestRecord()
    web = try WebServer { head in
      head.contains("strike.svg")
        ? .status(
          "200 OK", ["Content-Type: image/svg+xml", "Connection: close"],
          body: "<svg xmlns='http://www.w3.org/2000/svg'/>") : .page(html)
    }
  }

  private func add(_ settings: [String: String]) throws -> String {
    try record.capturing(
      with: settings.merging(["proxy": "http://\(web.authority)"]) { one, _ in one })
    let added = try record.run(["add", "--user", "nour", "--json", "http://wire.orontes.org/a"])
    #expect(added.status == 0, "\(added.errors)")
    let summary = try #require(try added.lines().first)
    return try #require((summary["subjects"] as? [String])?.first { $0.hasPrefix("REP-") })
  }

  private func why() throws -> String {
    try record.run(["show", "http://wire.orontes.org/a"]).text
  }

  @Test(.enabled(if: hasBrowser))
  func `a page is pictured, and its picture and what it consisted of are in the exhibit`() throws {
    let report = try add([:])
    if try why().contains("sandbox cannot start") { return print("Left out: no sandbox here.") }
    #expect(try why().contains("; it was pictured"))
    #expect(web.requests.count { $0.contains("/a ") } == 1)
    #expect(web.requests.contains { $0.contains("strike.svg") })
    let path = record.folder.path + "/a.png"
    let made = try record.run(["export", "--picture", report, "--out", path])
    #expect(made.status == 0, "\(made.errors)")
    let png = try #require(FileManager.default.contents(atPath: path))
    #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    let wacz = record.folder.path + "/a.wacz"
    #expect(try record.run(["export", "--wacz", report, "--out", wacz]).status == 0)
    #expect(try Program.run(["verify", wacz]).status == 0)
    if let judge = Judge("wacz validate -f") { #expect(try judge.run(wacz).status == 0) }
    let index = try Program.shell("unzip -p '\(wacz)' indexes/index.cdx || python3 -m zipfile -t /")
    #expect(index.text.contains("urn:view:") || index.text.isEmpty)
    #expect(try record.run(["verify"]).status == 0)
  }

  @Test func `a record that wants no pictures takes none, and says so`() throws {
    let report = try add(["browser": "none"])
    #expect(try why().contains("it was not pictured: the record's settings want none"))
    let outcome = try record.run(["export", "--picture", report, "--out", "x.png"])
    #expect(outcome.status == 64 && outcome.errors.contains("no picture"))
  }

  @Test func `a browser that is not there stops everything, for a slip is no wish`() throws {
    try record.capturing(with: ["browser": "/nowhere/chromium"])
    let outcome = try record.run(["add", "--user", "nour", "http://wire.orontes.org/a"])
    #expect(outcome.status == 64 && outcome.errors.contains("browser"))
    #expect(web.connections == 0)
  }
}
