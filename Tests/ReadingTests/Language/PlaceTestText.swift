// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Reading
@testable import Record

/// Reads the places of texts as a reader would: sentences end at full stops, words at marks.
struct PlaceTestText {
  static func gazetteer() throws -> Gazetteer { try #require(Gazetteer.compiledIn) }

  /// The places of a text that stand in it, each sentence a line.
  static func mentions(
    _ text: String, context: PlaceContext = PlaceContext()
  ) throws -> [PlaceMention] {
    var finder = PlaceFinder(gazetteer: try gazetteer())
    finder.begin(context)
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      let found = sentences(bytes).flatMap { finder.mentions(in: buffer, words: $0) }
      return finder.resolve(
        found, title: UnsafeBufferPointer(start: nil, count: 0), text: buffer)
    }
  }

  /// The mention whose words begin so.
  static func mention(
    _ words: String, in text: String, context: PlaceContext = PlaceContext()
  ) throws -> PlaceMention {
    let all = try mentions(text, context: context)
    return try #require(all.first { $0.text.contains(words) }, "\(all.map(\.text))")
  }

  static func sentences(_ text: [UInt8]) -> [[Range<Int>]] {
    var sentences: [[Range<Int>]] = [[]]
    var start: Int?
    for (index, byte) in (text + [0x0a]).enumerated() {
      let isWord =
        byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7a)
        || byte >= 0x30 && byte <= 0x39 || byte == 0x27
      if isWord {
        start = start ?? index
        continue
      }
      if let first = start { sentences[sentences.count - 1].append(first..<index) }
      start = nil
      if byte == 0x0a { sentences.append([]) }
    }
    return sentences
  }
}
