// SPDX-License-Identifier: Apache-2.0
import Record

/// Who takes a deed on itself, and who sets about one: "تبنى التنظيم الهجوم", "قامت القوات بقتل 3 مدنيين".
enum OwnDeeds {
  private static let reach = 6

  // MARK: Responsibility

  /// Adds who claims a deed for itself to the actors that a sentence names.
  static func read(
    _ scene: Scene, _ verb: Int, into actors: inout [Mentions.At<Circumstances.ActorWords>]
  ) {
    guard scene.sentence.seen.has(.responsibility), isClaim(scene, verb),
      let subject = subject(scene, verb), var actor = words(scene, subject, before: verb)
    else { return }
    actor.cue = scene.extent(scene[verb])
    actors.append(Mentions.At(phrase: subject, value: actor))
  }

  /// "تبنى", or "أعلن … مسؤوليته عن", and neither is denied.
  private static func isClaim(_ scene: Scene, _ verb: Int) -> Bool {
    let phrase = scene[verb]
    guard phrase.head >= 0, !phrase.has(.denies),
      !phrase.traits.meets([.negated, .modal, .hypothetical])
    else { return false }
    if scene.sentence.has(phrase.head, .responsibility) {
      // "نفى الجيش أن يقف وراء الهجوم"
      return phrase.has(.accepts)
        || scene[verb - 1].kind == .noun && !(0..<verb).contains { scene[$0].has(.denies) }
    }
    guard phrase.classes.meets(WordClass(.said, .accepts)) else { return false }
    return (verb + 1..<verb + reach).contains {
      scene[$0].kind == .noun && scene[$0].has(.responsibility)
        && scene[$0].traits.contains(.possessive)
    }
  }

  /// "تنظيم سرايا أنصار السنة يتبنى": all of its name, up to the verb.
  private static func words(
    _ scene: Scene, _ subject: Int, before verb: Int
  ) -> Circumstances.ActorWords? {
    let isLong = subject < verb - 1 && !scene[subject].has(.entity)
    return isLong
      ? ActorReader.words(scene, scene[subject].lower..<scene[verb - 1].upper)
      : ActorReader.agent(scene, subject)
  }

  private static func subject(_ scene: Scene, _ verb: Int) -> Int? {
    var first = verb - 1
    while first > 0, scene[first - 1].kind == .noun { first -= 1 }
    return [verb + 1, verb - 1, first].first {
      scene[$0].kind == .noun && scene[$0].quantity < 0 && ActorReader.agent(scene, $0) != nil
    }
  }

  // MARK: Announcing it

  /// "أعلنت كتائب كذا قتل 3 جنود": who announces what somebody does, and not what befell its own.
  static func announcer(_ scene: Scene, _ harm: Int, of people: Int) -> Int? {
    let isActive = scene[harm].has(.harmPast) || scene.lexeme(scene[harm].head).number == 1
    guard isActive, harm > 1, !(people..<people + 3).contains(where: { isOwn(scene[$0]) }) else {
      return nil
    }
    if scene[harm - 1].kind == .that { return himself(scene, harm) }
    if isSaid(scene[harm - 1]) {
      return HarmThenPeople.isDoer(scene, harm - 2) ? harm - 2 : nil
    }
    guard HarmThenPeople.isDoer(scene, harm - 1) else { return nil }
    for index in stride(from: harm - 2, through: max(0, harm - 5), by: -1) {
      if isSaid(scene[index]) { return harm - 1 }
      guard scene[index].kind == .noun || scene[index].kind == .preposition else { return nil }
    }
    return nil
  }

  /// What files give "that" with a pronoun behind it, and verbs that tell what befell their subject.
  private static let withPronoun: Int32 = 1
  private static let suffered: Int32 = 3

  /// "قال الجيش في بيان إنه قتل 20 مسلحا": who fights and speaks of himself.
  private static func himself(_ scene: Scene, _ harm: Int) -> Int? {
    let that = harm - 1
    guard scene.lexeme(scene[that].lower).number == withPronoun,
      scene.lexeme(scene[harm].head).number != suffered,
      let verb = (max(0, that - reach)..<that).last(where: { scene[$0].kind == .verb }),
      isSaid(scene[verb])
    else { return nil }
    return HarmThenPeople.isDoer(scene, verb + 1) ? verb + 1 : nil
  }

  private static func isSaid(_ phrase: Phrase) -> Bool {
    phrase.kind == .verb && phrase.has(.said) && !phrase.has(.denies)
      && !phrase.traits.contains(.negated)
  }

  private static func isOwn(_ phrase: Phrase) -> Bool {
    phrase.kind == .noun && phrase.has(.person) && phrase.traits.contains(.possessive)
  }

  // MARK: Setting about it

  /// "قامت قوات كذا بقتل", "أقدم مسلح على قتل": who sets about the harm; nil where nobody is said to.
  static func agent(_ scene: Scene, _ harm: Int) -> Int? {
    guard scene.sentence.seen.has(.wields), scene[harm - 1].kind == .preposition else { return nil }
    let near = max(0, harm - 5)..<harm - 1
    guard let verb = near.last(where: { scene[$0].kind == .verb }), scene[verb].has(.wields),
      !scene[verb].traits.meets([.negated, .modal, .hypothetical])
    else { return nil }
    return [verb + 1, verb - 1].first { $0 < harm - 1 && HarmThenPeople.isDoer(scene, $0) }
  }
}
