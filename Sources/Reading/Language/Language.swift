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

  /// - Parameters:
  ///   - code: ISO 639-1.
  ///   - order: of its sentences.
  ///   - firstEntity: the number of its first body.
  ///   - more: files of words besides those that come with the program.
  init(code: String, order: Order, firstEntity: Int32, more: [LanguageFile] = []) {
    self.code = code
    self.order = order
    let files = LanguageFile.all(under: "Languages/\(code)/lexicon/")
    let bodies = LanguageFile.all(under: "Languages/bodies.txt")
    lexicon = Lexicon(files: files + bodies + more, firstEntity: firstEntity)
    parties = PartyNames(file: "Languages/\(code)/parties.txt")
    finder = Gazetteer.compiledIn.map { PlaceFinder(gazetteer: $0) }
  }

  private init(_ other: Language, places: Gazetteer) {
    (code, lexicon, order, parties) = (other.code, other.lexicon, other.order, other.parties)
    finder = PlaceFinder(gazetteer: places)
  }

  /// The same language with another gazetteer.
  func placing(by gazetteer: Gazetteer) -> Language { Language(self, places: gazetteer) }

  /// The same language with more words, written as in a file.
  func adding(_ lines: String) -> Language {
    var lines = lines
    return lines.withUTF8 { bytes in
      Language(
        code: code, order: order, firstEntity: lexicon.firstEntity,
        more: [LanguageFile(path: "added bodies", bytes: bytes)])
    }
  }

  static let english = Language(code: "en", order: .subjectFirst, firstEntity: 0)
  static let arabic = Language(code: "ar", order: .verbFirst, firstEntity: 10_000)
  static let russian = Language(code: "ru", order: .verbFirst, firstEntity: 20_000)

  /// The language with a code; nil for one that is not read.
  static func named(_ code: String) -> Language? { Languages.compiledIn.named(code) }
}
