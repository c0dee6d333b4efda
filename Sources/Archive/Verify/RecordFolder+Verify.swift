// SPDX-License-Identifier: Apache-2.0

import GRDB

extension RecordFolder {
  /// Checks everything the record holds against its ledger, and the ledger against its signature.
  ///
  /// The record is only read, and may be written meanwhile. A record that was set back to an older state
  /// as a whole, key file and all, looks sound by itself: only a checkpoint that has left the machine
  /// tells (EVIDENCE §2.4.7).
  /// - Parameters:
  ///   - outside: signed checkpoints that were kept elsewhere, as the file `ledger/checkpoint` has them,
  ///     each under the name by which findings call it.
  ///   - progress: is told now and then how far it is.
  /// - Returns: what does not match, each thing by its name.
  /// - Throws: `RecordFault` where the record cannot be read at all.
  public func verify(
    outside: [(name: String, note: String)] = [],
    progress: (Verification.Progress) -> Void = { _ in }
  ) throws -> Verification {
    var verification = Verification()
    // Read first: what is written after this line is in the ledger's later entries only.
    let keys =
      (try? store.read { try KeyHistory($0, now: manifest) }) ?? KeyHistory([], now: manifest)
    var checkpoints = checkpoints(outside: outside, keys, &verification)
    attempt(&verification) { checkpoints += try CustodyCheck(record: self, keys: keys).run(&$0) }
    let expected = try ExpectedRows()
    attempt(&verification) { verification in
      try store.read { snapshot in
        let database = snapshot.database
        let ledger = LedgerCheck(
          database: database, manifest: manifest, checkpoints: checkpoints,
          tiles: TileFolder(path: layout.ledger))
        attempt(&verification) { try ledger.run(into: expected, &$0, progress) }
        attempt(&verification) {
          try RowCheck(database: database).run(against: expected, &$0, progress)
        }
        attempt(&verification) { try DatabaseCheck(database: database).run(&$0, progress) }
      }
    }
    attempt(&verification) {
      try ObjectCheck(objects: objects).run(against: expected, &$0, progress)
    }
    return verification
  }

  /// Goes on to the next check where one cannot be finished, and says so.
  private func attempt(
    _ verification: inout Verification, _ check: (inout Verification) throws -> Void
  ) {
    do { try check(&verification) } catch {
      let fault =
        (error as? DatabaseError).map { .database($0, at: layout.database) }
        ?? error as? RecordFault
      verification.findings.append(
        Finding(
          fault?.what ?? "\(error)", at: fault?.place ?? layout.database,
          remedy: fault?.remedy ?? Finding.restore))
    }
  }

  /// What the ledger is to agree with: the checkpoint, what was signed last, and what came from outside.
  private func checkpoints(
    outside: [(name: String, note: String)], _ keys: KeyHistory,
    _ verification: inout Verification
  ) -> [(name: String, checkpoint: Checkpoint)] {
    var found: [(String, Checkpoint)] = []
    if let own = checkpoint(layout.checkpoint, read(layout.checkpoint), keys, &verification) {
      found.append((layout.checkpoint, own))
      verification.signedEntries = own.size
    }
    let memory = CheckpointSigner.memory(ofKeyAt: manifest.key ?? layout.key)
    if let last = read(memory) {
      if let checkpoint = Checkpoint(text: last) {
        found.append((memory, checkpoint))
      } else {
        verification.findings.append(
          Finding("it cannot be read", at: memory, remedy: Finding.restore))
      }
    }
    for (name, note) in outside {
      if let checkpoint = checkpoint(name, note, keys, &verification) {
        found.append((name, checkpoint))
      }
    }
    return found
  }

  private func checkpoint(
    _ name: String, _ note: String?, _ keys: KeyHistory, _ verification: inout Verification
  ) -> Checkpoint? {
    func fail(_ what: String) -> Checkpoint? {
      verification.findings.append(Finding(what, at: name, remedy: Finding.restore))
      return nil
    }
    guard let note else { return fail("the checkpoint is missing") }
    guard let key = NoteVerifier(manifest.verifier) else {
      return fail("the record's own key in cairn.json cannot be read")
    }
    guard let signed = SignedNote(note), let checkpoint = Checkpoint(text: signed.text) else {
      return fail("it is no signed checkpoint")
    }
    guard checkpoint.origin == key.name else {
      return fail("it is the checkpoint of another ledger, \(checkpoint.origin)")
    }
    guard keys.signed(signed, size: checkpoint.size) else {
      return fail("its signature is not of this record's key")
    }
    return checkpoint
  }

  private func read(_ path: String) -> String? {
    (try? DurableFile.read(path)).map { String(decoding: $0, as: UTF8.self) }
  }
}
