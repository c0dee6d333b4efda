// SPDX-License-Identifier: Apache-2.0

import Glibc

/// Standard input on its way to the process that writes a record, which has one of its own.
public enum HandedInput {
  /// Copies standard input into a file in the record's folder: a service may have a temporary folder of
  /// its own.
  ///
  /// - Parameter record: the record's folder.
  /// - Returns: the file, to be removed by who asked for it.
  /// - Throws: `RecordFault` where it cannot be read or written; no file is left then.
  public static func keep(inRecord record: String) throws -> String {
    guard let folder = realpath(record, nil) else {
      throw RecordFault.lastSystemFault("it cannot be found", at: record)
    }
    defer { free(folder) }
    let path =
      String(cString: folder) + "/incoming-\(getpid())-\(UInt32.random(in: 0 ... .max))"
    let output = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard output >= 0 else { throw RecordFault.lastSystemFault("it cannot be made", at: path) }
    defer { close(output) }
    do {
      while let piece = try DurableFile.piece(of: STDIN_FILENO, path: "standard input") {
        try DurableFile.write(piece, to: output, path: path)
      }
    } catch {
      unlink(path)
      throw error
    }
    return path
  }
}
