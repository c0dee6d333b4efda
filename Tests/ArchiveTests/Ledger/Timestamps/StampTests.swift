// SPDX-License-Identifier: Apache-2.0

import Foundation
import Record
import TestSupport
import Testing

@testable import Archive

@Suite(.enabled(if: Outside.has("openssl")))
struct StampTests {
  private let scratch: Scratch
  private let record: RecordFolder
  private let report: ReportID
  private let authority: LocalAuthority

  init() throws {
    (scratch, record) = try Sample.open()
    report = try Sample.add(to: record)
    try record.store.sign()
    authority = try LocalAuthority()
  }

  private func stamp() throws -> Stamp {
    try authority.stamp(Array(record.checkpointText().utf8))
  }

  @Test func `a stamped checkpoint is kept, and verify says on whose word it was there by when`()
    throws
  {
    let statement = try record.keep(try stamp())
    #expect(statement.signer == "/CN=Orontes Time")
    #expect(statement.at.hasPrefix("20") && statement.at.hasSuffix("Z"))
    let verification = try record.verify()
    #expect(verification.isSound, "\(verification.findings)")
    #expect(verification.stamped?.entries == 2)
    #expect(verification.summary.contains("on the word of /CN=Orontes Time"))
    try record.close()
  }

  @Test func `openssl reads the question and accepts the token`() throws {
    let checkpoint = Array(try record.checkpointText().utf8)
    let stamp = try stamp()
    for (name, bytes) in [("c.txt", checkpoint), ("a.tsr", stamp.token.bytes)] {
      try DurableFile.replace(authority.folder.path + "/" + name, with: bytes, mode: 0o600)
    }
    let question = try authority.run("ts -query -in q.tsq -text")
    #expect(question.text.contains("Hash Algorithm: sha256"), "\(question.text)")
    #expect(question.text.contains("Nonce: 0x8000000000000001"))
    let check = try authority.run("ts -verify -in a.tsr -data c.txt -CAfile root.pem")
    #expect(check.status == 0 && check.text.contains("OK"), "\(check.text)")
  }

  @Test func `a token over other bytes, of another authority or changed is refused`() throws {
    let good = try stamp()
    var other = good
    other.checkpoint[0] ^= 1
    #expect(throws: RecordFault.self) { try record.keep(other) }
    other = good
    other.certificates = try LocalAuthority(named: "Another").certificates
    #expect(throws: RecordFault.self) { try record.keep(other) }
    for place in stride(from: 0, to: good.token.bytes.count, by: 97) {
      var bytes = good.token.bytes
      bytes[place] ^= 0x10
      let changed = Stamp(
        checkpoint: good.checkpoint, token: TimestampToken(bytes: bytes),
        certificates: good.certificates)
      // Where a length or a certificate's padding was hit, what is read may still be the same.
      if let read = try? changed.statement() {
        #expect(try read == good.statement(), "byte \(place)")
      }
    }
    #expect(throws: TimestampToken.Problem.self) {
      try TimestampToken(bytes: []).check(good.checkpoint, certificates: good.certificates)
    }
    #expect(try record.verify().stamped == nil)
  }

  @Test func `what is no checkpoint of this ledger is not kept, however well stamped`() throws {
    let (elsewhere, other) = try Sample.open()
    defer { withExtendedLifetime(elsewhere) {} }
    for text in [try other.checkpointText(), "not a note\n"] {
      let error = #expect(throws: RecordFault.self) {
        try record.keep(try authority.stamp(Array(text.utf8)))
      }
      #expect(error?.kind == .refused)
    }
  }

  @Test func `a receipt carries the earliest word over its entry, and others check it`() throws {
    try record.keep(try stamp())
    try Sample.add(to: record, text: "Another report.")
    try record.store.sign()
    try record.keep(try stamp())
    let receipt = try #require(try record.receipt(for: report))
    #expect(receipt.proof.checkpoint?.size == 2)
    let names = receipt.files.map(\.name)
    #expect(names.contains("checkpoint.tsr") && names.contains("authority.pem"))
    let check = ExhibitCheck(of: receipt.files)
    #expect(check.isSound, "\(check.findings)")
    #expect(check.summary.contains("/CN=Orontes Time saw that checkpoint at 20"))

    var changed = receipt.files
    let place = try #require(changed.firstIndex { $0.name == "authority.pem" })
    changed[place].bytes = try LocalAuthority(named: "Another").certificates
    #expect(!ExhibitCheck(of: changed).isSound)
  }

  @Test func `an authority is asked over the web, and one that refuses leaves nothing`() throws {
    let checkpoint = Array(try record.checkpointText().utf8)
    let answer = try authority.answer(TimestampRequest(for: checkpoint, nonce: 7).bytes)
    let server = try WebServer { head in
      guard head.hasPrefix("POST /tsr"), head.contains("application/timestamp-query") else {
        return .status("500 No")
      }
      let fields = "Content-Type: application/timestamp-reply\r\nConnection: close\r\n\r\n"
      return .init([Array("HTTP/1.1 200 OK\r\n\(fields)".utf8), answer])
    }
    let rules = CaptureRules.forTests(reaching: [server.authority])
    func asking(_ path: String) throws -> TimestampAuthority {
      TimestampAuthority(
        name: "local", address: try WebAddress("http://\(server.authority)\(path)"),
        certificates: try authority.certificates)
    }
    #expect(
      try asking("/tsr").stamp(checkpoint, rules: rules).statement.signer == "/CN=Orontes Time")
    let error = #expect(throws: RecordFault.self) {
      try asking("/other").stamp(checkpoint, rules: rules)
    }
    #expect(error?.kind == .refused)
  }
}
