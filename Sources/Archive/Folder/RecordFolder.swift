// SPDX-License-Identifier: Apache-2.0

import GRDB
import Glibc
import Synchronization

/// A record that is open: a folder with its database, its objects and its ledger.
public final class RecordFolder: Sendable {
  public enum Mode: Hashable, Sendable {
    case reading
    /// Holds the lock until the record is closed; others are told the purpose, such as `add`.
    case writing(purpose: String)
  }

  public let path: String
  public let manifest: Manifest
  public let objects: ObjectStore
  public let store: Store
  private let lock: Mutex<WriterLock?>

  var layout: Layout { Layout(path: path) }

  /// Whether this process may write.
  public var isWriter: Bool { lock.withLock { $0 != nil } }

  private init(
    path: String, manifest: Manifest, objects: ObjectStore, store: Store, lock: WriterLock?
  ) {
    self.path = path
    self.manifest = manifest
    self.objects = objects
    self.store = store
    self.lock = Mutex(lock)
  }

  /// Makes a record and opens it for writing.
  ///
  /// - Parameters:
  ///   - path: a folder that does not exist yet, or is empty; its parent exists.
  ///   - name: what the record is called.
  ///   - keyPath: where the signing key is to lie; `signer/key` in the record where nil.
  ///   - now: in UTC: `2026-11-21T08:30:00Z`.
  /// - Returns: the record, open for writing.
  /// - Throws: `RecordFault`: `exists`, `noRights`, `diskFull` or `device`; nothing is left then, or a whole
  ///   record where only opening it failed.
  public static func create(
    at path: String, name: String, keyPath: String? = nil, now: String = UTC.now()
  ) throws -> RecordFolder {
    try Layout.make(at: path, by: "init") {
      try build($0, name: name, keyPath: keyPath, now: now)
    }
    return try open(at: path, mode: .writing(purpose: "init"), keyPath: keyPath, now: now)
  }

  private static func build(
    _ layout: Layout, name: String, keyPath: String?, now: String
  ) throws {
    try layout.create()
    let key = NoteSigner(name: Layout.origin(of: name))
    let path = keyPath ?? layout.key
    try DurableFile.create(path, Array((key.written + "\n").utf8), mode: 0o600)
    try DurableFile.sync(directoryOf: path)
    let manifest = Manifest(name: name, created: now, verifier: key.verifier, key: keyPath)
    try manifest.write(to: layout.manifest)
    let signer = try CheckpointSigner(layout: layout, keyPath: path, expected: key.verifier)
    let store = try Store(
      path: layout.database, pool: connected(layout) { try Connection.create($0) }, signer: signer)
    try store.write(at: now) { transaction in
      try transaction.note("record.created", of: "record", reason: manifest.verifier)
    }
    try store.sign()
    try store.settle()
    try store.release()
    try layout.sync()
  }

  /// Opens a record.
  ///
  /// - Throws: `RecordFault`: `absent`, `newer`, `locked`, `noRights`, `key` or `corrupt`.
  public static func open(
    at path: String, mode: Mode, keyPath: String? = nil, now: String = UTC.now()
  ) throws -> RecordFolder {
    let layout = Layout(path: path)
    guard DurableFile.exists(layout.manifest) else { throw layout.absence() }
    let manifest = try Manifest.read(layout.manifest)
    let objects = ObjectStore(path: layout.objects)
    guard case .writing(let purpose) = mode else {
      let store = try Store(
        path: layout.database, pool: opened(layout, Connection.reading), signer: nil)
      return RecordFolder(
        path: path, manifest: manifest, objects: objects, store: store, lock: nil)
    }
    let lock = try WriterLock.acquire(at: layout.lock, purpose: purpose, now: now)
    try objects.cleanIncoming()
    let change = KeyChange(layout: layout, keyPath: keyPath ?? manifest.key ?? layout.key)
    try change.settle(manifest)
    let pool = try opened(layout, Connection.writing)
    let (current, store) = try change.finished(manifest, pool: pool, objects: objects, now: now)
    return RecordFolder(
      path: path, manifest: current, objects: objects, store: store, lock: lock)
  }

  /// Signs what is written and lets go of everything; the record cannot be used after it.
  public func close() throws {
    // Let go of only at the end, when nothing can be written any more, be it that closing failed.
    defer { lock.withLock { $0 = nil } }
    defer { try? store.release() }
    if isWriter { try store.sign() }
    try store.settle()
  }

  private static func opened(
    _ layout: Layout, _ connect: (String) throws -> DatabasePool
  ) throws -> DatabasePool {
    guard DurableFile.exists(layout.database) else {
      throw RecordFault(
        .corrupt, "the database is missing", at: layout.database,
        remedy: "Put it back from a backup.")
    }
    return try connected(layout, connect)
  }

  private static func connected(
    _ layout: Layout, _ connect: (String) throws -> DatabasePool
  ) throws -> DatabasePool {
    do { return try connect(layout.database) } catch let error as DatabaseError {
      throw RecordFault.database(error, at: layout.database)
    }
  }
}
