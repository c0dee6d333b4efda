// SPDX-License-Identifier: Apache-2.0

/// The words that stand with the names of places, and those that look like names and are none.
///
/// They are read from `place-words.txt` and `not-places.txt` of every language at once: what a word
/// does in one language it does not do in another, and a text may mix them.
struct PlaceVocabulary: Sendable {
  /// What a word does beside a name.
  enum Role: Equatable {
    case kind(PlaceEntry.Kind)
    case link, direction, near, person
    /// The name itself, of a region and a town, means the region: "Gaza".
    case region
    /// Before a name, whose case it sets: "по", "у".
    case joint
  }

  /// An ending that a name has by its case, and what the name itself ends in.
  struct CaseEnding: Sendable {
    var ending: [UInt8]
    var own: [UInt8]
  }

  private(set) var cases: [CaseEnding] = []
  private var roles = PlaceWordTable()
  private var barred = PlaceWordTable()

  init(_ gazetteer: Gazetteer) {
    let folding = PlaceFolding(gazetteer)
    for file in CompiledData.all(endingIn: "/place-words.txt") { readRoles(file, folding) }
    for file in CompiledData.all(endingIn: "/not-places.txt") { readBarred(file, folding) }
  }

  /// What the word with this key does; nil for most words.
  func role(_ key: UInt64) -> Role? { roles[key].flatMap(Role.init) }

  /// Whether the word, standing alone, is hardly ever a place.
  func isBarred(_ key: UInt64, opensSentence: Bool) -> Bool {
    barred[key].map { $0 == 0 || opensSentence } ?? false
  }

  private mutating func readRoles(_ file: UnsafeRawBufferPointer, _ folding: PlaceFolding) {
    for (head, words) in Self.entries(file) {
      if head == "case" { cases += words.compactMap(Self.ending) }
      guard let role = Self.role(named: head) else { continue }
      for word in words {
        if let key = folding.key(String(word)) { roles[key] = role.code }
      }
    }
  }

  /// "е>а": the ending, and that of the name; nothing behind the sign for none.
  private static func ending(_ word: Substring) -> CaseEnding? {
    let parts = word.split(separator: ">", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty else { return nil }
    return CaseEnding(ending: Array(parts[0].utf8), own: Array(parts[1].utf8))
  }

  /// Words barred everywhere are 0, those barred at the beginning of a sentence 1.
  private mutating func readBarred(_ file: UnsafeRawBufferPointer, _ folding: PlaceFolding) {
    for line in Self.lines(file) {
      for word in line.split(separator: " ") {
        let opens = word.hasPrefix("^")
        let plain = String(opens ? word.dropFirst() : word)
        for key in [folding.key(plain), PlaceGate.hash(plain)] {
          if let key { barred[key] = opens ? 1 : 0 }
        }
      }
    }
  }

  private static func role(named name: Substring) -> Role? {
    switch name {
    case "link": .link
    case "direction": .direction
    case "near": .near
    case "person": .person
    case "region": .region
    case "joint": .joint
    default: PlaceEntry.Kind.allCases.first { "\($0)" == name }.map(Role.kind)
    }
  }

  /// What stands before the colon of each line, and the words behind it.
  static func entries(_ file: UnsafeRawBufferPointer) -> [(head: Substring, words: [Substring])] {
    lines(file).compactMap { line in
      let parts = line.split(separator: ":", maxSplits: 1)
      return parts.count == 2 ? (parts[0], parts[1].split(separator: " ")) : nil
    }
  }

  /// The words of every language that say of a place that it is of a kind.
  static func words(for kind: PlaceEntry.Kind) -> [String] {
    CompiledData.all(endingIn: "/place-words.txt").flatMap(entries)
      .filter { $0.head == "\(kind)" }.flatMap(\.words).map(String.init)
  }

  /// The lines that say something.
  private static func lines(_ file: UnsafeRawBufferPointer) -> [Substring] {
    String(decoding: file, as: UTF8.self).split(separator: "\n")
      .map { $0.prefix { $0 != "#" } }.filter { !$0.isEmpty }
  }
}

extension PlaceVocabulary.Role {
  /// One byte for a table: kinds first.
  fileprivate var code: UInt8 {
    switch self {
    case .kind(let kind): kind.rawValue
    case .link: 100
    case .direction: 101
    case .near: 102
    case .person: 103
    case .region: 104
    case .joint: 105
    }
  }

  fileprivate init?(_ code: UInt8) {
    switch code {
    case 100: self = .link
    case 101: self = .direction
    case 102: self = .near
    case 103: self = .person
    case 104: self = .region
    case 105: self = .joint
    default:
      guard let kind = PlaceEntry.Kind(rawValue: code) else { return nil }
      self = .kind(kind)
    }
  }
}
