// SPDX-License-Identifier: Apache-2.0

/// Those who came to harm with somebody: "was killed along with his wife and two sons".
enum Alongside: ClaimRule {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard scene.sentence.seen.meets(WordClass(.kin, .person, .role)) else { return }
    for find in finds where find.rule == "suffered-harm" && find.relation == .none {
      guard let first = company(scene, find), !finds.contains(where: { $0.victims == first }) else {
        continue
      }
      SufferedHarm.add(
        scene, scene.objects(from: first), find.trigger, find.harm, rule: "alongside", into: &finds)
    }
  }

  /// "Four others": people told from those before.
  private static func isOthers(_ scene: Scene, _ index: Int) -> Bool {
    let phrase = scene[index]
    guard phrase.quantity >= 0, phrase.head >= 0 else { return false }
    return phrase.traits.contains(.another)
      || phrase.has(.person) && scene.lexeme(phrase.head).number == 0
  }

  /// "…, along with two guards": the words behind the comma that ends where and when it was.
  private static func afterPlaces(_ scene: Scene, _ start: Int) -> Int {
    var index = start
    while index < start + 9,
      scene[index].kind == .preposition || scene[index].kind == .noun
        || scene[index].kind == .time || scene[index].kind == .other
    {
      if scene.sentence.meets(scene[index].lower, WordClass(.with, .and)) { return start }
      index += 1
    }
    let joint = scene.following(index)
    let token = scene.sentence[scene[joint].lower]
    let isCompany = scene[index].kind == .comma && token.has(.and) && token.shape.contains(.phrase)
    return isCompany ? joint : start
  }

  /// The first of those behind the verb and "along with", or "with" before kin.
  private static func company(_ scene: Scene, _ find: Find) -> Int? {
    guard find.victims < find.trigger, scene[find.trigger].kind == .verb else { return nil }
    var joint = scene.following(find.trigger)
    if scene[joint].kind == .time { joint = scene.following(joint) }
    joint = afterPlaces(scene, joint)
    while scene[joint].kind == .preposition, !scene.sentence.has(scene[joint].lower, .with),
      joint < find.trigger + 7
    { joint = scene.following(scene.following(joint)) }
    let token = scene.sentence[scene[joint].lower]
    let first = scene.following(joint)
    guard scene.isVictims(first), !scene.beginsClause(first) else { return nil }
    if token.has(.and) { return token.shape.contains(.phrase) ? first : nil }
    let isCompany = scene[first].all.has(.kin) || isOthers(scene, first)
    return token.has(.with) && isCompany ? first : nil
  }
}
