// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Archive

/// The receipt for a report, and its parts.
private func receipt() throws -> (Scratch, Receipt) {
  let (scratch, record) = try Sample.open()
  let id = try Sample.add(to: record)
  try record.store.sign()
  let receipt = try #require(try record.receipt(for: id))
  try record.close()
  return (scratch, receipt)
}

@Test func `a proof is written in the format of C2SP and read back the same`() throws {
  let (scratch, receipt) = try receipt()
  defer { withExtendedLifetime(scratch) {} }
  let text = receipt.proof.description
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  #expect(lines[0] == "c2sp.org/tlog-proof@v1")
  #expect(lines[1].hasPrefix("extra "))
  #expect(lines[2] == "index 1")
  #expect(lines[4] == "" && lines[5] == receipt.verifier.name && lines[6] == "2")
  #expect(LedgerProof(text) == receipt.proof)
  #expect(receipt.proof.holds(for: receipt.entry, signedBy: receipt.verifier))
  var bare = receipt.proof
  bare.entry = nil
  #expect(LedgerProof(bare.description) == bare)
  #expect(bare.holds(for: receipt.entry, signedBy: receipt.verifier))
}

@Test func `a proof holds for no other entry, place, signer or state of the ledger`() throws {
  let (scratch, receipt) = try receipt()
  defer { withExtendedLifetime(scratch) {} }
  let proof = receipt.proof
  #expect(!proof.holds(for: receipt.entry + [0x20], signedBy: receipt.verifier))
  let other = NoteSigner(name: receipt.verifier.name)
  #expect(!proof.holds(for: receipt.entry, signedBy: other.verifier))
  var moved = proof
  moved.index = 0
  #expect(!moved.holds(for: receipt.entry, signedBy: receipt.verifier))
  var longer = proof
  longer.path.append(Fingerprint(of: []))
  #expect(!longer.holds(for: receipt.entry, signedBy: receipt.verifier))
  // A checkpoint of another ledger under the same key.
  let checkpoint = try #require(proof.checkpoint)
  var elsewhere = proof
  elsewhere.note = try other.sign("elsewhere\n\(checkpoint.size)\n")
  #expect(!elsewhere.holds(for: receipt.entry, signedBy: other.verifier))
}

@Test(
  arguments: [
    ("@v1", "@v2"), ("index 1", "index 01"), ("index 1", "index -1"), ("index 1", "index"),
    ("index 1\n", "index 1\n\n"), ("extra ", "extra  "), ("extra ", "extra !"),
    ("c2sp", "\nc2sp"), ("=\n\n", "=\nAAAA\n\n"), ("=\n\n", "=\r\n\n"),
  ])
func `another spelling of a proof is not read`(_ old: String, _ new: String) throws {
  let (scratch, receipt) = try receipt()
  defer { withExtendedLifetime(scratch) {} }
  let text = receipt.proof.description
  #expect(text.contains(old))
  #expect(LedgerProof(text.replacing(old, with: new)) == nil)
}

@Test func `a hash with its spare bits set is another text and is not read`() throws {
  // 32 bytes leave two bits of the 43rd digit unused: `A` and `B` would both end a hash of zeros.
  let zeros = Base64.encoded([UInt8](repeating: 0, count: 32))
  #expect(Base64.decoded(zeros)?.count == 32)
  #expect(Base64.decoded(zeros.replacing("A=", with: "B=")) == nil)
  #expect(Base64.decoded(zeros + "\n") == nil)
  #expect(Base64.decoded(zeros.dropLast()) == nil)
}

@Test func `there is no receipt before a checkpoint covers the entry`() throws {
  let (scratch, record) = try Sample.open()
  defer { withExtendedLifetime(scratch) {} }
  try Sample.add(to: record)
  let id = try Sample.add(to: record, text: "Eight people were killed in Harim.")
  #expect(try record.receipt(for: id) == nil)
  try record.store.sign()
  #expect(try record.receipt(for: id) != nil)
  #expect(throws: RecordFault.self) { try record.receipt(forEntry: 99) }
}
