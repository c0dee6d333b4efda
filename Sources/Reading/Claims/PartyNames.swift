// SPDX-License-Identifier: Apache-2.0

import Script

/// The names by which mentions of one belligerent are held together.
///
/// "Government warplanes", "the army" and "Syrian air force" are one party in Syria; "two jets" is none, and
/// "police" are police.
struct PartyNames: Sendable {
  /// A name, and whether the country in it was taken from where the harm was.
  struct Name: Equatable {
    /// Empty where the words alone do not tell which of several parties they mean.
    var text: String
    var isInferred = false
  }

  /// What a word can be.
  private struct Role: OptionSet {
    let rawValue: UInt16

    /// What somebody used.
    static var means: Role { Role(rawValue: 1) }
    /// Passed over.
    static var small: Role { Role(rawValue: 2) }
    /// A country's own side, its army, what any army has, and what any armed body has.
    static var state: Role { Role(rawValue: 4) }
    static var army: Role { Role(rawValue: 8) }
    static var troops: Role { Role(rawValue: 16) }
    static var staff: Role { Role(rawValue: 32) }
    /// A body of the country that is no army.
    static var body: Role { Role(rawValue: 64) }
    /// Of an army only before a word for troops: "armed forces", "armed men".
    static var arms: Role { Role(rawValue: 128) }

    static var general: Role { [.state, .army, .troops, .staff, .body, .arms] }
    static let all: [String: Role] = [
      "means": .means, "small": .small, "state": .state, "army": .army, "troops": .troops,
      "staff": .staff, "body": .body, "arms": .arms,
    ]
  }

  /// A word of a party's name, and what it can be.
  private typealias Word = (text: Substring, role: Role)

  /// What words can be, by the hashes of their folded letters.
  private var roles: [UInt64: Role] = [:]
  /// The first word of the line that a body's word stands in: how the body is called.
  private var bodies: [UInt64: String] = [:]
  /// What a party is called that has this word for a name: in another language, or by many parties alike.
  private var called: [UInt64: String] = [:]
  /// The name of a country's forces, by the country and by the word for what is its own.
  private var forces: [String: String] = [:]
  /// The same by the hash of a word that is not ASCII, which may bear vowel marks in a text.
  private var foldedForces: [UInt64: String] = [:]
  /// Of countries where several fight that bear such names, which names tell nobody there.
  private var open: [String: Role] = [:]

  /// Reads lines of a kind and its words; a line that begins with # says something to people.
  init(file: String) {
    guard let bytes = CompiledData.bytes(of: file) else { return }
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let kind = words.first else { continue }
      if let role = Role.all[String(kind)] { note(words.dropFirst(), role) }
      if kind == "open", words.count > 1, let role = Role.all[String(words[1])] {
        for country in words[2...] { open[String(country), default: []].formUnion(role) }
      }
      if kind == "called", words.count > 2 {
        for word in words[2...] { called[Fold.hash(word)] = String(words[1]) }
      }
      if kind == "country", words.count > 3 { noteForces(words) }
    }
  }

  private mutating func note(_ words: ArraySlice<Substring>, _ role: Role) {
    for word in words {
      roles[Fold.hash(word), default: []].formUnion(role)
      if role == .body { bodies[Fold.hash(word)] = words.first.map(String.init) }
    }
  }

  private mutating func noteForces(_ words: [Substring]) {
    let name = words[3...].joined(separator: " ")
    forces[String(words[1])] = name
    forces[String(words[2])] = name
    if words[2].utf8.contains(where: { $0 >= 0x80 }) { foldedForces[Fold.hash(words[2])] = name }
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
      !role(word).isDisjoint(with: Role.general.union(.means)) || force(word) != nil
        || called[Fold.hash(word)] != nil
    }
  }

  /// The party that an actor's words name; nil where they name only what was used.
  ///
  /// - Parameters:
  ///   - words: as they stand in the report.
  ///   - country: where the harm was, ISO 3166-1 alpha-2, where that is known.
  /// - Returns: the name, and whether its country comes from the place.
  func name(of words: String, in country: String?) -> Name? {
    let party = PartyNames.split(words).map { (text: $0, role: role($0)) }
      .filter { $0.role.isDisjoint(with: [.means, .small]) }
    // "Armed" alone, or "armed attackers".
    guard !party.isEmpty, !party.allSatisfy({ $0.role.contains(.arms) }) else { return nil }
    let others = party.filter { $0.role.isDisjoint(with: .general) }
    if others.isEmpty { return general(party, in: country) }
    if others.count == 1 {
      if let own = force(others[0].text) {
        return Name(text: self.name(of: body(party), forces: own))
      }
      if let name = called[Fold.hash(others[0].text)] { return Name(text: name) }
    }
    return Name(text: party.map(\.text).joined(separator: " "))
  }

  /// Whether the words name a country's forces or a party by its own name, and not what many are called:
  /// "gunmen".
  func isNamed(_ words: String, in country: String?) -> Bool {
    let party = PartyNames.split(words).map { (text: $0, role: role($0)) }
      .filter { $0.role.isDisjoint(with: [.means, .small]) }
    let others = party.filter { $0.role.isDisjoint(with: .general) }
    if others.isEmpty { return !party.isEmpty && general(party, in: country).isInferred }
    return others.contains { force($0.text) != nil || called[Fold.hash($0.text)] != nil }
  }

  /// The party of words that every country has: "the army", "police officers", "government troops".
  private func general(_ party: [Word], in country: String?) -> Name {
    let roles = party.reduce(into: Role()) { $0.formUnion($1.role) }
    // "Government troops" are the government's, whoever else has troops there.
    let ranks: [Role] = [.body, .state, [.army, .arms], .troops, .staff]
    let told = ranks.first { !roles.isDisjoint(with: $0) } ?? .staff
    let isOpen = country.flatMap { open[$0] }?.isDisjoint(with: told) == false
    if told == .staff || isOpen { return Name(text: "") }
    let body = body(party)
    guard let own = country.flatMap({ forces[$0] }) else {
      return Name(text: body ?? "government forces")
    }
    return Name(text: name(of: body, forces: own), isInferred: true)
  }

  private func body(_ party: [Word]) -> String? {
    party.lazy.compactMap { bodies[Fold.hash($0.text)] }.first
  }

  /// "Syrian police": a country's body by the word with which its army's name begins.
  private func name(of body: String?, forces: String) -> String {
    guard let body, let end = forces.utf8.lastIndex(of: UInt8(ascii: " ")) else { return forces }
    return forces[..<end] + " " + body
  }
}
