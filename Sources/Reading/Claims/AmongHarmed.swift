// SPDX-License-Identifier: Apache-2.0
import Record

/// "Two nurses were among the wounded", "among the dead were a teacher and her son".
enum AmongHarmed: ClaimRule {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard scene.sentence.seen.has(.preposition) else { return }
    let isTold = scene.sentence.seen.meets(WordClass(.be, .said, .with))
    guard isTold || scene.sentence.isLine else { return }
    for index in 0..<scene.count where isBetween(scene, index) {
      if settleHeadline(scene, index, &finds) { continue }
      guard isTold, isAmong(scene, index), let harm = harm(scene, index + 1) else { continue }
      let whole = finds.contains { $0.victims == index + 1 }
      for group in VictimSum.groups(list(scene, index), in: scene, isOfWhole: true)
      where !finds.contains(where: { $0.victims == group.phrases[0] }) {
        var find = Find("among-harmed", harm, victims: group.phrases[0], trigger: index + 1)
        find.take(group, in: scene)
        find.relation = whole ? .part : .partOfEarlier
        finds.append(find)
      }
    }
  }

  /// "Drone kills 12, five children among dead": as headlines write it, which a state behind people seems to be.
  private static func settleHeadline(_ scene: Scene, _ index: Int, _ finds: inout [Find]) -> Bool {
    let people = scene.preceding(index)
    guard scene.sentence.isLine, scene.order == .subjectFirst, scene[index + 1].kind == .state,
      let part = finds.firstIndex(where: { $0.victims == people && $0.trigger == index + 1 }),
      finds.contains(where: { $0.victims < people && $0.harm == finds[part].harm })
    else { return false }
    finds[part].relation = .part
    return true
  }

  static func isAmong(_ scene: Scene, _ index: Int) -> Bool {
    isBetween(scene, index) && scene[index + 1].kind == .noun
  }

  private static func isBetween(_ scene: Scene, _ index: Int) -> Bool {
    scene[index].kind == .preposition && scene.sentence.has(scene[index].lower, .between)
      && !scene.sentence.has(scene[index].lower, .from)
  }

  /// The harm of "the wounded", or of "five people killed".
  static func harm(_ scene: Scene, _ index: Int) -> Harm? {
    let phrase = scene[index]
    if phrase.classes.meets(WordClass(.harmAdjective, .harmNoun)), phrase.traits.contains(.definite)
    {
      return scene.lexeme(phrase.head).harm
    }
    if phrase.has(.person) || phrase.has(.harmPast) && phrase.traits.contains(.definite),
      let harm = scene.lexeme(phrase.head).harm
    {
      return harm
    }
    let state = scene[index + 1]
    guard phrase.quantity >= 0 || phrase.traits.contains(.definite),
      state.kind == .verb || state.kind == .state,
      state.has(.harmPast)
    else { return nil }
    return scene.lexeme(state.head).harm
  }

  /// "The clinic named Omar Haddad and a nurse among the dead": whoever stands between.
  private static func named(_ scene: Scene, before among: Int) -> [Int]? {
    guard let verb = (max(0, among - 12)..<among).last(where: { scene[$0].kind == .verb }),
      isNaming(scene, verb), !scene[verb].isPassive, !scene[verb].traits.contains(.negated),
      case let list = scene.objects(from: scene.following(verb)), let last = list.last,
      list.contains(where: { scene.isPersonName(scene[$0]) }), among - last < 3
    else { return nil }
    return list
  }

  /// "With nine others injured and the village chief among the dead".
  private static func beside(_ scene: Scene, _ among: Int) -> [Int]? {
    guard scene.sentence.seen.has(.with), scene.order == .subjectFirst,
      case let list = scene.subjects(of: among), let first = list.first, first > 0,
      list.last == scene.preceding(among)
    else { return nil }
    let joint = scene[scene.preceding(first)]
    let isBeside =
      joint.kind == .preposition && scene.sentence.has(joint.lower, .with)
      || joint.kind == .conjunction && scene[scene.preceding(scene.preceding(first))].has(.harmPast)
    return isBeside ? list : nil
  }

  /// "Named", "identified", "listed".
  private static func isNaming(_ scene: Scene, _ verb: Int) -> Bool {
    scene[verb].has(.said) && scene.takes(verb).contains(.figure)
  }

  /// The subject of a verb, or, behind "and", of the verb that it is joined to: "the minister was on board and was
  /// among the dead".
  private static func subjects(_ scene: Scene, of verb: Int) -> [Int] {
    let own = scene.subjects(of: verb)
    guard own.isEmpty, verb > 1, scene[verb - 1].kind == .conjunction,
      let first = (max(0, verb - 8)..<(verb - 1)).last(where: { scene[$0].kind == .verb })
    else { return own }
    return scene.subjects(of: first)
  }

  /// "Four are dead; among the 16 wounded are two teenagers".
  private static func opensClause(_ scene: Scene, _ index: Int) -> Bool {
    scene.order == .subjectFirst && scene.sentence.has(scene[index - 1].lower, .semicolon)
  }

  /// Who is among them: before "were among", or behind "among the dead were".
  static func list(_ scene: Scene, _ index: Int) -> [Int] {
    let before = scene.preceding(index)
    if scene[before].kind == .verb, scene[before].traits.contains(.be) {
      return subjects(scene, of: before)
    }
    if scene[before].isPassive, isNaming(scene, before) {
      return scene.subjects(of: before)
    }
    if let named = named(scene, before: index) { return named }
    if let beside = beside(scene, index) { return beside }
    var after = scene.following(index + 1)
    if scene[after].has(.harmPast), !scene[after].traits.contains(.be) {
      after = scene.following(after)  // "Among the priests murdered was …".
    }
    guard index < 2 || scene.opensStatement(index) || opensClause(scene, index),
      scene[after].kind == .verb,
      scene[after].traits.contains(.be)
    else {
      return []
    }
    return scene.objects(from: scene.following(after))
  }
}
