// SPDX-License-Identifier: Apache-2.0

/// The title on top of a text file, and the text without it.
struct Heading {
  /// Longer first lines are paragraphs.
  static let longest = 200

  var title: String
  var rest: String

  /// Nil where the first line is long, ends as a sentence does, or is not set off by an empty line.
  init?(of text: String) {
    let bytes = text.utf8
    guard let end = bytes.firstIndex(of: 0x0A) else { return nil }
    let line = Heading.trimmed(text[..<end])
    let rest = text[text.utf8.index(after: end)...]
    guard !line.isEmpty, line.utf8.count <= Heading.longest, line.utf8.last != UInt8(ascii: "."),
      let next = rest.utf8.firstIndex(of: 0x0A),
      rest[..<next].utf8.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 })
    else { return nil }
    title = String(line)
    self.rest = String(rest[rest.utf8.index(after: next)...])
  }

  private static func trimmed(_ line: Substring) -> Substring {
    let start = line.utf8.firstIndex { $0 > 0x20 } ?? line.endIndex
    let end = line.utf8.lastIndex { $0 > 0x20 }.map { line.utf8.index(after: $0) } ?? start
    return line[start..<end]
  }
}
