// SPDX-License-Identifier: Apache-2.0

import CZlib

/// Why compressed bytes could not be read, in words after "it".
public struct CompressionProblem: Error, Hashable, Sendable, CustomStringConvertible {
  public var description: String

  static let cutOff = CompressionProblem(description: "its compressed bytes are cut off")
  static let broken = CompressionProblem(description: "its compressed bytes are broken")
  static func tooLong(_ most: Int) -> CompressionProblem {
    CompressionProblem(description: "it unpacks to more than \(most) bytes")
  }
}

/// Takes compression off, within a bound: what would be larger is refused before it is held.
enum Inflation {
  enum Form: Int32 {
    /// As its first bytes say.
    case gzipOrZlib = 47
    case raw = -15
  }

  /// Unpacks everything, of gzip all members; raw deflate too, which some servers mean by "deflate".
  static func all(of bytes: [UInt8], most: Int) throws(CompressionProblem) -> [UInt8] {
    let isGzip = bytes.starts(with: [0x1F, 0x8B])
    let isZlib =
      bytes.count > 1 && bytes[0] & 15 == 8 && (Int(bytes[0]) << 8 | Int(bytes[1])) % 31 == 0
    guard isGzip || isZlib else { return try one(in: bytes[...], .raw, most: most).bytes }
    var rest = bytes[...]
    var output: [UInt8] = []
    repeat {
      let member = try one(in: rest, .gzipOrZlib, most: most - output.count)
      output += member.bytes
      rest = rest.dropFirst(member.read)
    } while rest.starts(with: [0x1F, 0x8B])
    return output
  }

  /// Unpacks one stretch, and says how many of the bytes it took.
  static func one(
    in bytes: ArraySlice<UInt8>, _ form: Form, most: Int
  ) throws(CompressionProblem) -> (bytes: [UInt8], read: Int) {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    guard inflateInit2_(&stream, form.rawValue, ZLIB_VERSION, size) == Z_OK else {
      throw CompressionProblem(description: "zlib cannot be used")
    }
    defer { inflateEnd(&stream) }
    var output: [UInt8] = []
    var status = Z_OK
    let read = bytes.withUnsafeBufferPointer { input in
      // zlib counts in 32 bits and never writes to what it reads.
      stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      stream.avail_in = UInt32(min(input.count, Int(UInt32.max)))
      while status == Z_OK, output.count <= most { status = step(&stream, &output) }
      return stream.next_in.flatMap { next in
        input.baseAddress.map { next - UnsafeMutablePointer(mutating: $0) }
      } ?? 0
    }
    guard output.count <= most else { throw .tooLong(most) }
    guard status == Z_STREAM_END else { throw status == Z_BUF_ERROR ? .cutOff : .broken }
    return (output, read)
  }

  private static func step(_ stream: inout z_stream, _ output: inout [UInt8]) -> Int32 {
    var status = Z_OK
    let room = 1 << 16
    let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      stream.next_out = buffer.baseAddress
      stream.avail_out = UInt32(room)
      status = inflate(&stream, Z_NO_FLUSH)
      count = room - Int(stream.avail_out)
    }
    output += piece
    return status
  }
}
