// SPDX-License-Identifier: Apache-2.0

import Glibc

/// A file that somebody gave, read whole and never beyond a bound, whatever it says of its length.
public enum GivenFile {
  /// A gigabyte: three times the largest of the datasets.
  public static let largest = 1 << 30

  /// Reads a file, a pipe or what else can be read by a path.
  ///
  /// - Parameters:
  ///   - path: where it lies.
  ///   - most: its bytes at the most; a larger file is refused before it is read.
  /// - Returns: its bytes.
  /// - Throws: `InputProblem` where it cannot be read or is larger.
  public static func read(_ path: String, most: Int = largest) throws(InputProblem) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(ReadFailure(number: errno), path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw unreadable(ReadFailure(number: errno), path)
    }
    let size = Int(status.st_size)
    guard size <= most, let bytes = try bytes(of: descriptor, at: path, hint: size, most: most)
    else {
      throw InputProblem(
        "it is larger than \(most) bytes", at: path, remedy: "Split it, then give the parts.")
    }
    return bytes
  }

  /// Reads what a descriptor gives.
  ///
  /// - Parameters:
  ///   - descriptor: it is left open.
  ///   - path: what it is called in errors.
  ///   - hint: how much there may be; a room far larger than what is read in it would stay with the bytes
  ///     for as long as they are held.
  ///   - most: bytes at the most.
  /// - Returns: the bytes; nil where there are more than `most`.
  /// - Throws: `InputProblem` where it cannot be read on.
  static func bytes(
    of descriptor: Int32, at path: String, hint: Int = 1 << 16, most: Int
  ) throws(InputProblem) -> [UInt8]? {
    var bytes: [UInt8] = []
    while bytes.count <= most {
      let room = bytes.isEmpty ? min(hint, most) + 1 : max(1 << 16, bytes.count)
      var got = 0
      let next = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        got = retryingInterrupts { Glibc.read(descriptor, buffer.baseAddress, room) }
        count = max(0, got)
      }
      if got < 0 { throw unreadable(ReadFailure(number: errno), path) }
      if got == 0 { return bytes }
      if bytes.isEmpty { bytes = next } else { bytes += next }
    }
    return nil
  }

  static func unreadable(_ failure: ReadFailure, _ path: String) -> InputProblem {
    InputProblem(
      failure.text.lowercasedFirst, at: path,
      remedy: "Check the name and who may read it, then give it again.")
  }
}
