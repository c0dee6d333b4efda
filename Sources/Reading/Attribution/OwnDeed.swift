// SPDX-License-Identifier: Apache-2.0
import Record

/// What a belligerent's own words say of what it did: that it struck, or that it did not, or that there
/// was nobody to harm.
struct OwnDeed {
  let scene: Scene
  let verb: Int
  /// What the statement says in which the verb stands.
  let content: Few<Extent>

  private var subject: Phrase { scene[scene.preceding(verb)] }

  /// "The army said it had struck …", "its guns had fired …": whoever says it is the doer.
  var isTold: Bool {
    isOwn && !scene[verb].isPassive && !scene[verb].traits.contains(.negated) && isStrike
      && (isFirstPerson || !isAfterAnother)
  }

  /// "we": whoever says it speaks of himself.
  var isFirstPerson: Bool {
    let subject = subject
    return subject.traits.contains(.pronoun) && scene.lexeme(subject.head).number == 0
  }

  /// "it", "we", "its aircraft", "one of its batteries".
  private var isOwn: Bool {
    let subject = subject
    return subject.kind == .noun && subject.traits.meets([.pronoun, .possessive])
      && !subject.has(.reflexive)
  }

  /// "The army said the Front was behind it and that it had fired …": "it" may be the Front, and nobody
  /// owns to anything by a word that may be another's.
  private var isAfterAnother: Bool {
    (0..<max(0, scene.preceding(verb))).contains { index in
      let phrase = scene[index]
      return phrase.kind == .noun && content.contains { $0.contains(scene.extent(phrase)) }
        && !isBehindPreposition(index) && ActorReader.agent(scene, index) != nil
    }
  }

  private func isBehindPreposition(_ index: Int) -> Bool {
    let before = scene[scene.preceding(index)].kind
    return before == .preposition || before == .subordinator
  }

  private var isStrike: Bool {
    scene[verb].classes.meets(WordClass(.strikes, .harmPast)) || scene[verb + 1].has(.cause)
  }

  // MARK: Denied

  /// What is denied: "no civilians were killed", "we did not fire it", "there was no strike", "there were
  /// no patients"; nil where nothing is.
  var denied: Position.Matter? {
    if isNegated, isOwn, isStrike || scene[verb + 2].has(.cause) { return .actor }
    let subject = subject
    if subject.kind == .noun, subject.traits.contains(.none),
      scene[verb].classes.meets(WordClass(.strikes, .harmPast))
    {
      return .harm
    }
    return absent
  }

  /// What there was none of.
  private var absent: Position.Matter? {
    let object = scene[verb + 1]
    guard scene[verb].has(.be) || scene[verb].has(.accountFor), object.traits.contains(.none)
    else { return nil }
    if object.has(.cause) { return .strike }
    return object.all.meets(WordClass(.person, .harmNoun, .collective)) ? .harm : nil
  }

  /// "did not fire" too, where "fire" is read as a noun.
  private var isNegated: Bool {
    let phrase = scene[verb]
    if phrase.traits.contains(.negated) { return true }
    return phrase.traits.contains(.auxiliary) && scene[verb + 1].kind == .other
      && scene[verb + 1].has(.negation)
  }
}
