// SPDX-License-Identifier: Apache-2.0

/// A stretch of a report's title or text.
public struct Passage: Hashable, Sendable {
  public enum Part: String, Hashable, Sendable, Codable { case text, title }

  public var part: Part
  /// UTF-8 bytes from the start of the part, the end excluded.
  ///
  /// The written form counts Unicode scalars.
  public var bytes: Range<Int>

  public init(_ bytes: Range<Int>, in part: Part = .text) {
    self.part = part
    self.bytes = bytes
  }

  public func overlaps(_ other: Passage) -> Bool {
    part == other.part && bytes.overlaps(other.bytes)
  }
}
