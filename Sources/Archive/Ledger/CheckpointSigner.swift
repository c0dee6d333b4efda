// SPDX-License-Identifier: Apache-2.0

import Record

/// Signs how long the ledger is, and never two things that contradict each other.
///
/// What it signed last stands in a file of its own, confirmed by the disk before the signature leaves:
/// a database that was set back, or rewritten, is refused even though it looks whole by itself.
///
/// That file lies beside the key: where the key is kept outside the record, a record set back as a whole
/// is refused too.
struct CheckpointSigner: Sendable {
  let tiles: TileFolder
  private let key: NoteSigner
  private let lastPath: String
  private let checkpointPath: String

  var verifier: NoteVerifier { key.verifier }

  /// Where a signer keeps what it signed last.
  static func memory(ofKeyAt keyPath: String) -> String { keyPath + ".signed" }

  /// Takes up the key in the file.
  ///
  /// - Throws: `RecordFault` of kind `key` where it is missing, unreadable or not the record's.
  init(layout: Layout, keyPath: String, expected: NoteVerifier) throws {
    tiles = TileFolder(path: layout.ledger)
    lastPath = Self.memory(ofKeyAt: keyPath)
    checkpointPath = layout.checkpoint
    guard DurableFile.exists(keyPath) else {
      throw RecordFault(
        .key, "the signing key is missing", at: keyPath,
        remedy: "Put it back from its own backup; verify and serve --read-only need none.")
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
  ///   - publish: lays out what the checkpoint is about, before it is there.
  /// - Throws: `RecordFault` of kind `corrupt` where the ledger contradicts what was signed before.
  func sign(
    size: Int, root: Fingerprint, rootAt: (Int) throws -> Fingerprint,
    publish: () throws -> Void = {}
  ) throws {
    try check(size: size, root: root, rootAt: rootAt)
    try publish()
    let checkpoint = Checkpoint(origin: key.name, size: size, root: root)
    let note = try key.sign(checkpoint.text)
    try DurableFile.replace(lastPath, with: checkpoint.text.utf8, mode: 0o600)
    try DurableFile.replace(checkpointPath, with: note.description.utf8, mode: 0o644)
  }

  /// Checks that the ledger continues what was signed last; the parameters are those of `sign`.
  func check(size: Int, root: Fingerprint, rootAt: (Int) throws -> Fingerprint) throws {
    guard let last = try last() else { return }
    guard last.size <= size else {
      throw contradiction(
        "it has \(counted(size, "entry", "entries")) and \(last.size) were signed")
    }
    guard try last.size == size ? root == last.root : rootAt(last.size) == last.root else {
      throw contradiction("its first \(last.size) entries are not those that were signed")
    }
  }

  /// The size of the checkpoint that lies in the ledger's folder; 0 where there is none.
  func publishedSize() -> Int { published()?.size ?? 0 }

  private func published() -> Checkpoint? {
    guard let bytes = try? DurableFile.read(checkpointPath),
      let note = SignedNote(String(decoding: bytes, as: UTF8.self)), note.isSigned(by: verifier)
    else { return nil }
    return Checkpoint(text: note.text)
  }

  /// What was signed last; the checkpoint where the signer has no memory, nil where nothing was.
  func last() throws -> Checkpoint? {
    guard DurableFile.exists(lastPath) else { return published() }
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
