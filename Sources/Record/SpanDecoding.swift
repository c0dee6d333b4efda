// SPDX-License-Identifier: Apache-2.0

/// A passage as written: `[start, end]`, with its part as a third element where that is not its object's.
struct Span: Decodable {
  private let bytes: Range<Int>
  private let part: Passage.Part?

  init(from decoder: any Decoder) throws {
    var values = try decoder.unkeyedContainer()
    let start = try values.decode(Int.self)
    let end = try values.decode(Int.self)
    guard 0 <= start, start <= end else {
      throw DecodingError.dataCorruptedError(
        in: values, debugDescription: "\(start) to \(end) is no stretch of a text")
    }
    bytes = start..<end
    part = values.isAtEnd ? nil : try values.decode(Passage.Part.self)
  }

  func passage(in base: Passage.Part) -> Passage { Passage(bytes, in: part ?? base) }
}

extension Decoder {
  /// The part that the passages of the present object lie in: its `in`, the text where it has none.
  func passagePart() throws -> Passage.Part {
    try container(keyedBy: PartKey.self).decodeIfPresent(Passage.Part.self, forKey: .part) ?? .text
  }
}

private enum PartKey: String, CodingKey { case part = "in" }

// A sparse writer leaves out what is empty or false.
extension KeyedDecodingContainer {
  func list<Element: Decodable>(
    _ key: Key, of type: Element.Type = Element.self
  ) throws -> [Element] {
    contains(key) ? try decode([Element].self, forKey: key) : []
  }

  func flag(_ key: Key) throws -> Bool {
    contains(key) ? try decode(Bool.self, forKey: key) : false
  }
}
