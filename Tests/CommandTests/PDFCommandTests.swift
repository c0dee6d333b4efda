// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

private let lines = [
  "Seven civilians were killed when warplanes struck a market in", "Kafr Takharim on Tuesday, the",
  "Northern Rescue Corps said.",
]

private let hasReader: Bool = {
  let has = FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext")
  if !has { print("Left out: no pdftotext. Install it with: apt install poppler-utils") }
  return has
}()

@Suite(.enabled(if: Program.isThere && hasReader))
struct PDFCommandTests {
  @Test func `a PDF is read as a report, and kept as it was given`() throws {
    let record = try TestRecord()
    let bytes = MadePDF.bytes([[["Market hit in Kafr Takharim"], lines]])
    let path = try record.folder.write("statement.invented.pdf", bytes)
    let added = try record.run(["add", "--user", "nour", "--json", path])
    #expect(added.status == 0, "\(added.errors)")
    let summary = try #require(try added.lines().first)
    let report = try #require((summary["subjects"] as? [String])?.first { $0.hasPrefix("REP-") })
    #expect(try record.run(["show", report]).text.contains("market in Kafr Takharim on Tuesday"))
    let folder = record.folder.path + "/exhibit"
    #expect(try record.run(["receipt", report, "--out", folder]).status == 0)
    #expect(FileManager.default.contents(atPath: folder + "/capture.pdf") == Data(bytes))
    #expect(try record.run(["verify"]).status == 0)
  }

  @Test func `a PDF at an address is read as well`() throws {
    let record = try TestRecord()
    let bytes = MadePDF.bytes([[["Market hit in Kafr Takharim"], lines]])
    let web = try WebServer { _ in
      let head = "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nConnection: close\r\n\r\n"
      return .init([Array(head.utf8), bytes])
    }
    let added = try record.run([
      "add", "--user", "nour", "--proxy", "http://\(web.authority)", "--invented",
      "http://wire.orontes.org/statement.pdf",
    ])
    #expect(added.status == 0, "\(added.errors)")
    #expect(added.text.contains("Took in 1 report."))
  }

  @Test func `a PDF without words, and one that is none, are refused with what to do`() throws {
    let record = try TestRecord()
    let empty = try record.folder.write("scan.invented.pdf", MadePDF.bytes([[]]))
    let broken = try record.folder.write("broken.invented.pdf", "%PDF-1.4 and then nothing")
    let outcome = try record.run(["add", "--user", "nour", empty, broken])
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("a PDF without text"))
    #expect(outcome.errors.contains("damaged or locked"))
    #expect(try record.run(["verify"]).status == 0)
  }
}
