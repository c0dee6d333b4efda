// SPDX-License-Identifier: Apache-2.0
import Record

/// "A man who killed four was shot by officers", "was stabbed by her husband": people who bear no arms for
/// anybody have done what is told of them, and nobody else has whom the sentence names.
enum PersonalDoers {
  private static var people: WordClass { WordClass(.person, .kin, .demonym) }
  private static var harmed: WordClass {
    WordClass(.harmAdjective, .harmPast, .harmNoun, .body) | WordClass(.lives)
  }

  /// The words for people who are the subject of a verb that harms; nil where they may not be.
  static func subject(_ scene: Scene, _ find: Find) -> Circumstances.ActorWords? {
    let index = find.agent
    guard scene.order == .subjectFirst, isPeople(scene, index), beginsClause(scene, index),
      !isBystander(scene, find)
    else { return nil }
    return words(scene, index)
  }

  /// "A bomb went off as rescuers arrived, killing three": what they did harms nobody.
  private static func isBystander(_ scene: Scene, _ find: Find) -> Bool {
    let verb = scene[scene.following(find.agent)]
    return scene[find.trigger].has(.harmGerund) && verb.kind == .verb
      && scene[scene.preceding(find.agent)].kind == .subordinator
      && !verb.classes.meets(ActorReader.deeds)
  }

  /// The words for people behind "by", where what is before it is a verb of harm.
  static func behind(_ scene: Scene, _ by: Int, _ index: Int) -> Circumstances.ActorWords? {
    if scene.order == .verbFirst { return atHand(scene, by, index) }
    let verb = scene[scene.preceding(by)]
    guard scene.order == .subjectFirst, verb.kind == .verb, verb.has(.harmPast),
      isPeople(scene, index)
    else { return nil }
    return words(scene, index)
  }

  /// "قتلت شابة على يد زوجها": at whose hand, where a harm stands before.
  private static func atHand(
    _ scene: Scene, _ by: Int, _ index: Int
  ) -> Circumstances.ActorWords? {
    guard !scene.sentence.has(scene[by].lower, .locative), scene[index].quantity < 0,
      isPeople(scene, index),
      (max(0, by - 6)..<by).contains(where: { HarmThenPeople.harm(scene, $0) != nil })
    else { return nil }
    return words(scene, index)
  }

  private static func isPeople(_ scene: Scene, _ index: Int) -> Bool {
    let phrase = scene[index]
    return phrase.kind == .noun && phrase.classes.meets(people) && !phrase.all.has(.cause)
      && !phrase.all.meets(harmed) && phrase.traits.isDisjoint(with: [.pronoun, .none])
  }

  /// Whether they stand at the head of a clause: "police say a man shot two", "a farmer who killed two"; but of
  /// "the strike on a car carrying farmers killed three" the strike did it.
  private static func beginsClause(_ scene: Scene, _ index: Int) -> Bool {
    let before = scene[scene.preceding(index)]
    switch before.kind {
    case .conjunction: return false
    case .preposition: return scene[scene.following(index)].kind == .relative
    case .verb:
      return scene[scene.following(index)].kind == .relative
        || before.classes.meets(WordClass(.said, .says, .reports, .statement))
    default: return true
    }
  }

  /// "Members of the Camilist Union": with those of whom they are.
  private static func words(_ scene: Scene, _ index: Int) -> Circumstances.ActorWords? {
    let (phrase, body) = (scene[index], scene[index + 2])
    let isOfBody =
      scene[index + 1].kind == .preposition && scene.isOf(index + 1) && body.kind == .noun
      && body.quantity < 0
    let upper = isOfBody ? body.upper : phrase.upper
    var words = ActorReader.words(scene, phrase.lower..<upper)
    words?.isPersonal = true
    return words
  }
}
