// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
import Reading
import Record
import Testing

@testable import Workflow

struct CopyDeskTests {
  private struct GaveUp: Error {}

  private func text(_ word: String) -> String {
    (0..<60).map { "\(word)\($0)" }.joined(separator: " ")
  }

  private func report(_ number: UInt64, _ text: String) -> NewReport {
    NewReport(
      report: Report(id: ReportID(seed: number), language: "en", invented: true), text: text,
      capture: Capture(
        sha256: Fingerprint(of: [1]).hex, size: 1, mediaType: "text/plain",
        at: "2024-03-06T08:00:00Z", method: .file, origin: "\(number)"), claims: [],
      signature: Reader.signature(title: "", text: text), readerVersion: "test")
  }

  /// Adds a report and gives its copies.
  private func copies(
    of new: NewReport, _ desk: CopyDesk, in transaction: inout Transaction
  ) throws -> [ReportID] {
    try transaction.add(new)
    let evidence = Evidence(report: new.report, claims: [], signature: new.signature)
    return try desk.copies(
      of: evidence, policy: try CompiledPolicy.airwars(), in: &transaction)
  }

  @Test func `copies are found whether their signatures are at hand or in the record`() throws {
    let newsroom = try Newsroom()
    let folder = try RecordFolder.open(at: newsroom.path, mode: .writing(purpose: "test"))
    defer { try? folder.close() }
    let desk = CopyDesk()
    try folder.store.write(at: UTC.now()) { transaction in
      let copies1 = try copies(of: report(1, text("a")), desk, in: &transaction)
      #expect(copies1.isEmpty)
      let copies2 = try copies(of: report(2, text("b")), desk, in: &transaction)
      #expect(copies2.isEmpty)
      let one = ReportID(seed: 1)
      let copies3 = try copies(of: report(3, text("a")), desk, in: &transaction)
      #expect(copies3 == [one])
      let again = try copies(of: report(4, text("a") + " end"), CopyDesk(), in: &transaction)
      #expect(again == [one, ReportID(seed: 3)])
    }
  }

  // A full disk undoes a transaction, and the next report gets the number of the one that was undone.
  @Test func `what a failed transaction added is nobody's original`() throws {
    let newsroom = try Newsroom()
    let folder = try RecordFolder.open(at: newsroom.path, mode: .writing(purpose: "test"))
    defer { try? folder.close() }
    let desk = CopyDesk()
    #expect(throws: GaveUp.self) {
      try folder.store.write(at: UTC.now()) { transaction in
        _ = try copies(of: report(1, text("a")), desk, in: &transaction)
        throw GaveUp()
      }
    }
    try folder.store.write(at: UTC.now()) { transaction in
      let copies2 = try copies(of: report(2, text("b")), desk, in: &transaction)
      #expect(copies2.isEmpty)
      let copies3 = try copies(of: report(3, text("a")), desk, in: &transaction)
      #expect(copies3.isEmpty)
      let two = ReportID(seed: 2)
      let copies4 = try copies(of: report(4, text("b")), desk, in: &transaction)
      #expect(copies4 == [two])
    }
  }
}
