// SPDX-License-Identifier: Apache-2.0
import Record

/// Names that are given to victims told before: "the dead were identified as …", "the victims were …".
enum Identified: ClaimRule {
  static func mayBe(_ scene: Scene) -> Bool {
    let seen = scene.sentence.seen
    if seen.has(.said), seen.has(.subordinator),
      seen.meets(WordClass(.person, .body, .harmAdjective) | WordClass(.including))
        || scene[0].traits.contains(.pronoun)
    {
      return true
    }
    if scene[0].traits.contains(.pronoun), scene[1].kind == .verb, scene[1].has(.be) { return true }
    return scene[0].traits.contains(.definite) && scene[1].has(.be) && isVictim(scene, 0)
  }

  static func read(_ scene: Scene, into finds: inout [Find]) {
    if scene.sentence.seen.has(.said) {
      for index in 0..<scene.count where scene[index].kind == .verb && scene[index].has(.said) {
        if scene[index].isPassive {
          readPassive(scene, index, &finds)
        } else {
          readActive(scene, index, &finds)
        }
      }
    }
    readNamed(scene, &finds)
  }

  /// "The two dead were identified as …", "they were identified as …".
  private static func readPassive(_ scene: Scene, _ index: Int, _ finds: inout [Find]) {
    let joint = scene.following(index)
    var subject = scene.preceding(index)
    // "The victims, whose hands were tied, were identified as".
    if scene[subject].kind == .comma, let whose = scene.openingComma(subject),
      scene[whose + 2].kind == .relative
    {
      subject = whose
    }
    guard scene[joint].kind == .subordinator else { return }
    let isPronoun = subject == 0 && scene[subject].traits.contains(.pronoun)
    if readName(scene, of: subject, index, behind: joint, &finds) { return }
    guard let harm = isPronoun ? .killed : harm(scene, subject) else { return }
    let list = scene.objects(from: behindThose(scene, scene.following(joint)))
    guard let first = list.first,
      scene.isPersonName(scene[first]) || list.count > 1 && scene.isVictims(first)
        || scene.isBareName(scene[first])
    else { return }
    let one = isOneOf(scene, subject - 2) ? subject - 2 : -1
    add(scene, list, index, harm, isOfLast: isPronoun, one: one, &finds)
  }

  /// "One of the dead", who is no other than whoever is named.
  private static func isOneOf(_ scene: Scene, _ index: Int) -> Bool {
    scene.quantity(scene[index])?.isSingular == true && scene.isOf(index + 1)
  }

  /// "The bodies were identified as those of Ana Ruiz and her son".
  private static func behindThose(_ scene: Scene, _ index: Int) -> Int {
    let of = scene[index + 1]
    let isThose =
      scene[index].kind == .noun && scene[index].upper == scene[index].lower + 1
      && !scene.isPersonName(scene[index]) && !scene.isVictims(index)
    return isThose && of.kind == .preposition && scene.sentence.has(of.lower, .of)
      ? scene.following(index + 1) : index
  }

  /// "Police identified the dead as Ana Ruiz, 52, and her son"; "the victims" are those told dead last.
  private static func readActive(_ scene: Scene, _ index: Int, _ finds: inout [Find]) {
    let first = scene.following(index)
    let isOfThem =
      scene[first + 1].kind == .including && scene.quantity(scene[first])?.isSingular == true
    let victims = isOneOf(scene, first) ? first + 2 : isOfThem ? first + 1 : first
    let joint = scene.following(victims)
    guard scene[joint].kind == .subordinator else { return }
    if readName(scene, of: victims, index, behind: joint, &finds) { return }
    guard scene[victims].traits.contains(.definite) || isOfThem,
      let harm = isOfThem ? .killed : harm(scene, victims),
      case let list = scene.objects(from: scene.following(joint)), let name = list.first,
      scene.isPersonName(scene[name])
        || scene.sentence.isCapitals && scene.isBareName(scene[name])
    else { return }
    // "Identified one of them as Ana Ruiz": of those told dead last.
    let isTold =
      !isOfThem
      && (scene.lexeme(scene[victims].head).harm != nil || harmed(scene, scene[victims]) != nil)
    finds.removeAll { $0.victims == victims && $0.stated == nil }
    add(scene, list, index, harm, isOfLast: !isTold, one: victims == first ? -1 : first, &finds)
  }

  /// "The policeman was identified as Omar Issa": one person by what he is, and one name.
  private static func readName(
    _ scene: Scene, of person: Int, _ verb: Int, behind joint: Int, _ finds: inout [Find]
  ) -> Bool {
    let phrase = scene[person]
    let name = scene.following(joint)
    guard scene.number > 0, phrase.kind == .noun, phrase.traits.contains(.definite),
      phrase.has(.singular), phrase.has(.person), harm(scene, person) == nil,
      VictimSum.exactly(phrase, in: scene) == 1, scene.isPersonName(scene[name]),
      !finds.contains(where: { $0.victims == person || $0.victims == name })
    else { return false }
    var find = Find("identified", .killed, victims: name, trigger: verb)
    (find.first, find.isNaming) = (person, true)
    finds.append(find)
    return true
  }

  /// "The dead were Ana Ruiz, 34, and her son": a name behind the verb, or behind its colon.
  private static func readNamed(_ scene: Scene, _ finds: inout [Find]) {
    if scene[0].kind == .noun, scene[0].traits.contains(.pronoun) { return readThey(scene, &finds) }
    guard scene[0].kind == .noun, scene[0].traits.contains(.definite) else { return }
    var verb = 1
    if scene[verb].kind == .verb, scene[verb].has(.harmPast) { verb += 1 }  // "Those killed were …"
    guard scene[verb].kind == .verb, scene[verb].has(.be), !isSingledOut(scene),
      let harm = harm(scene, 0)
    else { return }
    var first = scene.following(verb)
    let isListed = scene[first].kind == .colon
    if isListed { first = scene.following(first) }
    let list = scene.objects(from: first)
    guard let name = list.first,
      scene.isPersonName(scene[name])
        || list.count > 1 && (isListed || isOfNames(scene, list) || isOfOnes(scene, list)),
      scene[0].quantity < 0 || scene.quantity(scene[0])?.min == Int32(list.count)
    else { return }
    add(scene, list, verb, harm, isOfLast: false, &finds)
  }

  /// "A pregnant woman, Rana Saleh, 28, and her son": of one at least the name is told.
  private static func isOfNames(_ scene: Scene, _ list: [Int]) -> Bool {
    list.allSatisfy { scene.isVictims($0) }
      && list.contains { !VictimNames.read(scene, $0).isEmpty }
  }

  /// "The dead were a waitress, a cook and two guards": each by number.
  private static func isOfOnes(_ scene: Scene, _ list: [Int]) -> Bool {
    // "The victims were a man and three women" may be the wounded.
    let told = scene[0]
    guard scene.lexeme(told.head).harm != nil || scene.token(.harmAdjective, in: told) != nil else {
      return false
    }
    return list.allSatisfy {
      scene.isVictims($0) && scene[$0].classes.meets(WordClass(.person, .kin, .role))
        && VictimSum.exactly(scene[$0], in: scene) != nil
        && (scene[$0].quantity >= 0 || scene[$0].traits.meets([.article, .possessive]))
    }
  }

  /// "The best known people are Omar Nava and Karim Lago": a word says which people, and no word of harm.
  private static func isSingledOut(_ scene: Scene) -> Bool {
    let people = scene[0]
    guard scene.lexeme(people.head).harm == nil else { return false }
    return (people.lower..<people.head).contains { index in
      let (token, word) = (scene.sentence[index], scene.lexeme(index))
      let isOther = word.number == 1 || word.status != nil || token.has(.harmAdjective)
      return token.isWord && (token.classes.isEmpty || token.has(.adjective) && !isOther)
    }
  }

  /// "They were Omar Nava, Karim Lago and Salim Haddad": at least two names, of the dead told last.
  private static func readThey(_ scene: Scene, _ finds: inout [Find]) {
    guard scene[1].kind == .verb, scene[1].has(.be) else { return }
    let list = scene.objects(from: scene.following(1))
    guard list.count > 1, list.allSatisfy({ scene.isPersonName(scene[$0]) }) else { return }
    add(scene, list, 1, .killed, isOfLast: true, &finds)
  }

  /// Adds those of a list; `one` is the phrase that says that they are but one of those told, −1 where none does.
  private static func add(
    _ scene: Scene, _ list: [Int], _ trigger: Int, _ harm: Harm, isOfLast: Bool, one: Int = -1,
    _ finds: inout [Find]
  ) {
    guard !finds.contains(where: { list.contains($0.victims) }) else { return }
    let before = finds.count
    SufferedHarm.add(scene, list, trigger, harm, rule: "identified", into: &finds)
    for find in before..<finds.count {
      finds[find].relation = .partOfEarlier
      finds[find].isOfLast = isOfLast
    }
    if one >= 0, finds.count == before + 1 { finds[before].number = one }
  }

  /// The harm of "the dead", "the wounded", "the victims".
  static func harm(_ scene: Scene, _ index: Int) -> Harm? {
    let phrase = scene[index]
    guard phrase.kind == .noun, phrase.head >= 0 else { return nil }
    if let harm = scene.lexeme(phrase.head).harm { return harm }
    if let word = harmed(scene, phrase) { return scene.lexeme(word).harm }
    return isVictim(scene, index) ? .killed : nil
  }

  /// The word of harm in "the wounded man", "the murdered men".
  private static func harmed(_ scene: Scene, _ phrase: Phrase) -> Int? {
    scene.token(.harmAdjective, in: phrase)
      ?? (phrase.has(.person) ? scene.token(.harmPast, in: phrase) : nil)
  }

  /// "The victims", "the dead", "the bodies".
  private static func isVictim(_ scene: Scene, _ index: Int) -> Bool {
    let phrase = scene[index]
    guard phrase.kind == .noun, phrase.head >= 0 else { return false }
    let lexeme = scene.lexeme(phrase.head)
    return lexeme.harm != nil || phrase.has(.body) || phrase.has(.person) && lexeme.number == 0
  }
}
