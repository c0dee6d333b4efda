// SPDX-License-Identifier: Apache-2.0

import Foundation
import Reading
import Record
import TestSupport
import Testing

@testable import Archive
@testable import Workflow

private let pdf = MadePDF.bytes([
  [
    ["Shell hits a bakery in Kafr Takharim"],
    [
      "At least 12 civilians were killed when a shell struck a",
      "bakery in Kafr Takharim on Tuesday, the Northern Rescue Corps said.",
    ],
  ]
])

@Suite(.enabled(if: PDFText.path(of: "pdftotext") != nil))
struct PDFIntakeTests {
  @Test func `a PDF goes in as a report, and the PDF itself is what is kept`() throws {
    let desk = try TestDesk()
    let path = desk.folder.path + "/paper.pdf"
    try Data(pdf).write(to: URL(fileURLWithPath: path))
    let told = try desk.add([path])
    #expect(told.summary?.added == 1, "\(told)")
    let id = try #require(told.summary?.subjects.compactMap { ReportID($0) }.first)
    let stored = try #require(try desk.keeper.folder.store.read { try $0.report(id) })
    #expect(stored.report.title == "Shell hits a bakery in Kafr Takharim")
    #expect(stored.text.contains("struck a bakery in Kafr Takharim"))
    #expect(stored.capture.mediaType == "application/pdf")
    let object = try #require(Fingerprint(hex: stored.capture.sha256))
    #expect(try desk.keeper.folder.objects.bytes(of: object) == pdf)
    let claims = try desk.keeper.folder.store.read { try $0.claims(of: id) }
    #expect(claims.contains { $0.count.min == 12 })
  }

  @Test(arguments: ["application/pdf", "application/octet-stream"])
  func `a PDF at an address is read as a report`(_ type: String) throws {
    let server = try WebServer { _ in
      .init([
        Array(
          "HTTP/1.1 200 OK\r\nContent-Type: \(type)\r\nContent-Length: \(pdf.count)\r\n\r\n".utf8),
        pdf,
      ])
    }
    let asking = PageAsking(
      rules: .forTests(reaching: [server.authority]), hosts: HostTurns(pause: 0),
      defaults: DraftDefaults(invented: true), reader: Reader())
    let got = asking.get(try WebAddress("http://\(server.authority)/paper.pdf"))
    #expect(got.judgement.outcome == .report)
    #expect(got.read?.draft.text.contains("bakery in Kafr Takharim on Tuesday") == true)
  }

  @Test func `a PDF that is none is said to be damaged, and the others go in`() throws {
    let desk = try TestDesk()
    let folder = desk.folder.path + "/papers"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    try Data(pdf).write(to: URL(fileURLWithPath: folder + "/a.pdf"))
    try Data("%PDF-1.4 and no more".utf8).write(to: URL(fileURLWithPath: folder + "/b.pdf"))
    let told = try desk.add([folder])
    #expect(told.summary?.added == 1 && told.summary?.failed == 1)
    #expect(told.problems.first?.contains("b.pdf: it is a PDF that is damaged or locked") == true)
  }
}
