// SPDX-License-Identifier: Apache-2.0

import Glibc

/// Captured bytes, each under its own SHA-256, written once and never changed.
///
/// An object is written under another name, confirmed by the disk, and only then given its own: whatever
/// stands under a hash is whole. `put` returns when the names too are confirmed.
public struct ObjectStore: Sendable {
  /// The folder `objects` of a record.
  public let path: String
  private var incoming: String { path + "/incoming" }
  /// The folders of `incoming`.
  static let digits = "0123456789abcdef"

  init(path: String) { self.path = path }

  /// Makes the folders.
  func create() throws {
    let drafts = ObjectStore.digits.map { incoming + "/\($0)" }
    for folder in [path, path + "/sha256", incoming] + drafts {
      try DurableFile.makeDirectory(folder)
    }
    try DurableFile.sync(directory: path)
  }

  /// Removes what a process that was killed left half written.
  ///
  /// Only for who holds the record's lock.
  func cleanIncoming() throws {
    try DurableFile.makeDirectory(incoming)
    for name in try Directory.names(in: incoming) where name.utf8.count > 1 {
      unlink(incoming + "/" + name)
    }
    for digit in ObjectStore.digits {
      let folder = incoming + "/\(digit)"
      try DurableFile.makeDirectory(folder)
      for name in try Directory.names(in: folder) { unlink(folder + "/" + name) }
    }
  }

  /// Where the object of a hash stands, or would.
  public func path(of object: Fingerprint) -> String { folder(of: object) + "/" + object.hex }

  public func contains(_ object: Fingerprint) -> Bool { DurableFile.exists(path(of: object)) }

  /// Stores bytes durably.
  @discardableResult
  public func put(_ bytes: [UInt8]) throws -> Fingerprint { try put([bytes])[0] }

  /// Stores many at once, which shares what waiting for the disk costs.
  ///
  /// - Parameter batch: the bytes of each.
  /// - Returns: the hash of each, in their order.
  /// - Throws: `RecordFault`; what has its name by then is whole and stays.
  public func put(_ batch: [[UInt8]]) throws -> [Fingerprint] {
    let drafts = try write(batch)
    try name(drafts)
    return drafts.map(\.object)
  }

  /// Writes objects, on any thread, and has the disk confirm all but their names.
  ///
  /// - Parameter batch: the bytes of each.
  /// - Returns: what `name` takes, in their order.
  /// - Throws: `RecordFault`; nothing stays then.
  public func write(_ batch: [[UInt8]]) throws -> [ObjectDraft] {
    let drafts = batch.map { ObjectDraft(of: Fingerprint(of: $0), in: incoming) }
    var seen: Set<Fingerprint> = []
    let new = drafts.indices.filter { index in
      seen.insert(drafts[index].object).inserted && !contains(drafts[index].object)
    }
    try Workers.forEach(below: new.count) { index in
      try DurableFile.create(drafts[new[index]].path, batch[new[index]], mode: 0o400)
    }
    return drafts
  }

  /// Gives objects their names and has the disk confirm them; only for the one writer.
  ///
  /// - Throws: `RecordFault`; what has its name by then is whole and stays.
  public func name(_ drafts: [ObjectDraft]) throws {
    for draft in drafts where !contains(draft.object) { try name(draft) }
    try confirmNames(of: Set(drafts.map(\.object)))
  }

  /// Reads an object and checks that it still is what its name says.
  ///
  /// - Throws: `RecordFault`: `absent` where there is none, `corrupt` where its bytes have changed.
  public func bytes(of object: Fingerprint) throws -> [UInt8] {
    let path = path(of: object)
    let bytes = try DurableFile.read(path)
    let found = Fingerprint(of: bytes)
    guard found == object else {
      throw RecordFault(
        .corrupt, "the object has changed: its bytes hash to \(found)", at: path,
        remedy: "Put it back from a backup.")
    }
    return bytes
  }

  /// Walks everything that stands under a hash, in the order of the names.
  ///
  /// - Parameter body: takes the hash, or nil for a file that bears none, and the path.
  /// - Throws: `RecordFault` where a folder cannot be read; what `body` throws.
  public func forEach(_ body: (Fingerprint?, String) throws -> Void) throws {
    for folder in try Directory.names(in: path + "/sha256") {
      let folder = path + "/sha256/" + folder
      for name in try Directory.names(in: folder) {
        let object = Fingerprint(hex: name)
        let isInPlace = object.map { self.folder(of: $0) == folder } ?? false
        try body(isInPlace ? object : nil, folder + "/" + name)
      }
    }
  }

  private func folder(of object: Fingerprint) -> String { path + "/sha256/" + object.hex.prefix(2) }

  /// Gives an object its name.
  ///
  /// Nothing stands there: `name` has looked, and the record has one writer. A link and an unlink in the
  /// place of the renaming would take the folder's lock twice more.
  private func name(_ draft: ObjectDraft) throws {
    let target = path(of: draft.object)
    if draft.rename(to: target) { return }
    guard errno == ENOENT else {
      throw RecordFault.lastSystemFault("the object cannot be named", at: target)
    }
    try DurableFile.makeDirectory(folder(of: draft.object))
    guard draft.rename(to: target) else {
      throw RecordFault.lastSystemFault("the object cannot be named", at: target)
    }
  }

  /// Confirms also the names of objects that were there before: a killed process may not have.
  private func confirmNames(of objects: Set<Fingerprint>) throws {
    let folders = Set(objects.map(folder)).sorted() + [path + "/sha256"]
    try Workers.forEach(below: folders.count) { try DurableFile.sync(directory: folders[$0]) }
  }
}

enum Directory {
  /// The names in a folder, sorted, without `.` and `..`.
  static func names(in path: String) throws -> [String] {
    guard let directory = opendir(path) else {
      throw RecordFault.lastSystemFault("the folder cannot be read", at: path)
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Takes away a folder with all that is in it, as far as that can be done.
  static func remove(_ path: String) {
    for name in (try? names(in: path)) ?? [] {
      let inner = path + "/" + name
      if unlink(inner) != 0 && errno == EISDIR { remove(inner) }
    }
    rmdir(path)
  }
}
