// SPDX-License-Identifier: Apache-2.0
import Record

/// What was struck and by what means, where the word for the strike may be noun or verb: "قصف الجيش سوقا",
/// "طيران حربي قصف سوقا", "قصف بقذائف الهاون".
enum Struck {
  private static var doers: WordClass { WordClass(.actor, .entity, .demonym) }

  /// Whether a target stands behind the word for a strike, over who struck and when.
  static func isTarget(_ scene: Scene, _ index: Int) -> Bool {
    var before = scene.preceding(index)
    for _ in 0..<5 {
      let phrase = scene[before]
      if phrase.kind == .verb { return phrase.has(.strikes) }
      // "قصفت مسيرة تابعة للدعم السريع مستشفى"
      let isOf = phrase.kind == .preposition && scene.sentence.has(phrase.lower, .to)
      if isOf, isDoer(scene, before + 1) {
        before = scene.preceding(before)
        continue
      }
      guard phrase.kind == .noun || phrase.kind == .time else { return false }
      if isStrike(scene, phrase) { return true }
      guard phrase.kind == .time || phrase.has(.cause) || isDoer(scene, before) else {
        return false
      }
      before = scene.preceding(before)
    }
    return false
  }

  /// "قصف شنته قوات كذا على سوق": on what a strike was carried out, behind who did and when.
  static func isAimed(_ scene: Scene, _ index: Int) -> Bool {
    let joints = WordClass(.locative, .by, .of, .to) | WordClass(.with, .from, .accordingTo)
    let joint = scene[index - 1]
    guard joint.kind == .preposition, scene.sentence.has(joint.lower, .preposition),
      !scene.sentence.meets(joint.lower, joints)
    else { return false }
    var verb = index - 2
    while verb > index - 7, scene[verb].kind == .time || scene[verb].kind == .noun,
      scene[verb].quantity < 0, !scene[verb].has(.harmNoun)
    { verb -= 1 }
    return verb < index - 2 && scene[verb].kind == .verb && scene[verb].has(.strikes)
      && !scene[verb].traits.contains(.negated) && scene[verb - 1].has(.cause)
  }

  /// "قصف", "قذيفة", "هجوم": heavy weapons or an attack, and nobody who uses them.
  private static func isStrike(_ scene: Scene, _ phrase: Phrase) -> Bool {
    guard phrase.kind == .noun, phrase.has(.cause), !phrase.has(.actor), !phrase.has(.target)
    else { return false }
    let word = scene.lexeme(phrase.head)
    return word.cause == .heavyWeapons || word.cause == .unknown && word.strike == nil
  }

  private static func isDoer(_ scene: Scene, _ index: Int) -> Bool {
    scene[index].quantity < 0
      && (scene[index].classes.meets(doers)
        || scene[index].has(.person)
          && VictimReader(scene: scene).status(index) == .combatant)
  }

  /// The word that says more of the means than a general one: that behind it ("قصف طائرات", "هجوم على
  /// القرية بسيارة مفخخة", "انفجار عبوة"), else the weapon that is its subject ("طيران حربي قصف").
  static func means(_ scene: Scene, _ index: Int) -> Lexeme? {
    let isBlast = scene.lexeme(scene[index].head).strike == .explosion
    return isBlast ? weapon(scene, index + 1) : behind(scene, index) ?? subject(scene, index)
  }

  private static func behind(_ scene: Scene, _ index: Int) -> Lexeme? {
    var next = index + 1
    while next < index + 6 {
      let phrase = scene[next]
      switch phrase.kind {
      case .noun:
        if let own = weapon(scene, next) {
          let isJoined = next == index + 1 || scene.sentence.has(scene[next - 1].lower, .by)
          return isJoined ? own : nil
        }
        guard phrase.quantity < 0, !scene.isPeople(next) else { return nil }
      case .preposition:
        guard scene.sentence.meets(phrase.lower, WordClass(.by, .preposition)) else { return nil }
      default: return nil
      }
      next += 1
    }
    return nil
  }

  private static func subject(_ scene: Scene, _ index: Int) -> Lexeme? {
    let before = scene[scene.preceding(scene.preceding(index))].kind
    guard scene[index - 1].has(.actor), before != .preposition, before != .noun else { return nil }
    return weapon(scene, index - 1)
  }

  private static func weapon(_ scene: Scene, _ index: Int) -> Lexeme? {
    let phrase = scene[index]
    guard phrase.kind == .noun, phrase.has(.cause), !phrase.has(.person) else { return nil }
    let lexeme = scene.lexeme(phrase.head)
    return lexeme.strike == nil || lexeme.strike == .explosion ? nil : lexeme
  }

  /// "إلقاء الطيران المروحي 12 برميلا متفجرا": what an aircraft let fall, right behind it.
  static func dropped(_ scene: Scene, _ index: Int) -> Lexeme? {
    guard scene[index].has(.actor) else { return nil }
    var next = index + 1
    while next < index + 3, scene[next].kind == .noun, scene[next].traits.contains(.definite),
      !scene[next].classes.meets(WordClass(.person, .cause, .target))
    { next += 1 }
    let phrase = scene[next]
    guard phrase.has(.weapon), !phrase.traits.contains(.definite) else { return nil }
    return weapon(scene, next)
  }
}
