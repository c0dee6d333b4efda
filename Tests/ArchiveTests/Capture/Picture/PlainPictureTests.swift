// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Archive

/// Writes PNG files, sound ones and others.
private struct MadePNG {
  var width = 3
  var height = 2
  /// Bits, kind of colour, packing, filtering, interlacing.
  var kind: [UInt8] = [8, 2, 0, 0, 0]
  var filter: UInt8 = 0
  /// With their filters, where they are not all alike.
  var rows: [[UInt8]]?
  /// Between the head and the pixels.
  var extra: [UInt8] = []
  var behind: [UInt8] = []

  var bytes: [UInt8] {
    let row = [filter] + [UInt8](repeating: 9, count: width * 3)
    let pixels = rows?.flatMap { $0 } ?? (0..<height).flatMap { _ in row }
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      + Self.chunk("IHDR", four(width) + four(height) + kind) + extra
      + Self.chunk("IDAT", Self.packed(pixels)) + Self.chunk("IEND", []) + behind
  }

  static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
    let body = Array(type.utf8) + data
    return four(data.count) + body + four(Int(Gzip.checksum(body)))
  }

  /// Stored blocks (RFC 1950, 1951).
  static func packed(_ bytes: [UInt8]) -> [UInt8] {
    var (low, high) = (1, 0)
    for byte in bytes {
      low = (low + Int(byte)) % 65521
      high = (high + low) % 65521
    }
    let blocks = stride(from: 0, to: bytes.count, by: 65535).flatMap { start in
      let part = bytes[start..<min(bytes.count, start + 65535)]
      let count = [UInt8(part.count & 255), UInt8(part.count >> 8)]
      let isLast: UInt8 = part.endIndex == bytes.count ? 1 : 0
      return [isLast] + count + count.map { ~$0 } + part
    }
    return [0x78, 0x01] + blocks + four(high << 16 | low)
  }
}

private func four(_ value: Int) -> [UInt8] {
  [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
}

@Test func `a plain picture keeps its pixels and nothing else`() throws {
  let plain = MadePNG()
  let picture = try #require(PlainPicture(png: plain.bytes))
  #expect(picture.width == 3 && picture.height == 2)
  let rows = [UInt8](repeating: 9, count: 9)
  #expect(try pixels(of: picture) == [[0] + rows, [0] + rows].flatMap { $0 })
  var talkative = MadePNG()
  talkative.extra = MadePNG.chunk("tEXt", Array("Comment\0<script>".utf8))
  talkative.behind = Array("<html><script>".utf8)
  #expect(PlainPicture(png: talkative.bytes) == picture)
  #expect(PlainPicture(png: picture.bytes) == picture)
}

/// The rows of a picture of ours with their filters.
private func pixels(of picture: PlainPicture) throws -> [UInt8] {
  let packed = picture.bytes[41..<picture.bytes.count - 16]
  return try Inflation.one(in: packed, .gzipOrZlib, most: 1 << 20).bytes
}

@Test func `of one picture it is the same however its rows were filtered and packed`() throws {
  let plain = try #require(PlainPicture(png: MadePNG().bytes))
  // What each filter makes of rows whose every byte is 9.
  let rows: [(UInt8, first: [UInt8], second: [UInt8])] = [
    (1, [9, 9, 9, 0, 0, 0, 0, 0, 0], [9, 9, 9, 0, 0, 0, 0, 0, 0]),
    (2, [9, 9, 9, 9, 9, 9, 9, 9, 9], [0, 0, 0, 0, 0, 0, 0, 0, 0]),
    (3, [9, 9, 9, 5, 5, 5, 5, 5, 5], [5, 5, 5, 0, 0, 0, 0, 0, 0]),
    (4, [9, 9, 9, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0, 0, 0]),
  ]
  for (filter, first, second) in rows {
    var made = MadePNG()
    made.rows = [[filter] + first, [filter] + second]
    #expect(PlainPicture(png: made.bytes) == plain, "filter \(filter)")
  }
}

private let oddities: [(String, @Sendable (inout MadePNG) -> Void)] = [
  ("no width", { $0.width = 0 }), ("too wide", { $0.width = 2561 }),
  ("too high", { $0.height = 16_385 }), ("sixteen bits", { $0.kind[0] = 16 }),
  ("a palette", { $0.kind[1] = 3 }), ("four channels said, three there", { $0.kind[1] = 6 }),
  ("interlaced", { $0.kind[4] = 1 }), ("an unknown filter", { $0.filter = 5 }),
  ("a broken chunk", { $0.extra = [0, 0, 0, 1, 0x74, 0x45, 0x58, 0x74, 1, 0, 0, 0, 0] }),
  ("a length without end", { $0.extra = [0xFF, 0xFF, 0xFF, 0xFF, 0x74, 0x45, 0x58, 0x74] }),
  ("pixels twice", { $0.extra = MadePNG.chunk("IDAT", MadePNG.packed([1, 2, 3])) }),
]

@Test(arguments: oddities.indices)
func `a picture that is not plain is not shown`(_ number: Int) {
  var png = MadePNG()
  oddities[number].1(&png)
  #expect(PlainPicture(png: png.bytes) == nil, "\(oddities[number].0)")
}

@Test func `what is no picture is not shown, however it is cut or changed`() {
  let bytes = MadePNG().bytes
  for count in 0..<bytes.count { #expect(PlainPicture(png: Array(bytes.prefix(count))) == nil) }
  for place in bytes.indices {
    var changed = bytes
    changed[place] ^= 0x20
    #expect(PlainPicture(png: changed) == nil, "byte \(place)")
  }
  #expect(PlainPicture(png: Array("<svg xmlns='http://www.w3.org/2000/svg'/>".utf8)) == nil)
}
