// SPDX-License-Identifier: Apache-2.0

/// The parts in which a very long text is read, each as a report of its own.
///
/// Nothing that reading carries from sentence to sentence reaches further than some hundred
/// sentences, but every stage that looks over the whole report once more must fetch it from memory
/// again: a book of ten megabytes cost a quarter more a byte than its chapters do.
enum Chapter {
  /// A hundred pages: reports that are longer are books, and what a chapter holds stays in the cache.
  static let longest = 1 << 18

  /// Cuts stretches where tokens are cut, so that none is much longer than a chapter, and groups them.
  static func all(
    of text: UnsafeBufferPointer<UInt8>, _ stretches: [LanguageStretch], longest: Int = longest
  ) -> [[LanguageStretch]] {
    guard text.count > longest else { return [stretches] }
    var chapters: [[LanguageStretch]] = []
    var open: [LanguageStretch] = []
    var size = 0
    for piece in stretches.flatMap({ pieces(of: $0, text, longest) }) {
      if size + piece.bytes.count > longest, !open.isEmpty {
        chapters.append(open)
        (open, size) = ([], 0)
      }
      open.append(piece)
      size += piece.bytes.count
    }
    return open.isEmpty ? chapters : chapters + [open]
  }

  private static func pieces(
    of stretch: LanguageStretch, _ text: UnsafeBufferPointer<UInt8>, _ longest: Int
  ) -> [LanguageStretch] {
    var pieces: [LanguageStretch] = []
    var start = stretch.bytes.lowerBound
    while start < stretch.bytes.upperBound {
      let end = min(
        stretch.bytes.upperBound, Tokens.end(text, from: start, longest: longest))
      pieces.append(LanguageStretch(language: stretch.language, bytes: start..<end))
      start = end
    }
    return pieces
  }
}
