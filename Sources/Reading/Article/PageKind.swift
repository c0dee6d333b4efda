// SPDX-License-Identifier: Apache-2.0

/// What a page is that a server gave as if it were a report.
///
/// That a server answers 200 says nothing: a login wall, a check for machines and a page that says
/// "not found" come so too.
public enum PageKind: String, Hashable, Sendable {
  case report, login, interstitial
  case notFound = "not_found"
  /// Nothing to read: a page of pictures, or one that a script fills.
  case empty
}

extension PageKind {
  /// Texts of fewer bytes say nothing that could be a report.
  static let shortest = 40
  /// A longer text is the page's own: phrases within it are its words, not furniture.
  static let shortText = 500
  /// A page that is titled like furniture may say a little more around it.
  static let shortBody = 1500
  /// A page whose title only speaks of such a thing is one where it says hardly more than a notice does.
  static let notice = 160

  /// Judges a page by its title and the text that was taken out of it.
  ///
  /// - Parameters:
  ///   - article: what was read from the page.
  ///   - bytes: the page, for a field that asks for a password.
  public init(of article: Article, in bytes: [UInt8]) {
    let title = PageKind.folded(article.title)
    let text = PageKind.folded(article.text)
    let length = text.utf8.count
    let phrases = PagePhrases.standard
    self = .report
    if length <= PageKind.shortBody, let kind = phrases.kind(titled: title) {
      self = kind
    } else if length <= PageKind.shortText, let kind = phrases.kind(in: text) {
      self = kind
    } else if length <= PageKind.notice, let kind = phrases.kind(in: title) {
      self = kind
    } else if length <= PageKind.shortText, PageKind.asksForPassword(bytes) {
      self = .login
    } else if length < PageKind.shortest {
      self = .empty
    }
  }

  private static func folded(_ text: String) -> String {
    let lower = text.lowercased().utf8.map { $0 == 0x0A || $0 == 0x09 ? 0x20 : $0 }
    // Programs write the apostrophe of "can't" in two ways.
    return String(decoding: lower, as: UTF8.self).split(
      separator: "’", omittingEmptySubsequences: false
    )
    .joined(separator: "'")
  }

  /// Whether a page has a field for a password, in whichever way HTML lets it be written.
  public static func asksForPassword(_ bytes: [UInt8]) -> Bool {
    let (kind, password) = (Array("type=".utf8), Array("password".utf8))
    func stands(_ word: [UInt8], at place: Int) -> Bool {
      place + word.count <= bytes.count
        && word.indices.allSatisfy { bytes[place + $0] | 0x20 == word[$0] | 0x20 }
    }
    return bytes.indices.contains { start in
      guard bytes[start] | 0x20 == kind[0], stands(kind, at: start) else { return false }
      let value = start + kind.count
      let isQuoted = value < bytes.count && (bytes[value] == 0x22 || bytes[value] == 0x27)
      return stands(password, at: isQuoted ? value + 1 : value)
    }
  }
}

/// The phrases of `Languages/html/page-kinds.txt`.
struct PagePhrases: Sendable {
  static let standard = PagePhrases(CompiledData.bytes(of: "Languages/html/page-kinds.txt"))

  private(set) var phrases: [(text: [UInt8], kind: PageKind)] = []

  init(_ file: UnsafeRawBufferPointer?) {
    guard let file else { return }
    for line in String(decoding: file, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard !line.hasPrefix("#"), parts.count == 2, let kind = PageKind(rawValue: String(parts[0]))
      else { continue }
      phrases.append((Array(parts[1].utf8.drop { $0 == 0x20 }), kind))
    }
  }

  /// The kind of the first phrase that stands in the text as words of their own.
  func kind(in text: String) -> PageKind? {
    let bytes = Array(text.utf8)
    return phrases.first { PagePhrases.stands($0.text, in: bytes) }?.kind
  }

  /// The kind of a title that says nothing else: "Access denied | Orontes Wire", but not "Access denied to
  /// the wounded of Sarmada".
  func kind(titled title: String) -> PageKind? {
    let parts = title.split { "|·»–—".contains($0) }.flatMap { $0.split(separator: " - ") }
    for part in parts + [title[...]] {
      let bytes = Array(part.utf8)
      let found = phrases.first { phrase in
        Self.stands(phrase.text, in: bytes) && Self.isAll(phrase, of: bytes)
      }
      if let found { return found.kind }
    }
    return nil
  }

  /// Whether a title adds so few words to a phrase that it says no more: "Sorry, page not found".
  ///
  /// Of signing in no report speaks in its title, and none of "404 -"; of things not found many do.
  private static func isAll(_ phrase: (text: [UInt8], kind: PageKind), of title: [UInt8]) -> Bool {
    let words = title.split(separator: 0x20).count
    let own = phrase.text.split(separator: 0x20).count
    return phrase.text.contains(UInt8(ascii: "-")) || words <= own + (phrase.kind == .login ? 3 : 1)
  }

  private static func stands(_ phrase: [UInt8], in bytes: [UInt8]) -> Bool {
    guard !phrase.isEmpty, bytes.count >= phrase.count else { return false }
    return (0...(bytes.count - phrase.count)).contains { start in
      let end = start + phrase.count
      return phrase.indices.allSatisfy { bytes[start + $0] == phrase[$0] }
        && (start == 0 || !isLetter(bytes[start - 1]))
        && (end == bytes.count || !isLetter(bytes[end]))
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }
}
