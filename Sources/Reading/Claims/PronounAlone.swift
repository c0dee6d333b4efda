// SPDX-License-Identifier: Apache-2.0
import Record

/// "Officers shot him dead", behind "Omar Haddad was driving home": one person whom an earlier sentence names.
///
/// Only where the report has told of nobody harmed so before: else the pronoun goes back to whom it told of.
enum PronounAlone: ClaimRule {
  static let rule: RuleName = "pronoun-alone"

  private static var states: WordClass { WordClass(.harmAdjective, .harmPast, .strikes) }

  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard scene.number > 0, scene.part == .text, finds.allSatisfy({ isHis(scene, $0) }),
      scene.sentence.seen.has(.pronoun),
      scene.sentence.seen.meets(states)
    else { return }
    for verb in 1..<max(1, scene.count) where isDeed(scene, verb) {
      guard let agent = agent(scene, verb), let harm = harm(scene, verb) else { continue }
      var find = Find(rule, harm.harm, victims: verb + 1, trigger: harm.trigger)
      find.stated = .exactly(1)
      find.agent = agent
      find.isOfUntold = true
      finds.append(find)
      return
    }
  }

  /// "Officers shot him dead after he stabbed three": what he had done himself, behind it.
  private static func isHis(_ scene: Scene, _ find: Find) -> Bool {
    let doer = scene[find.agent]
    return find.agent > 2 && doer.kind == .noun && doer.traits.contains(.pronoun)
      && doer.head >= 0 && scene.lexeme(doer.head).number == 1
      && [.subordinator, .preposition].contains(scene[find.agent - 1].kind)
  }

  /// "Shot him", "beat her to death": a bare verb, and one person as its object.
  private static func isDeed(_ scene: Scene, _ index: Int) -> Bool {
    let verb = scene[index]
    return verb.kind == .verb && verb.traits.isEmpty
      && PronounObjects.isPronoun(scene, index + 1) && !PronounObjects.isSeveral(scene, index + 1)
      && scene[index + 2].kind != .noun
  }

  /// What the deed itself tells, or the state behind the pronoun: "beat him to death".
  private static func harm(_ scene: Scene, _ verb: Int) -> (harm: Harm, trigger: Int)? {
    let state = scene.following(verb + 1)
    if PronounStates.isOfPronoun(scene, state), let harm = scene.lexeme(scene[state].head).harm {
      return (harm, state)
    }
    let word = scene.lexeme(scene[verb].head)
    if scene[verb].has(.harmPast) { return word.harm.map { ($0, verb) } }
    // "A bullet struck him".
    let isHit =
      scene[verb].has(.strikes) && word.isFateOpen && scene[scene.preceding(verb)].has(.cause)
    return isHit ? (.injured, verb) : nil
  }

  /// The people or the weapon that begin the sentence, also before a first verb: "gunmen stopped and shot him".
  private static func agent(_ scene: Scene, _ verb: Int) -> Int? {
    var before = scene.preceding(verb)
    if scene[before].kind == .conjunction {
      before = scene.preceding(before)
      while before > 0, scene[before].kind != .verb { before -= 1 }
      guard scene[before].kind == .verb, scene[before].traits.isEmpty else { return nil }
      before = scene.preceding(before)
    }
    let first = scene.openingPhrase
    guard before >= first, scene[before].kind == .noun,
      case let agent = ActiveHarm.agent(scene, verb), agent == first || before == first
    else { return nil }
    let doer = scene[first]
    let doers = WordClass(.person, .actor, .cause) | WordClass(.role, .collective, .entity)
    return doer.traits.contains(.pronoun) || doer.all.meets(doers) ? first : nil
  }
}
