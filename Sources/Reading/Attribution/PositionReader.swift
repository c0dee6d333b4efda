// SPDX-License-Identifier: Apache-2.0
import Record

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
    let words = PositionClause(scene: scene, verb: verb).words
    return Position(
      speaker: speaker, matter: stand.matter, answer: stand.answer,
      text: Text.string(scene.bytes, words), passage: Passage(words.range, in: scene.part))
  }

  // MARK: What is answered

  private typealias Stand = (answer: Position.Answer, matter: Position.Matter)

  private func stand(_ verb: Int) -> Stand? {
    if let answer = answer(verb) { return matter(verb, answer).map { (answer, $0) } }
    guard let owner = owner(verb), !owner.statement.isDenial else { return nil }
    let isBelligerent = isBelligerent(owner.speaker.kind)
    guard isBelligerent || owner.speaker.kind == .unknown else { return nil }
    let deed = OwnDeed(scene: scene, verb: verb, content: owner.statement.content)
    guard isBelligerent || deed.isFirstPerson else { return nil }
    if let matter = deed.denied { return (.denies, matter) }
    return deed.isTold ? matter(verb, .accepts).map { (.accepts, $0) } : nil
  }

  private func matter(_ verb: Int, _ answer: Position.Answer) -> Position.Matter? {
    PositionClause(scene: scene, verb: verb).matter(of: answer)
  }

  private func answer(_ verb: Int) -> Position.Answer? {
    let phrase = scene[verb]
    if phrase.has(.denies), isNeither(verb) { return nil }
    if phrase.has(.denies) || callsUntrue(verb) { return .denies }
    if phrase.has(.said), claimsDeed(verb) { return .accepts }
    if phrase.all.has(.investigates) { return hasSubject(verb) ? .investigates : nil }
    if phrase.all.has(.confirms), phrase.traits.contains(.negated) {
      let isState = phrase.traits.contains(.be) && !phrase.has(.negation)
      return hasSubject(verb) && !isState ? .couldNotConfirm : nil
    }
    // "Has never acknowledged the deaths", "ten times the number acknowledged".
    let isOfNumber = phrase.traits.isEmpty && scene[scene.preceding(verb)].has(.figure)
    let isDenied = scene.order == .subjectFirst && phrase.traits.contains(.negated)
    return phrase.has(.accepts) && !isDenied && !isOfNumber ? .accepts : nil
  }

  /// "Neither confirmed nor denied": what somebody leaves open.
  private func isNeither(_ verb: Int) -> Bool {
    let other = scene[scene.preceding(verb)]
    return scene.order == .subjectFirst && scene[verb].traits.contains(.negated)
      && other.kind == .verb && other.traits.contains(.negated)
  }

  /// Whether somebody does it: "it is investigating", as against "go and investigate".
  private func hasSubject(_ verb: Int) -> Bool {
    if scene.order == .verbFirst { return true }
    let before = scene[scene.preceding(verb)]
    // "Had struck a car and was looking into reports".
    if before.kind == .conjunction, scene.order == .subjectFirst, scene[verb].traits.contains(.be) {
      return (0..<verb).contains { scene[$0].kind == .verb }
    }
    return before.kind == .noun && !before.traits.contains(.none)
  }

  /// "Called the report fabricated", "described the claims as baseless".
  private func callsUntrue(_ verb: Int) -> Bool {
    guard scene.sentence.seen.has(.untrue), scene.order == .subjectFirst, !scene[verb].isPassive,
      !scene[verb].traits.contains(.negated)
    else { return false }
    let object = scene.following(verb)
    let report = scene[object]
    guard report.kind == .noun, report.all.has(.statement) || report.traits == .pronoun else {
      return false
    }
    if report.all.has(.untrue) { return true }
    let joint = scene.following(object)
    return scene.isAs(joint) && scene[joint + 1].all.has(.untrue)
  }

  /// "أعلن التنظيم مسؤوليته عن الهجوم": whoever says that it was his.
  private func claimsDeed(_ verb: Int) -> Bool {
    scene.order == .verbFirst
      && (verb + 1..<verb + 5).contains {
        scene[$0].has(.responsibility) && scene[$0].traits.contains(.possessive)
      }
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
    let isOfRelative = scene.order == .subjectFirst && scene[verb - 1].kind == .relative
    // "Blamed the army, which denied it".
    if let owner = owner(verb), !isOfRelative { return owner.speaker }
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
}
