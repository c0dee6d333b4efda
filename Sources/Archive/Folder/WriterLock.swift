// SPDX-License-Identifier: Apache-2.0

import Glibc

/// The right to write a record, held by one process at a time.
///
/// The system lets go of it when the process ends, however it ends.
final class WriterLock: Sendable {
  /// Who holds a lock.
  struct Holder: Hashable, Sendable {
    var process: Int
    var since: String
    var purpose: String
  }

  let path: String
  private let descriptor: Int32

  private init(path: String, descriptor: Int32) {
    self.path = path
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Takes the lock without waiting.
  ///
  /// - Parameters:
  ///   - path: the lock file.
  ///   - purpose: what for, as others are told: `add`.
  ///   - now: since when, as others are told.
  /// - Returns: the lock, held until it is released.
  /// - Throws: `RecordFault` of kind `locked`, with who holds it and since when.
  static func acquire(at path: String, purpose: String, now: String) throws -> WriterLock {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw RecordFault.lastSystemFault("the lock cannot be opened", at: path)
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      close(descriptor)
      guard code == EWOULDBLOCK else {
        throw RecordFault.system(code, "the lock cannot be taken", at: path)
      }
      throw locked(at: path)
    }
    let lock = WriterLock(path: path, descriptor: descriptor)
    try lock.sign(Holder(process: Int(getpid()), since: now, purpose: purpose))
    return lock
  }

  /// Who wrote itself down as the holder last; nil where nobody did.
  static func holder(at path: String) -> Holder? {
    guard let bytes = try? DurableFile.read(path) else { return nil }
    let words = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    guard words.count >= 3, let process = Int(words[0]) else { return nil }
    return Holder(process: process, since: words[1], purpose: words[2])
  }

  private func sign(_ holder: Holder) throws {
    let text = "\(holder.process)\n\(holder.since)\n\(holder.purpose)\n"
    guard ftruncate(descriptor, 0) == 0 else {
      throw RecordFault.lastSystemFault("the lock cannot be written", at: path)
    }
    try DurableFile.write(Array(text.utf8), to: descriptor, path: path)
  }

  private static func locked(at path: String) -> RecordFault {
    guard let holder = holder(at: path) else {
      return RecordFault(
        .locked, "another process writes to the record", at: path, remedy: "Wait until it is done.")
    }
    return RecordFault(
      .locked,
      "process \(holder.process) (cairn \(holder.purpose)) has been writing to the record since "
        + holder.since, at: path,
      remedy: "Wait until it is done, or stop it: kill \(holder.process).")
  }
}
