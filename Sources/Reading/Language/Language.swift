// SPDX-License-Identifier: Apache-2.0

/// A language as the reader knows it: its words, compiled in under `Languages/`.
///
/// A class, since every report holds it and nothing of it ever changes.
final class Language: Sendable {
  /// How its sentences are built, as far as the rules of claims must know.
  enum Order: Sendable {
    /// The subject stands before the verb and adjectives before the noun; names have capitals.
    case subjectFirst
    /// The verb may stand first, and adjectives behind the noun; capitals tell nothing.
    case verbFirst
  }

  let code: String
  let lexicon: Lexicon
  let finder: PlaceFinder?
  let order: Order
  let parties: PartyNames

  init(code: String, order: Order, firstEntity: Int32) {
    self.code = code
    self.order = order
    let files = LanguageFile.all(under: "Languages/\(code)/lexicon/")
    lexicon = Lexicon(
      files: files + LanguageFile.all(under: "Languages/bodies.txt"), firstEntity: firstEntity)
    parties = PartyNames(file: "Languages/\(code)/parties.txt")
    finder = Gazetteer.compiledIn.map { PlaceFinder(gazetteer: $0) }
  }

  static let english = Language(code: "en", order: .subjectFirst, firstEntity: 0)
  static let arabic = Language(code: "ar", order: .verbFirst, firstEntity: 10_000)
  static let russian = Language(code: "ru", order: .verbFirst, firstEntity: 20_000)

  /// The language with a code; nil for one that is not read.
  static func named(_ code: String) -> Language? {
    switch code {
    case "en": english
    case "ar": arabic
    case "ru": russian
    default: nil
    }
  }
}
