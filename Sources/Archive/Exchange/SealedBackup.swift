// SPDX-License-Identifier: Apache-2.0

import Glibc

extension RecordFolder {
  /// What an encrypted backup is called.
  static let sealedSuffix = ".tar.age"

  /// Copies the record into one encrypted file, also while it is written.
  ///
  /// Unpacked with `age -d` and `tar x` it is a folder of backups with this one in it. What is not encrypted
  /// never leaves the record's own disk, and the program cannot read what it wrote.
  /// - Parameters:
  ///   - recipients: who can open it: `age1…`, `ssh-ed25519 …`, or files of such lines.
  ///   - path: a folder for such files.
  ///   - now: in UTC.
  ///   - progress: so many objects of so many.
  /// - Returns: what was copied, and the SHA-256 of the file.
  /// - Throws: `RecordFault`; no file is left then.
  public func backUp(
    sealedTo recipients: [String], in path: String, now: String = UTC.now(),
    progress: (Int, Int) -> Void = { _, _ in }
  ) throws -> (backup: Backup, file: String, hash: Fingerprint) {
    let name = now.replacing(":", with: "-")
    let draft = Layout(path: self.path + "/sealing-" + name)
    defer { Directory.remove(draft.path) }
    for folder in [draft.path, draft.ledger, draft.policy] { try DurableFile.makeDirectory(folder) }
    try copyFiles(to: draft)
    try copyDatabase(to: draft)
    var (backup, named) = try described(name, at: now, draft)
    backup.miss(named.objects.filter { !objects.contains($0) }, of: named.objects.count)
    backup.copied = backup.objects
    try DurableFile.makeDirectory(path)
    let target = path + "/" + name + Self.sealedSuffix
    let hash = try Self.sealed(target, to: recipients, words: draft.path + "/age") { tar in
      try write(backup, named, draft, to: tar, progress)
    }
    return (backup, target, hash)
  }

  /// The names of the encrypted backups in a folder, the oldest first.
  public static func sealedBackups(in path: String) throws -> [String] {
    guard DurableFile.exists(path) else { return [] }
    return try Directory.names(in: path).filter { $0.hasSuffix(sealedSuffix) }.sorted()
  }

  /// The database comes last: while it is written, what it names has come.
  private func write(
    _ backup: Backup, _ named: Snapshot.NamedObjects, _ draft: Layout, to tar: TarStream,
    _ progress: (Int, Int) -> Void
  ) throws {
    let folder = "cairn-backup/"
    for (number, object) in named.objects.enumerated() where objects.contains(object) {
      let name = folder + "objects/sha256/\(object.hex.prefix(2))/\(object.hex)"
      try tar.append(file: objects.path(of: object), as: name)
      progress(number + 1, named.objects.count)
    }
    let purged = named.purged.map { "\($0.key) \($0.value)\n" }.sorted().joined()
    if !purged.isEmpty { try tar.append(Array(purged.utf8), as: folder + "purged") }
    let own = folder + backup.name + "/"
    let policies = try Directory.names(in: draft.policy).map { ("policy/" + $0) }
    for name in ["cairn.json", "ledger/checkpoint", "cairn.db"] + policies {
      try tar.append(file: draft.path + "/" + name, as: own + name)
    }
    try tar.append(try backup.json, as: own + "backup.json")
    try tar.finish()
  }

  private static func sealed(
    _ path: String, to recipients: [String], words: String, _ body: (TarStream) throws -> Void
  ) throws -> Fingerprint {
    let draft = path + ".new"
    unlink(draft)
    let output = Glibc.open(draft, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard output >= 0 else { throw RecordFault.lastSystemFault("it cannot be made", at: draft) }
    defer { Glibc.close(output) }
    do {
      let age = try Age(recipients: recipients, output: output, words: words)
      let written = Result { try body(TarStream(put: age.put)) }
      if let fault = age.finish() {
        throw RecordFault(.refused, "age: \(fault)", at: path, remedy: "Nothing was backed up.")
      }
      try written.get()
      guard fsync(output) == 0, rename(draft, path) == 0 else {
        throw RecordFault.lastSystemFault("the disk did not confirm it", at: draft)
      }
      try DurableFile.sync(directoryOf: path)
      return try Fingerprint.ofFile(path).hash
    } catch {
      unlink(draft)
      throw error
    }
  }
}
