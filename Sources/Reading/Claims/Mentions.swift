// SPDX-License-Identifier: Apache-2.0
import Record

/// The causes, actors, targets, places and times that a sentence names, in order.
struct Mentions {
  /// A mention and the phrase where it stands.
  struct At<Value> {
    var phrase: Int
    var value: Value
  }

  var causes: [At<Circumstances.CauseWords>] = []
  /// "قصفت": means told by a verb alone, of which a noun would say more.
  var strikes: [At<Circumstances.CauseWords>] = []
  var actors: [At<Circumstances.ActorWords>] = []
  var targets: [At<(words: Extent, isSingular: Bool)>] = []
  var places: [At<PlacePhrase>] = []
  var times: [At<Circumstances.TimeWords>] = []
  /// Times that are named only to compare with, each of the figure before it.
  var compared: [At<Circumstances.TimeWords>] = []

  init() {}

  init(_ scene: Scene, resolver: TimeResolver) { read(scene, resolver: resolver) }

  /// Reads a sentence anew; what was read before is forgotten, its memory used again.
  mutating func read(_ scene: Scene, resolver: TimeResolver) {
    clear()
    let seen = scene.sentence.seen
    for index in 0..<scene.count {
      let phrase = scene.phrases[index]
      switch phrase.kind {
      case .noun:
        if phrase.all.has(.cause) { readCause(scene, index) }
        if phrase.has(.target), let target = TargetReader.target(scene, index) {
          targets.append(At(phrase: index, value: target))
        }
      case .verb:
        if phrase.has(.strikes) { readStrike(scene, index) }
        if phrase.has(.blames) { readBlame(scene, index) }
        if scene.order == .verbFirst { OwnDeeds.read(scene, index, into: &actors) }
        if phrase.has(.accepts) || phrase.has(.accountFor) {
          Responsibility.read(scene, index, into: &actors)
        }
      case .preposition: readPreposition(scene, index)
      case .time: readTime(scene, index, resolver)
      default: continue
      }
    }
    if seen.has(.strikes), scene.order == .subjectFirst { readStruckPlaces(scene) }
  }

  private mutating func clear() {
    causes.clear()
    strikes.clear()
    actors.clear()
    targets.clear()
    places.clear()
    times.clear()
    compared.clear()
  }

  private mutating func readTime(_ scene: Scene, _ index: Int, _ resolver: TimeResolver) {
    var time = scene.times[scene[index].time]
    if time.isSince, case .open = time.form, isBeforeEvent(scene, index) { return }
    var index = index
    if let since = stretch(scene, before: index) {
      time.isSince = true
      index = since
    }
    if isSpeechTime(scene, index) { return }
    if ComparedTimes.isOther(scene, index, time) {
      if ComparedFigures.number(scene, before: index) != nil {
        compared.append(At(phrase: index, value: words(scene, time, resolver)))
      }
      return
    }
    guard time.isSince, ComparedTimes.tellsWhen(scene, index) else {
      return times.append(At(phrase: index, value: words(scene, time, resolver)))
    }
    if !ComparedTimes.isBehindSuperlative(scene, index) {
      var since = words(scene, time, resolver)
      since.clause = .around
      times.append(At(phrase: index, value: since))
    }
    var past = time
    past.isSince = false
    var then = words(scene, past, resolver)
    then.clause = .within
    times.append(At(phrase: index, value: then))
  }

  private func words(
    _ scene: Scene, _ time: TimeExpression, _ resolver: TimeResolver
  ) -> Circumstances.TimeWords {
    Circumstances.TimeWords(
      words: scene.sentence.extent(time.lower..<time.upper), part: scene.part, expression: time,
      interval: resolver.resolve(time), isOwner: scene.sentence.has(time.upper, .possessive))
  }

  /// "The ministry said on Tuesday": when it was said, not when it happened.
  private func isSpeechTime(_ scene: Scene, _ index: Int) -> Bool {
    var before = scene.preceding(index)
    if scene[before].kind == .preposition { before = scene.preceding(before) }
    let speech = WordClass(.said, .says, .tells, .statement)
    return scene[before].classes.meets(speech) && !scene[before].isPassive
  }

  // MARK: Causes

  private mutating func readCause(_ scene: Scene, _ index: Int) {
    let phrase = scene[index]
    guard let token = (phrase.lower..<phrase.upper).last(where: { scene.sentence.has($0, .cause) })
    else { return }
    var lexeme = scene.lexeme(token)
    if scene.order == .verbFirst, lexeme.strike == nil || lexeme.strike == .explosion,
      let means = Struck.means(scene, index)
    {
      (lexeme.cause, lexeme.strike) = (means.cause, means.strike)
    }
    // "An artillery attack".
    if lexeme.strike == nil, token > phrase.lower, scene.sentence.has(token - 1, .cause),
      case let means = scene.lexeme(token - 1), means.strike != nil
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
        || scene.sentence.has(token, .singular) && phrase.quantity < 0)
    causes.append(At(phrase: index, value: words))
    let actor =
      scene.order == .verbFirst
      ? ActorReader.behind(scene, index) ?? struckBy(scene, index)
      : ActorReader.within(scene, index, before: token) ?? user(scene, index)
    if let actor {
      actors.append(At(phrase: index, value: actor))
    }
  }

  /// The cause's words without article and possessor.
  private func causeStart(_ scene: Scene, _ phrase: Phrase) -> Int {
    var start = max(phrase.lower, phrase.ownerUpper + 1)
    while scene.sentence.meets(start, WordClass(.article, .definite, .possessive)) { start += 1 }
    return start
  }

  private mutating func readStrike(_ scene: Scene, _ index: Int) {
    let verb = scene[index]
    let lexeme = scene.lexeme(verb.head)
    if let kind = lexeme.cause {
      let words = Circumstances.CauseWords(
        kind: kind, strike: lexeme.strike, words: scene.extent(verb), part: scene.part,
        key: scene.sentence[verb.head].key, isSingular: false)
      let told = At(phrase: index, value: words)
      if scene.order == .verbFirst { strikes.append(told) } else { causes.append(told) }
    }
    guard !verb.isPassive else { return }
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

  // MARK: Who and where

  private mutating func readBlame(_ scene: Scene, _ index: Int) {
    let object =
      scene.order == .verbFirst
      ? Accusations.accused(scene, index) ?? -1 : scene.following(index)
    guard object >= 0,
      !scene[index].isPassive || scene.sentence[scene[index].head].shape.contains(.phrase),
      var actor = ActorReader.agent(scene, object)
    else { return }
    actor.cue = scene.extent(scene[index])
    actors.append(At(phrase: object, value: actor))
  }

  private mutating func readPreposition(_ scene: Scene, _ index: Int) {
    let token = scene.sentence[scene[index].lower]
    let noun = scene.following(index)
    if token.has(.by),
      let actor = ActorReader.agent(scene, noun) ?? PersonalDoers.behind(scene, index, noun),
      isDeed(scene, index), !isTeller(scene, index, noun), !isWork(scene, index, noun)
    {
      actors.append(At(phrase: noun, value: actor))
    }
    guard scene.order == .subjectFirst, let place = PlaceReader.after(scene, index) else { return }
    if let last = places.last, last.value.words.contains(place.words) { return }
    if let last = places.last, holds(scene, index, last) {
      places[places.count - 1].value.container = place.name
      places[places.count - 1].value.containerKey = place.key
      return
    }
    places.append(At(phrase: noun, value: place))
  }

  /// "Hays, in Yemen's west": what follows a place and a comma holds it.
  private func holds(_ scene: Scene, _ joint: Int, _ last: At<PlacePhrase>) -> Bool {
    let gap = scene[joint - 1].kind == .comma ? joint - 2 : joint - 1
    return gap == last.phrase && scene.sentence.has(scene[joint].lower, .locative)
  }

  /// "bombed the town of Hays", "shelled Douma".
  private mutating func readStruckPlaces(_ scene: Scene) {
    for index in 0..<scene.count where scene[index].kind == .verb && scene[index].has(.strikes) {
      guard !scene[index].isPassive, scene[index + 2].kind != .state,
        let place = PlaceReader.after(scene, index)
      else { continue }
      places.append(At(phrase: index + 1, value: place))
    }
    places.sort { $0.phrase < $1.phrase }
  }
}
