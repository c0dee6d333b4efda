// SPDX-License-Identifier: Apache-2.0
import Record

/// Who or what does what a verb tells: the noun before it, or before the clause that it goes on.
extension ActiveHarm {
  /// The noun that does it: before the verb, or before the clause that a gerund ends.
  static func agent(_ scene: Scene, _ verb: Int) -> Int {
    var index = scene.beforeBracket(scene.preceding(verb))
    if isHelping(scene, index) { index = scene.preceding(index) }
    if scene[index].kind == .conjunction,
      let first = joined(scene, verb, index) ?? opening(scene, verb, index)
    {
      return agent(scene, first)
    }
    if scene[index].kind == .comma, scene[verb].has(.harmGerund) { return strike(scene, index) }
    if scene[index].kind == .comma, let first = listed(scene, verb, index) {
      return agent(scene, first)
    }
    if scene[index].kind == .relative || scene[index].kind == .that {
      index = scene.preceding(index)
    }
    if scene[index].kind == .comma {
      index = scene.preceding(index)
      index = held(scene, by: index) ?? index
    }
    if let whose = disguised(scene, index) { index = whose }
    while scene[index].kind == .noun || scene[index].kind == .time,
      scene[scene.preceding(index)].kind == .preposition
    {
      let joint = scene.preceding(index)
      let before = scene.preceding(joint)
      if let whose = described(scene, before, by: joint) {
        index = whose
        continue
      }
      // "They arrested two men after the bombing that killed nine": the bombing did.
      guard scene[before].kind == .noun, !scene.sentence.has(scene[joint].lower, .subordinator)
      else { break }
      index = before
    }
    return scene[index].kind == .noun ? index : -1
  }

  /// The "had" of "it had \"neutralised\" 203 terrorists", which the quotation mark parts from its verb.
  private static func isHelping(_ scene: Scene, _ index: Int) -> Bool {
    scene.order == .subjectFirst && scene[index].kind == .verb
      && scene[index + 1].kind == .quoteOpen
      && !scene[index].traits.isEmpty && scene[index].traits.isSubset(of: [.have, .auxiliary])
  }

  /// "Police in Suwayda, Syria, opened fire": the place before a comma that what stands between commas holds.
  private static func held(_ scene: Scene, by index: Int) -> Int? {
    let (holder, place) = (scene[index], scene.preceding(index) - 1)
    guard scene.order == .subjectFirst, holder.kind == .noun, place > 0,
      scene[place + 1].kind == .comma, scene[place].kind == .noun,
      scene[place - 1].kind == .preposition,
      scene.sentence.has(scene[place - 1].lower, .locative),
      (holder.lower..<holder.upper).allSatisfy({
        scene.sentence.isOfName($0)
          && !scene.sentence.meets($0, WordClass(.actor, .person, .entity))
      })
    else { return nil }
    return place
  }

  /// "Gunmen disguised as police stopped a bus": those who were disguised.
  private static func disguised(_ scene: Scene, _ index: Int) -> Int? {
    guard scene.order == .subjectFirst, index > 2, scene.isAs(index - 1),
      scene[index - 2].kind == .verb, scene[index - 2].traits.isEmpty,
      scene[index - 3].kind == .noun
    else { return nil }
    return index - 3
  }

  /// "Militias backed by Iran fired rockets": those whom a participle and "by" describe.
  private static func described(_ scene: Scene, _ participle: Int, by joint: Int) -> Int? {
    guard scene.order == .subjectFirst, scene.isBy(joint), scene[participle].kind == .verb,
      scene[participle].traits.isEmpty, scene[scene.preceding(participle)].kind == .noun
    else { return nil }
    return scene.preceding(participle)
  }

  /// "The soldiers burned down homes and killed 30 people": the verb whose subject is that of a second one.
  private static func joined(_ scene: Scene, _ verb: Int, _ joint: Int) -> Int? {
    if scene.order == .subjectFirst, scene[verb].has(.harmGerund) { return gerund(scene, joint) }
    guard scene.order == .subjectFirst, scene[verb].classes.meets(WordClass(.harmPast, .leads)),
      scene[verb].traits.isSubset(of: .have),
      let first = (0..<joint).last(where: { scene[$0].kind == .verb }), joint - first < 6,
      first > 0, scene[first].traits.isSubset(of: .have),
      !scene[first].classes.meets(others),
      !scene[first].has(.harmPast) || hasObject(scene, first),
      !(first..<(joint - 1)).contains(where: { endsClause(scene[$0].kind) })
    else { return nil }
    return first
  }

  /// "Gunmen burst into a home in Mercaderes, in the south-west, on Saturday night and shot five people": the verb
  /// with which a sentence begins, over nothing but where and when.
  private static func opening(_ scene: Scene, _ verb: Int, _ joint: Int) -> Int? {
    guard scene.order == .subjectFirst, joint > 3, scene[verb].has(.harmPast),
      scene[verb].traits.isSubset(of: .have), scene[0].kind == .noun, scene[1].kind == .verb,
      scene[1].traits.isSubset(of: .have), !scene[1].classes.meets(others),
      !scene[1].has(.harmPast),
      (2..<joint).allSatisfy({ index in
        switch scene[index].kind {
        case .preposition, .comma, .time: true
        case .noun: scene[index - 1].kind == .preposition || index == 2
        default: false
        }
      })
    else { return nil }
    return 1
  }

  /// "Opened fire, killing eight and wounding seven": the gerund before "and", behind its comma.
  private static func gerund(_ scene: Scene, _ joint: Int) -> Int? {
    let first = (max(0, joint - 8)..<joint).last { scene[$0].kind == .verb }
    guard let first, scene[first].has(.harmGerund), scene[scene.preceding(first)].kind == .comma
    else { return nil }
    return first
  }

  /// "Gunmen came at dawn, shot the mayor and fled": the first of several verbs.
  private static func listed(_ scene: Scene, _ verb: Int, _ comma: Int) -> Int? {
    guard let first = joined(scene, verb, comma) ?? chained(scene, verb, comma),
      scene[first - 1].kind == .noun,
      scene[comma + 1].kind == .verb,
      (verb..<scene.count).contains(where: {
        scene[$0].kind == .conjunction && scene[$0 + 1].kind == .verb
          && scene[$0 + 1].traits.isSubset(of: .have)
      })
    else { return nil }
    return first
  }

  /// "Stopped a bus, checked cards and shot 23": the verb before the comma of one that tells of no harm.
  private static func chained(_ scene: Scene, _ verb: Int, _ comma: Int) -> Int? {
    guard scene.order == .subjectFirst, scene[verb].traits.isSubset(of: .have),
      let first = (max(0, comma - 8)..<comma).last(where: { scene[$0].kind == .verb }),
      scene[first].traits.isSubset(of: .have), !scene[first].classes.meets(others),
      !(first..<comma).contains(where: { endsClause(scene[$0].kind) })
    else { return nil }
    return first
  }

  private static var others: WordClass {
    WordClass(.harmIntransitive, .said) | WordClass(.gerund, .harmGerund)
  }

  private static func endsClause(_ kind: Phrase.Kind) -> Bool {
    switch kind {
    case .comma, .relative, .that, .subordinator, .conjunction, .colon, .dash: true
    default: false
    }
  }

  /// The subject of the verb to whose clause ", killing …" is joined.
  private static func strike(_ scene: Scene, _ comma: Int) -> Int {
    var index = comma
    while index >= 0, scene[index].kind != .verb || isInserted(scene, index, before: comma) {
      index -= 1
    }
    // "The rebels accused the army of bombing a clinic, killing nine": the accused is said to have done it.
    if index > 0, scene.order == .subjectFirst, scene[index].has(.blames), !scene[index].isPassive {
      let accused = scene.following(index)
      return scene[accused].kind == .noun ? accused : -1
    }
    return index > 0 ? agent(scene, index) : -1
  }

  /// "Russia launched drones, the air force said, killing four": who says so did not kill them.
  private static func isInserted(_ scene: Scene, _ verb: Int, before comma: Int) -> Bool {
    guard scene.order == .subjectFirst, scene[verb].classes.meets(WordClass(.said, .says)),
      !scene[verb].isPassive, verb > 2, scene[verb - 1].kind == .noun,
      scene[verb - 2].kind == .comma
    else { return false }
    return (verb + 1..<comma).allSatisfy { [.preposition, .time, .noun].contains(scene[$0].kind) }
  }
}
