// SPDX-License-Identifier: Apache-2.0
import Record

/// "left 12 people dead and 30 wounded", "leaving dozens injured".
enum LeftInState: ClaimRule {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    for index in 0..<scene.count where scene[index].kind == .verb && scene[index].has(.leave) {
      read(scene, index, into: &finds)
    }
  }

  private static func read(_ scene: Scene, _ verb: Int, into finds: inout [Find]) {
    var noun = scene.following(verb)
    while scene.isVictims(noun) {
      let state = scene.following(afterPlace(scene, afterParts(scene, noun)))
      if readList(scene, verb, noun, &finds) { return }
      guard let harm = harm(scene, state) else { return }
      guard !finds.contains(where: { $0.victims == noun && $0.harm == harm }) else { return }
      finds.removeAll { $0.victims > noun && $0.victims < state }
      var find = Find("left-in-state", harm, victims: noun, trigger: state)
      find.first = verb
      find.agent = ActiveHarm.agent(scene, verb)
      finds.append(find)
      let joint = scene.following(state)
      guard scene[joint].kind == .conjunction || scene[joint].kind == .comma else { return }
      noun = scene.following(joint)
    }
  }

  /// "Left 30 rebels and five soldiers dead", "left ten rebels, including two women, and 30 soldiers dead", "left
  /// the bride, the groom and three guests dead": all of them.
  private static func readList(
    _ scene: Scene, _ verb: Int, _ noun: Int, _ finds: inout [Find]
  ) -> Bool {
    let list = pair(scene, noun) ?? scene.objects(from: noun, ofSubject: true)
    let harmed = WordClass(.harmAdjective, .harmNoun, .harmPast)
    guard list.count > 1, let last = list.last,
      case let state = scene.following(last), let harm = harm(scene, state),
      list.allSatisfy({
        !scene[$0].classes.meets(harmed)
          && (scene[$0].quantity >= 0 || VictimSum.exactly(scene[$0], in: scene) == 1)
      }), !finds.contains(where: { $0.victims == noun })
    else { return false }
    finds.removeAll { list.contains($0.victims) }
    let known = finds.count
    SufferedHarm.add(scene, list, state, harm, rule: "left-in-state", into: &finds)
    for find in known..<finds.count {
      finds[find].first = verb
      finds[find].agent = ActiveHarm.agent(scene, verb)
    }
    return true
  }

  private static func pair(_ scene: Scene, _ noun: Int) -> [Int]? {
    let joint = scene.following(afterParts(scene, noun))
    let second = scene.following(joint)
    guard scene[joint].kind == .conjunction, scene.isVictims(second) else { return nil }
    return [noun, second]
  }

  /// "left six people, including two children, dead".
  private static func afterParts(_ scene: Scene, _ noun: Int) -> Int {
    let comma = scene.following(noun)
    var including = scene.following(comma)
    // "Left 22 people, three of them monks, dead".
    if scene[including].quantity >= 0, scene[including + 1].kind == .including { including += 1 }
    guard scene[comma].kind == .comma, scene[including].kind == .including,
      case let parts = scene.objects(from: scene.following(including)), let last = parts.last
    else { return noun }
    if parts.count > 1, isMore(scene, last, than: noun) {
      return scene.following(parts[parts.count - 2])
    }
    let close = scene.following(last)
    if scene[close].kind == .comma { return close }
    // "Including a woman and two children dead": whoever stands before the state is of the list.
    let next = scene.following(close)
    let isLast =
      scene[close].kind == .conjunction && scene.isVictims(next)
      && harm(scene, scene.following(next)) != nil
    return isLast ? next : last
  }

  /// "Ten rebels, including two women, and 30 soldiers": 30 are no part of ten.
  private static func isMore(_ scene: Scene, _ part: Int, than whole: Int) -> Bool {
    guard let part = scene.quantity(scene[part])?.min, let whole = scene.quantity(scene[whole])?.min
    else { return false }
    return part > whole
  }

  /// "left 12 people in the village dead".
  private static func afterPlace(_ scene: Scene, _ noun: Int) -> Int {
    let next = scene.following(noun)
    guard scene[next].kind == .preposition, scene[scene.following(next)].kind == .noun else {
      return noun
    }
    return scene.following(next)
  }

  private static func harm(_ scene: Scene, _ index: Int) -> Harm? {
    let phrase = scene[index]
    let states = WordClass(.harmAdjective, .harmPast)
    guard phrase.kind == .state || phrase.kind == .verb, phrase.classes.meets(states) else {
      return nil
    }
    return scene.lexeme(phrase.head).harm
  }
}
