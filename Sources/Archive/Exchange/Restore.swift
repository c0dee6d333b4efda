// SPDX-License-Identifier: Apache-2.0

import Foundation
import GRDB

extension RecordFolder {
  /// The backups in a folder of them, the oldest first.
  public static func backups(in path: String) throws -> [Backup] {
    try BackupFolder(path: path).backups()
  }

  /// Makes a record of a backup.
  ///
  /// What was purged since, as the folder of backups knows it, does not come back: its objects are left
  /// out, and its rows go when the record is first opened for writing.
  /// - Parameters:
  ///   - source: the folder of backups.
  ///   - name: which one; nil for the newest.
  ///   - path: where the record is to stand; nothing stands there yet.
  ///   - key: the file of the signing key, which no backup holds; nil to make a record that can be read
  ///     and verified, and written once its key is put back.
  /// - Returns: which backup it was.
  /// - Throws: `RecordFault`; nothing is left of the record then.
  @discardableResult
  public static func restore(
    from source: String, named name: String? = nil, at path: String, key: String? = nil
  ) throws -> Backup {
    let folder = BackupFolder(path: source)
    let backup = try folder.chosen(name)
    try Layout.make(at: path, by: "restore") { draft in
      try draft.create()
      try folder.copy(backup, to: draft)
      try draft.takeKey(from: key)
      try draft.sync()
    }
    return backup
  }
}

extension BackupFolder {
  fileprivate func chosen(_ name: String?) throws -> Backup {
    let all = DurableFile.exists(path) ? try backups() : []
    guard let backup = name == nil ? all.last : all.first(where: { $0.name == name }) else {
      throw RecordFault(
        .absent, name.map { "there is no backup \($0)" } ?? "there is no backup", at: path,
        remedy: "There are: " + (all.isEmpty ? "none" : all.map(\.name).joined(separator: ", "))
          + ".")
    }
    return backup
  }

  fileprivate func copy(_ backup: Backup, to draft: Layout) throws {
    let source = layout(of: backup.name)
    let database = try DurableFile.read(source.database)
    guard Fingerprint(of: database).hex == backup.databaseHash else {
      throw RecordFault(
        .corrupt, "the backup's database has changed since it was made", at: source.database,
        remedy: "Take another backup: name an older one, or another disk's.")
    }
    try DurableFile.create(draft.database, database, mode: 0o600)
    let policies = try Directory.names(in: source.policy).map {
      (source.policy + "/" + $0, draft.policy + "/" + $0)
    }
    for (from, to) in [(source.checkpoint, draft.checkpoint)] + policies {
      try DurableFile.create(to, try DurableFile.read(from), mode: 0o644)
    }
    var manifest = try Manifest.read(source.manifest)
    // The key comes by another way, and into the record, wherever it lay before.
    manifest.key = nil
    try manifest.write(to: draft.manifest)
    let gone = try purged.read()
    if !gone.isEmpty { try PurgeList(path: draft.purged).add(gone) }
    try copyObjects(to: draft, except: gone)
  }

  private func copyObjects(
    to draft: Layout, except gone: [Fingerprint: String]
  ) throws {
    let store = try Store(
      path: draft.database, pool: Connection.reading(draft.database), signer: nil)
    let wanted = try store.read { try $0.namedObjects().objects }.filter { gone[$0] == nil }
    // Without its key nobody else would write them.
    try store.read { try TileFolder.derive(for: draft, from: $0.database) }
    try store.release()
    let target = ObjectStore(path: draft.objects)
    for run in wanted.inRuns(of: 64) {
      // What the backup had not either is named by `verify`.
      _ = try target.put(run.compactMap { try? objects.bytes(of: $0) })
    }
  }
}
