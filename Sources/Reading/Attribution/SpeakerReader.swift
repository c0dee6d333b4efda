// SPDX-License-Identifier: Apache-2.0
import Record

/// Who a source phrase names: a person, a body, a sort of people, or whoever spoke before.
struct SpeakerReader {
  let scene: Scene
  let lexicon: Lexicon

  /// The speaker that phrases name; the persons among them become known.
  func speaker(_ source: Range<Int>, _ speakers: inout Speakers) -> Speaker {
    let extent = scene.extent(source.lowerBound, through: source.upperBound - 1)
    var speaker = Speaker(
      text: Text.string(scene.bytes, extent), passage: Passage(extent.range, in: scene.part),
      name: "")
    identify(&speaker, source, &speakers)
    return speaker
  }

  private func identify(
    _ speaker: inout Speaker, _ source: Range<Int>, _ speakers: inout Speakers
  ) {
    let phrase = scene[source.lowerBound]
    if phrase.kind == .verb {  // "وأضاف أن": nobody is named, so whoever spoke before goes on.
      if let known = speakers.last { speaker = known }
      speaker.inferred = true
    } else if phrase.traits.contains(.pronoun) {
      resolve(&speaker, speakers.meant(byPerson: scene.lexeme(phrase.head).number == 1))
    } else if let entity = entity(phrase, ownerToo: false) {
      if let known = inFull(entity.name, phrase, speakers) {
        return resolve(&speaker, known)
      }
      (speaker.name, speaker.kind) = (entity.name, entity.kind)
      noteBody(speaker, phrase, &speakers)
    } else if let name = personName(in: source) {
      person(&speaker, name, source, &speakers)
    } else {
      body(&speaker, source, &speakers)
    }
  }

  /// Takes over who a short form means; the words stay those of the sentence.
  private func resolve(_ speaker: inout Speaker, _ known: Speaker?) {
    guard let known else { return }
    (speaker.name, speaker.kind, speaker.body) = (known.name, known.kind, known.body)
    if known.name.isEmpty, known.body == nil { speaker.body = known.text }
  }

  /// Makes a named body known, for "the ministry" and "it" that come later.
  private func noteBody(_ speaker: Speaker, _ phrase: Phrase, _ speakers: inout Speakers) {
    guard phrase.head >= 0 else { return }
    let word = Speakers.lastWord(Text.string(scene.bytes, scene.mark(phrase.head)))
    speakers.note(
      Speakers.Known(
        key: scene.sentence[phrase.head].key, word: word, isPerson: false, speaker: speaker))
  }

  private func entity(_ phrase: Phrase, ownerToo: Bool) -> Entity? {
    let start = ownerToo ? phrase.lower : max(phrase.lower, phrase.ownerUpper + 1)
    guard phrase.all.has(.entity) else { return nil }
    let isRole = phrase.has(.role) || phrase.has(.statement)
    if isRole || scene.isPersonName(phrase), !ownerToo { return nil }
    let token = (start..<max(start, phrase.upper)).last { scene.lexeme($0).entity >= 0 }
    return token.flatMap { lexicon.entity(scene.lexeme($0).entity) }
  }

  // MARK: Persons

  /// Whether a phrase names somebody by title whom the report has not named so far.
  func introduces(_ phrase: Phrase, _ speakers: Speakers) -> Bool {
    guard phrase.traits.contains(.named), phrase.all.meets(WordClass(.title, .role)) else {
      return false
    }
    let words = nameWords(phrase)
    guard let last = words.last, phrase.kind == .noun else { return false }
    return !speakers.knows(scene.sentence[last].key)
  }

  private func isPerson(_ phrase: Phrase) -> Bool {
    guard phrase.traits.contains(.named), !phrase.has(.source) || phrase.has(.role),
      !nameWords(phrase).isEmpty
    else { return false }
    return scene.isPersonName(phrase)
      || nameWords(phrase).count == 1 && phrase.upper - phrase.lower == 1
  }

  private func nameWords(_ phrase: Phrase) -> Range<Int> {
    var lower = phrase.upper
    while lower > max(phrase.lower, phrase.ownerUpper + 1), isNamePart(lower - 1) { lower -= 1 }
    return lower..<phrase.upper
  }

  private func isNamePart(_ index: Int) -> Bool {
    let token = scene.sentence[index]
    if token.has(.hyphen) { return true }
    return scene.sentence.isCapital(index)
      && !token.meets(WordClass(.title, .role, .demonym, .entity)) && !token.has(.definite)
  }

  /// The phrase of a source that names a person: its first, or the one behind a role ("the mayor,
  /// Huda Sabbagh, ").
  private func personName(in source: Range<Int>) -> Int? {
    let first = scene[source.lowerBound]
    if isPerson(first) { return source.lowerBound }
    guard first.has(.role) || first.classes.has(.title), !first.traits.contains(.named) else {
      return nil
    }
    return source.dropFirst().first {
      scene[$0 - 1].kind == .comma && scene[$0].kind == .noun && isPerson(scene[$0])
    }
  }

  private func person(
    _ speaker: inout Speaker, _ nameAt: Int, _ source: Range<Int>, _ speakers: inout Speakers
  ) {
    let phrase = scene[nameAt]
    let words = nameWords(phrase)
    let key = words.isEmpty ? 0 : scene.sentence[words.upperBound - 1].key
    let name = Text.string(scene.bytes, scene.sentence.extent(words))
    if words.count == 1, phrase.upper - phrase.lower == 1, let known = speakers.find(key) {
      return resolve(&speaker, known)
    }
    speaker.name = name
    _ = describe(&speaker, source, besides: nameAt, &speakers)
    if speaker.body == nil { speaker.body = institution(in: source.lowerBound..<nameAt) }
    if speaker.body == nil, phrase.all.has(.spokesperson) { speakFor(speakers.body, &speaker) }
    speakers.note(
      Speakers.Known(
        key: key, demonym: self.key(.demonym, phrase), role: roleKey(source), isPerson: true,
        speaker: speaker))
    if let known = speakers.find(key) { resolve(&speaker, known) }
  }

  private func key(_ kind: WordKind, _ phrase: Phrase) -> UInt32 {
    scene.token(kind, in: phrase).map { scene.sentence[$0].key } ?? 0
  }

  private func roleKey(_ source: Range<Int>) -> UInt32 {
    for index in source {
      let role = key(.role, scene[index])
      if role != 0 { return role }
      let title = key(.title, scene[index])
      if title != 0 { return title }
    }
    return 0
  }

  // MARK: Bodies and sorts

  /// A person's kind and body come from title, role and what stands behind them; whether a body was
  /// named among these.
  private func describe(
    _ speaker: inout Speaker, _ source: Range<Int>, besides name: Int = -1,
    _ speakers: inout Speakers
  ) -> Bool {
    var isNamed = false
    for index in source where scene[index].kind == .noun && !isBehindRelative(index, source) {
      let phrase = scene[index]
      if let entity = entity(phrase, ownerToo: true) {
        if !isNamed { (speaker.body, isNamed) = (entity.name, true) }
        if speaker.kind == .unknown { speaker.kind = entity.kind }
      } else if index != name, !isNamed {
        isNamed = describe(&speaker, phrase, speakers)
      } else if index == name, speaker.body == nil, let body = owner(of: phrase, speakers) {
        speakFor(body, &speaker)
        isNamed = true
      }
      if speaker.kind == .unknown, let kind = kind(phrase) { speaker.kind = kind }
    }
    return isNamed
  }

  /// What a relative clause tells of a source names no body of it.
  private func isBehindRelative(_ index: Int, _ source: Range<Int>) -> Bool {
    (source.lowerBound..<index).contains { scene[$0].kind == .relative }
  }

  /// Takes the body that a phrase names or describes; whether it names one, so that nothing after it
  /// counts: "doctors at the Coastal Hospital" speak for the hospital.
  private func describe(
    _ speaker: inout Speaker, _ phrase: Phrase, _ speakers: Speakers
  ) -> Bool {
    if phrase.has(.role) {
      guard let body = owner(of: phrase, speakers) else { return false }
      speakFor(body, &speaker)
      return true
    }
    if phrase.traits.contains(.definite), !phrase.traits.contains(.named),
      let known = meant(by: phrase, speakers), !known.name.isEmpty
    {
      speakFor(known, &speaker)
      return true
    }
    guard phrase.has(.source) || phrase.traits.contains(.named) else { return false }
    guard !InstitutionNames.isCaseless(phrase, in: scene) else { return false }
    let isBody = phrase.all.has(.source) && phrase.traits.contains(.named)
    if speaker.body == nil || isBody { speaker.body = words(phrase) }
    return isBody
  }

  private func speakFor(_ body: Speaker?, _ speaker: inout Speaker) {
    guard let body else { return }
    speaker.body = body.body ?? body.name
    if speaker.kind == .unknown { speaker.kind = body.kind }
  }

  /// "Ministry spokeswoman Huda Qandil", "the ministry's spokesman": the body that a word before the
  /// role means.
  private func owner(of phrase: Phrase, _ speakers: Speakers) -> Speaker? {
    for token in phrase.lower..<max(phrase.lower, phrase.upper)
    where scene.sentence.meets(token, WordClass(.source, .medium))
      && !scene.sentence.meets(token, WordClass(.role, .title, .spokesperson))
    {
      let word = Speakers.lastWord(Text.string(scene.bytes, scene.mark(token)))
      if let known = speakers.findBody(word) { return known }
    }
    return nil
  }

  /// What sort of source a phrase's words say, the head's word first.
  private func kind(_ phrase: Phrase) -> SourceKind? {
    var found: SourceKind?
    for token in (phrase.lower..<phrase.upper).reversed() {
      guard let kind = scene.lexeme(token).source, kind != .unknown else { continue }
      let isGeneral = found == .monitor || found == .organisation || found == .authority
      let isSpecific = kind == .medical || kind == .rescueService || kind == .media
      if found == nil || isGeneral && isSpecific { found = kind }
    }
    return found
  }

  private func body(_ speaker: inout Speaker, _ source: Range<Int>, _ speakers: inout Speakers) {
    let phrase = scene[source.lowerBound]
    let isTitle = phrase.all.has(.title) && nameWords(phrase).isEmpty
    if phrase.traits.contains(.definite) || isTitle, let known = referent(phrase, speakers) {
      return resolve(&speaker, known)
    }
    let isNamed = describe(&speaker, source, &speakers)
    if speaker.kind == .unknown { speaker.kind = kind(phrase) ?? .unknown }
    if !isNamed, phrase.has(.spokesperson) { speakForLast(&speaker, speakers) }
    if phrase.traits.contains(.named) || hasCapital(phrase), !phrase.has(.role) {
      (speaker.name, speaker.body) = (words(phrase), nil)
      noteBody(speaker, phrase, &speakers)
    } else if let name = institution(in: source) {
      (speaker.name, speaker.body) = (name, nil)
      noteBody(speaker, phrase, &speakers)
    } else if phrase.has(.role) || phrase.has(.statement), let body = speaker.body {
      speaker.name = body
    }
    if speaker.name.isEmpty, !phrase.traits.contains(.definite) { speakers.describe(speaker) }
  }

  /// "A spokesman said": he speaks for the body that spoke before him, if that is of his sort.
  private func speakForLast(_ speaker: inout Speaker, _ speakers: Speakers) {
    guard let body = speakers.body, speaker.kind == .unknown || speaker.kind == body.kind else {
      return
    }
    speakFor(body, &speaker)
    speaker.name = speaker.body ?? ""
  }

  /// "the Russian leader", "the corps", "the source": who was named or described with that word before.
  private func referent(_ phrase: Phrase, _ speakers: Speakers) -> Speaker? {
    if phrase.classes.meets(WordClass(.role, .title)) {
      let role = key(.role, phrase)
      let known = speakers.find(
        role: role == 0 ? key(.title, phrase) : role, demonym: key(.demonym, phrase))
      if known != nil || phrase.ownerUpper > phrase.lower { return known }
    }
    return meant(by: phrase, speakers)
  }

  /// Whom "the" with one word means.
  private func meant(by phrase: Phrase, _ speakers: Speakers) -> Speaker? {
    guard phrase.head >= 0, phrase.upper - phrase.lower <= 2, phrase.quantity < 0 else {
      return nil
    }
    let word = Speakers.lastWord(Text.string(scene.bytes, scene.mark(phrase.head)))
    return speakers.findBody(word) ?? speakers.findDescribed(word)
  }

  private func hasCapital(_ phrase: Phrase) -> Bool {
    (phrase.lower..<phrase.upper).contains {
      scene.sentence.isCapital($0) && $0 > scene.sentence.lower
        && !scene.sentence.meets($0, WordClass(.demonym, .role, .title, .definite))
    }
  }

  /// The words without their article.
  func words(_ phrase: Phrase) -> String {
    var lower = phrase.lower
    while lower < phrase.upper - 1,
      scene.sentence.meets(lower, WordClass(.definite, .article, .possessive))
    { lower += 1 }
    return Text.string(scene.bytes, scene.sentence.extent(lower..<phrase.upper))
  }
}
