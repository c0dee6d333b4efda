// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@testable import Archive

private let page = "<p>Two people were killed in Rawah on Monday.</p>"

private func capture(
  _ address: String, by proxy: String, trusting authorities: String? = nil
) throws -> WebCapture {
  var rules = CaptureRules.forTests(reaching: [], authorities: authorities)
  rules.proxy = try Proxy(proxy)
  return WebCapture.make(of: try WebAddress(address), rules: rules)
}

/// The words of the WARC file of a capture, unpacked.
private func words(of capture: WebCapture) throws -> String {
  let file = try CaptureFile(
    capture, outcome: ("report", "read"), view: .failure(.noBrowser),
    .init(collector: nil, agent: "test"))
  return String(decoding: try Inflation.all(of: file.bytes, most: 1 << 20), as: UTF8.self)
}

@Test func `a proxy is asked in the place of the server, and no name is looked up`() throws {
  let proxy = try WebServer { _ in .page(page) }
  var rules = CaptureRules()
  rules.proxy = try Proxy("http://\(proxy.authority)")
  let capture = WebCapture.make(
    of: try WebAddress("http://news.nowhere-at-all.org/a"), rules: rules)
  #expect(proxy.requests.first?.hasPrefix("GET http://news.nowhere-at-all.org/a HTTP/1.1") == true)
  #expect(capture.last?.lookup == [])
  #expect(try capture.content() == Array(page.utf8))
  let inward = WebCapture.make(of: try WebAddress("http://10.0.0.1/"), rules: rules)
  #expect(inward.fault?.kind == .refused)
  #expect(proxy.connections == 1)
}

@Test(arguments: [
  ("socks5h://", Proxy.Kind.socks5h), ("socks5h://lina:s%3Ac%40t@", .socks5h), ("tor://", .tor),
])
func `a SOCKS proxy is given the name, which this machine looks up nowhere`(
  _ scheme: String, _ kind: Proxy.Kind
) throws {
  let server = try WebServer { _ in .page(page) }
  let proxy = try TunnelProxy(.socks, to: server.port)
  let capture = try capture("http://news.nowhere-at-all.org/a", by: scheme + proxy.authority)
  #expect(try capture.content() == Array(page.utf8), "\(String(describing: capture.fault))")
  #expect(proxy.asked == ["news.nowhere-at-all.org:80"])
  #expect(capture.last?.lookup == [])
  #expect(capture.last?.proxy?.kind == kind)
  if scheme.contains("lina") { #expect(proxy.credentials == ["lina:s:c@t"]) }
  let text = try words(of: capture)
  #expect(text.contains(#""proxyKind":"\#(kind.words)""#))
  #expect(text.contains("not behind a proxy: only the name was"))
  #expect(!text.contains("WARC-IP-Address"))
  #expect(!text.contains("lina") && !text.contains("s:c@t"))
}

@Test func `through Tor each server is asked by a way of its own, each time`() throws {
  let server = try WebServer { _ in .page(page) }
  let proxy = try TunnelProxy(.socks, to: server.port)
  for host in ["a", "a", "b"] {
    _ = try capture("http://\(host).nowhere-at-all.org/", by: "tor://\(proxy.authority)")
  }
  #expect(proxy.credentials.count == 3)
  #expect(Set(proxy.credentials).count == 3)
  #expect(!proxy.credentials.contains { $0.contains("nowhere") })
}

@Test func `what a server leads to is asked through the proxy as well`() throws {
  let server = try WebServer { head in
    head.hasPrefix("GET /a ") ? .redirect(to: "http://other.nowhere-at-all.org/b") : .page(page)
  }
  let proxy = try TunnelProxy(.socks, to: server.port)
  let capture = try capture("http://news.nowhere-at-all.org/a", by: "socks5h://\(proxy.authority)")
  #expect(proxy.asked == ["news.nowhere-at-all.org:80", "other.nowhere-at-all.org:80"])
  #expect(try capture.content() == Array(page.utf8))
}

@Test(
  arguments: [
    "http://127.0.0.1/", "http://localhost/", "http://10.0.0.1/", "http://[::1]/", "http://router/",
    "http://printer.local/", "http://intranet.corp/", "http://169.254.169.254/",
    "http://[fd00::1]/",
  ], ["http", "socks5h", "tor"])
func `behind a proxy private names and numbers are refused as ever, and it hears of none`(
  _ address: String, _ scheme: String
) throws {
  let server = try WebServer { _ in .page(page) }
  let proxy = try TunnelProxy(.socks, to: server.port)
  let capture = try capture(address, by: "\(scheme)://\(proxy.authority)")
  #expect(capture.fault?.kind == .refused)
  #expect(proxy.asked == [] && server.connections == 0)
}

@Test func `a redirect to a private address is refused behind a proxy too`() throws {
  let server = try WebServer { _ in .redirect(to: "http://192.168.1.1/") }
  let proxy = try TunnelProxy(.socks, to: server.port)
  let capture = try capture("http://news.nowhere-at-all.org/a", by: "socks5h://\(proxy.authority)")
  #expect(capture.fault?.kind == .refused)
  #expect(proxy.asked == ["news.nowhere-at-all.org:80"])
}

@Test func `an onion is asked through Tor only`() throws {
  let server = try WebServer { _ in .page(page) }
  let proxy = try TunnelProxy(.socks, to: server.port)
  let onion = "http://\(String(repeating: "a2", count: 28)).onion/"
  #expect(try capture(onion, by: "http://\(proxy.authority)").fault?.kind == .refused)
  #expect(proxy.asked == [])
  #expect(try capture(onion, by: "tor://\(proxy.authority)").fault == nil)
}

@Test func `the credentials for an HTTP proxy are sent to it and kept nowhere`() throws {
  let proxy = try WebServer { _ in .page(page) }
  let capture = try capture(
    "http://news.nowhere-at-all.org/a", by: "http://lina:secret@\(proxy.authority)")
  let token = Data("lina:secret".utf8).base64EncodedString()
  #expect(proxy.requests.first?.contains("Basic \(token)") == true)
  let text = try words(of: capture)
  #expect(!text.contains(token) && !text.contains("secret") && !text.contains("lina"))
  #expect(text.contains("GET http://news.nowhere-at-all.org/a HTTP/1.1\r\nHost: "))
  #expect("\(try Proxy("http://lina:secret@a:1"))" == "http://a:1")
}

@Test func `a proxy that is not there is no answer of the server's`() throws {
  let port = try WebServer { _ in .page("") }.port
  let capture = try capture("http://news.nowhere-at-all.org/", by: "socks5h://127.0.0.1:\(port)")
  #expect(capture.fault?.kind == .connection)
  #expect(capture.last?.head == [])
}

@Test(
  .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/openssl")),
  arguments: [TunnelProxy.Kind.socks, .connect])
func `through a proxy the server's certificate is checked, and only what the server said is kept`(
  _ kind: TunnelProxy.Kind
) throws {
  let server = try EncryptedServer(certifiedFor: "news.orontes.org")
  let proxy = try TunnelProxy(kind, to: server.port)
  let scheme = kind == .socks ? "socks5h" : "http"
  let way = "\(scheme)://lina:secret@\(proxy.authority)"
  var found: WebCapture
  var tries = 0
  repeat {
    found = try capture("https://news.orontes.org/page", by: way, trusting: server.authorities)
    tries += 1
    if found.fault != nil { usleep(100_000) }
  } while found.fault != nil && tries < 50
  let hop = try #require(found.last)
  #expect(hop.fault == nil && hop.isVerified)
  #expect(proxy.asked.last == "news.orontes.org:443")
  #expect(proxy.credentials.last == "lina:secret")
  #expect(String(decoding: hop.head, as: UTF8.self).hasPrefix("HTTP/1.0 200"))
  #expect(String(decoding: hop.request, as: UTF8.self).hasPrefix("GET /page HTTP/1.1\r\n"))
  let wrong = try capture("https://other.orontes.org/", by: way, trusting: server.authorities)
  #expect(wrong.fault?.kind == .certificate && wrong.last?.request == [])
}

@Test(arguments: [
  "socks5://127.0.0.1:9050", "127.0.0.1:9050", "socks5h://a:0", "http://a", "tor://",
  "http://a:b:c@d:1", "http://a@b:1", "http://a:%zz@b:1", "ftp://a:1", "http://a b:1",
])
func `what is no proxy is refused`(_ text: String) {
  #expect(throws: AddressProblem.self) { try Proxy(text) }
}
