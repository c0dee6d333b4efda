// SPDX-License-Identifier: Apache-2.0
import Record

/// Figures that stand for the dead: "the death toll rose to 14 from 9", "a toll of 30".
enum Tolls: ClaimRule {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    let seen = scene.sentence.seen
    guard
      seen.has(.toll)
        || seen.has(.figure)
          && seen.meets(
            WordClass(.harmNoun, .harmPast, .harmAdjective) | WordClass(.harmIntransitive, .recover)
          )
    else {
      return
    }
    for index in 0..<scene.count where scene[index].kind == .noun {
      guard let harm = harm(scene, index, finds) else { continue }
      if let number = figure(scene, index) {
        add(scene, index, own(scene, number) ?? harm, number, into: &finds)
      }
    }
  }

  /// What a toll or figure counts: its own harm, or that of the deaths it is of.
  private static func harm(_ scene: Scene, _ index: Int, _ finds: [Find]) -> Harm? {
    let phrase = scene[index]
    if phrase.has(.toll) { return scene.lexeme(phrase.head).harm }
    // "The number of dead villagers".
    if phrase.has(.person), phrase.quantity < 0, let toll = scene.token(.toll, in: phrase) {
      return scene.lexeme(toll).harm
    }
    guard phrase.has(.figure), phrase.quantity < 0 else { return nil }
    if let find = finds.last(where: { $0.trigger < index }) {
      return isDoubled(scene, index) ? finds.first?.harm : find.harm
    }
    if let deaths = moved(scene, index) { return scene.lexeme(scene[deaths].head).harm }
    let harms = WordClass(.harmNoun, .harmPast, .harmIntransitive)
    let from = scene.following(index)
    if scene[from].has(.recover), scene.sentence.seen.has(.body) { return .bodyRecovered }
    for token in scene[from].lower..<max(scene[from].lower, scene.sentence.upper)
    where scene.sentence.meets(token, harms) {
      return scene.lexeme(token).harm
    }
    return nil
  }

  /// "39 were killed and 361 injured, doubling the government's figure of 19": the figure of those told first.
  private static func isDoubled(_ scene: Scene, _ figure: Int) -> Bool {
    scene.order == .subjectFirst && scene[figure - 1].has(.gerund)
      && scene[figure - 2].kind == .comma
      && scene.isOf(figure + 1)
  }

  /// "The latest deaths bring the total to 140": what moves the total.
  private static func moved(_ scene: Scene, _ figure: Int) -> Int? {
    let verb = before(scene, figure) == nil ? scene.preceding(figure) : figure - 3
    var deaths = scene.preceding(verb)
    // "The death of a girl brings to 15 the number of children killed".
    if scene.isOf(deaths - 1), scene[deaths].kind == .noun { deaths -= 2 }
    guard scene[verb].kind == .verb, scene[verb].has(.move), scene[deaths].kind == .noun,
      scene[deaths].has(.harmNoun)
    else { return nil }
    return deaths
  }

  /// "A toll of one person wounded": the harm that the figure's own words tell.
  private static func own(_ scene: Scene, _ number: Int) -> Harm? {
    let phrase = scene[number]
    guard phrase.classes.meets(WordClass(.harmNoun, .harmAdjective)) else {
      let next = scene[number + 1]
      let isState = next.kind == .state || next.kind == .verb && next.traits.isEmpty
      return isState && next.has(.harmPast) ? scene.lexeme(next.head).harm : nil
    }
    return scene.lexeme(phrase.head).harm
  }

  /// "Four were hanged, bringing to 61 the number of people executed this year", "taking the number of troops
  /// killed in the war to 352": more than the four.
  private static func isOfPeople(_ scene: Scene, _ figure: Int, _ number: Int) -> Bool {
    let (people, state) = (scene[figure + 2], scene[figure + 3])
    let isOfThem =
      scene.isOf(figure + 1)
      && (people.has(.person) && state.has(.harmPast)
        || people.has(.harmNoun) && state.kind == .time)
    guard isOfThem || scene[figure + 1].has(.recover) else { return false }
    return number < figure
      || scene.sentence.has(scene[number - 1].lower, .to)
        && scene[scene.preceding(figure)].has(.move)
  }

  /// "The total since 7 October now stands at 41,870 dead": of no incident told before.
  static func isOfStretch(_ scene: Scene, _ figure: Int) -> Bool {
    let time = scene[figure + 1]
    return scene.order == .subjectFirst && time.kind == .time && scene.times[time.time].isSince
      && scene.times[time.time].isStretch
  }

  /// "Left 31 dead", before "an earlier toll".
  private static func isFigureOfHarm(_ scene: Scene, _ index: Int, _ harm: Harm) -> Bool {
    let phrase = scene[index]
    return phrase.kind == .noun && phrase.quantity >= 0 && phrase.has(.harmAdjective)
      && scene.lexeme(phrase.head).harm == harm
  }

  /// "The toll rose to 14"; "five died in hospital, taking the toll to 22".
  private static func isMoved(_ scene: Scene, _ toll: Int, _ number: Int) -> Bool {
    func moves(_ index: Int) -> Bool { scene[index].kind == .verb && scene[index].has(.move) }
    return (min(toll, number)..<max(toll, number)).contains(where: moves)
      || scene.order == .subjectFirst && moves(scene.preceding(toll)) && number == toll + 2
        && scene.sentence.has(scene[toll + 1].lower, .to)
  }

  private static func add(
    _ scene: Scene, _ index: Int, _ harm: Harm, _ number: Int, into finds: inout [Find]
  ) {
    if let ends = TollMoves.fromTo(scene, number) {
      return TollMoves.addBoth(scene, index, harm, number, ends, into: &finds)
    }
    var find = Find("toll", harm, victims: number, trigger: index)
    let isOwn =
      scene[index].has(.toll)
      || scene.isOf(index + 1) && moved(scene, index) != nil || isOfPeople(scene, index, number)
      || isOfStretch(scene, index)
    find.relation = scene[index].has(.figure) && !isOwn ? .sameFigure : .none
    find.isRise = scene[index].has(.toll) && isMoved(scene, index, number)
    // "Five had died, revising an earlier figure of seven".
    if scene[index].has(.compares),
      finds.contains(where: { $0.harm == harm && $0.victims >= 0 && $0.victims < index })
        || (0..<index).contains(where: { isFigureOfHarm(scene, $0, harm) })
    {
      find.relation = .superseded
    }
    find.stated = TollMoves.passed(scene, index, number)
    if number - index > 5 { find.first = max(index, scene.preceding(number)) }
    finds.append(find)
    if TollMoves.readRevised(scene, index, number, into: &finds) { return }
    var next = scene.following(number)
    if scene[next].kind == .comma { next = scene.following(next) }
    let isFrom = scene[next].kind == .preposition && scene.sentence.has(scene[next].lower, .from)
    guard isFrom, isFigure(scene, scene.following(next)) else { return }
    var old = Find("toll", harm, victims: scene.following(next), trigger: index)
    old.relation = .superseded
    old.first = next
    finds.append(old)
  }
}
