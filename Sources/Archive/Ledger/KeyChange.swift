// SPDX-License-Identifier: Apache-2.0

import GRDB
import Glibc
public import Record

/// The exchange of the signing key for a new one, which a crash at any moment leaves finished or not begun.
///
/// The new key lies beside the old one. The old one signs the entry that names it. Then `cairn.json` names
/// it, then it takes the old one's place: opening the record finishes what was broken off.
struct KeyChange {
  let layout: Layout
  let keyPath: String
  private var nextPath: String { keyPath + ".next" }

  /// Makes the new key, which signs nothing yet.
  func begin(named name: String) throws -> NoteVerifier {
    let key = NoteSigner(name: name)
    try DurableFile.replace(nextPath, with: Array((key.written + "\n").utf8), mode: 0o600)
    return key.verifier
  }

  /// The new key that waits; nil where none does.
  func waiting() -> NoteVerifier? {
    guard let bytes = try? DurableFile.read(nextPath) else { return nil }
    let line = String(decoding: bytes, as: UTF8.self).split(separator: "\n").first ?? ""
    return NoteSigner(line)?.verifier
  }

  /// Puts the new key in the place of the old one where `cairn.json` names it already.
  func settle(_ manifest: Manifest) throws {
    guard let next = waiting(), next.description == manifest.verifier else { return }
    try take()
  }

  /// Opens the store under the key that the ledger names, having finished what was broken off.
  ///
  /// The old key first signs the entry that names the new one. That checkpoint is kept as an object: it is
  /// the old key's word for the new one.
  /// - Returns: what the record says of itself then, and its rows.
  /// - Throws: `RecordFault`.
  func finished(
    _ manifest: Manifest, pool: DatabasePool, objects: ObjectStore, now: String
  ) throws -> (Manifest, Store) {
    let store = try store(manifest, pool)
    guard let next = waiting() else { return (manifest, store) }
    guard try store.read({ try KeyHistory($0, now: manifest) }).last == next else {
      try drop()
      return (manifest, store)
    }
    try store.sign()
    let word = try objects.put(try DurableFile.read(layout.checkpoint))
    try store.write(at: now) { transaction in
      try transaction.log(
        LedgerEntry.keyTaken, of: "record", Changes(database: transaction.database),
        objects: [word], reason: next.description, even: true)
    }
    var manifest = manifest
    manifest.verifier = next.description
    try manifest.write(to: layout.manifest)
    try take()
    let renewed = try self.store(manifest, pool)
    try renewed.sign()
    return (manifest, renewed)
  }

  private func store(_ manifest: Manifest, _ pool: DatabasePool) throws -> Store {
    let signer = try CheckpointSigner(
      layout: layout, keyPath: keyPath, expected: manifest.noteVerifier(at: layout.manifest))
    return try Store(path: layout.database, pool: pool, signer: signer)
  }

  /// Takes a key away that no entry of the ledger names.
  private func drop() throws {
    unlink(nextPath)
    try DurableFile.sync(directoryOf: nextPath)
  }

  private func take() throws {
    guard rename(nextPath, keyPath) == 0 else {
      throw RecordFault.lastSystemFault("the new key cannot be put in place", at: keyPath)
    }
    try DurableFile.sync(directoryOf: keyPath)
  }
}

extension RecordFolder {
  /// Exchanges the signing key of a record that nobody writes.
  ///
  /// - Parameters:
  ///   - path: the record's folder.
  ///   - user: who wants it.
  ///   - now: in UTC.
  /// - Returns: the new key: `name+hash+key`.
  /// - Throws: what `open` throws, `locked` where a process writes the record.
  @discardableResult
  public static func changeKey(
    at path: String, by user: UserID?, now: String = UTC.now()
  ) throws -> NoteVerifier {
    let record = try open(at: path, mode: .writing(purpose: "new-key"), now: now)
    let change = record.keyChange
    let old = try record.manifest.noteVerifier(at: record.layout.manifest)
    let next = try change.begin(named: old.name)
    try record.store.write(by: user, at: now) { transaction in
      try transaction.note(LedgerEntry.keyChanged, of: "record", reason: next.description)
    }
    try record.close()
    // Opening it again finds the key that the ledger names, and finishes.
    try open(at: path, mode: .writing(purpose: "new-key"), now: now).close()
    return next
  }

  private var keyChange: KeyChange {
    KeyChange(layout: layout, keyPath: manifest.key ?? layout.key)
  }
}
