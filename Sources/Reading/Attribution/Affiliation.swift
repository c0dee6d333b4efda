// SPDX-License-Identifier: Apache-2.0
import Record

/// For whom a source speaks, and what sort it is, by title, role and what stands behind them: "a team
/// leader with the corps", "doctors at the Coastal Hospital".
struct Affiliation {
  let scene: Scene
  let lexicon: Lexicon

  private var referents: Referents { Referents(scene: scene) }

  /// Takes body and kind from the phrases of a source; whether a body was named among these.
  func describe(
    _ speaker: inout Speaker, _ source: Range<Int>, besides name: Int = -1, _ speakers: Speakers
  ) -> Bool {
    var isNamed = false
    for index in source
    where scene[index].kind == .noun && !isBehindRelative(index, source) && !isWhere(index, source)
    {
      let phrase = scene[index]
      if let entity = entity(in: phrase) {
        if !isNamed { (speaker.body, isNamed) = (entity.name, true) }
        if speaker.kind == .unknown { speaker.kind = entity.kind }
      } else if index != name, !isNamed {
        isNamed = takeBody(of: phrase, for: &speaker, speakers)
      } else if index == name, speaker.body == nil {
        isNamed = takeOwner(of: phrase, for: &speaker, speakers) || isNamed
      }
      if speaker.kind == .unknown, let kind = kind(phrase) { speaker.kind = kind }
    }
    return isNamed
  }

  /// What a relative clause tells of a source names no body of it.
  private func isBehindRelative(_ index: Int, _ source: Range<Int>) -> Bool {
    (source.lowerBound..<index).contains { scene[$0].kind == .relative }
  }

  /// "Our reporter in Bakhmut", "a nurse from Hays", "the mayor of Bankass": where somebody works or is from, or
  /// what he governs, is no body.
  private func isWhere(_ index: Int, _ source: Range<Int>) -> Bool {
    let phrase = scene[index]
    guard index > source.lowerBound, scene[index - 1].kind == .preposition,
      !phrase.all.meets(WordClass(.source, .entity, .medium))
    else { return false }
    if scene.sentence.has(scene[index - 1].lower, .locative) {
      return scene.isWithin(index - 1)
    }
    let office = scene[index - 2]
    if scene.sentence.has(scene[index - 1].lower, .from) {
      let who = office.kind == .comma ? scene[index - 3] : office
      return phrase.classes.isEmpty && (who.all.has(.person) || scene.isPersonName(who))
    }
    return scene.isOf(index - 1) && office.has(.role) && office.head >= 0
      && scene.lexeme(office.head).source == .authority
  }

  /// The body that a phrase names or describes; whether it names one, so that nothing after it counts:
  /// "doctors at the Coastal Hospital" speak for the hospital.
  private func takeBody(
    of phrase: Phrase, for speaker: inout Speaker, _ speakers: Speakers
  ) -> Bool {
    if phrase.has(.role) { return takeOwner(of: phrase, for: &speaker, speakers) }
    if phrase.traits.contains(.definite), !phrase.traits.contains(.named),
      let known = referents.meant(by: phrase, speakers), !known.name.isEmpty
    {
      speaker.speak(for: known)
      return true
    }
    let isNamed = phrase.traits.contains(.named)
    guard phrase.has(.source) || isNamed, !InstitutionNames.isCaseless(phrase, in: scene) else {
      return false
    }
    let isBody = phrase.all.has(.source) && isNamed
    if speaker.body == nil || isBody { speaker.body = words(phrase) }
    return isBody
  }

  private func takeOwner(
    of phrase: Phrase, for speaker: inout Speaker, _ speakers: Speakers
  ) -> Bool {
    guard let body = referents.owner(of: phrase, speakers) else { return false }
    speaker.speak(for: body)
    return true
  }

  /// The words without their article, where it is a word of its own.
  func words(_ phrase: Phrase) -> String { words(phrase, through: phrase) }

  /// The words from a phrase to another, without the first one's article.
  func words(_ phrase: Phrase, through last: Phrase) -> String {
    var lower = scene.order == .verbFirst ? nameBehindOffice(phrase) : phrase.lower
    while scene.order == .subjectFirst, lower < phrase.upper - 1,
      scene.sentence.meets(lower, WordClass(.definite, .article, .possessive))
    { lower += 1 }
    return Text.string(scene.bytes, scene.sentence.extent(lower..<last.upper))
  }

  /// "الناشط المحلي سامر النجار": the token with which a given name begins behind what one is.
  private func nameBehindOffice(_ phrase: Phrase) -> Int {
    let offices = WordClass(.person, .role, .title)
    guard scene.sentence.meets(phrase.lower, offices) else { return phrase.lower }
    return (phrase.lower..<phrase.upper).first {
      scene.sentence.has($0, .name) && !scene.sentence.meets($0, offices)
    } ?? phrase.lower
  }

  /// What sort of source a phrase's words say, the head's word first.
  func kind(_ phrase: Phrase) -> SourceKind? {
    var found: SourceKind?
    for token in (phrase.lower..<phrase.upper).reversed() {
      guard let kind = scene.lexeme(token).source, kind != .unknown else { continue }
      let isGeneral = found == .monitor || found == .organisation || found == .authority
      let isSpecific = kind == .medical || kind == .rescueService || kind == .media
      if found == nil || isGeneral && isSpecific { found = kind }
    }
    return found
  }

  // MARK: Entities

  /// The body of the files that a phrase itself names, which is no person's and no role's.
  func entity(named phrase: Phrase) -> Entity? {
    guard phrase.all.has(.entity), !phrase.has(.role), !phrase.has(.statement),
      !scene.isPersonName(phrase)
    else { return nil }
    return entity(from: max(phrase.lower, phrase.ownerUpper + 1), to: phrase.upper)
  }

  /// The same, whoever owns what the phrase names: "the ministry's spokesman".
  private func entity(in phrase: Phrase) -> Entity? {
    phrase.all.has(.entity) ? entity(from: phrase.lower, to: phrase.upper) : nil
  }

  private func entity(from lower: Int, to upper: Int) -> Entity? {
    let token = (lower..<max(lower, upper)).last { scene.lexeme($0).entity >= 0 }
    return token.flatMap { lexicon.entity(scene.lexeme($0).entity) }
  }
}

extension Speaker {
  /// Takes the body for which a person speaks, or that a short form means.
  mutating func speak(for other: Speaker) {
    body = other.body ?? other.name
    if kind == .unknown { kind = other.kind }
  }
}
