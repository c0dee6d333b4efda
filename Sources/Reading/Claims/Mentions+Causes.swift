// SPDX-License-Identifier: Apache-2.0
import Record

/// By what, and by whose doing it: nouns for a cause, verbs that strike.
extension Mentions {
  /// "The attack", "تلك الهجمات", which were told before; but not "the fighting", of which there may be more, nor
  /// "the Hays attack", "the explosion of a mine", "the third attack", which say themselves which they were.
  private func isKnown(
    _ scene: Scene, _ index: Int, _ token: Int, _ strike: Cause.Strike?
  ) -> Bool {
    let phrase = scene[index]
    guard phrase.traits.contains(.definite) else { return false }
    if scene.order == .verbFirst {
      return scene.sentence.meets(token, WordClass(.singular, .plural))
    }
    let others = WordClass(.second, .former, .ordinal)
    return (strike != nil || scene.sentence.has(token, .singular)) && !scene.isOf(index + 1)
      && !(phrase.lower..<token).contains {
        scene.sentence.isCapital($0) && $0 > scene.sentence.lower
          || scene.sentence.meets($0, others)
      }
  }

  mutating func readCause(_ scene: Scene, _ index: Int) {
    let phrase = scene[index]
    guard let token = (phrase.lower..<phrase.upper).last(where: { scene.sentence.has($0, .cause) })
    else { return }
    var lexeme = scene.lexeme(token)
    if lexeme.strike == .landmine, isPit(scene, index) { return }
    if lexeme.strike == .airstrike, phrase.has(.actor), isOfSearch(scene, index) { return }
    if scene.order == .verbFirst, lexeme.strike == nil || lexeme.strike == .explosion,
      let means = Struck.means(scene, index)
    {
      (lexeme.cause, lexeme.strike) = (means.cause, means.strike)
    }
    if scene.order == .verbFirst, let bomb = Struck.dropped(scene, index) {
      (lexeme.cause, lexeme.strike) = (bomb.cause, bomb.strike)
    }
    if lexeme.strike == nil,
      let means = means(scene, phrase, before: token) ?? means(scene, behind: index)
    {
      (lexeme.cause, lexeme.strike) = (means.cause, means.strike)
    }
    if goesOff(scene, index, lexeme) { lexeme.cause = .plantedExplosives }
    let words = Circumstances.CauseWords(
      kind: lexeme.cause ?? .unknown, strike: lexeme.strike,
      words: scene.sentence.extent(min(causeStart(scene, phrase), token)..<(token + 1)),
      part: scene.part,
      key: scene.sentence[token].key,
      isSingular: phrase.traits.contains(.article)
        || scene.sentence.has(token, .singular) && phrase.quantity < 0,
      isNew: scene.order == .verbFirst && !phrase.traits.contains(.definite),
      isKnown: isKnown(scene, index, token, lexeme.strike))
    causes.append(At(phrase: index, value: words))
    let actor =
      scene.order == .verbFirst
      ? ActorReader.behind(scene, index) ?? struckBy(scene, index)
      : ActorReader.within(scene, index, before: token) ?? user(scene, index)
    if let actor {
      actors.append(At(phrase: index, value: actor))
    }
  }

  /// "An artillery attack": the word for what it was made with, before it.
  private func means(_ scene: Scene, _ phrase: Phrase, before strike: Int) -> Lexeme? {
    guard strike > phrase.lower, scene.sentence.has(strike - 1, .cause),
      case let lexeme = scene.lexeme(strike - 1), lexeme.strike != nil
    else { return nil }
    return lexeme
  }

  /// "Two strikes by Turkish drones": what they were made with, behind "by".
  private func means(_ scene: Scene, behind strike: Int) -> Lexeme? {
    guard scene.order == .subjectFirst, scene.isBy(strike + 1),
      case let means = scene[strike + 2], means.has(.cause), means.quantity < 0,
      case let lexeme = scene.lexeme(means.head), lexeme.strike != nil
    else { return nil }
    return lexeme
  }

  /// "The search went on with ten vessels and two planes": aircraft of which nothing tells that they struck.
  private func isOfSearch(_ scene: Scene, _ index: Int) -> Bool {
    let struck = WordClass(.strikes, .weapon, .harmPast, .harmGerund) | WordClass(.harmIntransitive)
    return scene.order == .subjectFirst && scene[index].quantity >= 0
      && !scene.sentence.seen.meets(struck)
      && (0..<index).contains {
        scene[$0].kind == .preposition && scene.sentence.has(scene[$0].lower, .with)
      }
  }

  /// "Five miners died in a mine in Tkibuli": a place within which people are.
  private func isPit(_ scene: Scene, _ index: Int) -> Bool {
    scene.order == .subjectFirst && (scene.isWithin(index - 1) || scene.isAt(index - 1))
      && scene[index].head == scene[index].upper - 1
      && scene[index].upper - scene[index].lower < 3
  }

  /// The cause's words without article and possessor.
  private func causeStart(_ scene: Scene, _ phrase: Phrase) -> Int {
    var start = max(phrase.lower, phrase.ownerUpper + 1)
    while scene.sentence.meets(start, WordClass(.article, .definite, .possessive)) { start += 1 }
    return start
  }

  mutating func readStrike(_ scene: Scene, _ index: Int) {
    let verb = scene[index]
    let lexeme = scene.lexeme(verb.head)
    if lexeme.cause == .accident, lexeme.number == Mentions.ofAircraft { return crash(scene) }
    if let kind = lexeme.cause {
      let words = Circumstances.CauseWords(
        kind: kind, strike: lexeme.strike, words: scene.extent(verb), part: scene.part,
        key: scene.sentence[verb.head].key, isSingular: false)
      let told = At(phrase: index, value: words)
      if scene.order == .verbFirst { strikes.append(told) } else { causes.append(told) }
    }
    // "A convoy that hit a mine": what drove over it attacked nobody.
    let mine = scene[scene.following(index)]
    guard !verb.isPassive,
      !mine.has(.cause) || scene.lexeme(mine.head).cause != .plantedExplosives
    else { return }
    if scene.order == .verbFirst {
      let doer = topic(scene, index) ?? index + 1
      guard let actor = ActorReader.agent(scene, doer) else { return }
      return actors.append(At(phrase: doer, value: actor))
    }
    // "Arrested four over the killing of two": who arrests did not kill.
    if lexeme.harm == .detained { return }
    let agent = ActiveHarm.agent(scene, index)
    if agent >= 0, let actor = ActorReader.agent(scene, agent) {
      actors.append(At(phrase: agent, value: actor))
    }
  }

  /// The number that files give a verb which tells of an accident where an aircraft does it.
  private static let ofAircraft: Int32 = 2

  /// "When a helicopter crashed": what fell bombed nobody.
  private mutating func crash(_ scene: Scene) {
    guard
      let fallen = causes.lastIndex(where: {
        $0.value.strike == .airstrike && scene[$0.phrase].has(.actor)
      })
    else { return }
    (causes[fallen].value.kind, causes[fallen].value.strike) = (.accident, nil)
    let phrase = causes[fallen].phrase
    actors.removeAll { $0.phrase == phrase }
  }

  /// "الجيش الليبي قصف منزلا": a noun for the strike behind the party that a clause begins with.
  private func struckBy(_ scene: Scene, _ index: Int) -> Circumstances.ActorWords? {
    topic(scene, index).flatMap { ActorReader.agent(scene, $0) }
  }

  /// "إن قوات الدعم السريع قصفت السوق": the party of which a clause speaks from its first word on, behind
  /// whose name the verb stands.
  private func topic(_ scene: Scene, _ verb: Int) -> Int? {
    let noun = scene.preceding(verb)
    guard noun >= 0, scene[noun].kind == .noun, ActorReader.agent(scene, noun) != nil else {
      return nil
    }
    let before = scene.preceding(noun)
    return before < 0 || scene[before].kind == .that || scene[before].kind == .colon ? noun : nil
  }
}
