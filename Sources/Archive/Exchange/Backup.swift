// SPDX-License-Identifier: Apache-2.0

import Foundation
import GRDB

/// What a copy of a record says of itself: the file `backup.json`, written last.
public struct Backup: Hashable, Sendable, Codable {
  /// The folder of the copy, named after when it was begun: `2026-11-21T08-30-00Z`.
  public var name: String
  /// UTC.
  public var at: String
  public var record: String
  /// Who signs the record's ledger.
  public var verifier: String
  /// How many entries the ledger has in it, and the root over them.
  public var entries: Int
  public var root: String
  /// SHA-256 and size of the database's file.
  public var databaseHash: String
  public var databaseSize: Int
  /// How many objects the copy has, and those that were copied this time.
  public var objects: Int
  public var copied: Int
  /// Objects that the record should have and has not; a backup of the rest is better than none.
  public var missing: [String]

  mutating func miss(_ missing: [Fingerprint], of named: Int) {
    objects = named - missing.count
    self.missing = missing.map(\.hex)
  }

  /// The bytes of `backup.json`.
  var json: [UInt8] {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return Array(try encoder.encode(self)) + [0x0A]
    }
  }
}

/// A folder of backups: one small folder a backup, and the objects, which all of them share.
///
/// An object never changes, so that a second backup copies only what is new.
struct BackupFolder: Sendable {
  let path: String

  var objects: ObjectStore { ObjectStore(path: path + "/objects") }
  var purged: PurgeList { PurgeList(path: path + "/purged") }

  func layout(of name: String) -> Layout { Layout(path: path + "/" + name) }
  func manifest(of name: String) -> String { path + "/\(name)/backup.json" }

  /// The backups, the oldest first; what was never finished is none.
  func backups() throws -> [Backup] {
    try Directory.names(in: path).compactMap { name in
      guard let bytes = try? DurableFile.read(manifest(of: name)) else { return nil }
      return try? JSONDecoder().decode(Backup.self, from: Data(bytes))
    }
  }

  /// Makes the folder where it is not there; anything else that stands there is refused.
  func prepare() throws {
    if DurableFile.exists(path), !DurableFile.exists(path + "/objects"),
      try !Directory.names(in: path).isEmpty
    {
      throw RecordFault(
        .exists, "the folder holds something that is no backup", at: path,
        remedy: "Choose another, or an empty one.")
    }
    try DurableFile.makeDirectory(path)
    try objects.create()
    for folder in ObjectStore.digits.map({ path + "/objects/incoming/\($0)" }) {
      for name in try Directory.names(in: folder) { unlink(folder + "/" + name) }
    }
  }
}

extension RecordFolder {
  /// Copies the record to a folder of backups, also while it is written.
  ///
  /// It holds everything that was acknowledged before it began. The signing key is not in it: keep a copy
  /// of that apart.
  /// - Parameters:
  ///   - path: a folder for this record's backups, on another disk.
  ///   - now: in UTC.
  ///   - progress: so many objects of so many.
  /// - Returns: what was copied.
  /// - Throws: `RecordFault`; what is half written by then is no backup.
  public func backUp(
    to path: String, now: String = UTC.now(), progress: (Int, Int) -> Void = { _, _ in }
  ) throws -> Backup {
    let folder = BackupFolder(path: path)
    try folder.prepare()
    let name = now.replacing(":", with: "-")
    guard !DurableFile.exists(path + "/" + name) else {
      throw RecordFault(
        .exists, "a backup of this very second stands there", at: path, remedy: "Try again.")
    }
    let draft = folder.layout(of: name + ".new")
    Directory.remove(draft.path)
    do {
      for folder in [draft.path, draft.ledger, draft.policy] {
        try DurableFile.makeDirectory(folder)
      }
      try copyFiles(to: draft)
      try copyDatabase(to: draft)
      let backup = try finish(name, at: now, draft, folder, progress)
      try DurableFile.sync(directory: path)
      return backup
    } catch {
      Directory.remove(draft.path)
      throw error
    }
  }

  /// The checkpoint is copied before the database, so that it never speaks of entries that are not there.
  func copyFiles(to draft: Layout) throws {
    let policies = try Directory.names(in: layout.policy).map {
      (layout.policy + "/" + $0, draft.policy + "/" + $0)
    }
    let files = [(layout.manifest, draft.manifest), (layout.checkpoint, draft.checkpoint)]
    for (source, target) in files + policies {
      try DurableFile.create(target, try DurableFile.read(source), mode: 0o600)
    }
    for folder in [draft.ledger, draft.policy] { try DurableFile.sync(directory: folder) }
  }

  /// SQLite writes the copy from one view of the database, without what was deleted.
  func copyDatabase(to draft: Layout) throws {
    var settings = Configuration()
    settings.readonly = true
    do {
      let queue = try DatabaseQueue(path: layout.database, configuration: settings)
      try queue.writeWithoutTransaction {
        try $0.execute(sql: "VACUUM INTO ?", arguments: [draft.database])
      }
      try queue.close()
      let copy = try DatabaseQueue(path: draft.database)
      try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
      try copy.close()
    } catch let error as DatabaseError {
      throw RecordFault.database(error, at: draft.database)
    }
    try DurableFile.sync(file: draft.database)
  }

  private func finish(
    _ name: String, at now: String, _ draft: Layout, _ folder: BackupFolder,
    _ progress: (Int, Int) -> Void
  ) throws -> Backup {
    var (backup, named) = try described(name, at: now, draft)
    try folder.purged.add(named.purged)
    for object in named.purged.keys { try folder.objects.purge(object) }
    let (copied, missing) = try copy(named.objects, to: folder.objects, progress)
    backup.copied = copied
    backup.miss(missing, of: named.objects.count)
    try DurableFile.create(draft.path + "/backup.json", try backup.json, mode: 0o600)
    try DurableFile.sync(directory: draft.path)
    guard rename(draft.path, folder.path + "/" + name) == 0 else {
      throw RecordFault.lastSystemFault("the backup cannot be put in place", at: draft.path)
    }
    return backup
  }

  /// What a copied database holds, before its objects are copied.
  func described(
    _ name: String, at now: String, _ draft: Layout
  ) throws -> (backup: Backup, named: Snapshot.NamedObjects) {
    let store = try Store(
      path: draft.database, pool: Connection.reading(draft.database), signer: nil)
    let head = try store.ledgerHead()
    let named = try store.read { try $0.namedObjects() }
    try store.release()
    for suffix in ["-wal", "-shm"] { unlink(draft.database + suffix) }
    let (hash, size) = try Fingerprint.ofFile(draft.database)
    let backup = Backup(
      name: name, at: now, record: manifest.name, verifier: manifest.verifier, entries: head.size,
      root: head.root.hex, databaseHash: hash.hex, databaseSize: size, objects: 0, copied: 0,
      missing: [])
    return (backup, named)
  }

  private func copy(
    _ wanted: [Fingerprint], to target: ObjectStore, _ progress: (Int, Int) -> Void
  ) throws -> (copied: Int, missing: [Fingerprint]) {
    let new = wanted.filter { !target.contains($0) }
    var missing: [Fingerprint] = []
    var done = 0
    for run in new.inRuns(of: 64) {
      var batch: [[UInt8]] = []
      for object in run {
        // One that is missing or damaged is named, and the others are copied.
        if let bytes = try? objects.bytes(of: object) {
          batch.append(bytes)
        } else {
          missing.append(object)
        }
      }
      _ = try target.put(batch)
      done += run.count
      progress(done, new.count)
    }
    return (new.count - missing.count, missing)
  }
}
