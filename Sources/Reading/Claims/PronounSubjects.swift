// SPDX-License-Identifier: Apache-2.0
import Record

/// "He died in hospital", behind "a man was stabbed": what befell those of whom earlier sentences tell, by the
/// pronoun with which a sentence begins.
///
/// Whoever was told wounded right before is dead then, and no second person; else only where the report has told
/// of nobody harmed so before.
enum PronounSubjects: ClaimRule {
  private static var triggers: WordClass { WordClass(.harmPast, .harmIntransitive, .harmAdjective) }

  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard scene.number > 0, scene.part == .text, scene.order == .subjectFirst,
      scene.sentence.seen.has(.pronoun), scene.sentence.seen.meets(triggers),
      let pronoun = pronoun(scene)
    else { return }
    var worst: (harm: Harm, trigger: Int)?
    for index in (pronoun + 1)..<max(pronoun + 1, scene.count) where isSuffered(scene, index) {
      guard worst?.harm != .killed, isOf(pronoun, index, scene),
        !finds.contains(where: { $0.trigger == index }),
        let harm = scene.lexeme(scene[index].head).harm, harm != .displaced,
        worst == nil || harm == .killed
      else { continue }
      worst = (harm, index)
    }
    guard let (harm, trigger) = worst else { return }
    var find = Find("pronoun-subject", harm, victims: pronoun, trigger: trigger)
    find.isOfUntold = true
    if scene.lexeme(scene[pronoun].head).number == 1 { find.stated = .exactly(1) }
    finds.append(find)
  }

  /// "He", "she", and "they", with which the sentence begins, to which files give the numbers one and two.
  private static func pronoun(_ scene: Scene) -> Int? {
    let first = (0..<min(scene.count, 6)).first {
      scene[$0].traits.contains(.pronoun) && scene.opensStatement($0)
    }
    guard let first, scene[first].upper == scene[first].lower + 1,
      case let number = scene.lexeme(scene[first].head).number, number == 1 || number == 2
    else { return nil }
    return first
  }

  private static func isSuffered(_ scene: Scene, _ index: Int) -> Bool {
    let phrase = scene[index]
    guard phrase.kind == .verb || phrase.kind == .state, phrase.classes.meets(triggers),
      !phrase.traits.meets([.negated, .modal, .infinitive, .hypothetical])
    else { return false }
    if phrase.kind == .verb { return phrase.isPassive || phrase.has(.harmIntransitive) }
    // "Was found dead".
    return scene[scene.preceding(index)].isPassive
  }

  /// Whether nobody else is the subject of a verb: no clause opens, and no verb without "and" behind it stands
  /// between.
  private static func isOf(_ pronoun: Int, _ verb: Int, _ scene: Scene) -> Bool {
    guard scene.subjects(of: verb).isEmpty else { return false }
    var isOwn = true
    for index in (pronoun + 1)..<max(pronoun + 1, verb) {
      switch scene[index].kind {
      case .verb
      where !scene[index].isPassive && !scene[index].classes.meets(triggers | WordClass(.be)):
        isOwn = false
      case .conjunction: isOwn = true
      case .verb, .noun, .preposition, .time, .other, .state: break
      default: return false
      }
    }
    return isOwn
  }
}
