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

  init(path: String) { self.path = path }

  /// Makes the folders.
  func create() throws {
    for folder in [path, path + "/sha256", incoming] { try DurableFile.makeDirectory(folder) }
    try DurableFile.sync(directory: path)
  }

  /// Removes what a process that was killed left half written. Only for who holds the record's lock.
  func cleanIncoming() throws {
    try DurableFile.makeDirectory(incoming)
    for name in try Directory.names(in: incoming) { unlink(incoming + "/" + name) }
  }

  /// Where the object of a hash stands, or would.
  public func path(of object: Fingerprint) -> String { folder(of: object) + "/" + object.hex }

  public func contains(_ object: Fingerprint) -> Bool { DurableFile.exists(path(of: object)) }

  /// Stores bytes durably.
  @discardableResult
  public func put(_ bytes: [UInt8]) throws -> Fingerprint { try put([bytes])[0] }

  /// Stores many at once, which shares what waiting for the disk costs.
  ///
  /// - Returns: the hash of each, in their order.
  /// - Throws: `RecordFault`; what has its name by then is whole and stays.
  public func put(_ batch: [[UInt8]]) throws -> [Fingerprint] {
    let hashes = batch.map(Fingerprint.init(of:))
    var new: [(object: Fingerprint, temporary: String)] = []
    var seen: Set<Fingerprint> = []
    defer { for (_, temporary) in new { unlink(temporary) } }
    for (bytes, hash) in zip(batch, hashes) where seen.insert(hash).inserted && !contains(hash) {
      let temporary = incoming + "/\(getpid())-\(hash.hex)"
      unlink(temporary)
      try write(bytes, to: temporary, alone: batch.count == 1)
      new.append((hash, temporary))
    }
    if batch.count > 1 && !new.isEmpty { try syncAll() }
    try name(new)
    try confirmNames(of: seen, many: batch.count > 1)
    return hashes
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

  private func write(_ bytes: [UInt8], to temporary: String, alone: Bool) throws {
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o400)
    guard descriptor >= 0 else {
      throw RecordFault.lastSystemFault("the object cannot be made", at: temporary)
    }
    defer { close(descriptor) }
    do {
      try DurableFile.write(bytes, to: descriptor, path: temporary)
      guard !alone || fsync(descriptor) == 0 else {
        throw RecordFault.lastSystemFault("the disk did not confirm the object", at: temporary)
      }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  private func name(_ new: [(object: Fingerprint, temporary: String)]) throws {
    for (object, temporary) in new {
      let target = path(of: object)
      if link(temporary, target) == 0 || errno == EEXIST { continue }
      guard errno == ENOENT else {
        throw RecordFault.lastSystemFault("the object cannot be named", at: target)
      }
      try DurableFile.makeDirectory(folder(of: object))
      guard link(temporary, target) == 0 || errno == EEXIST else {
        throw RecordFault.lastSystemFault("the object cannot be named", at: target)
      }
    }
  }

  /// Confirms also the names of objects that were there before: a killed process may not have.
  private func confirmNames(of objects: Set<Fingerprint>, many: Bool) throws {
    if many { return try syncAll() }
    for object in objects { try DurableFile.sync(directory: folder(of: object)) }
    try DurableFile.sync(directory: path + "/sha256")
  }

  /// Has the disk confirm everything written to this file system, its errors included (Linux 5.8 on).
  private func syncAll() throws {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw RecordFault.lastSystemFault("it cannot be opened", at: path) }
    defer { close(descriptor) }
    guard syncfs(descriptor) == 0 else {
      throw RecordFault.lastSystemFault("the disk did not confirm the objects", at: path)
    }
  }
}

/// Not in Swift's view of the C library, which leaves out what is only Linux's.
@_silgen_name("syncfs")
private func syncfs(_ descriptor: CInt) -> CInt

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
}
