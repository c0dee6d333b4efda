// SPDX-License-Identifier: Apache-2.0

import Archive
import Foundation
import Record

/// How long a ledger of a million entries takes to prove one of them and to be verified whole.
enum LedgerSpeed {
  static let million = 1_000_000
  private static let proofs = 1000

  static func run(entries: Int = million) throws {
    let folder = try Scratch()
    let record = try RecordFolder.create(at: folder.path + "/record", name: "Bench")
    print("A ledger of \(entries) entries")
    line("  written, with its tiles", try timed { try fill(record, entries) }, "s")
    let size = try record.store.ledgerHead().size
    var times: [Double] = []
    for number in 0..<proofs {
      let index = number * 7919 % size
      times.append(try timed { try prove(index, in: record) } * 1000)
    }
    let runs = Runs(times)
    line("  one receipt made and checked, median", runs.median, "ms")
    line("  the slowest of \(proofs)", runs.at(1), "ms", "limit 50")
    let bare = timed { hash(size) }
    line("  bare: two SHA-256 of 512 bytes for each entry", bare, "s")
    let whole = try timed {
      guard try record.verify().findings.isEmpty else { throw BenchFault("it does not verify") }
    }
    line(
      "  the whole record verified", whole, "s",
      String(format: "limit 30; %.1f times the bare cost", whole / bare))
    try record.close()
  }

  private static func fill(_ record: RecordFolder, _ entries: Int) throws {
    var done = 0
    while done < entries {
      try record.store.write(at: "2026-11-21T08:30:00Z") { transaction in
        for number in 0..<min(10_000, entries - done) {
          try transaction.note(
            "export.made", of: "EXP-\(done + number)", reason: "for the bench, to the team")
        }
      }
      done += 10_000
    }
    try record.store.sign()
  }

  private static func prove(_ index: Int, in record: RecordFolder) throws {
    guard let receipt = try record.receipt(forEntry: index),
      receipt.proof.holds(for: receipt.entry, signedBy: receipt.verifier)
    else { throw BenchFault("entry \(index) is not proved") }
  }

  private static func hash(_ count: Int) {
    let bytes = [UInt8](repeating: 7, count: 512)
    for _ in 0..<2 * count { _ = Fingerprint(of: bytes) }
  }

  private static func timed(_ body: () throws -> Void) rethrows -> Double {
    let start = ContinuousClock.now
    try body()
    return Bench.seconds(ContinuousClock.now - start)
  }
}
