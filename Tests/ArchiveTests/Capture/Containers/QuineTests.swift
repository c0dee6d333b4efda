// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@testable import Archive

@Test func `a file that unpacks to itself is one, and its checksum holds`() throws {
  let quine = GzipQuine.bytes
  #expect(quine.count == 206)
  #expect(try Inflation.all(of: quine, most: 1 << 20) == quine)
}

/// Who unpacks until nothing is packed any more never ends; here what was unpacked is not unpacked again.
@Test func `a file that unpacks to itself is refused wherever it may be packed`() throws {
  let quine = GzipQuine.bytes
  #expect(throws: ContainerProblem.self) {
    try Container.warc.forEachPage(in: quine) { _ in Issue.record("it holds no page") }
  }
  var archive = ZIPWriting(date: "2026-11-21T08:30:00Z")
  try archive.append("archive/self.warc.gz", quine)
  let problems = try Container.wacz.forEachPage(in: archive.finished()) { _ in
    Issue.record("it holds no page")
  }
  #expect(problems.count == 1)
  #expect(!WACZCheck.faults(in: archive.finished()).isEmpty)
  #expect(!WARCFile.isSound(quine))
}

@Test func `an answer that unpacks to itself is unpacked as often as its head says`() throws {
  let quine = GzipQuine.bytes
  for codings in ["gzip", "gzip, gzip"] {
    let head = try #require(
      ResponseHead(Array("HTTP/1.1 200 OK\r\nContent-Encoding: \(codings)\r\n\r\n".utf8)))
    #expect(try MessageBody.decoded(quine, head) == quine)
  }
}
