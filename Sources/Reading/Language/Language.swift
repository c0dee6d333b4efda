// SPDX-License-Identifier: Apache-2.0

/// A language as the reader knows it: its words, compiled in under `Languages/`.
struct Language: Sendable {
  var code: String
  var lexicon: Lexicon

  static let english = Language(
    code: "en", lexicon: Lexicon(files: LanguageFile.all(under: "Languages/en/")))
}
