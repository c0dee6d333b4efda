// SPDX-License-Identifier: Apache-2.0

/// Those who came to harm with somebody: "was killed along with his wife and two sons".
enum Alongside: ClaimRule {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    let ofPronouns = ofPronouns(scene, finds)
    for index in finds.indices
    where finds[index].relation == .none && finds[index].rule == "suffered-harm"
      && finds[index].victims < finds[index].trigger
    {
      read(scene, besides: finds[index], &finds)
    }
    for find in ofPronouns { read(scene, besides: find, &finds) }
  }

  private static func read(_ scene: Scene, besides find: Find, _ finds: inout [Find]) {
    guard let first = company(scene, find), !finds.contains(where: { $0.victims == first }) else {
      return
    }
    let list = scene.objects(from: first)
    // "With his son and two guards at a farm": the guards are told once.
    finds.removeAll { $0.rule == "gapped" && list.contains($0.victims) }
    SufferedHarm.add(scene, list, find.trigger, find.harm, rule: "alongside", into: &finds)
  }

  /// "He was killed along with four of his children": whoever he is, they were.
  private static func ofPronouns(_ scene: Scene, _ finds: [Find]) -> [Find] {
    guard scene.sentence.seen.has(.pronoun),
      scene.sentence.seen.meets(WordClass(.harmPast, .harmIntransitive))
    else { return [] }
    return (1..<max(1, scene.count)).compactMap { verb in
      guard scene[verb].kind == .verb, scene[verb].isPassive || scene[verb].has(.harmIntransitive),
        scene[scene.preceding(verb)].traits.contains(.pronoun),
        scene.lexeme(scene[scene.preceding(verb)].head).number > 0,
        scene[verb].traits.isDisjoint(with: [.negated, .modal, .infinitive]),
        let harm = scene.lexeme(scene[verb].head).harm,
        !finds.contains(where: { $0.trigger == verb && !$0.rule.hasPrefix("pronoun") })
      else { return nil }
      return Find("suffered-harm", harm, victims: scene.preceding(verb), trigger: verb)
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
        || scene[index].kind == .open || scene[index].kind == .close
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
    let isShare =
      scene[first].quantity >= 0 && scene[first].classes.isEmpty
      && scene.sentence.has(scene[first + 1].lower, .of)
      && scene[first + 2].traits.contains(.possessive) && scene[first + 2].has(.person)
    // "Alongside two aides": a word to which files give the number two.
    let isCounted =
      scene.lexeme(scene[joint].lower).number == 2
      && VictimSum.exactly(scene[first], in: scene) != nil
    let isCompany = scene[first].all.has(.kin) || isOthers(scene, first) || isShare || isCounted
    return token.has(.with) && isCompany ? first : nil
  }
}
