// SPDX-License-Identifier: Apache-2.0

import Archive
import Glibc

/// Standard input on its way to the process that writes the record, which has one of its own.
enum ForwardedInput {
  /// Puts standard input into a file beside the record's, where a request reads it, and names the file in
  /// the request.
  ///
  /// It lies in the record's folder, since a service may have a temporary folder of its own.
  ///
  /// - Parameters:
  ///   - request: for another process.
  ///   - record: the record's folder.
  /// - Returns: the file, which is to be removed when the request is done; nil where none was needed.
  /// - Throws: `RecordFault` where it cannot be written; no file is left then.
  static func keep(for request: inout WriteRequest, record: String) throws -> String? {
    guard case .add(var add) = request, add.paths.contains("-") else { return nil }
    guard let folder = realpath(record, nil) else { throw fault(at: record) }
    defer { free(folder) }
    let name = "/incoming-\(getpid())-\(UInt32.random(in: 0 ... .max))"
    let path = String(cString: folder) + name
    do {
      try copy(to: path)
    } catch {
      unlink(path)
      throw error
    }
    add.standardInput = path
    request = .add(add)
    return path
  }

  private static func copy(to path: String) throws {
    let output = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard output >= 0 else { throw fault(at: path) }
    defer { close(output) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let got = read(STDIN_FILENO, &buffer, buffer.count)
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw fault(at: "standard input") }
      if got == 0 { return }
      guard putAll(buffer[..<got], output) else { throw fault(at: path) }
    }
  }

  private static func putAll(_ bytes: ArraySlice<UInt8>, _ output: Int32) -> Bool {
    var rest = bytes
    while !rest.isEmpty {
      let put = rest.withUnsafeBytes { write(output, $0.baseAddress, $0.count) }
      if put < 0, errno == EINTR { continue }
      guard put > 0 else { return false }
      rest = rest.dropFirst(put)
    }
    return true
  }

  private static func fault(at place: String) -> RecordFault {
    let isFull = errno == ENOSPC
    return RecordFault(
      isFull ? .diskFull : .device,
      "standard input cannot be handed over (\(String(cString: strerror(errno))))", at: place,
      remedy: isFull
        ? "Free some space and run the command again; nothing was taken in."
        : "Nothing was taken in. Put it into a file and add that.")
  }
}
