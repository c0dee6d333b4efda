// SPDX-License-Identifier: Apache-2.0
import Record

/// What mentions of victims are told apart by: the words for them, and their names.
///
/// Words are held as hashes of their letters without the s of the plural, so that "the priests" are
/// found again in "six Jesuit priests".
struct Likeness {
  /// The noun; 0 where it says nothing of who they are ("people", a bare number).
  var head: UInt32 = 0
  /// The noun is an office or rank: "the mayor", "the officer".
  var isOffice = false
  /// All words for them, the noun included, names excluded.
  var words = Few<UInt32>()
  /// The words of each name.
  var names: [[UInt32]] = []
  /// "The priests", "his wife": somebody who was told before, or is told from somebody else.
  var isDefinite = false
  /// "One of his guards": a share of people who are told as known.
  var isShare = false

  init() {}

  init(_ scene: Scene, _ find: borrowing Find, _ names: [VictimName]) {
    self.names = names.map { Likeness.stems(scene.bytes, $0.passage.bytes) }
    guard find.victims >= 0, find.members.isEmpty else { return }
    let phrase = scene[find.victims]
    guard phrase.kind == .noun else { return }
    isDefinite = phrase.traits.contains(.definite) || phrase.traits.contains(.possessive)
    read(scene, phrase)
    if words.isEmpty { readComplement(scene, find.victims) }
  }

  init(_ scene: Scene, _ phrase: Phrase, _ names: [VictimName]) {
    self.names = names.map { Likeness.stems(scene.bytes, $0.passage.bytes) }
    isDefinite = phrase.traits.contains(.definite) || phrase.traits.contains(.possessive)
    read(scene, phrase)
  }

  /// Of somebody who is known: in Arabic the noun is one word with its article, "القتيل", and was told without.
  init(of known: Phrase, in scene: Scene) {
    self.init(scene, known, [])
    let range = scene.sentence[known.head].bytes.range
    guard words.isEmpty, scene.order == .verbFirst, range.count > Likeness.article else { return }
    head = Likeness.stem(scene.bytes, range.dropFirst(Likeness.article))
    words = [head]
  }

  /// The article of Arabic in bytes.
  private static let article = 4

  /// "Eleven of its soldiers": the noun behind a bare number says who they are.
  private mutating func readComplement(_ scene: Scene, _ index: Int) {
    guard scene[index + 1].kind == .preposition, scene.sentence.has(scene[index + 1].lower, .of),
      scene[index + 2].kind == .noun
    else { return }
    isShare =
      scene[index + 2].traits.contains(.definite) || scene[index + 2].traits.contains(.possessive)
    read(scene, scene[index + 2])
  }

  private mutating func read(_ scene: Scene, _ phrase: Phrase) {
    // "The cook's daughter" is no cook.
    let before = max(scene.quantity(phrase)?.upper ?? phrase.lower, phrase.ownerUpper)
    let small = WordClass(.definite, .article, .possessive, .another)
    for token in max(before, phrase.lower)..<max(before, phrase.upper)
    where scene.sentence[token].isWord && !scene.sentence.meets(token, small) {
      let stem = Likeness.stem(scene.bytes, scene.sentence[token].bytes.range)
      guard !names.contains(where: { $0.contains(stem) }) else { continue }
      words.append(stem)
      if token == phrase.head, !Likeness.isGeneral(scene, token) {
        head = stem
        isOffice = scene.sentence.meets(token, WordClass(.title, .role))
      }
    }
  }

  /// "People", "the dead": words that fit whoever was harmed.
  private static func isGeneral(_ scene: Scene, _ token: Int) -> Bool {
    let lexeme = scene.lexeme(token)
    return lexeme.number == 0 && lexeme.classes.has(.person)
      || lexeme.classes.meets(WordClass(.harmNoun, .harmAdjective, .body))
  }

  private static func stems(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [UInt32] {
    var stems: [UInt32] = []
    var start = range.lowerBound
    for index in range where bytes[index] <= 0x20 {
      if index > start { stems.append(stem(bytes, start..<index)) }
      start = index + 1
    }
    if start < range.upperBound { stems.append(stem(bytes, start..<range.upperBound)) }
    return stems
  }

  /// A hash of the letters, small and without the s at the end (FNV-1a, 32 bits).
  private static func stem(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt32 {
    guard range.upperBound <= bytes.count else { return 0 }
    var upper = range.upperBound
    if range.count > 3, bytes[upper - 1] | 0x20 == UInt8(ascii: "s") { upper -= 1 }
    var hash: UInt32 = 2_166_136_261
    for index in range.lowerBound..<upper {
      hash = (hash ^ UInt32(bytes[index] | 0x20)) &* 16_777_619
    }
    return hash
  }
}

extension Likeness {
  /// Whether one noun is among the words of the other, or says nothing of who they are.
  func fits(_ other: Likeness) -> Bool {
    head == 0 || other.head == 0 || words.contains(other.head) || other.words.contains(head)
  }

  /// The same, with the words of the other that it has not.
  func joined(_ other: Likeness) -> Likeness {
    var joined = self
    joined.words += other.words.filter { !words.contains($0) }
    return joined
  }

  /// Whether both say who they are, and alike.
  func isLike(_ other: Likeness) -> Bool { head != 0 && other.head != 0 && fits(other) }

  /// Whether both name the same persons: "Dr Haddad" for "Salim Haddad".
  func isNamesake(_ other: Likeness) -> Bool {
    guard names.count == other.names.count else { return false }
    return names.allSatisfy { name in other.names.contains { Likeness.isSame(name, $0) } }
  }

  /// Whether both name somebody who may be the same.
  func sharesName(_ other: Likeness) -> Bool {
    names.contains { name in other.names.contains { Likeness.isSame(name, $0) } }
  }

  private static func isSame(_ name: [UInt32], _ other: [UInt32]) -> Bool {
    let (short, long) = name.count <= other.count ? (name, other) : (other, name)
    return !short.isEmpty && short.allSatisfy { long.contains($0) }
  }

  /// Whether one is a name and the other what that person is: "Mayor Salim Haddad", "the mayor".
  func describes(_ other: Likeness) -> Bool {
    guard names.isEmpty, other.names.count == 1, isDefinite, head != 0 else { return false }
    guard other.words.contains(head) else { return false }
    // "The prayer leader" is not "local party leader Abdullah Nadeem".
    return words.count < 2 || other.words.count < 2
      || words.contains { $0 != head && other.words.contains($0) }
  }
}
