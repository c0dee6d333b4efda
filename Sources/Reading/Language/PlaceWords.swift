// SPDX-License-Identifier: Apache-2.0

/// The words that stand with the names of places, and those that look like names and are none.
///
/// They are read from `place-words.txt` and `not-places.txt` of every language at once: what a word
/// does in one language it does not do in another, and a text may mix them.
struct PlaceWords: Sendable {
  /// What a word does beside a name.
  enum Role: Equatable {
    case kind(PlaceEntry.Kind)
    case link, direction, near, person
  }

  private var roles: [UInt64: Role] = [:]
  /// Barred words; true where only the beginning of a sentence bars them.
  private var barred: [UInt64: Bool] = [:]

  init(_ gazetteer: Gazetteer) {
    let folding = PlaceFolding(gazetteer)
    for file in CompiledData.all(endingIn: "/place-words.txt") { readRoles(file, folding) }
    for file in CompiledData.all(endingIn: "/not-places.txt") { readBarred(file, folding) }
  }

  /// What the word with this key does; nil for most words.
  func role(_ key: PlaceKey) -> Role? { roles[key.hash] }

  /// Whether the word, standing alone, is hardly ever a place.
  func isBarred(_ key: PlaceKey, opensSentence: Bool) -> Bool {
    barred[key.hash].map { !$0 || opensSentence } ?? false
  }

  private mutating func readRoles(_ file: UnsafeRawBufferPointer, _ folding: PlaceFolding) {
    for line in Self.lines(file) {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, let role = Self.role(named: parts[0]) else { continue }
      for word in parts[1].split(separator: " ") { roles[Self.key(word, folding).hash] = role }
    }
  }

  private mutating func readBarred(_ file: UnsafeRawBufferPointer, _ folding: PlaceFolding) {
    for line in Self.lines(file) {
      for word in line.split(separator: " ") {
        let opens = word.hasPrefix("^")
        barred[Self.key(opens ? word.dropFirst() : word, folding).hash] = opens
      }
    }
  }

  private static func role(named name: Substring) -> Role? {
    switch name {
    case "link": .link
    case "direction": .direction
    case "near": .near
    case "person": .person
    default: PlaceEntry.Kind.allCases.first { "\($0)" == name }.map(Role.kind)
    }
  }

  private static func key(_ word: Substring, _ folding: PlaceFolding) -> PlaceKey {
    var key = PlaceKey()
    for part in folding.words(of: String(word)) { key.add(part) }
    return key
  }

  /// The lines that say something.
  private static func lines(_ file: UnsafeRawBufferPointer) -> [Substring] {
    String(decoding: file, as: UTF8.self).split(separator: "\n")
      .map { $0.prefix { $0 != "#" } }.filter { !$0.isEmpty }
  }
}
