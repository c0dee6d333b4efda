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
  let said: ArraySlice<Attributions.Said>

  static var verbs: WordClass { WordClass(.denies, .accepts, .investigates, .confirms) }
  /// What somebody may say that he did himself.
  static var deeds: WordClass { WordClass(.strikes, .harmPast, .cause) }

  /// The positions of the sentence.
  func read(_ attributions: inout Attributions) -> [Position] {
    var positions: [Position] = []
    for index in 0..<scene.count where scene[index].kind == .verb {
      if let position = position(index, &attributions) { positions.append(position) }
    }
    return positions
  }

  private func position(_ verb: Int, _ attributions: inout Attributions) -> Position? {
    guard let answer = answer(verb), let speaker = speaker(verb, &attributions) else { return nil }
    let words = scene.extent(verb, through: max(verb, clauseEnd(verb)))
    return Position(
      speaker: speaker, matter: matter(verb, answer), answer: answer,
      text: Text.string(scene.bytes, words), passage: Passage(words.range, in: scene.part))
  }

  private func answer(_ verb: Int) -> Position.Answer? {
    let phrase = scene[verb]
    if phrase.has(.denies) { return .denies }
    if phrase.all.has(.investigates) { return hasSubject(verb) ? .investigates : nil }
    if phrase.all.has(.confirms), phrase.traits.contains(.negated) {
      return hasSubject(verb) && !phrase.traits.contains(.be) ? .couldNotConfirm : nil
    }
    if phrase.has(.accepts) { return .accepts }
    return isOwnDeed(verb) ? .accepts : nil
  }

  /// Whether somebody does it: "it is investigating", as against "go and investigate".
  private func hasSubject(_ verb: Int) -> Bool {
    let before = scene[scene.preceding(verb)]
    return before.kind == .noun && !before.traits.contains(.none)
  }

  /// "The army said it had struck …": whoever says it names himself as the doer.
  private func isOwnDeed(_ verb: Int) -> Bool {
    let phrase = scene[verb]
    let isStrike =
      phrase.classes.meets(WordClass(.strikes, .harmPast)) || scene[verb + 1].has(.cause)
    guard isStrike, !phrase.isPassive else { return false }
    guard !phrase.traits.contains(.negated), let owner = owner(verb), !owner.statement.isDenial
    else {
      return false
    }
    let subject = scene[scene.preceding(verb)]
    return subject.kind == .noun && subject.traits.contains(.pronoun)
      && isBelligerent(owner.speaker)
  }

  private func isBelligerent(_ speaker: Speaker) -> Bool {
    speaker.kind == .armedForce || speaker.kind == .armedGroup
  }

  /// The statement in which a phrase stands.
  private func owner(_ verb: Int) -> Attributions.Said? {
    said.last { $0.statement.covers(scene.extent(scene[verb])) }
  }

  private func speaker(_ verb: Int, _ attributions: inout Attributions) -> Speaker? {
    if let owner = owner(verb) { return owner.speaker }
    if let own = said.first(where: { $0.statement.cue.overlaps(scene.extent(scene[verb])) }) {
      return own.speaker
    }
    let source =
      scene[verb].isPassive
      ? passiveSource(verb) : SourceReader(scene: scene).subject(of: verb)?.phrases
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
    while index + 1 < scene.count, scene[index + 1].kind != .comma, scene[index + 1].kind != .stop {
      index += 1
    }
    return index
  }

  /// What it is about, by the words that follow: harm to people, else who did it, else the strike.
  private func matter(_ verb: Int, _ answer: Position.Answer) -> Position.Matter {
    let harms =
      WordClass(.harmNoun, .harmPast, .harmAdjective, .harmPresent)
      | WordClass(.harmIntransitive, .toll)
    let phrases = (verb...max(verb, clauseEnd(verb))).map { scene[$0] }
    let isHarm = phrases.contains { $0.all.meets(harms) && $0.head != scene[verb].head }
    if scene[verb].has(.harmPast) || isHarm { return .harm }
    let isStrike = phrases.contains { $0.all.meets(WordClass(.strikes, .cause)) }
    if isStrike { return answer == .denies ? .actor : .strike }
    return .harm
  }
}

/// Hands positions to the claims they are about.
enum PositionMatching {
  /// A position is about what was spoken of: the claims of the same cause, else the last event's,
  /// else the next claims.
  static func attach(_ positions: [Stated], to drafts: [Draft]) {
    for stated in positions {
      let near = drafts[window(around: stated.sentence, in: drafts)]
      let key = stated.cause?.key
      let isOfCause = { (draft: Draft) in key != nil && draft.circumstances.cause?.key == key }
      let isOfEvent = { (draft: Draft) in draft.event == stated.event }
      if near.contains(where: isOfCause) {
        add(stated.position, to: near, where: isOfCause)
      } else if near.contains(where: isOfEvent) {
        add(stated.position, to: near, where: isOfEvent)
      } else {
        add(stated.position, to: near.prefix(4)) { _ in true }
      }
    }
  }

  private static func add(
    _ position: Position, to drafts: ArraySlice<Draft>, where isAbout: (Draft) -> Bool
  ) {
    for draft in drafts where draft.partOf == nil && isAbout(draft) { add(position, to: draft) }
  }

  /// Adds a position once for each speaker and answer; the body's words go before the title's.
  private static func add(_ position: Position, to draft: Draft) {
    let same = draft.positions.firstIndex {
      $0.answer == position.answer
        && ($0.speaker.name == position.speaker.name || $0.passage.part != position.passage.part)
    }
    guard let same else { return draft.positions.append(position) }
    if draft.positions[same].passage.part == .title { draft.positions[same] = position }
  }

  /// The drafts of the sentences around one; drafts stand in the order of the text.
  private static func window(around sentence: Int, in drafts: [Draft]) -> Range<Int> {
    var (low, high) = (0, drafts.count)
    while low < high {
      let middle = (low + high) / 2
      if drafts[middle].sentenceNumber < sentence - 30 { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < drafts.count, end - low < 100, drafts[end].sentenceNumber < sentence + 30 {
      end += 1
    }
    return low..<end
  }
}
