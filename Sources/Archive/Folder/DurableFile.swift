// SPDX-License-Identifier: Apache-2.0

import Glibc

/// Small files that are either wholly there and on the disk, or as they were before.
enum DurableFile {
  /// Reads a whole file.
  static func read(_ path: String) throws -> [UInt8] {
    try withFile(path) { try read($0, size: $1, path: path) }
  }

  /// Opens a file for reading as long as the body runs, which gets its descriptor and size.
  static func withFile<Value>(
    _ path: String, _ body: (Int32, Int) throws -> Value
  ) throws -> Value {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw RecordFault.lastSystemFault("it cannot be read", at: path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw RecordFault.lastSystemFault("it cannot be read", at: path)
    }
    return try body(descriptor, Int(status.st_size))
  }

  /// The next mebibyte of an open file; nil at its end.
  static func piece(of descriptor: Int32, path: String) throws -> [UInt8]? {
    var piece = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let got = Glibc.read(descriptor, &piece, piece.count)
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw RecordFault.lastSystemFault("it cannot be read", at: path) }
      return got == 0 ? nil : Array(piece[..<got])
    }
  }

  private static func read(_ descriptor: Int32, size: Int, path: String) throws -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      while filled < size {
        let got = Glibc.read(descriptor, buffer.baseAddress.map { $0 + filled }, size - filled)
        if got < 0 && errno == EINTR { continue }
        if got < 0 { failure = errno }
        if got <= 0 { break }
        filled += got
      }
    }
    if failure != 0 { throw RecordFault.system(failure, "it cannot be read", at: path) }
    return bytes
  }

  /// Puts a file in the place of what has its name, so that a crash leaves the old or the new.
  static func replace(_ path: String, with bytes: some Sequence<UInt8>, mode: mode_t) throws {
    let bytes = Array(bytes)
    let temporary = path + ".new"
    unlink(temporary)
    try create(temporary, bytes, mode: mode)
    guard rename(temporary, path) == 0 else {
      throw RecordFault.lastSystemFault("it cannot be put in place", at: path)
    }
    try sync(directoryOf: path)
  }

  /// Writes a new file and has the disk confirm it; its name is durable once its folder is synced.
  static func create(_ path: String, _ bytes: [UInt8], mode: mode_t) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else {
      throw RecordFault.lastSystemFault("it cannot be made", at: path)
    }
    defer { close(descriptor) }
    do {
      try write(bytes, to: descriptor, path: path)
      guard fsync(descriptor) == 0 else {
        throw RecordFault.lastSystemFault("the disk did not confirm it", at: path)
      }
    } catch {
      unlink(path)
      throw error
    }
  }

  static func write(_ bytes: [UInt8], to descriptor: Int32, path: String) throws {
    try bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = Glibc.write(
          descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done)
        if count < 0 && errno == EINTR { continue }
        guard count >= 0 else {
          throw RecordFault.lastSystemFault("it cannot be written", at: path)
        }
        done += count
      }
    }
  }

  static func sync(directoryOf path: String) throws {
    let slash = path.lastIndex(of: "/")
    try sync(directory: slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? ".")
  }

  /// Has the disk confirm what a file holds.
  static func sync(file path: String) throws {
    let descriptor = open(path, O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw RecordFault.lastSystemFault("it cannot be opened", at: path)
    }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else {
      throw RecordFault.lastSystemFault("the disk did not confirm it", at: path)
    }
  }

  /// Has the disk confirm the names in a folder.
  static func sync(directory: String) throws {
    let descriptor = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw RecordFault.lastSystemFault("it cannot be opened", at: directory)
    }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else {
      throw RecordFault.lastSystemFault("the disk did not confirm its names", at: directory)
    }
  }

  static func makeDirectory(_ path: String, mode: mode_t = 0o700) throws {
    guard mkdir(path, mode) == 0 || errno == EEXIST else {
      throw RecordFault.lastSystemFault("the folder cannot be made", at: path)
    }
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
}
