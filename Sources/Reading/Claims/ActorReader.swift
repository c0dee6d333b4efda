// SPDX-License-Identifier: Apache-2.0
import Record

/// Who is said to have done it, read from the words around a cause or before a verb.
enum ActorReader {
  private static var bodies: WordClass { WordClass(.actor, .entity) }
  /// Verbs that tell of a deed, which whoever does it has done.
  static var deeds: WordClass {
    WordClass(.harmPast, .harmPresent, .harmIntransitive, .strikes) | WordClass(.wields, .cause)
      | WordClass(.blames, .uses, .accountFor, .leave)
  }

  /// The actor that a noun phrase names as the subject or after "by"; nil where it names none.
  static func agent(_ scene: Scene, _ index: Int) -> Circumstances.ActorWords? {
    let phrase = scene[index]
    guard phrase.kind == .noun, !phrase.traits.contains(.pronoun) else { return nil }
    if scene.order == .verbFirst, phrase.has(.cause) { return behind(scene, index) }
    if phrase.has(.cause), phrase.has(.actor) {
      if let owner = possessor(scene, phrase) ?? owner(scene, index) { return owner }
    } else if phrase.has(.cause) {
      return within(scene, index, before: phrase.head) ?? owner(scene, index)
    }
    if isCountry(scene, index) {
      return JointDoers.add(scene, index, to: words(scene, phrase.lower..<phrase.upper))
    }
    let isArmed = phrase.has(.source) && isCombatant(scene, phrase.lower..<phrase.head)
    let isActor =
      isArmed || phrase.classes.meets(bodies) && !phrase.has(.medium)
      || phrase.has(.person) && scene.lexeme(phrase.head).status == .combatant
      || scene.isPersonName(phrase) && !isOfPlace(scene, phrase)
    guard isActor else { return nil }
    // "مسلحي التنظيم", "دبابات الاحتلال": whose people or weapons they are.
    let isSeveral =
      scene.order == .verbFirst && !phrase.has(.entity)
      && (phrase.has(.person) && phrase.has(.plural) || phrase.has(.actor))
    let last = isSeveral ? lastOfBody(scene, index) : index
    let words = ofBody(scene, index) ?? words(scene, phrase.lower..<scene[last].upper)
    return JointDoers.add(scene, index, to: words)
  }

  /// "By Saratoga Avenue": a street, whoever it is called after.
  private static func isOfPlace(_ scene: Scene, _ phrase: Phrase) -> Bool {
    scene.order == .subjectFirst && phrase.all.meets(WordClass(.placeNoun, .target, .direction))
  }

  /// "The junta's jets": whose the aircraft are.
  private static func possessor(_ scene: Scene, _ phrase: Phrase) -> Circumstances.ActorWords? {
    guard scene.order == .subjectFirst, phrase.ownerUpper > phrase.lower,
      (phrase.lower..<phrase.ownerUpper).contains(where: { scene.sentence.meets($0, bodies) })
    else { return nil }
    return words(scene, phrase.lower..<phrase.ownerUpper)
  }

  /// "Israel bombed a school": a country, which stands for its forces as whoever does something.
  static func isCountry(_ scene: Scene, _ index: Int) -> Bool {
    let phrase = scene[index]
    guard phrase.upper == phrase.lower + 1, scene.sentence.has(phrase.lower, .nation) else {
      return false
    }
    // "The war that began in Ukraine" is where it was; so is "بلبنان", where "by" may be "in".
    guard scene[index - 1].kind == .preposition else { return true }
    return scene.isBy(index - 1)
      && (scene.order == .subjectFirst || !scene.sentence.has(scene[index - 1].lower, .locative))
  }

  /// "Militants from Boko Haram", "fighters of the M23": people are of the body that has a name.
  private static func ofBody(_ scene: Scene, _ index: Int) -> Circumstances.ActorWords? {
    let (phrase, joint, body) = (scene[index], scene[index + 1], scene[index + 2])
    guard scene.order == .subjectFirst, phrase.has(.person), !phrase.all.has(.entity),
      joint.kind == .preposition,
      scene.sentence.meets(joint.lower, WordClass(.from, .of)), body.kind == .noun,
      body.has(.entity)
    else { return nil }
    return words(scene, phrase.lower..<body.upper)
  }

  /// Whose they are: "the Syrian air force" of "two jets of the Syrian air force".
  private static func owner(_ scene: Scene, _ index: Int) -> Circumstances.ActorWords? {
    let of = scene[index + 1]
    guard of.kind == .preposition, scene.sentence.has(of.lower, .of),
      scene[index + 2].classes.meets(bodies)
    else { return nil }
    return words(scene, scene[index + 2].lower..<scene[index + 2].upper)
  }

  /// "terrorist groups", "rebel rockets": what a word before says of them.
  private static func isCombatant(_ scene: Scene, _ tokens: Range<Int>) -> Bool {
    tokens.contains { scene.lexeme($0).status == .combatant }
  }

  /// The actor named before a cause: "Russian" of "Russian shelling", "the army" of "the army's raid".
  static func within(
    _ scene: Scene, _ index: Int, before cause: Int
  ) -> Circumstances.ActorWords? {
    let phrase = scene[index]
    let doers = WordClass(.actor, .entity, .demonym)
    if phrase.has(.cause), phrase.has(.actor), phrase.head == cause, cause > phrase.lower {
      let isNamed = (phrase.lower..<cause).contains { scene.sentence.meets($0, doers) }
      return isNamed ? words(scene, phrase.lower..<phrase.upper) : nil
    }
    guard
      let last = (phrase.lower..<cause).last(where: {
        scene.sentence.meets($0, doers) || isCombatant(scene, $0..<($0 + 1))
      })
    else {
      return phrase.has(.actor) && phrase.has(.cause)
        ? words(scene, phrase.lower..<phrase.upper) : nil
    }
    // "Three separate Israeli strikes".
    var first = phrase.lower
    let counting = WordClass(.numberWord, .vague, .second, .former)
    while scene.order == .subjectFirst, first < last, scene.sentence.meets(first, counting) {
      first += 1
    }
    return words(scene, first..<(last + 1))
  }

  static func words(_ scene: Scene, _ range: Range<Int>) -> Circumstances.ActorWords? {
    var lower = range.lowerBound
    let leading =
      WordClass(.article, .definite, .possessive, .ordinal)
      | WordClass(.said, .qualifierBefore, .alleged) | WordClass(.between)
    if let told = lastTeller(scene, range) { lower = told + 1 }
    // "الجيش التركي": an article that is one with its word.
    while lower < range.upperBound - 1, scene.sentence.meets(lower, leading),
      scene.order == .subjectFirst || !scene.sentence.has(lower, .definite)
    { lower += 1 }
    guard lower < range.upperBound else { return nil }
    var words = Circumstances.ActorWords(
      words: scene.sentence.extent(lower..<range.upperBound), part: scene.part,
      entity: entity(scene, lower..<range.upperBound))
    if let other = alternative(scene, before: lower) {
      words.other = scene.sentence.extent(other)
      words.otherEntity = entity(scene, other)
    }
    return words
  }

  /// The last word of a body that bears no arms, or before a bar: it has told of the deed, and not done it.
  ///
  /// "Observatory for Human Rights Turkish drones killed two", "Death toll update | Turkish drones".
  private static func lastTeller(_ scene: Scene, _ range: Range<Int>) -> Int? {
    let told = range.last {
      let token = scene.sentence[$0]
      return isBeforeBar(scene, $0, range)
        || token.has(.entity) && !token.has(.actor)
          && scene.lexeme($0).source?.bearsNoArms == true
    }
    // "قوات الأمم المتحدة": forces are named before whose they are.
    guard let told, !(range.lowerBound..<told).contains(where: { scene.sentence.has($0, .actor) })
    else { return nil }
    return told
  }

  private static func isBeforeBar(_ scene: Scene, _ token: Int, _ range: Range<Int>) -> Bool {
    guard token + 1 < range.upperBound else { return false }
    let (end, start) = (Int(scene.sentence[token].end), Int(scene.sentence[token + 1].start))
    return end < start && scene.bytes[end..<start].contains(UInt8(ascii: "|"))
  }

  private static func entity(_ scene: Scene, _ tokens: Range<Int>) -> Int32 {
    tokens.last { scene.lexeme($0).entity >= 0 }.map { scene.lexeme($0).entity } ?? -1
  }

  /// The other party that is left open: "Syrian" of "Syrian or Russian warplanes".
  ///
  /// To name the one alone would blame it on nobody's word.
  private static func alternative(_ scene: Scene, before lower: Int) -> Range<Int>? {
    var or = lower - 1
    if or > scene.sentence.lower, scene.sentence.has(or, .definite) { or -= 1 }
    let doers = WordClass(.actor, .entity, .demonym) | WordClass(.nation)
    guard or > scene.sentence.lower, scene.sentence.meets(or, WordClass(.or, .and)),
      scene.sentence.meets(or - 1, doers)
    else { return nil }
    var first = or - 1
    while first > scene.sentence.lower, scene.sentence.meets(first - 1, doers) { first -= 1 }
    if scene.sentence.has(or, .or) { return first..<or }
    // "Clashes between the army and the rebels": either side may have done it.
    var between = first - 1
    if between > scene.sentence.lower, scene.sentence.has(between, .definite) { between -= 1 }
    let isBetween =
      scene.order == .subjectFirst && between >= scene.sentence.lower
      && scene.sentence.has(between, .between)
      && !scene.sentence.meets(between, WordClass(.preposition, .from))
    return isBetween ? first..<or : nil
  }
}

extension SourceKind {
  /// Whether bodies of the kind fight nobody: a deed is theirs on no word that only names them beside it.
  fileprivate var bearsNoArms: Bool {
    switch self {
    case .monitor, .organisation, .media, .agency, .medical, .rescueService, .unBody: true
    default: false
    }
  }
}
