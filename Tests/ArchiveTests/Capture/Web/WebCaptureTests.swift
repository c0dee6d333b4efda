// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@testable import Archive

private func capture(
  _ server: WebServer, _ path: String = "/a", change: (inout CaptureRules) -> Void = { _ in }
) throws -> WebCapture {
  var rules = CaptureRules.forTests(reaching: [server.authority])
  change(&rules)
  return WebCapture.make(of: try WebAddress("http://\(server.authority)\(path)"), rules: rules)
}

private let page = "<p>Two people were killed in Rawah on Monday.</p>"

@Test func `the bytes of an exchange are those that were sent and received`() throws {
  let sent = """
    HTTP/1.1 200 Fine\r\nContent-Type: text/html\r\nX-Odd:   spaces kept  \r\nx-ODD: twice\r\n\
    Transfer-Encoding: chunked\r\n\r\n5;note=1\r\nhello\r\n6\r\n world\r\n0\r\nTrailer: t\r\n\r\n
    """
  let server = try WebServer { _ in .init(sent) }
  let capture = try capture(server)
  let hop = try #require(capture.last)
  #expect(String(decoding: hop.head + hop.body, as: UTF8.self) == sent)
  #expect(String(decoding: hop.request, as: UTF8.self) == server.requests.first)
  #expect(hop.peer == NetworkAddress("127.0.0.1"))
  #expect(try capture.content() == Array("hello world".utf8))
  #expect(capture.fault == nil)
}

@Test func `a packed body is kept packed and read unpacked`() throws {
  let packed = try Gzip.member(Array(page.utf8))
  let head = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: \(packed.count)\r\n\r\n"
  let server = try WebServer { _ in .init([Array(head.utf8), packed]) }
  let capture = try capture(server)
  #expect(capture.last?.body == packed)
  #expect(try capture.content() == Array(page.utf8))
}

@Test func `every hop is kept with its request and response`() throws {
  let server = try WebServer { head in
    head.hasPrefix("GET /a ") ? .redirect(to: "/b?c=1#d") : .page(page)
  }
  let capture = try capture(server)
  #expect(capture.hops.map(\.address.target) == ["/a", "/b?c=1"])
  #expect(capture.hops.compactMap(\.response?.status) == [302, 200])
  #expect(
    !String(decoding: capture.hops[1].request, as: UTF8.self).lowercased().contains("referer"))
}

@Test(arguments: [
  ("/n/0", FetchFault.Kind.redirects), ("/circle", .redirects), ("/odd", .redirects),
])
func `redirects without end are given up`(_ path: String, _ kind: FetchFault.Kind) throws {
  let server = try WebServer { head in
    let path = head.split(separator: " ")[1]
    if path == "/circle" { return .redirect(to: "/circle") }
    if path == "/odd" { return .redirect(to: "http://[/") }
    return .redirect(to: "/n/\((Int(path.dropFirst(3)) ?? 0) + 1)")
  }
  let capture = try capture(server, path)
  #expect(capture.fault?.kind == kind)
  #expect(capture.hops.count <= 6)
}

@Test func `what is longer than is taken is cut and said to be`() throws {
  let server = try WebServer { _ in .page(String(repeating: "a", count: 300_000)) }
  let capture = try capture(server) { $0.limits.response = 100_000 }
  #expect(capture.last?.body.count == 100_000)
  #expect(capture.last?.truncation == .length)
  #expect(capture.fault?.kind == .length)
}

@Test func `headers without end are given up`() throws {
  let server = try WebServer { _ in
    .status("200 OK", (0..<2000).map { "X-\($0): \(String(repeating: "b", count: 60))" })
  }
  #expect(try capture(server).fault?.kind == .length)
}

@Test func `a server that falls silent is left, and what came is kept`() throws {
  let server = try WebServer { _ in
    .init("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nbegun", isHeld: true)
  }
  let start = ContinuousClock.now
  let capture = try capture(server) { $0.limits.idleSeconds = 1 }
  #expect(start.duration(to: .now) < .seconds(60))
  #expect(capture.last?.truncation == .time)
  #expect(capture.last?.body == Array("begun".utf8))
}

@Test func `an answer that ends too early is kept and said to be cut`() throws {
  let server = try WebServer { _ in .init("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nbegun") }
  let capture = try capture(server)
  #expect(capture.last?.truncation == .disconnect)
  #expect(capture.last?.body == Array("begun".utf8))
}

@Test(arguments: ["SSH-2.0-OpenSSH_9.2\r\n", "<html>no head</html>", ""])
func `an answer that is no HTTP is none`(_ text: String) throws {
  let server = try WebServer { _ in .init(text) }
  let capture = try capture(server)
  #expect(capture.fault != nil)
  #expect(capture.last?.head == [])
}

@Test func `an interim answer is not taken for the answer`() throws {
  let server = try WebServer { _ in
    .init(
      "HTTP/1.1 103 Early Hints\r\nLink: </s.css>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi"
    )
  }
  let capture = try capture(server)
  #expect(capture.last?.response?.status == 200)
  #expect(capture.last?.body == Array("hi".utf8))
}

@Test func `what is known of a page is asked of its own address only`() throws {
  let server = try WebServer { head in
    head.hasPrefix("GET /a ") ? .redirect(to: "/b") : .status("304 Not Modified")
  }
  let address = try WebAddress("http://\(server.authority)/a")
  let known = WebCapture.Known(
    address: "http://\(server.authority)/b", etag: "\"v1\"", lastModified: "Mon\r\nX-Evil: 1")
  _ = WebCapture.make(
    of: address, rules: .forTests(reaching: [server.authority]), known: known)
  #expect(!server.requests[0].contains("If-None-Match"))
  #expect(server.requests[1].contains("If-None-Match: \"v1\"\r\n"))
  #expect(!server.requests[1].contains("X-Evil"))
}

@Test func `the environment's proxy is not heeded`() throws {
  let proxy = try WebServer { _ in .page("not the page") }
  let server = try WebServer { _ in .page(page) }
  setenv("http_proxy", "http://\(proxy.authority)", 1)
  defer { unsetenv("http_proxy") }
  #expect(try capture(server).content() == Array(page.utf8))
  #expect(proxy.connections == 0)
}
