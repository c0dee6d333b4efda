// SPDX-License-Identifier: Apache-2.0
import Record

/// Where the people stand behind a word of harm, over what comes between.
extension HarmThenPeople {
  /// The people behind a trigger, over the time, place and doer that may stand between.
  static func after(_ scene: Scene, _ trigger: Int, _ isVerb: Bool) -> Int? {
    var index = trigger + 1
    let limit = min(scene.count, trigger + reach)
    while index < limit {
      let phrase = scene[index]
      switch phrase.kind {
      case .noun:
        if isVerb, harms(scene, index) {
          index += 1
          continue
        }
        if scene.isPeople(index) { return isOfNext(scene, index, trigger) ? nil : index }
        guard harm(scene, index) == nil,
          isVerb || phrase.has(.adverb) || phrase.has(.figure) || phrase.traits.contains(.measured)
        else { return nil }
        index += 1
      case .preposition:
        if isVerb, isObject(scene, index + 1, of: trigger) { return index + 1 }
        guard isVerb || scene[index + 1].kind == .time else { return nil }
        index = afterComplement(scene, index)
      case .conjunction:
        // "قُتل وأصيب 10", but not "لقي شاب مصرعه وأصيب ثلاثة".
        guard harm(scene, index + 1) != nil, index == trigger + 1,
          !scene[trigger].has(.possessive)
        else { return nil }
        index += 2
      case .time, .other, .quoteOpen, .quoteClose: index += 1
      case .verb where isVerb && isSaid(scene, index) && isSubject(scene, index - 1): index += 1
      // "قتلت قذيفة سقطت على مسجد 11 شخصا".
      case .verb where isVerb && phrase.has(.happens) && scene[index - 1].has(.cause): index += 1
      case .comma:
        guard isVerb else { return nil }
        index += 1
      case .colon:
        // "مقتل كل من: …"
        guard index == trigger + 1 || scene[index - 1].has(.adverb) else { return nil }
        index += 1
      default: return nil
      }
    }
    return nil
  }

  /// "خطف مسلحون طبيبا", "اغتال مسلحون، أمس، ناشطا": fighters between a verb and others are those who did
  /// it.
  private static func harms(_ scene: Scene, _ index: Int) -> Bool {
    guard scene.isPeople(index), scene[index].quantity < 0,
      scene[index].has(.actor) || VictimReader(scene: scene).status(index) == .combatant
    else { return false }
    if isObject(scene, index + 2, of: index - 1) { return true }
    var object = index + 1
    while object < index + 7, isBetween(scene, object) { object += 1 }
    return scene.isPeople(object)
  }

  /// "اغتال مجهولان يستقلان دراجة نارية ناشطا": who did it, of whom the verb behind tells more.
  private static func isSubject(_ scene: Scene, _ index: Int) -> Bool {
    harms(scene, index) || isDoer(scene, index)
  }

  /// "يستقلون", "ينتمون": a verb that tells nothing of harm.
  private static func isSaid(_ scene: Scene, _ index: Int) -> Bool {
    scene[index].kind == .verb && scene[index].classes.has(.verb) && harm(scene, index) == nil
  }

  /// "مسلحون يستقلون دراجة نارية، ليل الثلاثاء،": what else is said of those who did it.
  private static func isBetween(_ scene: Scene, _ index: Int) -> Bool {
    let phrase = scene[index]
    if phrase.kind == .comma || phrase.kind == .time || isSaid(scene, index) { return true }
    return phrase.kind == .noun && phrase.quantity < 0 && !scene.isPeople(index)
      && !phrase.has(.harmNoun)
  }

  /// "двое убиты, трое ранены": people behind a comma that have a verb of their own.
  private static func isOfNext(_ scene: Scene, _ people: Int, _ trigger: Int) -> Bool {
    (trigger..<people).contains { scene[$0].kind == .comma } && scene.opensClause(people)
  }

  /// Steps over a preposition and the nouns it governs: "في بلدة حاس", "على يد مسلحين".
  static func afterComplement(_ scene: Scene, _ index: Int) -> Int {
    var next = index + 1
    guard scene[next].kind == .noun || scene[next].kind == .time else { return next }
    next += 1
    while scene[next].kind == .noun, !scene.isPeople(next) || scene[next].quantity < 0,
      !scene.isHarmed(scene[next]), scene[next].quantity < 0, !isNamedBehind(scene, next),
      !isNewBehind(scene, next)
    {
      next += 1
    }
    return next
  }

  /// "استشهد تحت التعذيب الشاب خالد السعيد": behind a cause with its article stands nobody whose it was.
  private static func isNamedBehind(_ scene: Scene, _ index: Int) -> Bool {
    let (cause, phrase) = (scene[index - 1], scene[index])
    return cause.kind == .noun && cause.has(.cause) && cause.traits.contains(.definite)
      && cause.upper == cause.lower + 1 && phrase.has(.person) && phrase.has(.singular)
      && phrase.traits.contains(.named) && phrase.traits.contains(.definite)
  }

  /// "أصيب في القصف طفلان": behind a noun with its article nobody without one is whose it was.
  private static func isNewBehind(_ scene: Scene, _ index: Int) -> Bool {
    let (noun, phrase) = (scene[index - 1], scene[index])
    return noun.traits.contains(.definite) && phrase.classes.meets(WordClass(.person, .role))
      && phrase.traits.isDisjoint(with: [.definite, .possessive])
      && !phrase.classes.meets(WordClass(.definite, .possessive))
  }
}
