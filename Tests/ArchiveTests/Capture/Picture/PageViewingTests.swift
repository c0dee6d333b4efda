// SPDX-License-Identifier: Apache-2.0

import Foundation
import Record
import TestSupport
import Testing

@testable import Archive

/// The machine's own browser; the tests that need one are left out where it has none.
private let browser: Browser? = {
  guard case .at(let path) = Browser.found() else {
    print("Left out: no Chromium. Install it with: apt install chromium")
    return nil
  }
  return .at(path)
}()

private func page(_ body: String) -> WebServer.Reply {
  .page("<!doctype html><html><head><title>A market</title></head><body>\(body)</body></html>")
}

/// A server, what it was captured to, and how a browser shows that.
private struct Shown {
  let server: WebServer
  let capture: WebCapture
  let view: Result<PageView, PageView.Missing>

  init(
    within limits: PageViewing.Limits = .init(),
    _ answer: @escaping @Sendable (String) -> WebServer.Reply
  ) throws {
    server = try WebServer { head in
      answer(head.split(separator: " ").dropFirst().first.map(String.init) ?? "")
    }
    var rules = CaptureRules.forTests(reaching: [server.authority])
    rules.browser = browser ?? .absent
    capture = WebCapture.make(of: try WebAddress("http://\(server.authority)/a"), rules: rules)
    do throws(PageView.Missing) {
      view = .success(try PageViewing.view(of: capture, rules: rules, limits: limits))
    } catch {
      view = .failure(error)
    }
  }

  /// Nil where the browser's sandbox does not start on this machine, which is said.
  func taken() throws -> PageView? {
    if case .failure(let missing) = view, missing.description.contains("sandbox") {
      print("Left out: \(missing)")
      return nil
    }
    return try view.get()
  }
}

private let picture = "<svg xmlns='http://www.w3.org/2000/svg'><rect width='9' height='9'/></svg>"
private let drawing = WebServer.Reply.status(
  "200 OK", ["Content-Type: image/svg+xml", "Connection: close"], body: picture)

/// Serialised: a browser fills a core.
@Suite(.enabled(if: browser != nil), .serialized)
struct PageViewingTests {
  @Test func `a page is pictured from top to bottom, from what was captured`() throws {
    let shown = try Shown { path in
      switch path {
      case "/a":
        page(
          """
          <p>Seven people were killed in Harim.</p><img src="/one.svg">
          <div style="height:2500px"></div><img loading="lazy" src="/far.svg">
          <script>document.body.append("Added " + "later")</script>
          """)
      default: drawing
      }
    }
    guard let view = try shown.taken() else { return }
    #expect(view.picture.prefix(8) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    let sizes = view.picture[16..<24].map(Int.init)
    #expect(sizes[2] << 8 | sizes[3] == PageView.width)
    #expect(sizes[6] << 8 | sizes[7] == view.height && view.height > 2500 && !view.isCutOff)
    let document = String(decoding: view.document, as: UTF8.self)
    #expect(document.hasPrefix("<!DOCTYPE html>") && document.contains("Added later"))
    #expect(view.exchanges.map(\.address.target).sorted() == ["/far.svg", "/one.svg"])
    #expect(view.refusals == [])
    // The page itself was asked for once, for the capture.
    #expect(shown.server.requests.count { $0.hasPrefix("GET /a ") } == 1)
    #expect(view.browser.contains("Chrome"))
  }

  /// Every way out of a page that we know of, towards a server that nobody may be led to.
  @Test func `nothing that a page does reaches what we do not ask for`() throws {
    let canary = try WebServer { _ in .page("") }
    let own = "http://\(canary.authority)"
    let shown = try Shown { path in
      path == "/a"
        ? page(
          """
          <link rel="preconnect" href="\(own)"><link rel="prefetch" href="\(own)/p">
          <link rel="dns-prefetch" href="\(own)"><img src="\(own)/i"><iframe src="\(own)/f"></iframe>
          <img src="http://10.1.1.1/i"><img src="http://169.254.169.254/latest">
          <script>
          fetch("\(own)/x", {mode: "no-cors"}); navigator.sendBeacon("\(own)/b", "1");
          fetch("/told", {method: "POST", body: "1"});
          new WebSocket("ws://\(canary.authority)/s"); new EventSource("\(own)/e");
          new RTCPeerConnection({iceServers: [{urls: "stun:\(canary.authority)"}]})
            .createDataChannel("d");
          new Worker(URL.createObjectURL(new Blob(["fetch('\(own)/w', {mode: 'no-cors'})"])));
          open("\(own)/window"); setTimeout(() => { location = "\(own)/l" }, 100);
          alert("Wait");
          </script>
          """) : .status("404 No")
    }
    guard let view = try shown.taken() else { return }
    #expect(canary.connections == 0)
    #expect(!shown.server.requests.contains { $0.hasPrefix("POST") })
    #expect(view.refusals.contains { $0.words.contains("sent (POST)") })
    #expect(view.refusals.contains { $0.address.contains("10.1.1.1") })
    #expect(view.refusals.contains { $0.words.contains("leads elsewhere") })
    #expect(!view.exchanges.contains { $0.address.origin == own })
    #expect(String(decoding: view.document, as: UTF8.self).contains("RTCPeerConnection"))
  }

  @Test func `a page that never ends is given up, and nothing of the browser is left`() throws {
    var limits = PageViewing.Limits()
    (limits.whole, limits.load) = (4, 2)
    let before = try Self.leftOvers()
    let shown = try Shown(within: limits) { _ in page("<script>while (true) {}</script>") }
    guard case .failure(let missing) = shown.view else {
      Issue.record("it was pictured")
      return
    }
    if missing.description.contains("sandbox") { return }
    #expect(missing == .tooSlow)
    #expect(try Self.leftOvers() == before)
  }

  @Test func `a page longer than is taken is cut off, and says so`() throws {
    let shown = try Shown { _ in page("<div style='height:40000px'>Long.</div>") }
    guard let view = try shown.taken() else { return }
    #expect(view.height == PageView.longest && view.isCutOff)
  }

  @Test func `an encrypted page is pictured, and no certificate is made for that`() throws {
    guard Outside.has("openssl") else { return }
    let server = try EncryptedServer(certifiedFor: "127.0.0.1")
    let capture = try server.capture(trusting: server.authorities)
    var rules = CaptureRules.forTests(
      reaching: ["127.0.0.1:\(server.port)"], authorities: server.authorities)
    rules.browser = try #require(browser)
    let view = PageViewing.view(of: capture, rules: rules)
    if case .failure(let missing) = view, missing.description.contains("sandbox") { return }
    #expect(String(decoding: try view.get().document, as: UTF8.self).contains("Safe."))
    #expect(try view.get().refusals == [])
  }

  @Test func `the view lies in the capture's file, and others accept it`() throws {
    let shown = try Shown { $0 == "/a" ? page("<img src='/one.svg'>Seven people.") : drawing }
    guard let view = try shown.taken() else { return }
    let file = try CaptureFile(
      shown.capture, outcome: ("report", "read"), view: .success(view),
      .init(collector: nil, agent: "test"))
    let records = try WARCReading.records(in: file.bytes)
    #expect(
      records.compactMap(\.kind) == [
        .warcinfo, .response, .request, .response, .request, .metadata, .resource, .resource,
      ])
    let address = "http://\(shown.server.authority)/a"
    #expect(records.suffix(2).map(\.target) == ["urn:view:\(address)", "urn:dom:\(address)"])
    #expect(try CaptureFile.seen(in: file.bytes)?.get().picture == view.picture)
    #expect(records.allSatisfy { WARCCheck.faults(in: $0).isEmpty })
    let folder = try TemporaryFolder()
    let path = try folder.write("a.warc.gz", file.bytes)
    for judge in ["gzip -t", "warcio check -v", "fastwarc check -q -o /dev/null"] {
      guard let outcome = try Judge(judge)?.run(path) else { continue }
      #expect(outcome.status == 0, "\(judge): \(outcome.text) \(outcome.errors)")
    }
  }

  /// Folders and processes of browsers of ours.
  private static func leftOvers() throws -> String {
    try Program.shell(
      "ls -d \"${TMPDIR:-/tmp}\"/cairn-browser-* 2>/dev/null; pgrep -fc 'user-data-dir=.*cairn-browser-'"
    ).text
  }
}

@Test(arguments: [
  (Browser.absent, "no browser"), (.unwanted, "the record's settings want none"),
  (.at("/nowhere/chromium"), "cannot be started"), (.at("/bin/false"), "ended by itself"),
])
func `without a browser there is no picture, and the reason is said`(
  _ browser: Browser, _ words: String
) throws {
  let server = try WebServer { _ in page("Seven people.") }
  var rules = CaptureRules.forTests(reaching: [server.authority])
  rules.browser = browser
  let capture = WebCapture.make(of: try WebAddress("http://\(server.authority)/"), rules: rules)
  let view = PageViewing.view(of: capture, rules: rules)
  #expect(throws: PageView.Missing.self) { try view.get() }
  if case .failure(let missing) = view { #expect(missing.description.contains(words)) }
}

@Test func `a browser whose sandbox does not start takes no picture and is not made to`() throws {
  let folder = try TemporaryFolder()
  let fake = try folder.write(
    "browser", "#!/bin/sh\necho \"$@\" > seen\necho 'FATAL: No usable sandbox!' >&2\nexit 1\n")
  chmod(folder.path, 0o755)
  chmod(fake, 0o755)
  let server = try WebServer { _ in page("Seven people.") }
  var rules = CaptureRules.forTests(reaching: [server.authority])
  rules.browser = .at(fake)
  let capture = WebCapture.make(of: try WebAddress("http://\(server.authority)/"), rules: rules)
  guard case .failure(let missing) = PageViewing.view(of: capture, rules: rules) else {
    Issue.record("it was pictured")
    return
  }
  #expect(missing.description.contains("sandbox cannot start"))
}

@Test func `what is no page is not pictured`() throws {
  let server = try WebServer { _ in drawing }
  var rules = CaptureRules.forTests(reaching: [server.authority])
  rules.browser = .at("/bin/false")
  let capture = WebCapture.make(of: try WebAddress("http://\(server.authority)/"), rules: rules)
  if case .failure(let missing) = PageViewing.view(of: capture, rules: rules) {
    #expect(missing == .noPage)
  }
}
