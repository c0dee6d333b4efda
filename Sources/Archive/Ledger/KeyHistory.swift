// SPDX-License-Identifier: Apache-2.0

/// Whose signatures a ledger has borne, and from which entry on.
///
/// The first entry names the first key, and each later key stands in an entry under a checkpoint that the
/// key before it signed.
struct KeyHistory: Sendable {
  /// Each with the index of the entry that names it.
  private(set) var keys: [(entry: Int, key: NoteVerifier)] = []

  /// Reads the keys of a ledger; the record's own key where the ledger names none that can be read.
  init(_ snapshot: Snapshot, now manifest: Manifest) throws {
    self.init(try snapshot.history(of: "record", limit: 100_000), now: manifest)
  }

  init(_ entries: [LedgerEntry.Placed], now manifest: Manifest) {
    for placed in entries {
      if let key = placed.entry.namedKey { keys.append((placed.index, key)) }
    }
    if keys.isEmpty, let key = NoteVerifier(manifest.verifier) { keys = [(0, key)] }
  }

  /// The key that signs now.
  var last: NoteVerifier? { keys.last?.key }

  /// Whether a note over so many entries bears the signature of the key that signed then.
  ///
  /// The checkpoint that ends with the entry of a new key may be signed by either.
  func signed(_ note: SignedNote, size: Int) -> Bool {
    keys.indices.contains { index in
      let end = keys.indices.contains(index + 1) ? keys[index + 1].entry + 1 : Int.max
      let begin = index == 0 ? 0 : keys[index].entry + 1
      return (begin...end).contains(size) && note.isSigned(by: keys[index].key)
    }
  }
}

extension LedgerEntry {
  static let created = "record.created"
  static let keyChanged = "key.changed"
  static let keyTaken = "key.taken_up"

  /// The key that an entry says the ledger is signed with from it on.
  var namedKey: NoteVerifier? {
    guard type == Self.created || type == Self.keyChanged else { return nil }
    return reason.flatMap { NoteVerifier($0) }
  }
}
