// SPDX-License-Identifier: Apache-2.0
import Record

extension ActorReader {
  /// The actor behind a cause: "قصف روسي", "قصف قوات النظام", "غارة للتحالف الدولي".
  static func behind(_ scene: Scene, _ index: Int) -> Circumstances.ActorWords? {
    let phrase = scene[index]
    if let demonym = scene.token(.demonym, in: phrase) {
      return words(scene, nation(scene, phrase, demonym))
    }
    if let own = joined(scene, index) ?? believed(scene, index) { return own }
    var next = index + 1
    for _ in 0..<5 {
      let phrase = scene[next]
      switch phrase.kind {
      case .noun:
        if let own = gunman(scene, next, behind: index) { return own }
        if let own = body(scene, next) ?? fighters(scene, next) { return own }
        guard phrase.classes.meets(WordClass(.cause, .adjective)) || phrase.classes.isEmpty,
          next > index + 1 || !phrase.classes.isEmpty || !hasObject(scene, index)
        else { return nil }
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

  /// "غارات يرجح أنها روسية", "قصف قالت الوكالة إنه تركي": whose somebody holds the cause to be.
  private static func believed(_ scene: Scene, _ index: Int) -> Circumstances.ActorWords? {
    guard scene.sentence.seen.has(.that),
      let that = (index + 2..<index + 6).first(where: { scene[$0].kind == .that }),
      scene.lexeme(scene[that].lower).number == withPronoun,
      (index + 1..<that).allSatisfy({ scene[$0].kind == .noun || scene[$0].kind == .verb }),
      case let nation = scene[that + 1], nation.kind == .noun, nation.quantity < 0,
      nation.upper == nation.lower + 1, nation.classes.has(.demonym)
    else { return nil }
    return words(scene, nation.lower..<nation.upper)
  }

  /// What files give "that" with a pronoun behind it.
  private static let withPronoun: Int32 = 1

  /// What files give words behind which what was aimed at stands.
  private static let withObject: Int32 = 4

  /// "استهداف تجمع لجنود كذا": they were aimed at, and aimed at nobody.
  private static func hasObject(_ scene: Scene, _ cause: Int) -> Bool {
    scene.lexeme(scene[cause].head).number == withObject
      && scene[cause].upper == scene[cause].head + 1
  }

  /// "قصف روسي مكثف", "القصف التركي المدفعي", "قصف الميليشيات الكردية": whose it was, from the word for a
  /// body where one stands before, and without what else is said of the cause.
  private static func nation(_ scene: Scene, _ phrase: Phrase, _ demonym: Int) -> Range<Int> {
    if phrase.has(.actor) {
      // "ثلاث طائرات حربية روسية": without their number.
      let lower = scene.quantity(phrase).map { max($0.upper, phrase.lower) } ?? phrase.lower
      return (lower < demonym ? lower : phrase.lower)..<phrase.upper
    }
    let first = max(phrase.lower, phrase.head + 1)
    let body = (first..<max(first, demonym)).first {
      scene.sentence.has($0, .actor) && !scene.sentence.has($0, .cause)
    }
    var upper = demonym + 1
    while upper < phrase.upper, scene.sentence.has(upper, .demonym) { upper += 1 }
    return (body ?? demonym)..<upper
  }

  /// What files give adjectives of the means: "المدفعي" of "قصف النظام المدفعي" tells nothing of whose it was.
  private static let ofMeans: Int32 = 3

  /// The words of a body without what is said of its strike.
  private static func body(_ scene: Scene, in words: Range<Int>) -> Range<Int> {
    var upper = words.upperBound
    while upper > words.lowerBound + 1, scene.sentence.has(upper - 1, .adjective),
      scene.lexeme(upper - 1).number == ofMeans
    { upper -= 1 }
    return words.lowerBound..<upper
  }

  /// "قصف الجيش", "رصاص قوات الأمن": a body within the words for the cause.
  private static func joined(_ scene: Scene, _ index: Int) -> Circumstances.ActorWords? {
    let phrase = scene[index]
    guard phrase.kind == .noun, phrase.head >= 0,
      let doer = (phrase.head + 1..<max(phrase.head + 1, phrase.upper)).first(where: {
        scene.sentence.has($0, .actor) && !scene.sentence.has($0, .cause)
      })
    else { return nil }
    return words(scene, body(scene, in: doer..<scene[lastOfOwner(scene, index)].upper))
  }

  /// "قوات النظام", "ميليشيا «القمة»": up to whose they are, or what they are called in quotation marks.
  private static func lastOfOwner(_ scene: Scene, _ index: Int) -> Int {
    let bodies = WordClass(.entity, .actor)
    let owner = scene[index + 1]
    if owner.kind == .noun { return owner.classes.meets(bodies) ? index + 1 : index }
    return lastQuoted(scene, index) ?? index
  }

  /// The mark that ends the name in quotation marks right behind a word for a body; nil for none.
  static func lastQuoted(_ scene: Scene, _ index: Int) -> Int? {
    let name = scene[index + 2]
    let quotes: [Phrase.Kind] = [.quoteOpen, .quoteClose]
    guard quotes.contains(scene[index + 1].kind), quotes.contains(scene[index + 3].kind),
      name.kind == .noun, name.quantity < 0, !name.classes.meets(WordClass(.cause, .harmNoun)),
      !scene.endsInNun(scene[index].head)  // "قتل مجهولون «أبو الليل»".
    else { return nil }
    return index + 3
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
    if let owner = scene.ownerBehind(index),
      scene[owner].classes.meets(WordClass(.entity, .actor))
    {
      return owner
    }
    if next.kind != .noun, !scene[index].has(.entity), let last = lastQuoted(scene, index) {
      return last
    }
    // "مسلحون من تنظيم القاعدة"
    if scene.isOf(index + 1), scene[index].has(.person), scene[index + 2].kind == .noun,
      scene[index + 2].classes.has(.entity), scene[index + 2].classes.has(.actor)
    {
      return index + 2
    }
    // "مجموعات مسلحة من ميليشيا «القمة»"
    if scene.isOf(index + 1), scene[index].has(.actor), scene[index + 2].has(.actor),
      let last = lastQuoted(scene, index + 2)
    {
      return last
    }
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
      return words(scene, nation(scene, phrase, demonym))
    }
    guard isBody, !phrase.has(.medium) else { return nil }
    let isGeneral = phrase.classes.has(.actor) && !phrase.has(.entity)
    let last = isGeneral ? lastOfOwner(scene, index) : index
    return words(scene, body(scene, in: phrase.lower..<scene[last].upper))
  }
}
