// SPDX-License-Identifier: Apache-2.0
import Record

/// Bodies that were found or counted, and bodies that lie there: "the bodies of six men were
/// recovered", "the dead are still unburied".
enum Bodies: ClaimRule {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    let seen = scene.sentence.seen
    guard seen.has(.body) || seen.has(.lie) else { return }
    for index in 0..<scene.count where scene[index].kind == .noun {
      if scene[index].has(.body) { readBody(scene, index, into: &finds) }
      if isTheDead(scene[index]), lies(scene, index) {
        var find = Find("bodies", .killed, victims: index, trigger: index)
        (find.last, find.isPlural) = (scene.following(index), true)
        finds.append(find)
      }
    }
    OtherBodies.read(scene, into: &finds)
  }

  private static func isTheDead(_ phrase: Phrase) -> Bool {
    phrase.traits.contains(.definite) && phrase.has(.harmAdjective) && phrase.quantity < 0
  }

  private static func lies(_ scene: Scene, _ index: Int) -> Bool {
    let next = scene[scene.following(index)]
    return next.kind == .verb && (next.has(.lie) || next.all.has(.be) && afterBe(scene, index))
  }

  private static func afterBe(_ scene: Scene, _ index: Int) -> Bool {
    let state = scene[scene.following(scene.following(index))]
    return state.all.has(.lie)
  }

  private static func readBody(_ scene: Scene, _ index: Int, into finds: inout [Find]) {
    let people = ofPeople(scene, index)
    let recovers =
      near(scene, index, .recover) ?? behindInsertion(scene, people ?? index, .recover)
      ?? people.flatMap { behindList(scene, $0, .recover) }
    let lies = near(scene, index, .lie)
    let isNamed = people.map { scene.isPersonName(scene[$0]) } ?? false
    let isOfPronoun = people == nil && (recovers != nil || lies != nil) && isSomebodys(scene, index)
    let isCounted = scene[index].quantity >= 0 || people.map { scene[$0].quantity >= 0 } ?? false
    guard recovers != nil || lies != nil || isCounted || isNamed else { return }
    guard
      scene[index].has(.plural) || people != nil || scene[index].quantity >= 0
        || isOfPronoun || isOne(scene, index, recovers)
    else { return }
    let isFound =
      (recovers != nil || lies == nil && !isNamed) && !isSlain(scene, index, recovers)
      && !(people.map { areKilled(scene, $0) } ?? false)
    var find = Find(
      "bodies", isFound ? .bodyRecovered : .killed, victims: people ?? index, trigger: index)
    if people != nil, scene[index].quantity >= 0 { find.number = index }
    if isOfPronoun { settle(scene, index, &find) }
    find.isPlural = scene[people ?? index].quantity < 0 && find.number < 0
    (find.first, find.last) = reach(index, people, recovers ?? lies)
    if let people, find.number < 0 {
      let isSubject = recovers.map { $0 > people } ?? false
      addUp(isSubject ? all(scene, from: people) : scene.objects(from: people), scene, &find)
    }
    finds.append(find)
  }

  /// "His tortured body": of one person.
  private static func isSomebodys(_ scene: Scene, _ index: Int) -> Bool {
    let phrase = scene[index]
    return phrase.has(.singular) && phrase.quantity < 0 && phrase.ownerUpper < 0
      && scene.sentence.has(phrase.lower, .possessive)
      && scene.lexeme(phrase.lower).number == 3
  }

  /// Whose body it is: the one person with whom the sentence begins, else an earlier one.
  private static func settle(_ scene: Scene, _ index: Int, _ find: inout Find) {
    if let person = scene.openingPerson, person < index {
      find.victims = person
    } else {
      (find.stated, find.isOfUntold) = (.exactly(1), true)
    }
  }

  /// "Two bodies were found shot to death", "the bullet-riddled bodies": killed, and no mere bodies.
  private static func isSlain(_ scene: Scene, _ body: Int, _ verb: Int?) -> Bool {
    guard scene.sentence.seen.has(.harmPast) else { return false }
    if slays(scene, scene[body]) { return true }
    guard let verb, verb > body else { return false }
    let next = scene.following(verb)
    let state = scene[scene[next].kind == .time ? scene.following(next) : next]
    return slays(scene, scene[verb]) || state.kind != .noun && slays(scene, state)
  }

  /// "The bodies of five people killed in shelling", "of men who were killed near the market".
  private static func areKilled(_ scene: Scene, _ people: Int) -> Bool {
    guard scene.order == .subjectFirst else { return false }
    let next = scene.following(people)
    if scene[next].kind == .relative {
      return scene[next + 1].isPassive && slays(scene, scene[next + 1])
    }
    // "Found the body of a student hanged in his room".
    return scene[next].kind == .verb && scene[next].traits.isEmpty && slays(scene, scene[next])
      && scene.lexeme(scene[next].head).strike != .execution
      && !ActiveHarm.hasObject(scene, next)
  }

  private static func slays(_ scene: Scene, _ phrase: Phrase) -> Bool {
    (phrase.lower..<phrase.upper).contains {
      scene.sentence.has($0, .harmPast) && scene.lexeme($0).harm == .killed
    }
  }

  /// "A body was recovered", "found a burned body", "a body pulled from the river"; not "a monitoring
  /// body found that".
  private static func isOne(_ scene: Scene, _ index: Int, _ recovers: Int?) -> Bool {
    let phrase = scene[index]
    guard let recovers, phrase.traits.contains(.article), phrase.head > phrase.lower,
      ((phrase.lower + 1)..<phrase.head).allSatisfy({
        scene.sentence.meets($0, WordClass(.adjective, .harmAdjective, .ordinal))
          || phrase.ownerUpper >= $0
      })
    else { return false }
    return recovers < index || scene[recovers].isPassive
      || scene[scene.following(recovers)].kind == .preposition
  }

  /// All of a list before its verb, up to the one behind "and"; without it a comma only says more of the first.
  private static func all(_ scene: Scene, from first: Int) -> [Int] {
    var list = [first]
    while list.count < 40 {
      var joint = scene.following(list[list.count - 1])
      guard scene[joint].kind == .comma || scene[joint].kind == .conjunction else { break }
      if scene[scene.following(joint)].kind == .conjunction { joint = scene.following(joint) }
      guard scene.isVictims(scene.following(joint)) else { break }
      list.append(scene.following(joint))
      if scene[joint].kind == .conjunction { return scene.withoutRetold(list) }
    }
    return [first]
  }

  /// "The bodies of a teacher and his two daughters": three.
  private static func addUp(_ list: [Int], _ scene: Scene, _ find: inout Find) {
    let groups = VictimSum.groups(list, in: scene)
    guard list.count > 1, groups.count == 1, let sum = groups[0].sum else { return }
    (find.stated, find.members, find.isPlural) = (sum, groups[0].phrases, false)
    find.last = max(find.last, list.last ?? 0)
  }

  private static func reach(_ index: Int, _ people: Int?, _ verb: Int?) -> (Int, Int) {
    let all = [index, people, verb].compactMap { $0 }
    return (all.min() ?? index, all.max() ?? index)
  }

  /// The people of "the bodies of six men".
  private static func ofPeople(_ scene: Scene, _ index: Int) -> Int? {
    guard scene[index + 1].kind == .preposition, scene.sentence.has(scene[index + 1].lower, .of),
      scene.isVictims(index + 2)
    else { return nil }
    return index + 2
  }

  /// "The bodies of a woman, her son and a neighbour were found": the verb behind a list.
  private static func behindList(_ scene: Scene, _ people: Int, _ kind: WordKind) -> Int? {
    guard let last = all(scene, from: people).last, last > people,
      case let verb = scene.following(last), scene[verb].kind == .verb, scene[verb].all.has(kind)
    else { return nil }
    return verb
  }

  /// "The body of a man, bearing signs of torture, was found": the verb behind what two commas set in.
  private static func behindInsertion(_ scene: Scene, _ people: Int, _ kind: WordKind) -> Int? {
    let open = scene.following(people)
    guard scene.sentence.seen.has(kind), scene[open].kind == .comma,
      let close = (open + 1..<open + 12).first(where: { scene[$0].kind == .comma }),
      case let verb = scene.following(close), scene[verb].kind == .verb, scene[verb].all.has(kind)
    else { return nil }
    return verb
  }

  /// A verb of a kind in the clause around a phrase.
  private static func near(_ scene: Scene, _ index: Int, _ kind: WordKind) -> Int? {
    guard scene.sentence.seen.has(kind) else { return nil }
    for offset in 1...6 {
      for place in [index + offset, index - offset]
      where scene[place].kind == .verb && scene[place].all.has(kind) {
        return place
      }
    }
    return nil
  }
}
