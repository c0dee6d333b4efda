// SPDX-License-Identifier: Apache-2.0
import Record

/// Which event a claim is of, and what it takes from what was told of it.
extension Narrative {
  /// Finds the event of a draft and takes from it what the sentence leaves unsaid.
  mutating func place(_ scene: Scene, _ draft: Draft, _ find: Find) {
    let own = draft.circumstances
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
      let before = aftermath(scene, draft, find)
      draft.isAftermath = before != nil
      if isOfTotalBefore(draft) { draft.circumstances.time = drafts.last?.circumstances.time }
      if draft.otherDeed?.isFormer != true, draft.otherDeed?.isApart != true, !draft.isOfWholeSide,
        !takesOnlyDay(draft, scene)
      {
        takeContext(draft)
      }
      draft.scope = ScopeReader.scope(scene, draft, find)
      if sharesTime(draft) || isOfTotal(draft), let last = drafts.last { draft.scope = last.scope }
      if draft.scope == .cumulative, own.place.isOfSource { draft.takePlace(own.place) }
      draft.event = before ?? event(of: draft)
      takeEvent(draft)
      if draft.isOfOtherSide { draft.circumstances.actor = own.actor }
      if draft.scope == .cumulative, own.time?.expression.isStretch == true {
        draft.dropDeed(but: own)
      }
      if draft.scope == .cumulative { draft.dropTarget() }
    }
    settlePast(scene, draft, find, own)
    if events.indices.contains(draft.event) { events[draft.event].sentence = draft.sentenceNumber }
  }

  private func follow(_ whole: Draft, _ draft: Draft) {
    draft.event = whole.event
    draft.complete(from: whole.circumstances, isSameSentence: true)
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
    if draft.relation == .partOfEarlier, isWholeRule(draft.rule), !draft.circumstances.place.isEmpty
    {
      told.place = draft.circumstances.place
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
      && agrees(draft, index)
    {
      if isAnother(draft) || isNews(draft, besides: index) { continue }
      if isOtherDeed(draft, than: index) { continue }
      if isOfHeadline(draft, index) { tellNarrowly(draft, index) }
      // "Five had died and its troops had killed 40 militants": they did not kill the five.
      let isOfOthers = draft.status == .combatant && events[index].told.actor == nil
      events[index].told.fill(
        from: draft.circumstances, withActor: !isOfOthers && Narrative.tellsDoer(draft))
      return index
    }
    events.append(
      Event(
        told: draft.circumstances, sentence: draft.sentenceNumber,
        isCumulative: draft.scope == .cumulative, isHistory: draft.otherDeed?.isAside == true))
    if !Narrative.tellsDoer(draft) { events[events.count - 1].told.actor = nil }
    return events.count - 1
  }

  /// What the text tells of a headline's event it tells better: where, and by what, "a bomb" for "grenade attack".
  private mutating func tellNarrowly(_ draft: Draft, _ event: Int) {
    let (place, cause) = (draft.circumstances.place, draft.circumstances.cause)
    if !place.isEmpty, !place.isNation || events[event].told.place.isNation {
      events[event].told.place = place
    }
    if let cause, let told = events[event].told.cause, cause.kind != .unknown, told.kind != .unknown
    {
      events[event].told.cause = cause
    }
  }

  /// Whether a draft tells who did what its event is: who made an arrest, or killed "the attacker", did not
  /// do what else befell people there.
  private static func tellsDoer(_ draft: Draft) -> Bool {
    // "Police said they had killed nobody".
    if draft.harm == .detained || draft.count.has(.none) { return false }
    return draft.status != .combatant || !draft.likeness.isDefinite || !draft.count.isExactly(1)
  }

  /// Whether an event lies long ago, and a draft without a time of its own goes on with other news.
  private func isNews(_ draft: Draft, besides event: Int) -> Bool {
    events[event].isHistory && draft.circumstances.time == nil && events.contains { !$0.isHistory }
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
        && ($0.otherDeed == deed || $0.harm == draft.harm && Narrative.retells(draft, $0))
    }
  }

  /// Whether a figure may be told anew, and not right behind the one that it is like: "قتل 3 بغارة. وقتل 3 بغارة
  /// ثانية."
  private static func retells(_ draft: Draft, _ told: Draft) -> Bool {
    let isNext = draft.sentenceNumber - told.sentenceNumber < 2 && told.part == draft.part
    return told.count == draft.count && (!isNext || told.otherDeed != nil)
  }

  /// "Mosul: 2 by IED", "Friday 8 March: 4 killed": of lines that list a day's dead, none says more of another than
  /// the day.
  private func takesOnlyDay(_ draft: Draft, _ scene: Scene) -> Bool {
    if ListedFigures.isHeading(scene) { return true }
    guard LabelledFigures.place(scene) != nil else { return false }
    if draft.circumstances.time == nil { draft.circumstances.time = context.time }
    return true
  }

  /// Fills in what the sentence leaves unsaid from what was told without harm just before.
  private func takeContext(_ draft: Draft) {
    if let cause = draft.circumstances.cause, draft.circumstances.actor == nil,
      let blamed = blamed.first(where: { $0.cause == cause.key }),
      blamed.time.map({ draft.circumstances.time?.isApart(from: $0) == true }) != true
    {
      draft.circumstances.actor = blamed.actor
      draft.circumstances.actor?.isInferred = true
    }
    guard draft.sentenceNumber - contextSentence < 4, !isOfOtherDay(draft) else { return }
    draft.complete(from: context, isSameSentence: false)
  }

  /// "A day earlier, a strike on a hospital killed 70": a deed with a day and a target of its own.
  private func isOfOtherDay(_ draft: Draft) -> Bool {
    guard let time = draft.circumstances.time, time.expression.isLater,
      draft.circumstances.cause != nil, !draft.circumstances.target.isEmpty,
      let other = context.time
    else { return false }
    return time.isApart(from: other)
  }

  private func takeEvent(_ draft: Draft) {
    guard events.indices.contains(draft.event) else { return }
    draft.complete(from: events[draft.event].told, isSameSentence: false)
    if draft.scope == .unspecified, draft.stance != .alleged,
      draft.circumstances.time?.isDay == true
        || draft.circumstances.targetIsSingular
    {
      draft.scope = .incident
    }
  }
}
