// SPDX-License-Identifier: Apache-2.0

/// Files one after the other in the form that `tar` unpacks (POSIX.1-1988 ustar), as they are read.
struct TarStream {
  private static let block = 512
  private let put: ([UInt8]) throws -> Void

  /// - Parameter put: takes the bytes, piece by piece.
  init(put: @escaping ([UInt8]) throws -> Void) { self.put = put }

  /// Writes a file of the disk.
  ///
  /// - Parameters:
  ///   - path: where it lies.
  ///   - name: what it is called when it is unpacked; at most 100 bytes.
  /// - Throws: `RecordFault` where it cannot be read, or is not as long as it was at first.
  func append(file path: String, as name: String) throws {
    try DurableFile.withFile(path) { descriptor, size in
      try put(Self.header(name, size: size))
      var left = size
      while left > 0, let piece = try DurableFile.piece(of: descriptor, path: path) {
        try put(piece)
        left -= piece.count
      }
      guard left == 0 else {
        throw RecordFault(
          .device, "it changed its length while it was copied", at: path, remedy: "Try again.")
      }
      try pad(size)
    }
  }

  func append(_ bytes: [UInt8], as name: String) throws {
    try put(Self.header(name, size: bytes.count))
    try put(bytes)
    try pad(bytes.count)
  }

  /// Two blocks of nothing end it.
  func finish() throws { try put([UInt8](repeating: 0, count: 2 * Self.block)) }

  private func pad(_ size: Int) throws {
    let rest = size % Self.block
    if rest > 0 { try put([UInt8](repeating: 0, count: Self.block - rest)) }
  }

  static func header(_ name: String, size: Int) -> [UInt8] {
    var header = [UInt8](repeating: 0, count: block)
    func write(_ text: String, at place: Int) {
      for (offset, byte) in text.utf8.enumerated() { header[place + offset] = byte }
    }
    write(name, at: 0)
    write("0000600\0", at: 100)
    write("0000000\0", at: 108)
    write("0000000\0", at: 116)
    if size < 1 << 33 {
      write(octal(size, 11) + "\0", at: 124)
    } else {
      // GNU's and the newer standard's way with 8 GiB and more: the number itself, marked by its first bit.
      header[124] = 0x80
      for (offset, shift) in stride(from: 56, through: 0, by: -8).enumerated() {
        header[128 + offset] = UInt8(truncatingIfNeeded: size >> shift)
      }
    }
    write("00000000000\0", at: 136)
    write("        0", at: 148)
    write("ustar\u{0}00", at: 257)
    let sum = header.reduce(0) { $0 + Int($1) }
    write(octal(sum, 6) + "\0 ", at: 148)
    return header
  }

  private static func octal(_ number: Int, _ width: Int) -> String {
    let digits = String(number, radix: 8)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
