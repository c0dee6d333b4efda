// SPDX-License-Identifier: Apache-2.0

import Archive
import Record

/// What a backup, or a record made of one, holds.
public struct BackupSummary: Hashable, Sendable {
  /// The backup's folder: `2026-11-21T08-30-00Z`.
  public var name: String
  public var text: String
  /// Objects that the record should have and has not.
  public var missing: [String]

  init(_ backup: Backup, text: String) {
    name = backup.name
    missing = backup.missing
    self.text = text
  }
}

extension RecordKeeper {
  /// Copies a record into a folder of backups, whoever writes it meanwhile, and has the ledger say so.
  ///
  /// - Parameters:
  ///   - path: the record's.
  ///   - folder: where the record's backups are kept.
  ///   - user: who has it made; nil where it is not said.
  ///   - onProgress: so many objects of so many.
  /// - Returns: what was copied.
  /// - Throws: where the record cannot be read or the backup not be written.
  public static func backUp(
    _ path: String, to folder: String, by user: String? = nil, onProgress: (Int, Int) -> Void
  ) throws -> BackupSummary {
    // So that the checkpoint that goes along covers what was acknowledged before.
    try sign(path)
    let record = try RecordFolder.open(at: path, mode: .reading)
    let backup = try record.backUp(to: folder, progress: onProgress)
    try record.close()
    try note(
      CustodyNote(
        .backedUp, by: user, "\(counted(backup.entries, "entry", "entries")), root \(backup.root)"),
      in: path)
    return BackupSummary(
      backup,
      text:
        "Backed up \(backup.size) (\(backup.copied) new) as \(backup.name). The signing key is not in it."
    )
  }

  /// Copies a record into one file that only the holders of keys elsewhere can open.
  ///
  /// - Parameters:
  ///   - path: the record's.
  ///   - recipients: who can open it: `age1…`, `ssh-ed25519 …`, or files of such lines.
  ///   - folder: where such files are kept.
  ///   - user: who has it made; nil where it is not said.
  ///   - onProgress: so many objects of so many.
  /// - Returns: what was copied.
  /// - Throws: where the record cannot be read or the backup not be written.
  public static func backUp(
    _ path: String, sealedTo recipients: [String], in folder: String, by user: String? = nil,
    onProgress: (Int, Int) -> Void
  ) throws -> BackupSummary {
    try sign(path)
    let record = try RecordFolder.open(at: path, mode: .reading)
    let (backup, file, hash) = try record.backUp(
      sealedTo: recipients, in: folder, progress: onProgress)
    try record.close()
    try note(
      CustodyNote(
        .backedUp, by: user,
        "\(counted(backup.entries, "entry", "entries")), root \(backup.root), "
          + "encrypted, SHA-256 \(hash)"),
      in: path)
    return BackupSummary(
      backup,
      text:
        "Backed up \(backup.size) into \(file), "
        + "encrypted. The signing key is not in it.")
  }

  /// Makes a record of a backup and checks it.
  ///
  /// - Parameters:
  ///   - folder: where the record's backups are kept.
  ///   - name: which one; nil for the newest.
  ///   - path: where the record is to stand.
  ///   - key: the signing key's file; nil to make a record that is only read until its key is put back.
  /// - Returns: which backup it was, and what checking found.
  /// - Throws: where no such backup is, or it cannot be restored.
  public static func restore(
    from folder: String, named name: String?, at path: String, key: String?
  ) throws -> (BackupSummary, RecordCheck) {
    let backup = try RecordFolder.restore(from: folder, named: name, at: path, key: key)
    if key != nil {
      let keeper = try RecordKeeper(writing: path, purpose: "restore")
      try keeper.noteRestored(backup)
      try keeper.close()
    }
    let summary = BackupSummary(
      backup,
      text:
        "Restored the record as it stood on \(backup.at), with \(backup.entries) ledger entries. "
        + "What was recorded after that is not in it.")
    return (summary, try RecordCheck(of: path) { _, _ in })
  }

  /// The names of the backups in a folder, the oldest first, each with what it holds.
  public static func backups(in folder: String) throws -> [BackupSummary] {
    try RecordFolder.backups(in: folder).map { backup in
      BackupSummary(
        backup,
        text: "\(backup.name)  \(counted(backup.entries, "ledger entry", "ledger entries")), "
          + counted(backup.objects, "capture"))
    }
  }

  /// The encrypted backups in a folder, the oldest first.
  public static func sealedBackups(in folder: String) throws -> [String] {
    try RecordFolder.sealedBackups(in: folder)
  }
}

extension Backup {
  /// "2 ledger entries and 1 capture".
  fileprivate var size: String {
    counted(entries, "ledger entry", "ledger entries") + " and " + counted(objects, "capture")
  }
}
