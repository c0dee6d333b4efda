// SPDX-License-Identifier: Apache-2.0
import Record

/// "strikes accounted for 1,300 of those deaths", "the blast claimed the lives of six people".
enum AccountedHarm: ClaimRule {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    for index in 0..<scene.count where scene[index].kind == .verb && scene[index].has(.accountFor) {
      read(scene, index, into: &finds)
    }
  }

  private static func read(_ scene: Scene, _ verb: Int, into finds: inout [Find]) {
    let object = scene.following(verb)
    if let harm = scene.lexeme(scene[verb].head).harm {
      addAll(scene, verb, object, harm, into: &finds)
    } else if claimsVictims(scene, verb, object) {
      addAll(scene, verb, object, .killed, into: &finds)
    } else if scene[object].has(.person), let harm = scene.lexeme(scene[object].head).harm {
      addAll(scene, verb, object, harm, into: &finds)  // "claimed 12 lives"
    } else if scene[object].quantity >= 0, let harm = partitive(scene, object) {
      var find = Find("accounted-harm", harm, victims: object, trigger: verb)
      find.relation = .partOfEarlier
      find.last = object + 2
      find.agent = ActiveHarm.agent(scene, verb)
      finds.append(find)
    }
  }

  /// "The storm claimed 12 victims": the dead, while those of "caused" or "left" may be hurt alone.
  private static func claimsVictims(_ scene: Scene, _ verb: Int, _ object: Int) -> Bool {
    let phrase = scene[object]
    return phrase.has(.person) && phrase.quantity >= 0 && scene.lexeme(phrase.head).number == 0
      && scene.lexeme(scene[verb].head).number == 1
  }

  private static func addAll(
    _ scene: Scene, _ verb: Int, _ object: Int, _ harm: Harm, into finds: inout [Find]
  ) {
    let list = scene.objects(from: object).filter { $0 == object || !isOther(scene, $0, harm) }
    guard !list.isEmpty else { return }
    let before = finds.count
    SufferedHarm.add(scene, list, verb, harm, rule: "accounted-harm", into: &finds)
    let agent = ActiveHarm.agent(scene, verb)
    for find in before..<finds.count { finds[find].agent = agent }
  }

  /// "27 dead and 80 injured civilians", "several dead and wounded civilians": those whom another harm
  /// befell, which their own words tell.
  private static func isOther(_ scene: Scene, _ people: Int, _ harm: Harm) -> Bool {
    let phrase = scene[people]
    guard phrase.all.has(.harmAdjective),
      let word = scene.token(.harmAdjective, in: phrase), let own = scene.lexeme(word).harm
    else { return false }
    return own != harm
  }

  /// The harm of "of those deaths" behind a number.
  private static func partitive(_ scene: Scene, _ number: Int) -> Harm? {
    let deaths = scene[number + 2]
    guard scene[number + 1].kind == .preposition, scene.sentence.has(scene[number + 1].lower, .of),
      deaths.kind == .noun, deaths.classes.meets(WordClass(.harmNoun, .harmAdjective))
    else { return nil }
    return scene.lexeme(deaths.head).harm
  }
}
