// SPDX-License-Identifier: Apache-2.0
import Record

extension Narrative {
  mutating func noteBlame(_ scene: Scene, _ mentions: Mentions, hasFinds: Bool) {
    for actor in mentions.actors where !actor.value.cue.isEmpty {
      guard
        let cause = mentions.causes.last(where: { $0.phrase < actor.phrase })
          ?? mentions.causes.first(where: { !isParted(scene, actor.phrase, $0.phrase) })
      else {
        if isNear(scene) { complete(with: actor.value) }
        continue
      }
      if !hasFinds, isOfLast(cause, scene), mayBlame(actor.phrase, mentions, scene) {
        complete(with: actor.value, isBlamed: true)
      }
      blamed.append(
        Blame(
          cause: cause.value.key, actor: actor.value,
          time: lastEvent.flatMap { events[$0].told.time }))
      if blamed.count > 8 { blamed.removeFirst() }
    }
  }

  /// "Activists blamed the coalition; others had seen jets": who is blamed in one clause, and what another tells.
  private func isParted(_ scene: Scene, _ actor: Int, _ cause: Int) -> Bool {
    scene.order == .subjectFirst
      && (actor..<max(actor, cause)).contains {
        scene.sentence.has(scene[$0].lower, .semicolon)
      }
  }

  /// Whether it is the one told last: "The group claimed responsibility for the attack".
  private func isOfLast(_ cause: Mentions.At<Circumstances.CauseWords>, _ scene: Scene) -> Bool {
    guard isDefinite(cause.phrase, scene),
      let last = drafts.last, scene.number - last.sentenceNumber < 4, let event = lastEvent
    else { return false }
    guard let told = events[event].told.cause else { return true }
    let isGeneral = scene.order == .verbFirst && cause.value.strike == nil
    return told.mayBe(cause.value) || cause.value.kind == .unknown || isGeneral
  }

  /// "The attack"; "القصف", "قصف الحي", but not "التفجيرات", of which there are many.
  private func isDefinite(_ cause: Int, _ scene: Scene) -> Bool {
    let phrase = scene[cause]
    guard scene.order == .verbFirst else { return phrase.traits.contains(.definite) }
    if phrase.has(.plural) || scene.endsInAlefTa(phrase.head) { return false }
    return phrase.traits.contains(.definite)
      || phrase.upper == phrase.lower + 1 && scene[cause + 1].kind == .noun
        && scene[cause + 1].traits.contains(.definite)
  }

  /// "تحمل الهيئة الأمم المتحدة مسؤولية القصف": who fights, and where the event told last was.
  private func mayBlame(_ actor: Int, _ mentions: Mentions, _ scene: Scene) -> Bool {
    guard scene.order == .verbFirst else { return true }
    guard HarmThenPeople.isDoer(scene, actor) || ActorReader.isCountry(scene, actor),
      let event = lastEvent
    else { return false }
    let place = events[event].told.place
    return mentions.places.allSatisfy { !place.isEmpty && place.agrees($0.value) }
  }

  /// "The group blames the army", "the jets were the army's": of the event told last.
  private mutating func complete(
    with actor: Circumstances.ActorWords, isBlamed: Bool = false
  ) {
    guard let event = lastEvent else { return }
    if events[event].told.actor == nil {
      events[event].told.actor = actor
    } else if isBlamed, events[event].rival == nil {
      events[event].rival = actor
    }
  }

  /// How many sentences further what is told without harm may be of the claim told last.
  private static let reach = 6

  func isNear(_ scene: Scene) -> Bool {
    drafts.last.map { scene.number - $0.sentenceNumber < Narrative.reach } ?? false
  }

  /// The event of the claim told last.
  private var lastEvent: Int? {
    drafts.last.flatMap { events.indices.contains($0.event) ? $0.event : nil }
  }

  /// "The jets were the army's", but not "the army began its offensive in 2018", which was another day.
  private mutating func completeEvent(_ told: Circumstances) {
    guard let actor = told.actor, let event = lastEvent else { return }
    if let own = told.time, let other = events[event].told.time, own.isApart(from: other) { return }
    if told.cause == nil || events[event].told.cause?.mayBe(told.cause) == true {
      complete(with: actor)
    }
  }

  /// "The attack happened on 6 November": when the event told last was, where nothing said it.
  private mutating func dateEvent(_ scene: Scene, _ told: Circumstances) {
    guard scene.order == .subjectFirst, isNear(scene), let time = told.time, time.isDay,
      let event = lastEvent, events[event].told.time == nil, !events[event].isCumulative
    else { return }
    let isTold =
      told.cause?.isKnown == true && scene.sentence.seen.has(.happens) && scene[0].has(.cause)
      && scene[1].has(.happens)
    if isTold { events[event].told.time = time }
    guard areKnownDoers(scene) else { return }
    for index in events.indices
    where events[index].told.time == nil && !events[index].isCumulative
      && scene.number - events[index].sentence < Narrative.reach
    {
      events[index].told.time = time
    }
  }

  /// "The assailants hit the patrol on Tuesday": those of whom was told.
  private func areKnownDoers(_ scene: Scene) -> Bool {
    guard scene.sentence.seen.has(.strikes), scene[0].traits.contains(.definite),
      scene[0].has(.actor),
      scene.openingPhrase == 0,
      let verb = (1..<scene.count).first(where: { scene[$0].kind == .verb })
    else { return false }
    return scene[verb].has(.strikes) && !scene[verb].isPassive
      && !scene[verb].traits.contains(.have)
  }

  /// The day of a strike before others: "a boy was pulled on Sunday from the house that was bombed on
  /// Wednesday".
  private func time(
    _ scene: Scene, _ times: [Mentions.At<Circumstances.TimeWords>], hasClaims: Bool
  ) -> Circumstances.TimeWords? {
    func holds(_ time: Mentions.At<Circumstances.TimeWords>) -> Bool {
      time.value.interval != nil && isCarried(time.value, scene, hasClaims: hasClaims)
    }
    guard let first = times.firstIndex(where: holds) else { return nil }
    let struck = times[first...].first {
      $0.value.isDay && scene.strike(before: $0.phrase) != nil && holds($0)
    }
    return (struck ?? times[first]).value
  }

  /// Whether a time holds for the sentences that follow.
  ///
  /// Not when something went on that harmed nobody ("the next day inspectors came"), nor the stretch of a
  /// total told behind incidents ("since January, 17 have died"), or of a toll of which no number was read.
  private func isCarried(
    _ time: Circumstances.TimeWords, _ scene: Scene, hasClaims: Bool
  ) -> Bool {
    if time.isOfPast { return false }
    let isOfToll = time.expression.isStretch && scene.sentence.seen.has(.toll)
    guard hasClaims else { return !time.expression.isLater && !isOfToll }
    return !time.expression.isStretch
      || !events.contains { !$0.isCumulative && $0.sentence < scene.number }
  }

  /// Whether it is how one side tells what was told otherwise before, which is not how the others tell it.
  ///
  /// "112 people were killed. Israel said most had died in a stampede."
  private func isVersion(_ cause: Circumstances.CauseWords?, _ scene: Scene) -> Bool {
    guard scene.order == .subjectFirst, cause?.kind == .accident, let event = lastEvent,
      scene.sentence.seen.meets(WordClass(.said, .says))
    else { return false }
    return events[event].told.cause?.kind != .accident
  }

  mutating func noteContext(_ scene: Scene, _ mentions: Mentions, hasClaims: Bool) {
    var told = Circumstances()
    told.part = scene.part
    told.cause = mentions.causes.first?.value
    if !hasClaims, isVersion(told.cause, scene) { told.cause = nil }
    told.struck = mentions.strikes.first?.value
    told.targetPart = scene.part
    if let target = mentions.targets.first?.value { (told.target, told.targetIsSingular) = target }
    // "قتلت شابة على يد زوجها": he has done nothing else that the report tells.
    let mayGoOn = { (actor: Circumstances.ActorWords) in
      scene.order == .subjectFirst || !actor.isPersonal
    }
    told.actor = mentions.actors.first { $0.value.cue.isEmpty && mayGoOn($0.value) }?.value
    if let place = mentions.places.first?.value, !place.isInCapitals { told.place = place }
    // "Succumbed to her injuries the following day": what was told before goes on with the day of the strike.
    if drafts.last.map({ $0.sentenceNumber != scene.number || !$0.isAftermath }) ?? true {
      told.time = time(scene, mentions.times, hasClaims: hasClaims)
    }
    let isBlaming = mentions.actors.contains { !$0.value.cue.isEmpty }
    if !hasClaims, isNear(scene), !isBlaming || scene.order == .verbFirst { completeEvent(told) }
    if !hasClaims { dateEvent(scene, told) }
    let isEmpty = told.cause == nil && told.place.isEmpty && told.time == nil && told.actor == nil
    guard !isEmpty else { return }
    let keeps = told.cause == nil || told.place.isEmpty
    // A lead that names a day and no place yet speaks of the places that follow, and a list's heading of all its lines.
    let isListed = LabelledFigures.place(scene) != nil
    if told.time == nil, isListed || context.place.isEmpty && scene.number - contextSentence < 4 {
      told.time = context.time
    }
    if keeps, !isListed, !ListedFigures.isHeading(scene) {
      told.complete(from: context, isSameSentence: true)
    }
    context = told
    contextSentence = scene.number
  }
}
