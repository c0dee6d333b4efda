// SPDX-License-Identifier: Apache-2.0

/// A stretch of a report's title or text.
public struct Passage: Hashable, Sendable {
  public enum Part: String, Hashable, Sendable, Codable { case text, title }

  /// Bytes in 32 bits: a claim has nine passages, and no text reaches four gigabytes.
  private var lower: UInt32
  private var upper: UInt32
  public var part: Part

  public init(_ bytes: Range<Int>, in part: Part = .text) {
    lower = UInt32(clamping: bytes.lowerBound)
    upper = UInt32(clamping: bytes.upperBound)
    self.part = part
  }

  /// UTF-8 bytes from the start of the part, the end excluded.
  ///
  /// The written form counts Unicode scalars.
  public var bytes: Range<Int> { Int(lower)..<Int(upper) }

  public func overlaps(_ other: Passage) -> Bool {
    part == other.part && bytes.overlaps(other.bytes)
  }
}
