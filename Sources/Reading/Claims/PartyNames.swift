// SPDX-License-Identifier: Apache-2.0

/// The names by which mentions of one belligerent are held together.
///
/// "Government warplanes", "the army" and "Syrian air force" are one party in Syria; "two jets" is none.
struct PartyNames: Sendable {
  /// A name, and whether the country in it was taken from where the harm was.
  struct Name: Equatable {
    var text: String
    var isInferred: Bool
  }

  private var means: Set<Substring> = []
  private var small: Set<Substring> = []
  private var state: Set<Substring> = []
  /// The name of a country's forces, by the country and by the word for what is its own.
  private var forces: [String: String] = [:]

  /// Reads lines of a kind and its words; a line that begins with # says something to people.
  init(file: String) {
    guard let bytes = CompiledData.bytes(of: file) else { return }
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: " ")
      switch words.first {
      case "means": means.formUnion(words.dropFirst())
      case "small": small.formUnion(words.dropFirst())
      case "state": state.formUnion(words.dropFirst())
      case "country" where words.count > 3:
        let name = words[3...].joined(separator: " ")
        forces[String(words[1])] = name
        forces[String(words[2])] = name
      default: break
      }
    }
  }

  /// Whether any of the words is one of this language's.
  func knows(_ words: String) -> Bool {
    words.split(separator: " ").contains { word in
      means.contains(word.lowercased()[...]) || state.contains(word.lowercased()[...])
        || forces[String(word)] != nil
    }
  }

  /// The party that an actor's words name; nil where they name only what was used.
  ///
  /// - Parameters:
  ///   - words: as they stand in the report.
  ///   - country: where the harm was, ISO 3166-1 alpha-2, where that is known.
  /// - Returns: the name, and whether its country comes from the place.
  func name(of words: String, in country: String?) -> Name? {
    let said = words.split(separator: " ").filter { !small.contains($0.lowercased()[...]) }
    let party = said.filter { !means.contains($0.lowercased()[...]) }
    guard !party.isEmpty else { return nil }
    let others = party.filter { !state.contains($0.lowercased()[...]) }
    if others.isEmpty {
      guard let own = country.flatMap({ forces[$0] }) else {
        return Name(text: "government forces", isInferred: false)
      }
      return Name(text: own, isInferred: true)
    }
    if others.count == 1, let own = forces[String(others[0])] {
      return Name(text: own, isInferred: false)
    }
    return Name(text: party.joined(separator: " "), isInferred: false)
  }
}
