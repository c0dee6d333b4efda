// SPDX-License-Identifier: Apache-2.0

import CZlib

enum Gzip {
  /// What stands around deflated bytes, as zlib numbers it.
  enum Form: Int32 {
    case zlib = 15
    case gzip = 31
  }

  /// Packs bytes as one member, without a name and a time, so that the same bytes give the same.
  static func member(_ bytes: [UInt8]) throws(CompressionProblem) -> [UInt8] {
    try packed(bytes, .gzip)
  }

  static func packed(_ bytes: [UInt8], _ form: Form) throws(CompressionProblem) -> [UInt8] {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    let isReady = deflateInit2_(
      &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, form.rawValue, 8, Z_DEFAULT_STRATEGY,
      ZLIB_VERSION, size)
    guard isReady == Z_OK, bytes.count < Int(UInt32.max) else {
      throw CompressionProblem(description: "zlib cannot pack \(bytes.count) bytes")
    }
    defer { deflateEnd(&stream) }
    let room = Int(deflateBound(&stream, UInt(bytes.count)))
    var status = Z_OK
    let packed = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      bytes.withUnsafeBufferPointer { input in
        stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.avail_in = UInt32(input.count)
        stream.next_out = buffer.baseAddress
        stream.avail_out = UInt32(room)
        status = deflate(&stream, Z_FINISH)
      }
      count = room - Int(stream.avail_out)
    }
    guard status == Z_STREAM_END else {
      throw CompressionProblem(description: "zlib cannot pack the bytes")
    }
    return packed
  }

  /// The CRC-32 of bytes, as gzip and ZIP have it.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { UInt32(crc32_z(0, $0.baseAddress, $0.count)) }
  }
}
