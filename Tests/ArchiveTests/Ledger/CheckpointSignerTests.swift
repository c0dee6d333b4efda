// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Archive

/// A signer in a folder of its own, and the roots of a small ledger by size.
private func signer() throws -> (Scratch, CheckpointSigner, [Fingerprint]) {
  let scratch = try Scratch()
  let key = NoteSigner(name: "cairn/test/1")
  let layout = Layout(path: scratch.path)
  try layout.create()
  try DurableFile.create(layout.key, Array(key.written.utf8), mode: 0o600)
  var frontier = MerkleFrontier()
  var roots = [frontier.root]
  for number in 0..<5 {
    frontier.append(MerkleHash.leaf([UInt8(number)]))
    roots.append(frontier.root)
  }
  let signer = try CheckpointSigner(
    layout: layout, keyPath: layout.key, expected: key.verifier)
  return (scratch, signer, roots)
}

@Test func `a growing ledger is signed, and the checkpoint can be read by others`() throws {
  let (scratch, signer, roots) = try signer()
  for size in [2, 2, 5] {
    try signer.sign(size: size, root: roots[size]) { roots[$0] }
    let text = String(
      decoding: try DurableFile.read(scratch.path + "/ledger/checkpoint"), as: UTF8.self)
    let note = try #require(SignedNote(text))
    #expect(note.isSigned(by: signer.verifier))
    #expect(
      Checkpoint(text: note.text)
        == Checkpoint(origin: "cairn/test/1", size: size, root: roots[size]))
  }
}

@Test func `nothing is signed that contradicts what was signed before`() throws {
  let (scratch, signer, roots) = try signer()
  defer { withExtendedLifetime(scratch) {} }
  try signer.sign(size: 4, root: roots[4]) { roots[$0] }
  let forged = MerkleHash.leaf([99])
  #expect(throws: RecordFault.self) { try signer.sign(size: 3, root: roots[3]) { roots[$0] } }
  #expect(throws: RecordFault.self) { try signer.sign(size: 4, root: forged) { roots[$0] } }
  #expect(throws: RecordFault.self) { try signer.sign(size: 5, root: roots[5]) { _ in forged } }
  #expect(try signer.last()?.size == 4)
}

@Test func `what was signed last is never guessed when its file is damaged`() throws {
  let (scratch, signer, roots) = try signer()
  try DurableFile.replace(scratch.path + "/signer/key.signed", with: "cairn".utf8, mode: 0o600)
  let error = #expect(throws: RecordFault.self) {
    try signer.sign(size: 1, root: roots[1]) { roots[$0] }
  }
  #expect(error?.kind == .corrupt)
}
