// SPDX-License-Identifier: Apache-2.0

/// The keys that names of added places are found by.
///
/// The variants are those of `Scripts/gazetteer/build.py`. What is stricter is for places that
/// nobody chose by hand, among which any word may be some hamlet's name: a word that a language
/// knows is no key, and a word of a script without capitals is one only behind "village of": "موت"
/// is a town in Egypt, and death.
struct PlaceNameKeys {
  /// A key by the hashes of its words so far: the last is its own.
  struct Key {
    var hashes: [UInt64]
    var rank: PlaceName.Rank
  }

  /// A name whose words are folded.
  struct Name {
    var words: [[UInt8]]
    var rank: PlaceName.Rank

    var hasArticle: Bool { words.count > 1 && words[0] == PlaceNameKeys.article }
    fileprivate var isLatin: Bool { words.allSatisfy { $0.allSatisfy { $0 < 0x80 } } }
  }

  /// What about a place decides which keys it has.
  struct Bearer {
    var kind: PlaceEntry.Kind
    var population: Int
    var isRomanised: Bool
    /// Whether any of its names begins with the Arabic article.
    var hasArticle = false

    fileprivate var isSmall: Bool { population < 500 }
  }

  private let folding: PlaceFolding
  /// By kind, the folded words without capitals that say it: "قرية".
  private let bare: [PlaceEntry.Kind: [[UInt8]]]

  private static let article = Array("al".utf8)
  private static let arabicArticle = Array("ال".utf8)

  init(_ folding: PlaceFolding) {
    self.folding = folding
    var bare: [PlaceEntry.Kind: [[UInt8]]] = [:]
    for kind in PlaceEntry.Kind.allCases {
      let said = kind.isSettlement && kind != .camp ? [.village, .town] : [kind]
      bare[kind] = said.flatMap(PlaceVocabulary.words).map { Self.fold($0, folding)[0] }
        .filter(Self.isCaseless)
    }
    self.bare = bare
  }

  /// A name as it is looked up.
  ///
  /// - Parameters:
  ///   - text: as the table writes it.
  ///   - rank: how well it names the place.
  ///   - isMain: the name that the table gives the place; others must look like names.
  /// - Returns: the name; nil where no report would use it, or it is a mere word.
  func name(_ text: String, rank: PlaceName.Rank, isMain: Bool = false) -> Name? {
    var words = Self.fold(text, folding)
    guard !words.isEmpty, isMain ? text.utf8.count > 2 : Self.isUsable(text, words.count) else {
      return nil
    }
    if words.count == 1, BodyTable.languageOfWord(text) != nil { return nil }
    if words.count > 1, PlaceKey.isArticle(words[0]) { words[0] = Self.article }
    return Name(words: words, rank: rank)
  }

  /// Hands over the keys of a name.
  func forEachKey(of name: Name, of bearer: Bearer, _ take: (Key) -> Void) {
    if name.words.count == 1, Self.isCaseless(name.words[0]) {
      for word in bare[bearer.kind] ?? [] { key([word] + name.words, name.rank, take) }
      return
    }
    key(name.words, name.rank, take)
    let other = max(name.rank, .other)
    if bearer.hasArticle, bearer.isRomanised, !name.hasArticle, name.isLatin {
      key([Self.article] + name.words, other, take)
    }
    if name.hasArticle, name.words.dropFirst().joined().count >= 4 {
      key(Array(name.words.dropFirst()), other, take)
    }
    if let bare = Self.withoutArabicArticle(name.words) { key(bare, .other, take) }
    guard bearer.isRomanised, name.words.count > 1 || !bearer.isSmall, mayBeAlike(name) else {
      return
    }
    key(name.words, .alike, take)
  }

  private func key(_ words: [[UInt8]], _ rank: PlaceName.Rank, _ take: (Key) -> Void) {
    var running = PlaceKey(isAlike: rank == .alike)
    var hashes: [UInt64] = []
    for word in words {
      for byte in word { running.add(byte) }
      switch running.endWord() {
      case .word: hashes.append(running.value)
      case .skipped, .none: continue
      case .impossible: return
      }
    }
    if !hashes.isEmpty { take(Key(hashes: hashes, rank: rank)) }
  }

  /// Whether enough letters besides vowels are left to tell the name from others.
  private func mayBeAlike(_ name: Name) -> Bool {
    guard name.isLatin else { return false }
    let kept = name.words.filter { !PlaceKey.isArticle($0) }
    return kept.reduce(0) { $0 + PlaceKey.consonants(of: $1) } >= 3
  }
}

// MARK: - Names

extension PlaceNameKeys {
  private static func fold(_ text: String, _ folding: PlaceFolding) -> [[UInt8]] {
    var text = text
    return text.withUTF8(folding.words)
  }

  /// Whether a report would use another name: no code, no name in brackets, none of a sentence's length.
  private static func isUsable(_ text: String, _ words: Int) -> Bool {
    let bytes = text.utf8
    let first = bytes.first { isLetter($0) || $0 >= 0x80 } ?? UInt8(ascii: "a")
    if first < 0x80 {
      let isCode = bytes.count <= 4 && !bytes.contains { (0x61...0x7a).contains($0) }
      if first >= UInt8(ascii: "a") || isCode { return false }
    }
    let marks = Array("(),/0123456789".utf8)
    if words > 5 || bytes.contains(where: marks.contains) { return false }
    return text.unicodeScalars.count > 3 || bytes.contains { $0 >= 0x80 }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7a).contains(byte | 0x20) }

  /// Whether a folded word is of a script without capitals.
  private static func isCaseless(_ word: [UInt8]) -> Bool {
    word.first.map { (0xd8...0xdb).contains($0) } ?? false
  }

  private static func withoutArabicArticle(_ words: [[UInt8]]) -> [[UInt8]]? {
    guard words[0].starts(with: arabicArticle), words[0].count > 2 * arabicArticle.count else {
      return nil
    }
    return [Array(words[0].dropFirst(arabicArticle.count))] + words.dropFirst()
  }
}
