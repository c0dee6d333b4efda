// SPDX-License-Identifier: Apache-2.0

/// The rows of a picture with their filters taken off (PNG, ISO 15948 §9).
///
/// Which filter each row had was the choice of whoever wrote it, and so was how it was packed: both can
/// carry what is no pixel. What is left here is the pixels alone, every row with the filter "none".
struct PixelRows {
  private(set) var bytes: [UInt8]
  private let stride: Int
  private let pixel: Int

  /// Nil for a filter that there is not, or rows that are not whole.
  ///
  /// - Parameters:
  ///   - filtered: rows one after the other, each with its filter in front.
  ///   - width: in pixels.
  ///   - channels: bytes a pixel.
  init?(_ filtered: [UInt8], width: Int, channels: Int) {
    stride = 1 + width * channels
    pixel = channels
    bytes = filtered
    guard bytes.count.isMultiple(of: stride) else { return nil }
    for start in Swift.stride(from: 0, to: bytes.count, by: stride) {
      switch bytes[start] {
      case 0: continue
      case 1: add(at: start) { left, _, _ in left }
      case 2: add(at: start) { _, up, _ in up }
      case 3: add(at: start) { left, up, _ in UInt8((Int(left) + Int(up)) / 2) }
      case 4: add(at: start, Self.nearest)
      default: return nil
      }
      bytes[start] = 0
    }
  }

  /// Adds to each byte of a row what its filter foretells from the byte of the pixel before, the one above,
  /// and the one before that.
  @inline(__always)
  private mutating func add(at start: Int, _ foretold: (UInt8, UInt8, UInt8) -> UInt8) {
    let (stride, pixel) = (stride, pixel)
    bytes.withUnsafeMutableBufferPointer { bytes in
      for place in start + 1..<start + stride {
        let isFirst = place - start <= pixel
        let left = isFirst ? 0 : bytes[place - pixel]
        let up = start == 0 ? 0 : bytes[place - stride]
        let corner = isFirst || start == 0 ? 0 : bytes[place - stride - pixel]
        bytes[place] &+= foretold(left, up, corner)
      }
    }
  }

  /// Paeth's predictor: of the three the one nearest to left + up - corner, the first of equal ones.
  private static func nearest(_ left: UInt8, _ up: UInt8, _ corner: UInt8) -> UInt8 {
    let guess = Int(left) + Int(up) - Int(corner)
    let (toLeft, toUp) = (abs(guess - Int(left)), abs(guess - Int(up)))
    let toCorner = abs(guess - Int(corner))
    if toLeft <= toUp, toLeft <= toCorner { return left }
    return toUp <= toCorner ? up : corner
  }
}
