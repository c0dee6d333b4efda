// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// A long ledger proves and verifies within the figures that are promised.
@Suite(.enabled(if: Program.isThere), .serialized)
struct LedgerSizeTests {
  /// 50,000 entries in continuous integration, with time enough for a busy machine; 1,000,000 with `CAIRN_TORTURE`.
  @Test func `a receipt takes under 50 ms and verifying a million entries under 30 s`() throws {
    let entries = Torture.isLong ? 1_000_000 : 50_000
    let outcome = try Program.shell("\"$(dirname \"$cairn\")/bench\" ledger:\(entries)")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let median = try figure("one receipt made and checked, median", in: outcome.text)
    let slowest = try figure("the slowest of 1000", in: outcome.text)
    let whole = try figure("the whole record verified", in: outcome.text)
    // Beside other tests the slowest tells what they do; the long form runs alone.
    #expect((Torture.isLong ? slowest : median) < 50, "one receipt took \(slowest) ms")
    #expect(whole < (Torture.isLong ? 30 : 10), "verifying took \(whole) s")
    print(
      "Ledger of \(entries): median receipt \(median) ms, slowest \(slowest) ms, verified in \(whole) s"
    )
  }

  /// The number after a label.
  private func figure(_ label: String, in text: String) throws -> Double {
    let line = try #require(text.split(separator: "\n").first { $0.contains(label) })
    let rest = line[(try #require(line.range(of: label))).upperBound...]
    return try #require(rest.split(separator: " ").first.flatMap { Double($0) })
  }
}
