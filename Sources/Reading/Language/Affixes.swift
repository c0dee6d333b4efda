// SPDX-License-Identifier: Apache-2.0
import Script

/// What a language writes as one with its words: particles before them, endings that make forms.
///
/// Endings are applied when the lexicon is built, so that its files hold stems; particles are taken
/// off while a text is read, since any word may have them.
struct Affixes {
  /// One letter before a word: و "and", ب "in, by".
  struct Particle {
    var letter: UInt32
    var key: UInt64
    var lexeme: UInt16
    /// It stands before all others, as و does in وبالقصف.
    var isOuter: Bool
    /// So many letters at least follow it.
    var least: Int
    /// It joins names that no file knows.
    var joinsNames = false
  }

  /// How a form is made: the ending `from` becomes `to`.
  struct Form {
    var from: String
    var to: String
    /// What the form is besides what its stem is.
    var lexeme: Lexeme

    /// The form of a word; nil where it does not end so.
    func applied(to word: String) -> String? {
      guard word.hasSuffix(from) || from.isEmpty, !word.contains(" ") else { return nil }
      return String(word.unicodeScalars.dropLast(from.unicodeScalars.count)) + to
    }

    /// The entry of the form of a stem: its number is its own.
    func lexeme(of stem: Lexeme) -> Lexeme {
      var form = stem
      if lexeme.classes.has(.plural) { form.classes.subtract(WordClass(.singular)) }
      form.classes.formUnion(lexeme.classes)
      if lexeme.number != Lexeme.noNumber { form.number = lexeme.number }
      return form
    }
  }

  var particles: [Particle] = []
  var forms: [String: [Form]] = [:]
  /// The article that is written as one with its noun: ال.
  var article: [UInt32] = []

  /// Endings, the longest first, and beginnings that a word has by its sentence alone.
  private(set) var inflections: [[UInt32]] = []
  private(set) var prefixes: [[UInt32]] = []

  /// So many letters at least follow an article.
  static let leastAfterArticle = 3

  /// A word's letters without its article.
  func withoutArticle(_ letters: ArraySlice<UInt32>) -> ArraySlice<UInt32> {
    let isLong = letters.count >= article.count + Affixes.leastAfterArticle
    return !article.isEmpty && isLong && letters.starts(with: article)
      ? letters.dropFirst(article.count) : letters
  }

  /// Adds `-ها`, an ending, or `ب-`, a beginning.
  mutating func addInflection(_ line: String) {
    let letters = line.unicodeScalars.filter { $0 != "-" }.map { Fold.folded($0.value) }
    guard !letters.isEmpty else { return }
    if line.hasPrefix("-") {
      inflections.append(letters)
      inflections.sort { $0.count > $1.count }
    } else {
      prefixes.append(letters)
    }
  }

  func particle(_ letter: UInt32, isOuter: Bool) -> Particle? {
    particles.first { $0.letter == letter && $0.isOuter == isOuter }
  }
}
