// SPDX-License-Identifier: Apache-2.0

/// Where annotated words stand in a text, in Unicode scalars, as the reader counts.
struct Passage {
  let text: String
  let title: String

  /// The span of a claim's words, or nil if they do not stand there exactly as annotated.
  ///
  /// Words that stand more than once must say which, so that an edit cannot move an anchor unseen.
  func anchor(of claim: GoldClaim) -> Range<Int>? {
    let found = Self.spans(of: claim.words, in: claim.isInTitle ? title : text)
    guard let occurrence = claim.occurrence else { return found.count == 1 ? found[0] : nil }
    return found.indices.contains(occurrence - 1) ? found[occurrence - 1] : nil
  }

  /// The words of a span with a little of what stands around them, on one line.
  func excerpt(_ span: Range<Int>?, inTitle: Bool, around: Int = 40) -> String {
    let scalars = Array((inTitle ? title : text).unicodeScalars)
    guard let span, span.lowerBound < scalars.count else { return "" }
    let start = max(0, span.lowerBound - around)
    let end = min(scalars.count, span.upperBound + around)
    let piece = String(String.UnicodeScalarView(scalars[start..<end]))
    return piece.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func spans(of words: String, in text: String) -> [Range<Int>] {
    let hay = Array(text.unicodeScalars)
    let needle = Array(words.unicodeScalars)
    guard !needle.isEmpty, needle.count <= hay.count else { return [] }
    return (0...(hay.count - needle.count)).compactMap { start in
      let span = start..<(start + needle.count)
      return hay[span].elementsEqual(needle) ? span : nil
    }
  }
}
