// SPDX-License-Identifier: Apache-2.0
import Script

/// Endings and particles: the sections that say how words of a language change.
extension LexiconParser {
  /// Reads `ة > تان`: a word with the first ending takes the second in this form.
  func parseForm(_ line: String) {
    let parts = line.split(separator: ">", omittingEmptySubsequences: false)
    guard parts.count == 2, let form else { return fault("no form \(line)") }
    let (from, to) = (parts[0].filter { $0 != " " }, parts[1].filter { $0 != " " })
    let made = Affixes.Form(from: String(from), to: String(to), lexeme: section)
    lexicon.changeAffixes { $0.forms[form, default: []].append(made) }
  }

  func addForms(_ name: String, _ word: String, _ lexeme: Lexeme) {
    guard let forms = lexicon.affixes.forms[name] else { return fault("unknown form \(name)") }
    for form in forms {
      guard let other = form.applied(to: word) else { continue }
      lexicon.add([Fold.hash(other)], form.lexeme(of: lexeme))
    }
  }

  func addClitic(_ word: String, _ least: Int32) {
    let letters = word.unicodeScalars.map { Fold.folded($0.value) }
    if section.classes.has(.definite) {
      lexicon.changeAffixes { $0.article = letters }
    } else if let letter = letters.first {
      let particle = Affixes.Particle(
        letter: letter, key: Fold.hash(word), lexeme: lexicon.find(Fold.hash(word)),
        isOuter: section.classes.has(.and), least: least == Lexeme.noNumber ? 2 : Int(least),
        joinsNames: joinsNames)
      lexicon.changeAffixes { $0.particles.append(particle) }
    }
  }
}
