// SPDX-License-Identifier: Apache-2.0
import Record

/// Who a source phrase names: a person, a body, a sort of people, or whoever spoke before.
struct SpeakerReader {
  let scene: Scene
  let lexicon: Lexicon

  private var names: SpeakerNames { SpeakerNames(scene: scene) }
  private var referents: Referents { Referents(scene: scene) }
  private var affiliation: Affiliation { Affiliation(scene: scene, lexicon: lexicon) }

  /// The speaker that phrases name, by a cue; the persons among them become known.
  func speaker(
    _ source: Range<Int>, by cue: Extent? = nil, _ speakers: inout Speakers
  ) -> Speaker {
    let extent = scene.extent(source.lowerBound, through: source.upperBound - 1)
    var speaker = Speaker(
      text: Text.string(scene.bytes, extent), passage: Passage(extent.range, in: scene.part),
      name: "")
    identify(&speaker, source, &speakers)
    if let cue { note(cue, of: &speaker) }
    return consume speaker
  }

  private func note(_ cue: Extent, of speaker: inout Speaker) {
    speaker.cue = Text.string(scene.bytes, cue)
    speaker.cuePassage = Passage(cue.range, in: scene.part)
  }

  private func identify(
    _ speaker: inout Speaker, _ source: Range<Int>, _ speakers: inout Speakers
  ) {
    let phrase = scene[source.lowerBound]
    if phrase.kind == .verb {  // "وأضاف أن": nobody is named, so whoever spoke before goes on.
      // Where nobody did, the verb is nobody's name.
      if let known = speakers.last { speaker = known } else { speaker.text = "" }
      speaker.inferred = true
    } else if phrase.traits.contains(.pronoun) {
      resolve(&speaker, speakers.meant(byPerson: scene.lexeme(phrase.head).number == 1))
    } else if let entity = affiliation.entity(named: phrase) ?? quotedEntity(source) {
      if let known = inFull(entity.name, phrase, speakers) {
        return resolve(&speaker, known)
      }
      (speaker.name, speaker.kind) = (entity.name, entity.kind)
      noteBody(speaker, phrase, &speakers)
    } else if let name = names.person(in: source) {
      person(&speaker, name, source, &speakers)
    } else {
      body(&speaker, source, &speakers)
    }
  }

  /// "قوات «القمة»", "منظمة «السد»": the body that files know by its name in quotation marks.
  private func quotedEntity(_ source: Range<Int>) -> Entity? {
    let marks: [Phrase.Kind] = [.quoteOpen, .quoteClose, .open]
    guard scene.order == .verbFirst, source.count > 2,
      marks.contains(scene[source.lowerBound + 1].kind),
      !scene[source.lowerBound].all.meets(WordClass(.person, .role, .title))
    else { return nil }
    return affiliation.entity(named: scene[source.lowerBound + 2])
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
    speakers.note(
      Speakers.Known(
        key: scene.sentence[phrase.head].key, word: referents.word(phrase.head), isPerson: false,
        speaker: speaker))
  }

  // MARK: Persons

  private func person(
    _ speaker: inout Speaker, _ nameAt: Int, _ source: Range<Int>, _ speakers: inout Speakers
  ) {
    let phrase = scene[nameAt]
    let name = names.name(in: phrase)
    let key = name.isEmpty ? 0 : scene.sentence[name.upperBound - 1].key
    if name.count == 1, phrase.upper - phrase.lower == 1, let known = speakers.find(key) {
      return resolve(&speaker, known)
    }
    speaker.name = Text.string(scene.bytes, scene.sentence.extent(name))
    affiliate(&speaker, nameAt, source, speakers)
    speakers.note(
      Speakers.Known(
        key: key, demonym: referents.key(.demonym, phrase), role: roleKey(source), isPerson: true,
        speaker: speaker))
    if let known = speakers.find(key) { resolve(&speaker, known) }
  }

  /// For whom a person speaks: a body that the source names, or, as a bare spokesman, the last one.
  private func affiliate(
    _ speaker: inout Speaker, _ nameAt: Int, _ source: Range<Int>, _ speakers: Speakers
  ) {
    _ = affiliation.describe(&speaker, source, besides: nameAt, speakers)
    if speaker.body == nil { speaker.body = institution(in: source.lowerBound..<nameAt) }
    if speaker.body == nil, scene[nameAt].all.has(.spokesperson), let body = speakers.body {
      speaker.speak(for: body)
    }
  }

  private func roleKey(_ source: Range<Int>) -> UInt32 {
    for index in source {
      let role = referents.key(.role, scene[index])
      if role != 0 { return role }
      let title = referents.key(.title, scene[index])
      if title != 0 { return title }
    }
    return 0
  }

  // MARK: Bodies and sorts

  private func body(_ speaker: inout Speaker, _ source: Range<Int>, _ speakers: inout Speakers) {
    let phrase = scene[source.lowerBound]
    let isTitle = phrase.all.has(.title) && names.name(in: phrase).isEmpty
    if phrase.traits.contains(.definite) || isTitle,
      let known = referents.referent(phrase, speakers)
    {
      return resolve(&speaker, known)
    }
    let isNamed = affiliation.describe(&speaker, source, speakers)
    if speaker.kind == .unknown { speaker.kind = affiliation.kind(phrase) ?? .unknown }
    if !isNamed, phrase.has(.spokesperson) { speakForLast(&speaker, speakers) }
    if let name = name(source) {
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
    speaker.speak(for: body)
    speaker.name = speaker.body ?? ""
  }

  /// The name of a body that is in no file; nil where a source has none.
  private func name(_ source: Range<Int>) -> String? {
    let phrase = scene[source.lowerBound]
    let isNamed = phrase.traits.contains(.named) || hasCapital(phrase)
    guard isNamed, !phrase.has(.role) else { return institution(in: source) }
    return affiliation.words(phrase, through: scene[lastOfName(source)])
  }

  /// "The Plains Bureau of Investigation", "the Commission on Human Rights", "the Emergency Medicine and Support
  /// Centre": the last phrase of the name.
  private func lastOfName(_ source: Range<Int>) -> Int {
    var last = source.lowerBound
    while last + 2 < source.upperBound, goesOn(source.lowerBound, last) { last += 2 }
    return last
  }

  private func goesOn(_ first: Int, _ last: Int) -> Bool {
    let (joint, next) = (scene[last + 1], scene[last + 2])
    guard next.kind == .noun,
      (next.lower..<next.upper).allSatisfy({ scene.sentence.isCapital($0) })
    else { return false }
    if joint.kind == .conjunction { return isOneName(first, last, next) }
    guard joint.kind == .preposition else { return false }
    if scene.sentence.has(joint.lower, .locative) {
      return scene[last].has(.source) && !scene.isWithin(last + 1)
    }
    return scene.sentence.meets(joint.lower, WordClass(.of, .preposition))
  }

  /// "Peace and Justice" behind "for", "the Emergency Medicine and Support Centre": neither half is anybody.
  private func isOneName(_ first: Int, _ last: Int, _ next: Phrase) -> Bool {
    let bodies = WordClass(.entity, .person, .actor, .nation) | WordClass(.demonym, .title, .role)
    guard scene.order == .subjectFirst, !scene[last].all.meets(bodies), !next.all.meets(bodies),
      next.traits.isDisjoint(with: [.definite, .article])
    else { return false }
    return last > first || scene[first].traits.contains(.definite) && !scene[first].has(.source)
  }

  private func hasCapital(_ phrase: Phrase) -> Bool {
    (phrase.lower..<phrase.upper).contains {
      scene.sentence.isCapital($0) && $0 > scene.sentence.lower
        && !scene.sentence.meets($0, WordClass(.demonym, .role, .title, .definite))
    }
  }

  /// The words without their article.
  func words(_ phrase: Phrase) -> String { affiliation.words(phrase) }
}
