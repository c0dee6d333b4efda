// SPDX-License-Identifier: Apache-2.0
import Record

/// A position that a sentence states, before it is known to which claims it belongs.
struct Stated {
  var position: Position
  var sentence: Int
  /// The cause that was spoken of, and the last event before.
  var cause: Circumstances.CauseWords?
  var event: Int
}

/// What a belligerent or another says of a claim: that it accepts, denies, could not confirm or
/// investigates the harm, the strike, or who did it.
struct PositionReader {
  let scene: Scene
  let said: ArraySlice<Said>

  static var verbs: WordClass { WordClass(.denies, .accepts, .investigates, .confirms) }
  /// What somebody may say that he did himself, or that was not.
  static var deeds: WordClass { WordClass(.strikes, .harmPast, .cause, .accountFor) }

  /// The positions of the sentence.
  func read(_ attributions: inout Attributions) -> [Position] {
    var positions: [Position] = []
    for index in 0..<scene.count where scene[index].kind == .verb {
      if let position = position(index, &attributions) { positions.append(position) }
    }
    return positions
  }

  private func position(_ verb: Int, _ attributions: inout Attributions) -> Position? {
    guard let stand = stand(verb), let speaker = speaker(verb, &attributions) else { return nil }
    let words = scene.extent(verb, through: max(verb, clauseEnd(verb)))
    return Position(
      speaker: speaker, matter: stand.matter, answer: stand.answer,
      text: Text.string(scene.bytes, words), passage: Passage(words.range, in: scene.part))
  }

  // MARK: What is answered

  private typealias Stand = (answer: Position.Answer, matter: Position.Matter)

  private func stand(_ verb: Int) -> Stand? {
    if let answer = answer(verb) { return matter(verb, answer).map { (answer, $0) } }
    guard let owner = owner(verb), !owner.statement.isDenial,
      isBelligerent(owner.speaker.kind) || owner.speaker.kind == .unknown && isFirstPerson(verb)
    else { return nil }
    if let matter = denied(verb) { return (.denies, matter) }
    return isOwnDeed(verb) ? matter(verb, .accepts).map { (.accepts, $0) } : nil
  }

  private func answer(_ verb: Int) -> Position.Answer? {
    let phrase = scene[verb]
    if phrase.has(.denies) { return .denies }
    if phrase.has(.said), claimsDeed(verb) { return .accepts }
    if phrase.all.has(.investigates) { return hasSubject(verb) ? .investigates : nil }
    if phrase.all.has(.confirms), phrase.traits.contains(.negated) {
      let isState = phrase.traits.contains(.be) && !phrase.has(.negation)
      return hasSubject(verb) && !isState ? .couldNotConfirm : nil
    }
    return phrase.has(.accepts) ? .accepts : nil
  }

  /// Whether somebody does it: "it is investigating", as against "go and investigate".
  private func hasSubject(_ verb: Int) -> Bool {
    if scene.order == .verbFirst { return true }
    let before = scene[scene.preceding(verb)]
    return before.kind == .noun && !before.traits.contains(.none)
  }

  /// "أعلن التنظيم مسؤوليته عن الهجوم": whoever says that it was his.
  private func claimsDeed(_ verb: Int) -> Bool {
    scene.order == .verbFirst
      && (verb + 1..<verb + 5).contains {
        scene[$0].has(.responsibility) && scene[$0].traits.contains(.possessive)
      }
  }

  /// "The army said it had struck …", "its guns had fired …": whoever says it is the doer.
  private func isOwnDeed(_ verb: Int) -> Bool {
    isOwn(scene[scene.preceding(verb)]) && !scene[verb].isPassive
      && !scene[verb].traits.contains(.negated) && isStrike(verb)
      && (isFirstPerson(verb) || !isAfterAnother(verb))
  }

  /// "The army said the Front was behind it and that it had fired …": "it" may be the Front, and nobody
  /// owns to anything by a word that may be another's.
  private func isAfterAnother(_ verb: Int) -> Bool {
    guard let content = owner(verb)?.statement.content else { return false }
    let subject = scene.preceding(verb)
    return (0..<max(0, subject)).contains { index in
      scene[index].kind == .noun && content.contains { $0.contains(scene.extent(scene[index])) }
        && [.preposition, .subordinator].contains(scene[scene.preceding(index)].kind) == false
        && ActorReader.agent(scene, index) != nil
    }
  }

  /// "we": whoever says it speaks of himself.
  private func isFirstPerson(_ verb: Int) -> Bool {
    let subject = scene[scene.preceding(verb)]
    return subject.traits.contains(.pronoun) && scene.lexeme(subject.head).number == 0
  }

  /// "it", "we", "its aircraft", "one of its batteries".
  private func isOwn(_ subject: Phrase) -> Bool {
    subject.kind == .noun && subject.traits.meets([.pronoun, .possessive])
      && !subject.has(.reflexive)
  }

  private func isStrike(_ verb: Int) -> Bool {
    let phrase = scene[verb]
    return phrase.classes.meets(WordClass(.strikes, .harmPast)) || scene[verb + 1].has(.cause)
  }

  /// What a belligerent's own words deny: "no civilians were killed", "we did not fire it", "there
  /// was no strike", "there were no patients".
  private func denied(_ verb: Int) -> Position.Matter? {
    let phrase = scene[verb]
    let subject = scene[scene.preceding(verb)]
    if phrase.traits.contains(.negated) || isNegatedBehind(verb), isOwn(subject),
      isStrike(verb) || scene[verb + 2].has(.cause)
    {
      return .actor
    }
    if subject.kind == .noun, subject.traits.contains(.none),
      phrase.classes.meets(WordClass(.strikes, .harmPast))
    {
      return .harm
    }
    guard phrase.has(.be) || phrase.has(.accountFor), scene[verb + 1].traits.contains(.none) else {
      return nil
    }
    if scene[verb + 1].has(.cause) { return .strike }
    return scene[verb + 1].all.meets(WordClass(.person, .harmNoun, .collective)) ? .harm : nil
  }

  /// "did not fire", where "fire" is read as a noun.
  private func isNegatedBehind(_ verb: Int) -> Bool {
    scene[verb].traits.contains(.auxiliary) && scene[verb + 1].kind == .other
      && scene[verb + 1].has(.negation)
  }

  private func isBelligerent(_ kind: SourceKind) -> Bool {
    kind == .armedForce || kind == .armedGroup
  }

  // MARK: Who answers

  /// The statement in which a phrase stands.
  private func owner(_ verb: Int) -> Said? {
    said.last { $0.statement.covers(scene.extent(scene[verb])) }
  }

  private func speaker(_ verb: Int, _ attributions: inout Attributions) -> Speaker? {
    if let owner = owner(verb) { return owner.speaker }
    if let own = said.first(where: { $0.statement.cue.overlaps(scene.extent(scene[verb])) }) {
      return own.speaker
    }
    // "were rebuffed by the leader", as against "is investigating".
    let agent = scene[verb].isPassive ? passiveSource(verb) : nil
    let source = agent ?? SourceReader(scene: scene).subject(of: verb)?.phrases
    guard let source, !scene[source.lowerBound].traits.contains(.none) else { return nil }
    var speaker = attributions.speaker(of: source, in: scene)
    let cue = scene.extent(scene[verb])
    speaker.cue = Text.string(scene.bytes, cue)
    speaker.cuePassage = Passage(cue.range, in: scene.part)
    let isSource = !speaker.name.isEmpty || speaker.kind != .unknown
    return isSource ? speaker : nil
  }

  /// "were rebuffed as false by the leader".
  private func passiveSource(_ verb: Int) -> Range<Int>? {
    for index in verb..<min(scene.count, verb + 8)
    where scene[index].kind == .preposition && scene.sentence.has(scene[index].lower, .by) {
      return scene[index + 1].kind == .noun ? (index + 1)..<(index + 2) : nil
    }
    return nil
  }

  private func clauseEnd(_ verb: Int) -> Int {
    var index = verb
    while index + 1 < scene.count, scene[index + 1].kind != .comma, scene[index + 1].kind != .stop,
      scene[verb].has(.denies) || !beginsContent(index + 1)
    { index += 1 }
    return index
  }

  /// "It had struck a convoy and that it was aware of a claim that …": what else is said, behind "and that".
  private func beginsContent(_ joint: Int) -> Bool {
    scene[joint].kind == .conjunction && scene[joint + 1].kind == .that
  }

  // MARK: What it is about

  private static var harms: WordClass {
    WordClass(.harmNoun, .harmPast, .harmAdjective, .harmPresent)
      | WordClass(.harmIntransitive, .toll, .harmGerund)
  }

  /// What it is about, by the words that follow: who did it, else harm to people, else the strike;
  /// nil where neither these nor reports, claims or an incident are spoken of.
  private func matter(_ verb: Int, _ answer: Position.Answer) -> Position.Matter? {
    let phrases = (verb...max(verb, clauseEnd(verb))).map { scene[$0] }
    let isStrike = phrases.contains { $0.all.meets(WordClass(.strikes, .cause)) }
    if isAboutDoer(verb, phrases, answer) { return .actor }
    let isOfPeople = answer != .accepts && phrases.contains { $0.kind == .noun && $0.has(.person) }
    if isOfPeople || phrases.contains(where: { $0.all.meets(PositionReader.harms) }) {
      return .harm
    }
    if isStrike { return answer == .denies && !isExistence(phrases) ? .actor : .strike }
    return isGeneral(verb, phrases) ? .harm : nil
  }

  /// "who had fired", "responsible for it", "the accusation that …", "we had nothing to do with it".
  private func isAboutDoer(
    _ verb: Int, _ phrases: [Phrase], _ answer: Position.Answer
  ) -> Bool {
    guard answer != .accepts else { return false }
    if scene[verb + 1].kind == .relative || scene[verb + 1].has(.relative) { return true }
    return phrases.contains { $0.all.has(.responsibility) }
  }

  /// "that a raid had taken place": the strike itself, whoever did it.
  private func isExistence(_ phrases: [Phrase]) -> Bool {
    phrases.contains { $0.all.has(.happens) }
  }

  /// "the reports", "it", "the incident": what was told of before.
  private func isGeneral(_ verb: Int, _ phrases: [Phrase]) -> Bool {
    let subject = scene[scene.preceding(verb)]
    return phrases.dropFirst().contains { $0.all.has(.statement) || isThing($0) }
      || phrases.count == 1
      || scene[verb].isPassive
        && subject.all.meets(WordClass(.statement, .cause))
  }

  private func isThing(_ phrase: Phrase) -> Bool {
    phrase.kind == .noun && phrase.traits.contains(.pronoun) && phrase.upper - phrase.lower == 1
  }
}
