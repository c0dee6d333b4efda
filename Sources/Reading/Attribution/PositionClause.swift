// SPDX-License-Identifier: Apache-2.0
import Record

/// The clause in which somebody takes a position, and what that is about.
struct PositionClause {
  let scene: Scene
  let verb: Int

  private static var harms: WordClass {
    WordClass(.harmNoun, .harmPast, .harmAdjective, .harmPresent)
      | WordClass(.harmIntransitive, .toll, .harmGerund)
  }

  var words: Extent { scene.extent(verb, through: last) }

  /// The last phrase of the clause; of a denial also behind "and that".
  private var last: Int {
    let isDenial = scene[verb].has(.denies)
    var index = verb
    while index + 1 < scene.count, scene[index + 1].kind != .comma, scene[index + 1].kind != .stop,
      isDenial || !beginsContent(index + 1)
    { index += 1 }
    return index
  }

  /// "It had struck a convoy and that it was aware of a claim that …", "and was looking into reports": what else
  /// is said or done, behind "and".
  private func beginsContent(_ joint: Int) -> Bool {
    let next = scene[joint + 1]
    return scene[joint].kind == .conjunction
      && (next.kind == .that || next.kind == .verb && next.has(.investigates))
  }

  /// What it is about, by the words that follow: who did it, else harm to people, else the strike;
  /// nil where neither these nor reports, claims or an incident are spoken of.
  func matter(of answer: Position.Answer) -> Position.Matter? {
    let phrases = scene.phrases[verb...last]
    if answer != .accepts, isAboutDoer(phrases) || isOwnDeed { return .actor }
    if isAboutHarm(phrases, answer) { return .harm }
    if phrases.contains(where: { $0.all.meets(WordClass(.strikes, .cause)) }) {
      return answer == .denies && !isExistence(phrases) ? .actor : .strike
    }
    return isGeneral(phrases) ? .harm : nil
  }

  private typealias Phrases = Slice<UnsafeBufferPointer<Phrase>>

  /// "who had fired", "responsible for it", "the accusation that …", "we had nothing to do with it".
  private func isAboutDoer(_ phrases: Phrases) -> Bool {
    let next = scene[verb + 1]
    return next.kind == .relative || next.has(.relative)
      || phrases.contains { $0.all.has(.responsibility) } || isAboutBlame
  }

  /// "اتهم المجلس الكتيبة بالهجوم، ونفت الكتيبة ذلك": of what somebody was blamed for right before.
  private var isAboutBlame: Bool {
    guard scene.order == .verbFirst, scene.sentence.seen.has(.blames), verb > 0,
      last - verb < 4
    else { return false }
    let isThat = (verb + 1...max(verb + 1, last)).contains { isThing(scene[$0]) }
    return isThat && (0..<verb).contains { scene[$0].kind == .verb && scene[$0].has(.blames) }
  }

  /// "Denied having killed the mayor", "denied that it had killed him": what it did itself, whatever befell others.
  private var isOwnDeed: Bool {
    guard scene[verb].has(.denies), !scene[verb].isPassive else { return false }
    var deed = verb + 1
    if scene[deed].kind == .that {
      guard scene[deed + 1].traits == .pronoun else { return false }
      deed += 2
    } else if scene[deed].traits != .have, !scene[deed].has(.harmGerund) {
      return false
    }
    return scene[deed].kind == .verb && !scene[deed].isPassive
      && scene[deed].classes.meets(WordClass(.harmPast, .harmGerund, .strikes))
  }

  private func isAboutHarm(_ phrases: Phrases, _ answer: Position.Answer) -> Bool {
    phrases.contains {
      $0.all.meets(PositionClause.harms)
        || answer != .accepts && $0.kind == .noun && $0.has(.person)
    }
  }

  /// "that a raid had taken place": the strike itself, whoever did it.
  private func isExistence(_ phrases: Phrases) -> Bool {
    phrases.contains { $0.all.has(.happens) }
  }

  /// "the reports", "it", "the incident": what was told of before.
  private func isGeneral(_ phrases: Phrases) -> Bool {
    phrases.count == 1
      || phrases.dropFirst().contains { $0.all.has(.statement) || isThing($0) }
      || scene[verb].isPassive
        && scene[scene.preceding(verb)].all.meets(WordClass(.statement, .cause))
  }

  private func isThing(_ phrase: Phrase) -> Bool {
    phrase.kind == .noun && phrase.traits.contains(.pronoun) && phrase.upper - phrase.lower == 1
  }
}
