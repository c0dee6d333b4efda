// SPDX-License-Identifier: Apache-2.0

import Crypto
import Glibc

/// A large file that is written in pieces and hashed while it is.
final class SummedFile {
  private static let piece = 1 << 20

  private let path: String
  private let descriptor: Int32
  private var waiting: [UInt8] = []
  private var hash = SHA256()

  /// - Throws: `RecordFault` where it cannot be made, also because it is there already.
  init(_ path: String) throws {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw RecordFault.lastSystemFault("it cannot be made", at: path) }
  }

  deinit { close(descriptor) }

  func append(_ bytes: [UInt8]) throws {
    waiting += bytes
    if waiting.count >= Self.piece { try flush() }
  }

  /// Has the disk confirm it.
  ///
  /// - Returns: the SHA-256 of all of it.
  func finish() throws -> Fingerprint {
    try flush()
    guard fsync(descriptor) == 0 else {
      throw RecordFault.lastSystemFault("the disk did not confirm it", at: path)
    }
    return Fingerprint(hash.finalize())
  }

  private func flush() throws {
    try DurableFile.write(waiting, to: descriptor, path: path)
    hash.update(data: waiting)
    waiting.removeAll(keepingCapacity: true)
  }

  /// Passes the lines of a file, without their ends, holding little more than one of them.
  ///
  /// - Returns: the SHA-256 of the file.
  /// - Throws: `RecordFault` where it cannot be read; what `body` throws.
  static func forEachLine(
    of path: String, _ body: (ArraySlice<UInt8>, _ number: Int) throws -> Void
  ) throws -> Fingerprint {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw RecordFault.lastSystemFault("it cannot be read", at: path) }
    defer { close(descriptor) }
    var hash = SHA256()
    var rest: [UInt8] = []
    var number = 0
    var buffer = [UInt8](repeating: 0, count: piece)
    while true {
      let got = read(descriptor, &buffer, buffer.count)
      if got < 0 && errno == EINTR { continue }
      guard got >= 0 else { throw RecordFault.lastSystemFault("it cannot be read", at: path) }
      if got == 0 { break }
      hash.update(data: buffer[..<got])
      rest += buffer[..<got]
      var start = 0
      while let end = rest[start...].firstIndex(of: 0x0A) {
        number += 1
        try body(rest[start..<end], number)
        start = end + 1
      }
      rest.removeFirst(start)
    }
    if !rest.isEmpty { try body(rest[...], number + 1) }
    return Fingerprint(hash.finalize())
  }
}
