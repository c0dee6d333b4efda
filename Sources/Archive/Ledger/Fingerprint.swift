// SPDX-License-Identifier: Apache-2.0

import Crypto

/// The SHA-256 of some bytes.
public struct Fingerprint: Hashable, Sendable {
  private let words: SIMD4<UInt64>

  /// Takes 32 bytes as they are; nil for any other number of them.
  public init?(bytes: some Sequence<UInt8>) {
    let bytes = Array(bytes)
    guard bytes.count == 32 else { return nil }
    words = Self.words(bytes)
  }

  /// Reads 64 lower-case hexadecimal digits.
  public init?(hex: some StringProtocol) { self.init(hex: hex.utf8) }

  init?(hex: some Sequence<UInt8>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32)
    var high: UInt8?
    for digit in hex {
      let value: UInt8
      switch digit {
      case 0x30...0x39: value = digit - 0x30
      case 0x61...0x66: value = digit - 0x61 + 10
      default: return nil
      }
      if let first = high {
        bytes.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    guard high == nil else { return nil }
    self.init(bytes: bytes)
  }

  /// Hashes the bytes.
  public init(of bytes: [UInt8]) { self.init(SHA256.hash(data: bytes)) }

  /// Hashes bytes where they lie.
  public init(of bytes: UnsafeRawBufferPointer) {
    var hash = SHA256()
    hash.update(bufferPointer: bytes)
    self.init(hash.finalize())
  }

  /// The hash of a file, which need not fit into memory, and its size.
  static func ofFile(_ path: String) throws -> (hash: Fingerprint, size: Int) {
    try DurableFile.withFile(path) { descriptor, size in
      var hash = SHA256()
      var done = 0
      while let piece = try DurableFile.piece(of: descriptor, path: path) {
        hash.update(data: piece)
        done += piece.count
      }
      return (Fingerprint(hash.finalize()), done)
    }
  }

  init(_ digest: SHA256.Digest) {
    words = digest.withUnsafeBytes { $0.loadUnaligned(as: SIMD4<UInt64>.self) }
  }

  public var bytes: [UInt8] { withUnsafeBytes(of: words) { Array($0) } }

  /// 64 lower-case hexadecimal digits.
  public var hex: String {
    String(unsafeUninitializedCapacity: 64) { buffer in
      withUnsafeBytes(of: words) { bytes in
        for (index, byte) in bytes.enumerated() {
          buffer[2 * index] = Self.digit(byte >> 4)
          buffer[2 * index + 1] = Self.digit(byte & 15)
        }
      }
      return 64
    }
  }

  func withBytes(_ body: (UnsafeRawBufferPointer) -> Void) { withUnsafeBytes(of: words, body) }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }

  private static func words(_ bytes: [UInt8]) -> SIMD4<UInt64> {
    bytes.withUnsafeBytes { $0.loadUnaligned(as: SIMD4<UInt64>.self) }
  }
}

extension Fingerprint: CustomStringConvertible {
  public var description: String { hex }
}
