// SPDX-License-Identifier: Apache-2.0
import Record

/// Which event a claim is of, and what it takes from what was told of it.
extension Narrative {
  /// Finds the event of a draft and takes from it what the sentence leaves unsaid.
  mutating func place(_ scene: Scene, _ draft: Draft, _ find: Find) {
    if find.relation == .partOfEarlier || find.relation == .sameFigure,
      !ScopeReader.isOfTime(scene, find), let whole = earlier(than: find, draft.harm)
    {
      continueFigure(of: whole, draft)
    } else if let whole = draft.partOf {
      follow(drafts[whole], draft)
    } else if find.rule == OtherFigures.rule, let told = drafts.last,
      told.sentenceNumber == draft.sentenceNumber
    {
      // Of the same people, however sure the other source is.
      let stance = draft.stance
      follow(told, draft)
      draft.stance = stance
    } else {
      if draft.otherDeed?.isFormer != true { takeContext(draft) }
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
      if isOtherDeed(draft, than: index) { continue }
      var told = Narrative.told(draft)
      // "Five had died and its troops had killed 40 militants": they did not kill the five.
      if draft.status == .combatant, events[index].told.actor == nil { told.actor = nil }
      events[index].told.fill(from: told)
      return index
    }
    events.append(
      Event(
        told: Narrative.told(draft), sentence: draft.sentenceNumber,
        isCumulative: draft.scope == .cumulative, isHistory: draft.otherDeed?.isAside == true))
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

  /// "Another strike killed three": none of those told before, unless the report tells it anew.
  private func isOtherDeed(_ draft: Draft, than event: Int) -> Bool {
    guard let deed = draft.otherDeed else { return false }
    return !drafts.contains {
      $0.event == event
        && ($0.otherDeed == deed || $0.harm == draft.harm && $0.count == draft.count)
    }
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
      if time.isApart(from: other) { return false }
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
    if draft.isOfOtherSide { draft.circumstances.actor = nil }
    if draft.scope == .unspecified, draft.stance != .alleged,
      draft.circumstances.time?.isDay == true
        || draft.circumstances.targetIsSingular
    {
      draft.scope = .incident
    }
  }
}
