// SPDX-License-Identifier: Apache-2.0

/// A picture of a page with nothing in it but its pixels, so that it can be shown to people.
///
/// The browser that took it had a hostile page in it. What it wrote is taken apart: a picture that is no
/// plain PNG (ISO 15948) of the sizes we ask for is refused, and of one that is, only the pixels are written
/// anew, filtered and packed by us (EVIDENCE §4.3); remarks, colour profiles, how it was packed and whatever
/// stands behind the end stay in the capture.
public struct PlainPicture: Hashable, Sendable {
  /// In pixels.
  public let width: Int
  public let height: Int
  /// PNG.
  public let bytes: [UInt8]

  /// EVIDENCE §4.3: what unpacks to more is not shown.
  private static let most = 100 << 20
  private static let start: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// What the head of a picture says of its sizes in pixels; nil where they are none of ours.
  public static func size(ofPNG png: [UInt8]) -> (width: Int, height: Int)? {
    let head = Array("\0\0\0\u{0D}IHDR".utf8)
    guard png.count > 33, png.starts(with: start + head) else { return nil }
    let size = (width: number(png[16..<20]), height: number(png[20..<24]))
    let isOurs =
      (1...PageView.width * 2).contains(size.width) && (1...PageView.longest).contains(size.height)
    return isOurs ? size : nil
  }

  /// Takes a picture apart; nil for one that is not plain, or too large.
  public init?(png: [UInt8]) {
    guard let size = Self.size(ofPNG: png), let chunks = Self.chunks(png) else { return nil }
    (width, height) = size
    let data = Array(chunks[0].data)
    // Eight bits a channel, of three or four; one way of packing and filtering, not interlaced.
    guard data[8] == 8, data[9] == 2 || data[9] == 6, data[10...12].allSatisfy({ $0 == 0 })
    else { return nil }
    let channels = data[9] == 2 ? 3 : 4
    let count = height * (1 + width * channels)
    let packed = chunks.filter { $0.type == "IDAT" }.flatMap(\.data)
    guard count <= Self.most,
      let filtered = try? Inflation.one(in: packed[...], .gzipOrZlib, most: count),
      filtered.read == packed.count, filtered.bytes.count == count,
      let rows = PixelRows(filtered.bytes, width: width, channels: channels),
      let anew = try? Gzip.packed(rows.bytes, .zlib)
    else { return nil }
    bytes =
      Self.start + Self.chunk("IHDR", data) + Self.chunk("IDAT", anew) + Self.chunk("IEND", [])
  }

  private struct Chunk {
    var type: String
    var data: ArraySlice<UInt8>
  }

  /// Its parts up to the end that it names; nil where a length or a checksum is wrong.
  private static func chunks(_ png: [UInt8]) -> [Chunk]? {
    guard png.starts(with: start) else { return nil }
    var chunks: [Chunk] = []
    var rest = png.dropFirst(start.count)
    while chunks.last?.type != "IEND" {
      let length = number(rest.prefix(4))
      guard rest.count >= 12 + length else { return nil }
      let body = rest.dropFirst(4).prefix(4 + length)
      let sum = number(rest.dropFirst(8 + length).prefix(4))
      guard Int(Gzip.checksum(Array(body))) == sum else { return nil }
      chunks.append(
        Chunk(type: String(decoding: body.prefix(4), as: UTF8.self), data: body.dropFirst(4)))
      rest = rest.dropFirst(12 + length)
    }
    return chunks
  }

  private static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
    let body = Array(type.utf8) + data
    return four(data.count) + body + four(Int(Gzip.checksum(body)))
  }

  /// Four bytes, the highest first.
  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }

  private static func four(_ value: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }
}
