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

extension PublishedLedger {
  /// Has the program of `ledger.go` check the folder.
  fileprivate func check() throws -> Outside.Outcome {
    let program = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("ledger.go").path
    return try Outside.run(
      ["go", "run", program, layout.ledger, key] + proofs, in: path,
      environment: ["GO111MODULE": "off", "GOPATH": sources, "GOFLAGS": ""])
  }
}

@Suite(.enabled(if: hasGo), .serialized)
struct ChecksumDatabaseTests {
  @Test func `Go's checksum database accepts tiles, checkpoint, entries and proofs`() throws {
    let outcome = try PublishedLedger().check()
    #expect(outcome.status == 0, "\(outcome.text)")
    #expect(outcome.text.contains("accepted: 608 entries, 6 proofs"), "\(outcome.text)")
  }

  @Test(arguments: PublishedLedger.Part.allCases)
  func `it refuses a ledger with one changed digit`(_ part: PublishedLedger.Part) throws {
    let ledger = try PublishedLedger()
    try ledger.damage(part)
    let outcome = try ledger.check()
    #expect(outcome.status == 1, "\(outcome.text)")
  }
}
