// SPDX-License-Identifier: Apache-2.0
import Record

/// Whom a short form means that names nobody: "the Russian leader", "the corps", "the source", "ministry"
/// in "the ministry's spokesman".
struct Referents {
  let scene: Scene

  /// The number that files give to whoever governs one area.
  private static let governs: Int32 = 9

  /// "In Russia's Belgorod region a man was killed, the governor said": the one of there, whoever governs what was
  /// told of before.
  private func governsElsewhere(_ phrase: Phrase) -> Bool {
    let area = scene[1]
    return scene.order == .subjectFirst && phrase.head >= 0
      && scene.lexeme(phrase.head).number == Self.governs && scene[0].kind == .preposition
      && scene.sentence.has(scene[0].lower, .locative) && area.has(.placeNoun)
      && (scene.isOf(2) || scene.sentence.isOfName(area.head - 1))
  }

  /// Who was named or described with a phrase's words before.
  func referent(_ phrase: Phrase, _ speakers: Speakers) -> Speaker? {
    if governsElsewhere(phrase) { return nil }
    if phrase.classes.meets(WordClass(.role, .title)) {
      let role = key(.role, phrase)
      let known = speakers.find(
        role: role == 0 ? key(.title, phrase) : role, demonym: key(.demonym, phrase))
      if known != nil || phrase.ownerUpper > phrase.lower { return known }
    }
    return meant(by: phrase, speakers)
  }

  /// Whom "the" with one word means.
  func meant(by phrase: Phrase, _ speakers: Speakers) -> Speaker? {
    guard phrase.head >= 0, phrase.upper - phrase.lower <= 2, phrase.quantity < 0 else {
      return nil
    }
    let word = word(phrase.head)
    return speakers.findBody(word) ?? speakers.findDescribed(word)
  }

  /// "Ministry spokeswoman Huda Qandil", "the ministry's spokesman": the body that a word before the
  /// role means.
  func owner(of phrase: Phrase, _ speakers: Speakers) -> Speaker? {
    for token in phrase.lower..<max(phrase.lower, phrase.upper)
    where scene.sentence.meets(token, WordClass(.source, .medium))
      && !scene.sentence.meets(token, WordClass(.role, .title, .spokesperson))
    {
      if let known = speakers.findBody(word(token)) { return known }
    }
    return nil
  }

  /// The key of the first token of a phrase that can be so; 0 where none can.
  func key(_ kind: WordKind, _ phrase: Phrase) -> UInt32 {
    scene.token(kind, in: phrase).map { scene.sentence[$0].key } ?? 0
  }

  /// The word by which a body is referred to.
  func word(_ token: Int) -> String {
    Speakers.lastWord(Text.string(scene.bytes, scene.mark(token)))
  }
}
