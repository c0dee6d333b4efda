// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@testable import Archive

private let python = Program.root + "/.build/judges/bin/python"
private let hasPymerkle: Bool = {
  let found = (try? Outside.run([python, "-c", "import pymerkle"], in: "/"))?.status == 0
  if !found { print("Left out: no pymerkle. Install it with: Scripts/install-judges") }
  return found
}()

extension PublishedLedger {
  /// Has the program of `ledger.py` check the folder.
  fileprivate func checkWithPymerkle() throws -> Outside.Outcome {
    let program = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("ledger.py").path
    return try Outside.run([python, program, layout.ledger] + proofs, in: path)
  }
}

@Suite(.enabled(if: hasPymerkle), .serialized)
struct PymerkleTests {
  @Test func `pymerkle comes to our root from the entries, and accepts our proofs`() throws {
    let outcome = try PublishedLedger().checkWithPymerkle()
    #expect(outcome.status == 0, "\(outcome.text)")
    #expect(outcome.text.contains("accepted: 608 entries, 6 proofs"), "\(outcome.text)")
  }

  /// It reads the entries themselves, and no tile of hashes.
  @Test(arguments: [PublishedLedger.Part.checkpoint, .entries, .proof])
  func `it refuses what one digit was changed of`(_ part: PublishedLedger.Part) throws {
    let ledger = try PublishedLedger()
    try ledger.damage(part)
    #expect(try ledger.checkWithPymerkle().status == 1)
  }
}
