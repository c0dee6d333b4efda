// SPDX-License-Identifier: Apache-2.0
import Record

/// What a report has told so far: its claims, its events, and what a later sentence leaves unsaid.
struct Narrative {
  /// One event of the report, as far as it is known.
  struct Event {
    var told: Circumstances
    var sentence: Int
    var isCumulative: Bool
    /// Of long ago: what is told later without a time of its own is none of it.
    var isHistory = false
  }

  /// The report's own day: as given, else as its dateline states it.
  var published: Day?
  var drafts: [Draft] = []
  var events: [Event] = []
  /// Circumstances told without any harm, as of "warplanes bombed the market".
  var context = Circumstances()
  var contextSentence = -100
  var positions: [Stated] = []
  /// Who is blamed for what, by the cause's word.
  var blamed: [(cause: UInt32, actor: Circumstances.ActorWords)] = []
  /// The first day of the last time that was named, and of the last that was a day.
  var named: Day?
  var namedDay: Day?
  /// Whether the text has begun: before that no pronoun has anybody to mean.
  var hasBegun = false
  /// The one person with whom a sentence last began.
  var person: Person?

  init(published: Day?) { self.published = published }

  var resolver: TimeResolver {
    TimeResolver(anchor: published, previous: named, previousDay: namedDay)
  }

  /// Takes one sentence in: its finds become drafts, the rest becomes context.
  mutating func add(_ scene: Scene, _ finds: [Find], _ mentions: Mentions) {
    noteBlame(mentions)
    let first = drafts.count
    for var find in finds {
      let limit = min(
        Narrative.end(find, finds, scene), Narrative.endByTime(find, finds, mentions, scene))
      if find.isOfThem {
        guard let harm = onlyHarm(inSentence: scene.number - 1) else { continue }
        find.harm = harm
      }
      let maker = DraftMaker(scene: scene, mentions: mentions, limit: limit)
      guard let draft = maker.draft(find) else { continue }
      if find.isNaming {
        nameKnown(draft, Likeness(scene, scene[find.first], []))
        continue
      }
      var wrong: Int?
      if find.rule == Corrections.rule {
        wrong = corrected(by: scene.number, isMistold: Corrections.isBare(scene))
        guard let wrong else { continue }
        draft.harm = drafts[wrong].harm
      }
      if find.relation == .partOfEarlier,
        isElsewhen(draft) || find.isOfNext && !isOfNext(draft, scene.number)
      {
        (find.relation, draft.relation) = (.none, .none)
      } else if find.isOfNext {
        draft.isFateOpen = false
      }
      draft.partOf = partOf(find, draft.count, since: first)
      if find.isOfLast, !isOfLast(draft) { continue }
      if find.isOfUntold {
        guard hasBegun || scene.order == .verbFirst, !makesDead(draft, find), isUntold(draft, find)
        else { continue }
        name(draft)
      } else if find.isOfBeginner {
        name(draft)
      }
      place(scene, draft, find)
      drafts.append(draft)
      if let wrong { drafts[wrong].supersededBy = drafts.count - 1 }
      supersede(find)
    }
    joinAhead(since: first)
    shareNames(since: first)
    joinToCorrection(scene, since: first)
    joinToTolls(scene, since: first)
    joinToSum(since: first)
    joinToStory(scene, since: first)
    noteContext(scene, mentions, hasClaims: drafts.count > first)
    if let interval = mentions.times.last?.value.interval {
      named = interval.from
      if interval.precision == .day || interval.precision == .days { namedDay = interval.from }
    }
  }

  /// The semicolon that ends the clause of a find, or the place with which the next one's begins.
  private static func end(_ find: Find, _ finds: [Find], _ scene: Scene) -> Int {
    for next in finds where next.first > find.last {
      let start = next.victims >= 0 ? min(next.victims, next.trigger) : next.trigger
      if let place = Gapped.placeBefore(scene, start) { return place }
      // "Said one person was killed in Hays, and that two were wounded in Mokha".
      if scene[start - 1].kind == .that, scene[start - 2].kind == .conjunction { return start - 1 }
      if next.relation == .part, isPartElsewhere(scene, start) { return start }
    }
    if let colon = opening(find, finds, scene) { return colon }
    guard scene.sentence.seen.has(.semicolon), find.trigger >= 0 else { return .max }
    return (find.trigger..<scene.count).first { scene.sentence.has(scene[$0].lower, .semicolon) }
      ?? .max
  }

  /// "Strikes killed 37 people, 15 of them in Hays": the place is that of the 15.
  static func isPartElsewhere(_ scene: Scene, _ part: Int) -> Bool {
    scene.order == .subjectFirst && scene[part].quantity >= 0 && scene[part - 1].kind == .comma
      && scene[part + 1].kind == .including && scene[part + 2].kind == .preposition
      && scene.sentence.has(scene[part + 2].lower, .locative)
  }

  /// "Eight were killed: five in Hays and three in Mokha": the colon behind which parts are told.
  private static func opening(_ find: Find, _ finds: [Find], _ scene: Scene) -> Int? {
    guard scene.sentence.seen.has(.colon), find.relation == .none, find.last >= 0,
      let colon = (find.last..<max(find.last, scene.count)).first(where: {
        scene[$0].kind == .colon
      }), finds.contains(where: { $0.relation == .part && $0.first > colon })
    else { return nil }
    return colon
  }

  // MARK: Events

  /// Finds the event of a draft and takes from it what the sentence leaves unsaid.
  private mutating func place(_ scene: Scene, _ draft: Draft, _ find: Find) {
    if find.relation == .partOfEarlier || find.relation == .sameFigure,
      !ScopeReader.isOfTime(scene, find), let whole = earlier(than: find, draft.harm)
    {
      continueFigure(of: whole, draft)
    } else if let whole = draft.partOf {
      follow(drafts[whole], draft)
    } else {
      takeContext(draft)
      draft.scope = ScopeReader.scope(scene, draft, find)
      if sharesTime(draft) || isOfTotal(draft), let last = drafts.last { draft.scope = last.scope }
      draft.event = event(of: draft)
      takeEvent(draft)
    }
    if draft.scope != .cumulative, draft.stance == .asserted && isPast(draft) || isYearsAgo(draft) {
      draft.stance = .historical
      if events.indices.contains(draft.event) { events[draft.event].isHistory = true }
    } else if isPastYear(draft), !GeneralHarm.isPerfect(scene, find) {
      draft.stance = .historical
      if events.indices.contains(draft.event) { events[draft.event].isHistory = true }
    }
    if events.indices.contains(draft.event) { events[draft.event].sentence = draft.sentenceNumber }
  }

  private func follow(_ whole: Draft, _ draft: Draft) {
    draft.event = whole.event
    draft.circumstances = whole.circumstances.with(draft.circumstances, isSameSentence: true)
    draft.scope = whole.scope
    if draft.stance == .asserted { draft.stance = whole.stance }
  }

  /// A figure that goes on with an earlier one keeps its place, cause and status; its time runs
  /// back from the earlier one's end.
  private mutating func continueFigure(of whole: Int, _ draft: Draft) {
    let earlier = drafts[whole]
    let time = draft.circumstances.time
    var told = earlier.circumstances
    if let cause = draft.circumstances.cause, draft.relation == .partOfEarlier {
      told.cause = cause
    }
    if let actor = draft.circumstances.actor, draft.relation == .partOfEarlier {
      told.actor = actor
    }
    if let time, time.expression.isStretch || draft.relation == .partOfEarlier && time.isDay {
      told.time = time
      if let end = earlier.circumstances.time?.interval?.to, time.expression.isSince {
        let resolver = TimeResolver(anchor: end, previous: nil)
        told.time?.interval = resolver.resolve(time.expression)
      }
    }
    draft.circumstances = told
    draft.scope = earlier.scope
    draft.event = earlier.event
    if draft.status == .unspecified {
      (draft.status, draft.isStatusSaid) = (earlier.status, earlier.isStatusSaid)
    }
  }

  /// The event a draft belongs to: the last it does not contradict, else a new one.
  private mutating func event(of draft: Draft) -> Int {
    for index in events.indices.suffix(8).reversed()
    where draft.sentenceNumber - events[index].sentence < 40
      && events[index].isCumulative == (draft.scope == .cumulative)
      && Narrative.agrees(draft, events[index].told)
    {
      if isAnother(draft) || isNews(draft, besides: events[index]) { continue }
      events[index].told.fill(from: Narrative.told(draft))
      return index
    }
    events.append(
      Event(
        told: Narrative.told(draft), sentence: draft.sentenceNumber,
        isCumulative: draft.scope == .cumulative))
    return events.count - 1
  }

  /// What a draft tells of its event: who made an arrest, or killed "the attacker", did not do what else
  /// befell people there.
  private static func told(_ draft: Draft) -> Circumstances {
    var told = draft.circumstances
    let isAttacker =
      draft.status == .combatant && draft.likeness.isDefinite && draft.count == .exactly(1)
    if draft.harm == .detained || isAttacker { told.actor = nil }
    return told
  }

  /// Whether an event lies long ago, and a draft without a time of its own goes on with other news.
  private func isNews(_ draft: Draft, besides event: Event) -> Bool {
    event.isHistory && draft.circumstances.time == nil && events.contains { !$0.isHistory }
  }

  /// "Another blast killed five more"; "killed 18 and wounded 23 more" is one event, and so is
  /// "14 were killed. Another 27 were wounded."
  private func isAnother(_ draft: Draft) -> Bool {
    guard draft.isAdditional, !draft.isNext, let cause = draft.circumstances.cause else {
      return false
    }
    guard let last = drafts.last else { return true }
    if last.harm != draft.harm, !draft.sentence.contains(cause.words) { return false }
    return last.sentenceNumber != draft.sentenceNumber || last.harm == draft.harm
  }

  private static func agrees(_ draft: Draft, _ told: Circumstances) -> Bool {
    let own = draft.circumstances
    if !own.place.isEmpty, !told.place.isEmpty, !own.place.isWeak, !own.place.isInCapitals,
      !own.place.agrees(told.place)
    {
      return false
    }
    if let cause = own.cause, let other = told.cause, cause.kind != other.kind,
      cause.kind != .unknown,
      other.kind != .unknown
    {
      return false
    }
    if own.isByOthers(than: told) { return false }
    if let time = own.time, let other = told.time {
      if time.expression.isStretch != other.expression.isStretch { return false }
      if let a = time.interval, let b = other.interval, a.to < b.from || b.to < a.from {
        return false
      }
    } else if draft.scope == .cumulative, told.time?.isDay == true {
      return false
    }
    return true
  }

  /// Fills in what the sentence leaves unsaid from what was told without harm just before.
  private func takeContext(_ draft: Draft) {
    if let cause = draft.circumstances.cause, draft.circumstances.actor == nil,
      let blamed = blamed.first(where: { $0.cause == cause.key })
    {
      draft.circumstances.actor = blamed.actor
      draft.circumstances.actor?.isInferred = true
    }
    guard draft.sentenceNumber - contextSentence < 4 else { return }
    draft.circumstances = context.with(draft.circumstances, isSameSentence: false)
  }

  private func takeEvent(_ draft: Draft) {
    guard events.indices.contains(draft.event) else { return }
    draft.circumstances = events[draft.event].told.with(draft.circumstances, isSameSentence: false)
    if draft.scope == .unspecified, draft.stance != .alleged,
      draft.circumstances.time?.isDay == true
        || draft.circumstances.targetIsSingular
    {
      draft.scope = .incident
    }
  }
}
