// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import Archive

/// A ledger of about six hundred entries, closed, with the proofs of some of them.
struct PublishedLedger {
  /// Of what there is to be damaged, the checkpoint, a hash, an entry and a proof.
  enum Part: String, CaseIterable {
    case checkpoint, hashes = "tile/0/001", entries = "tile/entries/000", proof
  }

  private let scratch = try? Scratch()
  let path: String
  let layout: Layout
  let key: String
  let proofs: [String]

  init() throws {
    let path = try #require(scratch?.path)
    self.path = path
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

  /// Changes a digit of it.
  func damage(_ part: Part) throws {
    let file = part == .proof ? proofs[2] : layout.ledger + "/" + part.rawValue
    var bytes = try DurableFile.read(file)
    let place = part == .checkpoint ? 30 : part == .proof ? bytes.count - 300 : 100
    bytes[place] = bytes[place] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
    try DurableFile.replace(file, with: bytes, mode: 0o600)
  }
}
