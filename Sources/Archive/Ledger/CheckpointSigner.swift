// SPDX-License-Identifier: Apache-2.0

import Record

/// Signs how long the ledger is, and never two things that contradict each other.
///
/// What it signed last stands in a file of its own, confirmed by the disk before the signature leaves:
/// a database that was set back, or rewritten, is refused even though it looks whole by itself.
struct CheckpointSigner: Sendable {
  let folder: String
  private let key: NoteSigner

  var verifier: NoteVerifier { key.verifier }
  private var lastPath: String { folder + "/signed" }
  private var checkpointPath: String { folder + "/checkpoint" }

  /// Takes up the key in the file.
  ///
  /// - Throws: `RecordFault` of kind `key` where it is missing, unreadable or not the record's.
  init(folder: String, keyPath: String, expected: NoteVerifier) throws {
    self.folder = folder
    guard DurableFile.exists(keyPath) else {
      throw RecordFault(
        .key, "the signing key is missing", at: keyPath, remedy: "Put it back from its own backup.")
    }
    let text = String(decoding: try DurableFile.read(keyPath), as: UTF8.self)
    guard let key = NoteSigner(text.split(separator: "\n").first ?? "") else {
      throw RecordFault(
        .key, "it holds no signing key", at: keyPath, remedy: "Put it back from its own backup.")
    }
    guard key.verifier == expected else {
      throw RecordFault(
        .key, "the signing key is not the one this record was made with", at: keyPath,
        remedy: "Put the record's own key back from its backup.")
    }
    self.key = key
  }

  /// Signs and writes a checkpoint.
  ///
  /// - Parameters:
  ///   - size: how many entries the ledger has.
  ///   - root: the root over them.
  ///   - rootAt: the root that the ledger had at an earlier size.
  /// - Throws: `RecordFault` of kind `corrupt` where the ledger contradicts what was signed before.
  func sign(size: Int, root: Fingerprint, rootAt: (Int) throws -> Fingerprint) throws {
    try check(size: size, root: root, rootAt: rootAt)
    let checkpoint = Checkpoint(origin: key.name, size: size, root: root)
    let note = try key.sign(checkpoint.text)
    try DurableFile.replace(lastPath, with: checkpoint.text.utf8, mode: 0o600)
    try DurableFile.replace(checkpointPath, with: note.description.utf8, mode: 0o644)
  }

  /// Checks that the ledger continues what was signed last; the parameters are those of `sign`.
  func check(size: Int, root: Fingerprint, rootAt: (Int) throws -> Fingerprint) throws {
    guard let last = try last() else { return }
    guard last.size <= size else {
      throw contradiction("it has \(size) entries and \(last.size) were signed")
    }
    guard try last.size == size ? root == last.root : rootAt(last.size) == last.root else {
      throw contradiction("its first \(last.size) entries are not those that were signed")
    }
  }

  /// What was signed last; nil where nothing was.
  func last() throws -> Checkpoint? {
    guard DurableFile.exists(lastPath) else { return nil }
    let text = String(decoding: try DurableFile.read(lastPath), as: UTF8.self)
    guard let checkpoint = Checkpoint(text: text) else {
      throw RecordFault(
        .corrupt, "what was signed last cannot be read", at: lastPath,
        remedy: "Put the file back from a backup.")
    }
    return checkpoint
  }

  private func contradiction(_ what: String) -> RecordFault {
    RecordFault(
      .corrupt, "the ledger contradicts what was signed: \(what)", at: lastPath,
      remedy: "Put the newest database back; run `cairn verify` to see what differs.")
  }
}
