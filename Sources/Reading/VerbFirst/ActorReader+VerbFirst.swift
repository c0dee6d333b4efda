// SPDX-License-Identifier: Apache-2.0
import Record

extension ActorReader {
  /// The actor behind a cause: "قصف روسي", "قصف قوات النظام", "غارة للتحالف الدولي".
  static func behind(_ scene: Scene, _ index: Int) -> Circumstances.ActorWords? {
    let phrase = scene[index]
    if let demonym = scene.token(.demonym, in: phrase) {
      let isDoer = phrase.has(.actor)
      return words(scene, (isDoer ? phrase.lower : demonym)..<phrase.upper)
    }
    if let own = joined(scene, index) { return own }
    var next = index + 1
    for _ in 0..<5 {
      let phrase = scene[next]
      switch phrase.kind {
      case .noun:
        if let own = gunman(scene, next, behind: index) { return own }
        if let own = body(scene, next) ?? fighters(scene, next) { return own }
        guard phrase.classes.meets(WordClass(.cause, .adjective)) || phrase.classes.isEmpty else {
          return nil
        }
      case .conjunction: guard scene[next + 1].has(.cause) else { return nil }
      case .preposition:
        let joints = WordClass(.to, .by, .of, .from)
        guard scene.sentence.meets(phrase.lower, joints) else { return nil }
      default: return nil
      }
      next += 1
    }
    return nil
  }

  /// "قصف الجيش", "رصاص قوات الأمن": a body within the words for the cause.
  private static func joined(_ scene: Scene, _ index: Int) -> Circumstances.ActorWords? {
    let phrase = scene[index]
    guard phrase.kind == .noun, phrase.head >= 0,
      let doer = (phrase.head + 1..<max(phrase.head + 1, phrase.upper)).first(where: {
        scene.sentence.has($0, .actor) && !scene.sentence.has($0, .cause)
      })
    else { return nil }
    let owner = scene[index + 1]
    let joins = owner.kind == .noun && owner.classes.meets(WordClass(.entity, .actor))
    return words(scene, doer..<(joins ? owner.upper : phrase.upper))
  }

  /// "رصاص مسلحين", "هجوم مستوطنين": those who did it, by what they are.
  private static func fighters(_ scene: Scene, _ index: Int) -> Circumstances.ActorWords? {
    let phrase = scene[index]
    guard phrase.has(.person), phrase.has(.plural), phrase.quantity < 0, !scene.isHarmed(phrase),
      VictimReader(scene: scene).status(index) == .combatant
    else { return nil }
    return words(scene, phrase.lower..<scene[lastOfBody(scene, index)].upper)
  }

  /// "هجوم لعناصر داعش", "مسلحي تنظيم القاعدة": up to the body whose fighters they are, where a name
  /// follows without an article or a particle.
  static func lastOfBody(_ scene: Scene, _ index: Int) -> Int {
    let next = scene[index + 1]
    guard next.kind == .noun, next.quantity < 0, next.has(.actor), !next.has(.cause),
      !scene.endsInNun(scene[index].head)
    else { return index }
    // "جنود الاحتلال"
    let isOwner = next.has(.entity) || next.traits.contains(.definite) && !next.has(.person)
    return isOwner && !scene[index].traits.contains(.definite) ? index + 1 : index
  }

  /// "رصاص مستوطن", "نيران جندي": the one whose fire it was; "اشتباك مسلح" is only armed.
  private static func gunman(
    _ scene: Scene, _ index: Int, behind cause: Int
  ) -> Circumstances.ActorWords? {
    let phrase = scene[index]
    let strike = scene.lexeme(scene[cause].head).strike
    guard index == cause + 1, strike == .gunfire || strike == .sniper, phrase.has(.person),
      phrase.has(.singular), phrase.quantity < 0, !phrase.traits.contains(.named),
      phrase.classes.has(.actor) || VictimReader(scene: scene).status(index) == .combatant
    else { return nil }
    return words(scene, phrase.lower..<phrase.upper)
  }

  /// A body that fights, with what stands behind it as its name or nation.
  private static func body(_ scene: Scene, _ index: Int) -> Circumstances.ActorWords? {
    let phrase = scene[index]
    let isBody = phrase.has(.actor) && !phrase.has(.cause) || phrase.has(.entity)
    if phrase.has(.cause), let demonym = scene.token(.demonym, in: phrase) {
      return words(scene, demonym..<phrase.upper)
    }
    guard isBody, !phrase.has(.medium) else { return nil }
    let isGeneral = phrase.classes.has(.actor) && !phrase.has(.entity)
    let owner = scene[index + 1]
    let joins = isGeneral && owner.kind == .noun && owner.classes.meets(WordClass(.entity, .actor))
    return words(scene, phrase.lower..<(joins ? owner.upper : phrase.upper))
  }
}
