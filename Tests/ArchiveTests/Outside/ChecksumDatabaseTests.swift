// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import Archive

/// The code of Go's checksum database, from Debian's golang-golang-x-mod-dev.
private let sources = "/usr/share/gocode"
private let hasGo: Bool = {
  guard Outside.has("go") else { return false }
  let found = FileManager.default.fileExists(atPath: sources + "/src/golang.org/x/mod/sumdb/tlog")
  if !found { print("Left out: golang-golang-x-mod-dev is not installed.") }
  return found
}()

/// A ledger of about six hundred entries, closed, with the proofs of some of them.
private struct Ledger {
  let scratch = try? Scratch()
  let layout: Layout
  let key: String
  let proofs: [String]

  init() throws {
    let path = try #require(scratch?.path)
    let record = try RecordFolder.create(at: path + "/record", name: "Test", now: Sample.now)
    try Sample.add(to: record)
    for _ in 0..<6 {
      try record.store.write(at: Sample.now) { transaction in
        for _ in 0..<101 { try transaction.note("test.done", of: "nothing") }
      }
    }
    try record.store.sign()
    layout = record.layout
    key = record.manifest.verifier
    proofs = try [0, 1, 255, 256, 511, 607].map { index in
      let file = path + "/\(index).tlog-proof"
      let receipt = try #require(try record.receipt(forEntry: index))
      try DurableFile.create(file, Array(receipt.proof.description.utf8), mode: 0o600)
      return file
    }
    try record.close()
  }

  /// Has the program of `ledger.go` check the folder.
  func check() throws -> Outside.Outcome {
    let program = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("ledger.go").path
    let path = try #require(scratch?.path)
    return try Outside.run(
      ["go", "run", program, layout.ledger, key] + proofs, in: path,
      environment: ["GO111MODULE": "off", "GOPATH": sources, "GOFLAGS": ""])
  }
}

@Suite(.enabled(if: hasGo), .serialized)
struct ChecksumDatabaseTests {
  @Test func `Go's checksum database accepts tiles, checkpoint, entries and proofs`() throws {
    let outcome = try Ledger().check()
    #expect(outcome.status == 0, "\(outcome.text)")
    #expect(outcome.text.contains("accepted: 608 entries, 6 proofs"), "\(outcome.text)")
  }

  @Test(arguments: ["checkpoint", "tile/0/001", "tile/entries/000", "proof"])
  func `it refuses a ledger with one changed digit`(_ what: String) throws {
    let ledger = try Ledger()
    let path = what == "proof" ? ledger.proofs[2] : ledger.layout.ledger + "/" + what
    var bytes = try DurableFile.read(path)
    // A digit of the root, a hash, an entry's text, and a step of the proof.
    let place = what == "checkpoint" ? 30 : what == "proof" ? bytes.count - 300 : 100
    bytes[place] = bytes[place] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
    try DurableFile.replace(path, with: bytes, mode: 0o600)
    let outcome = try ledger.check()
    #expect(outcome.status == 1, "\(outcome.text)")
  }
}
