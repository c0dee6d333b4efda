// SPDX-License-Identifier: Apache-2.0

/// Checks the words of others that the record keeps: of authorities on checkpoints, and of each signing key
/// on the one after it.
struct CustodyCheck {
  let record: RecordFolder
  let keys: KeyHistory

  /// - Returns: the checkpoints that the ledger has to continue, each under the name of where it stands.
  func run(
    _ verification: inout Verification
  ) throws -> [(name: String, checkpoint: Checkpoint)] {
    var found: [(String, Checkpoint)] = []
    for placed in try record.store.read({ try $0.stamped() }) {
      let place = "timestamp of ledger entry \(placed.index)"
      // An object that is missing or changed is named where the objects are looked at.
      guard let stamp = record.stamp(of: placed.entry) else { continue }
      do throws(TimestampToken.Problem) {
        let statement = try stamp.statement()
        guard let checkpoint = checkpoint(of: stamp.checkpoint, by: nil) else {
          report("what it vouches for is no checkpoint of this ledger", place, &verification)
          continue
        }
        found.append((place, checkpoint))
        verification.stamped = .init(
          entries: checkpoint.size, at: statement.at, signer: statement.signer)
      } catch {
        report("\(error)", place, isHarmless: error == .unchecked, &verification)
      }
    }
    return try found + words(&verification)
  }

  /// The checkpoint with which each key but the last vouched for the next.
  private func words(
    _ verification: inout Verification
  ) throws -> [(name: String, checkpoint: Checkpoint)] {
    let taken = try record.store.read { try $0.history(of: "record", limit: 100_000) }
      .filter { $0.entry.type == LedgerEntry.keyTaken }
    return keys.keys.indices.dropFirst().compactMap { index in
      let key = keys.keys[index]
      let notes = taken.lazy.filter { $0.index > key.entry && $0.entry.reason == "\(key.key)" }
        .flatMap { $0.entry.objects.compactMap { try? record.objects.bytes(of: $0) } }
      let word = notes.compactMap { checkpoint(of: $0, by: keys.keys[index - 1].key) }
        .first { $0.size > key.entry }
      if let word { return ("change of key in ledger entry \(key.entry)", word) }
      report(
        "nothing shows that the key before it vouched for the new key",
        "ledger entry \(key.entry)", &verification)
      return nil
    }
  }

  private func checkpoint(of note: [UInt8], by key: NoteVerifier?) -> Checkpoint? {
    guard let note = SignedNote(String(decoding: note, as: UTF8.self)),
      let checkpoint = Checkpoint(text: note.text)
    else { return nil }
    let isSigned = key.map(note.isSigned) ?? keys.signed(note, size: checkpoint.size)
    return isSigned ? checkpoint : nil
  }

  private func report(
    _ what: String, _ place: String, isHarmless: Bool = false, _ verification: inout Verification
  ) {
    verification.findings.append(
      Finding(what, at: place, remedy: Finding.restore, isHarmless: isHarmless))
  }
}
