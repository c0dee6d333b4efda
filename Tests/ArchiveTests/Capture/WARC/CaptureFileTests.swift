// SPDX-License-Identifier: Apache-2.0

import Foundation
import Record
import TestSupport
import Testing

@testable import Archive

/// A capture of two hops from a server of the test's own.
private func captured(fields: [String] = []) throws -> WebCapture {
  let server = try WebServer { head in
    head.hasPrefix("GET /a ")
      ? .redirect(to: "/b")
      : .page("<p>Two people were killed in Rawah on Monday.</p>", fields: fields)
  }
  return WebCapture.make(
    of: try WebAddress("http://\(server.authority)/a"),
    rules: .forTests(reaching: [server.authority]))
}

private func file(of capture: WebCapture) throws -> CaptureFile {
  var file = try CaptureFile(
    capture, outcome: ("report", "a report was read from it"),
    view: .failure(.noBrowser),
    .init(collector: nil, agent: "test"))
  try file.append(text: "Two people were killed in Rawah on Monday.")
  return file
}

@Test func `a capture's file holds each hop's bytes, what is known of it, and its text`() throws {
  let capture = try captured()
  let records = try WARCReading.records(in: try file(of: capture).bytes)
  #expect(
    records.compactMap(\.kind) == [
      .warcinfo, .response, .request, .response, .request, .metadata, .conversion,
    ])
  #expect(Set(records.map { $0["WARC-Date"] }) == [capture.at])
  #expect(records[1].block == capture.hops[0].head + capture.hops[0].body)
  #expect(records[2].block == capture.hops[0].request)
  #expect(records[2]["WARC-Concurrent-To"] == records[1].id)
  #expect(records[6]["WARC-Refers-To"] == records[3].id)
  #expect(records[3]["WARC-Payload-Digest"] == WARCRecord.digest(capture.hops[1].body))
  #expect(records.allSatisfy { $0["WARC-Block-Digest"] == WARCRecord.digest($0.block) })
  #expect(Set(records.map(\.id)).count == records.count)
  let account = try JSONSerialization.jsonObject(with: Data(records[5].block)) as? [String: Any]
  #expect(account?["screenshot"] as? String == "not taken: no browser")
  #expect((account?["hops"] as? [[String: Any]])?.map { $0["status"] as? Int } == [302, 200])
}

@Test func `nothing that a server sends begins a field of the file's own`() throws {
  var warc = try WARCFile(name: "x.warc.gz", date: "2026-11-21T08:30:00Z", about: [])
  try warc.append(
    .resource, type: "text/plain",
    fields: [.init("WARC-Target-URI", "urn:a\r\nWARC-Type: response\r\n\r\n")], block: [])
  let records = try WARCReading.records(in: warc.bytes)
  #expect(records.count == 2)
  #expect(records[1].kind == .resource)
}

@Test func `a capture that got nothing is a file as well`() throws {
  let capture = WebCapture.make(
    of: try WebAddress("http://10.0.0.1/"), rules: CaptureRules())
  let records = try WARCReading.records(in: try file(of: capture).bytes)
  #expect(records.compactMap(\.kind) == [.warcinfo, .metadata])
  #expect(String(decoding: records[1].block, as: UTF8.self).contains("not of the public internet"))
}

/// Programs of others that judge our files; each is left out, with a word, where it is not installed.
private let judges = [
  "gzip -t", "warcio check -v", "fastwarc check -q -o /dev/null",
]

@Test(arguments: judges)
func `other people's programs accept the file`(_ judge: String) throws {
  guard let program = Judge(judge) else { return }
  let folder = try TemporaryFolder()
  for fields in [[], ["Content-Encoding: x-none", "X-Latin: caf\u{E9}"]] {
    let path = try folder.write("a.warc.gz", try file(of: try captured(fields: fields)).bytes)
    let outcome = try program.run(path)
    #expect(outcome.status == 0, "\(judge): \(outcome.text) \(outcome.errors)")
  }
}

@Test(arguments: judges.dropFirst())
func `other people's programs refuse the file when a byte of an answer is changed`(_ judge: String)
  throws
{
  guard let program = Judge(judge) else { return }
  let records = try WARCReading.records(in: try file(of: try captured()).bytes)
  var bytes: [UInt8] = []
  for var record in records {
    if record.kind == .response, !record.block.isEmpty { record.block[record.block.count - 3] ^= 1 }
    bytes += try Gzip.member(record.bytes)
  }
  let folder = try TemporaryFolder()
  #expect(try program.run(try folder.write("a.warc.gz", bytes)).status != 0)
}
