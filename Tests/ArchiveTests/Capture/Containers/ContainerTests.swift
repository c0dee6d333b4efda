// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import Archive

private let html = "<p>Two people were killed in Rawah on Monday.</p>"

private func record(
  _ type: String, _ block: String, _ fields: [String] = [], length: Int? = nil
) -> [UInt8] {
  let lines =
    [
      "WARC/1.0", "WARC-Type: \(type)", "WARC-Record-ID: <urn:uuid:1>",
      "WARC-Date: 2019-03-05T09:00:00Z", "WARC-Target-URI: <http://wire.orontes.org/a>",
      "Content-Type: application/http; msgtype=response",
    ] + fields + ["Content-Length: \(length ?? block.utf8.count)", "", ""]
  return Array((lines.joined(separator: "\r\n") + block + "\r\n\r\n").utf8)
}

private func answer(_ body: String, _ fields: String = "") -> String {
  "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\(fields)\r\n" + body
}

private func pages(_ container: Container, _ bytes: [UInt8]) throws -> [ContainedPage] {
  var pages: [ContainedPage] = []
  _ = try container.forEachPage(in: bytes) { pages.append($0) }
  return pages
}

@Test(arguments: [false, true])
func `a WARC file of others gives its pages`(_ isPacked: Bool) throws {
  let records = [
    record("warcinfo", "software: other"), record("request", "GET /a HTTP/1.1\r\n\r\n"),
    record("response", answer(html)),
    record("response", answer("5\r\nhello\r\n0\r\n\r\n", "Transfer-Encoding: chunked\r\n")),
    record("response", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nxx"),
    record("response", "HTTP/1.1 200 OK\nbroken"),
  ]
  let bytes = try records.flatMap { isPacked ? try Gzip.member($0) : $0 }
  let found = try pages(.warc, bytes)
  #expect(found.map(\.content) == [Array(html.utf8), Array("hello".utf8)])
  #expect(found.first?.address == "http://wire.orontes.org/a")
  #expect(found.first?.at == "2019-03-05T09:00:00Z")
}

@Test func `a page that is not what its digest says is named and left out`() throws {
  let wrong = "WARC-Block-Digest: sha256:" + String(repeating: "0", count: 64)
  let bytes = record("response", answer(html), [wrong]) + record("response", answer("second"))
  var count = 0
  let problems = try Container.warc.forEachPage(in: bytes) { _ in count += 1 }
  #expect(count == 1)
  #expect(problems.count == 1)
}

@Test(arguments: [
  record("response", "short", length: 1 << 40), record("response", "short", length: 1 << 62),
  record("response", "short", length: 10), record("response", "short", length: -1),
  Array("WARC/1.0\r\n".utf8), Array("GIF89a".utf8), Array("WARC/1.0\r\nno colon\r\n\r\n".utf8),
  Array("WARC/1.0\r\n".utf8) + [UInt8](repeating: 0x41, count: 1 << 17), [0x1F, 0x8B, 8, 0, 1],
])
func `a WARC file that lies or is damaged is refused`(_ bytes: [UInt8]) {
  #expect(throws: ContainerProblem.self) { try pages(.warc, bytes) }
}

@Test func `what unpacks to far more than it is, is refused before it is held`() throws {
  // 70 MB of nothing in 70 kB, more than a record may have.
  let bomb = try Gzip.member(
    record("response", "", length: 70_000_000) + [UInt8](repeating: 0x20, count: 70_000_000))
  #expect(bomb.count < 200_000)
  #expect(throws: ContainerProblem.self) { try pages(.warc, bomb) }
  // Of a page's own packing a hundredth is the limit.
  let inner = try Gzip.member([UInt8](repeating: 0x20, count: 20_000_000))
  let head = Array(
    "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Type: text/html\r\n\r\n".utf8)
  let block = head + inner
  let fields = record("response", "", length: block.count).dropLast(4)
  let problems = try Container.warc.forEachPage(in: Array(fields) + block) { _ in }
  #expect(problems.count == 1)
}

/// A quine, an archive that holds itself, is only dangerous to who unpacks what was unpacked.
@Test func `what was unpacked is not unpacked again`() throws {
  let page = record("response", answer(html))
  #expect(throws: ContainerProblem.self) { try pages(.warc, Gzip.member(Gzip.member(page))) }
  var inner = ZIPWriting(date: "2026-11-21T08:30:00Z")
  try inner.append("archive/a.warc", page)
  var outer = ZIPWriting(date: "2026-11-21T08:30:00Z")
  try outer.append("archive/a.wacz", inner.finished())
  try outer.append("archive/b.warc", page)
  #expect(try pages(.wacz, outer.finished()).map(\.address) == ["http://wire.orontes.org/a"])
  let packed = try (0..<9).reduce(Array(html.utf8)) { bytes, _ in try Gzip.member(bytes) }
  let codings = String(repeating: "gzip, ", count: 8) + "gzip"
  let block =
    Array(
      "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: \(codings)\r\n\r\n".utf8)
    + packed
  let fields = record("response", "", length: block.count).dropLast(4)
  #expect(try Container.warc.forEachPage(in: Array(fields) + block) { _ in }.count == 1)
}

@Test(arguments: [
  "../a.warc", "/archive/a.warc", "archive/../../a.warc", "archive\\a.warc", "archive/a\u{0}.warc",
  "C:/a.warc", "archive//a.warc", "./a.warc",
])
func `an archive whose names lead elsewhere is refused`(_ name: String) throws {
  var writing = ZIPWriting(date: "2026-11-21T08:30:00Z")
  try writing.append(name, record("response", answer(html)))
  #expect(throws: ContainerProblem.self) { try pages(.wacz, writing.finished()) }
}

@Test func `a WACZ file gives the pages of its archives`() throws {
  var writing = ZIPWriting(date: "2026-11-21T08:30:00Z")
  try writing.append("archive/a.warc.gz", Gzip.member(record("response", answer(html))))
  try writing.append("pages/pages.jsonl", [])
  let bytes = writing.finished()
  #expect(try pages(.wacz, bytes).count == 1)
  // The kind of file in the directory, made a link.
  let directory = try #require(bytes.firstRange(of: [0x50, 0x4B, 1, 2]))
  var link = bytes
  link[directory.lowerBound + 41] = 0xA0
  #expect(throws: ContainerProblem.self) { try pages(.wacz, link) }
  // A length of its own choosing.
  for (offset, value) in [(20, UInt8(0xFF)), (24, 0xFF), (42, 0xFF), (28, 0xFF), (10, 9), (8, 1)] {
    var lie = bytes
    lie[directory.lowerBound + offset] = value
    #expect(throws: ContainerProblem.self) { try pages(.wacz, lie) }
  }
  #expect(throws: ContainerProblem.self) { try pages(.wacz, bytes.dropLast()) }
  #expect(throws: ContainerProblem.self) { try pages(.wacz, []) }
}

@Test func `a saved page comes out of its message`() throws {
  let message = """
    From: <Saved by a browser>\r\nSnapshot-Content-Location: https://wire.orontes.org/a\r\n\
    Date: Tue, 5 Mar 2019 09:00:00 -0000\r\nContent-Type: multipart/related;\r\n\
    \ttype="text/html";\r\n\tboundary="--mark--"\r\n\r\n----mark--\r\nContent-Type: image/png\r\n\r\nxx\r\n\
    ----mark--\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\
    Content-Location: https://wire.orontes.org/a\r\n\r\n<p class=3D"a">Two people =\r\nkilled =E2=80=94 \
    =ZZ</p>\r\n----mark------\r\n
    """
  let page = try #require(try pages(.mhtml, Array(message.utf8)).first)
  #expect(page.address == "https://wire.orontes.org/a")
  #expect(
    String(decoding: page.content, as: UTF8.self).hasPrefix(
      "<p class=\"a\">Two people killed — =ZZ</p>"))
}

@Test(arguments: [
  "", "no head", "Content-Type: image/png\n\nx", "Content-Type: multipart/related\n\nx",
])
func `what is no saved page is refused`(_ text: String) {
  #expect(throws: ContainerProblem.self) { try pages(.mhtml, Array(text.utf8)) }
}
