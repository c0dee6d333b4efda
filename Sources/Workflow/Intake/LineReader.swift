// SPDX-License-Identifier: Apache-2.0

import Glibc

/// Cuts what a file descriptor gives into lines, holding one line and one block in memory.
struct LineReader {
  /// One line without its end, or the length of one that is too long to be held.
  enum Line {
    case bytes([UInt8])
    case tooLong(Int)
  }

  /// 64 MiB: a longer line is answered with an error (DESIGN, A claim).
  static let longest = 64 << 20
  private static let block = 1 << 18

  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  private var scanned = 0
  private var atEnd = false

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// The next line; nil at the end.
  ///
  /// - Throws: `Errno`-like numbers wrapped in `ReadFailure`.
  mutating func next() throws(ReadFailure) -> Line? {
    while true {
      if let end = newline() {
        defer { drop(through: end + 1) }
        return .bytes(line(upTo: end))
      }
      if atEnd {
        guard start < buffer.count else { return nil }
        defer { drop(through: buffer.count) }
        return .bytes(line(upTo: buffer.count))
      }
      if buffer.count - start > LineReader.longest { return try skipLongLine() }
      try fill()
    }
  }

  private func line(upTo end: Int) -> [UInt8] {
    let stop = end > start && buffer[end - 1] == UInt8(ascii: "\r") ? end - 1 : end
    return Array(buffer[start..<stop])
  }

  private mutating func newline() -> Int? {
    let from = max(start, scanned)
    let found = buffer.withUnsafeBytes { bytes -> Int? in
      guard from < bytes.count, let base = bytes.baseAddress,
        let hit = memchr(base + from, 0x0A, bytes.count - from)
      else { return nil }
      return base.distance(to: UnsafeRawPointer(hit))
    }
    scanned = found ?? buffer.count
    return found
  }

  private mutating func drop(through end: Int) {
    start = end
    scanned = end
    if start > LineReader.block {
      buffer.removeFirst(start)
      scanned -= start
      start = 0
    }
  }

  private mutating func skipLongLine() throws(ReadFailure) -> Line {
    var length = buffer.count - start
    while true {
      drop(through: buffer.count)
      if atEnd { return .tooLong(length) }
      try fill()
      if let end = newline() {
        length += end - start
        drop(through: end + 1)
        return .tooLong(length)
      }
      length += buffer.count - start
    }
  }

  private mutating func fill() throws(ReadFailure) {
    let old = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: LineReader.block))
    let got = buffer.withUnsafeMutableBytes { bytes in
      retryingInterrupts { read(descriptor, bytes.baseAddress.map { $0 + old }, LineReader.block) }
    }
    buffer.removeLast(LineReader.block - max(0, got))
    if got < 0 { throw ReadFailure(number: errno) }
    if got == 0 { atEnd = true }
  }
}

/// A system call's refusal to give bytes.
struct ReadFailure: Error {
  var number: Int32

  var text: String { String(cString: strerror(number)) }
}

/// Calls again while a signal interrupts.
func retryingInterrupts(_ call: () -> Int) -> Int {
  while true {
    let result = call()
    if result >= 0 || errno != EINTR { return result }
  }
}
