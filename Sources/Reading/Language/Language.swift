// SPDX-License-Identifier: Apache-2.0

/// A language as the reader knows it: its words, compiled in under `Languages/`.
struct Language: Sendable {
  var code: String
  var lexicon: Lexicon
  var finder: PlaceFinder?

  static let english = Language(
    code: "en", lexicon: Lexicon(files: LanguageFile.all(under: "Languages/en/lexicon/")),
    finder: Gazetteer.compiledIn.map { PlaceFinder(gazetteer: $0) })
}
