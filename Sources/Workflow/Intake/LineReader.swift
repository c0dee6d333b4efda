// SPDX-License-Identifier: Apache-2.0

import Glibc

/// Cuts what a file descriptor gives into lines, holding one line and one block in memory.
struct LineReader {
  /// One line without its end, or the length of one that is too long to be held.
  enum Line {
    case bytes([UInt8])
    case tooLong(Int)
    /// Nothing that is made of lines: so many bytes came without an end of one. No line follows.
    case endless(Int)
  }

  /// 64 MiB: a longer line is answered with an error (DESIGN, A claim).
  static let longest = 64 << 20
  /// 1 GiB: who waits longer for the end of a line reads a terabyte of nothing.
  static let patience = 1 << 30
  private static let block = 1 << 18

  private let descriptor: Int32
  private let patience: Int
  private var isGivenUp = false
  private var buffer: [UInt8] = []
  private var start = 0
  private var scanned = 0
  private var atEnd = false

  init(descriptor: Int32, patience: Int = LineReader.patience) {
    self.descriptor = descriptor
    self.patience = patience
  }

  /// The next line; nil at the end.
  ///
  /// - Throws: `Errno`-like numbers wrapped in `ReadFailure`.
  mutating func next() throws(ReadFailure) -> Line? {
    while !isGivenUp {
      if let end = newline() {
        defer { drop(through: end + 1) }
        return held(upTo: end)
      }
      if atEnd {
        guard start < buffer.count else { return nil }
        defer { drop(through: buffer.count) }
        return held(upTo: buffer.count)
      }
      if buffer.count - start > LineReader.longest { return try skipLongLine() }
      try fill()
    }
    return nil
  }

  private func held(upTo end: Int) -> Line {
    let stop = end > start && buffer[end - 1] == UInt8(ascii: "\r") ? end - 1 : end
    return stop - start > LineReader.longest
      ? .tooLong(stop - start) : .bytes(Array(buffer[start..<stop]))
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
      if length > patience {
        isGivenUp = true
        return .endless(length)
      }
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
