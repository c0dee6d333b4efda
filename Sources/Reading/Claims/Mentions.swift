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
  /// What the sentence tells of before, "a day after four were killed".
  var former: DaysAfter.Clause?

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
        if phrase.all.has(.cause) {
          readCause(scene, index)
        } else if phrase.has(.weapon) {
          readFire(scene, index)
        }
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
    former = DaysAfter.clause(scene, times, resolver)
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
    if ComparedFigures.number(scene, before: index) != nil {
      return compared.append(At(phrase: index, value: words(scene, time, resolver)))
    }
    if ComparedTimes.isOther(scene, index, time) { return }
    guard time.isSince, ComparedTimes.tellsWhen(scene, index) else {
      var told = words(scene, time, resolver)
      DaysAfter.move(&told, scene, index)
      return times.append(At(phrase: index, value: told))
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
    // "Told the BBC on Tuesday".
    if scene.order == .subjectFirst, scene[before].all.meets(WordClass(.medium, .source)),
      scene[before].quantity < 0, scene[before - 1].has(.tells), !scene[before - 1].isPassive
    {
      return true
    }
    return scene[before].classes.meets(speech) && !scene[before].isPassive
  }

  // MARK: Who and where

  private mutating func readBlame(_ scene: Scene, _ index: Int) {
    let isAccused = BlamedFigures.isAccusation(scene, index)
    let object =
      scene.order == .verbFirst
      ? Accusations.accused(scene, index) ?? -1
      : isAccused ? scene.preceding(index) : scene.following(index)
    guard object >= 0,
      !scene[index].isPassive || isAccused
        || scene.sentence[scene[index].head].shape.contains(.phrase),
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
      if isHeldTown(scene, index + 1) { places.removeAll { $0.phrase == index + 3 } }
      places.append(At(phrase: index + 1, value: place))
    }
    places.sort { $0.phrase < $1.phrase }
  }

  /// "Attacked Darul Jamal in Borno State": a town by its bare name, whose region is no place of its own.
  ///
  /// "Attacked Omar Haddad in Hays" is no town: two words that no file knows need a region to be one.
  private func isHeldTown(_ scene: Scene, _ index: Int) -> Bool {
    let (town, region) = (scene[index], scene[index + 2])
    guard scene.isWithin(index + 1), town.classes.isEmpty, town.quantity < 0,
      town.traits.isSubset(of: .named), !scene.sentence.isCapitals,
      PlaceReader.name(in: scene, town) == town.lower..<town.upper
    else { return false }
    return !scene.isPersonName(town) || region.has(.placeNoun)
  }
}
