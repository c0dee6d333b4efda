// SPDX-License-Identifier: Apache-2.0

import Script

/// The names by which mentions of one belligerent are held together.
///
/// "Government warplanes", "the army" and "Syrian air force" are one party in Syria; "two jets" is none.
struct PartyNames: Sendable {
  /// A name, and whether the country in it was taken from where the harm was.
  struct Name: Equatable {
    var text: String
    var isInferred: Bool
  }

  /// What a word can be.
  private struct Role: OptionSet {
    let rawValue: UInt8

    /// What somebody used.
    static var means: Role { Role(rawValue: 1) }
    /// Passed over.
    static var small: Role { Role(rawValue: 2) }
    /// A country's own forces, whatever they are called.
    static var state: Role { Role(rawValue: 4) }
  }

  /// What words can be, by the hashes of their folded letters.
  private var roles: [UInt64: Role] = [:]
  /// The name of a country's forces, by the country and by the word for what is its own.
  private var forces: [String: String] = [:]
  /// The same by the hash of a word that is not ASCII, which may bear vowel marks in a text.
  private var foldedForces: [UInt64: String] = [:]

  /// Reads lines of a kind and its words; a line that begins with # says something to people.
  init(file: String) {
    guard let bytes = CompiledData.bytes(of: file) else { return }
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: " ")
      switch words.first {
      case "means": note(words.dropFirst(), .means)
      case "small": note(words.dropFirst(), .small)
      case "state": note(words.dropFirst(), .state)
      case "country" where words.count > 3:
        let name = words[3...].joined(separator: " ")
        forces[String(words[1])] = name
        forces[String(words[2])] = name
        if words[2].utf8.contains(where: { $0 >= 0x80 }) {
          foldedForces[Fold.hash(words[2])] = name
        }
      default: break
      }
    }
  }

  private mutating func note(_ words: ArraySlice<Substring>, _ role: Role) {
    for word in words { roles[Fold.hash(word), default: []].formUnion(role) }
  }

  private func force(_ word: Substring) -> String? {
    forces[String(word)] ?? foldedForces[Fold.hash(word)]
  }

  private func role(_ word: Substring) -> Role { roles[Fold.hash(word)] ?? [] }

  /// Words between blanks, found by bytes: splitting by characters took most of what a name costs.
  private static func split(_ words: String) -> [Substring] {
    words.utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) }
  }

  /// Whether any of the words is one of this language's.
  func knows(_ words: String) -> Bool {
    PartyNames.split(words).contains { word in
      !role(word).isDisjoint(with: [.means, .state]) || force(word) != nil
    }
  }

  /// The party that an actor's words name; nil where they name only what was used.
  ///
  /// - Parameters:
  ///   - words: as they stand in the report.
  ///   - country: where the harm was, ISO 3166-1 alpha-2, where that is known.
  /// - Returns: the name, and whether its country comes from the place.
  func name(of words: String, in country: String?) -> Name? {
    let party = PartyNames.split(words).map { (word: $0, role: role($0)) }
      .filter { $0.role.isDisjoint(with: [.means, .small]) }
    guard !party.isEmpty else { return nil }
    let others = party.filter { !$0.role.contains(.state) }
    if others.isEmpty {
      guard let own = country.flatMap({ forces[$0] }) else {
        return Name(text: "government forces", isInferred: false)
      }
      return Name(text: own, isInferred: true)
    }
    if others.count == 1, let own = force(others[0].word) {
      return Name(text: own, isInferred: false)
    }
    return Name(text: party.map(\.word).joined(separator: " "), isInferred: false)
  }
}
