// SPDX-License-Identifier: Apache-2.0
import Record

/// What a sentence says of how, by whom, where and when.
struct Circumstances {
  struct CauseWords {
    var kind: Cause.Kind
    var strike: Cause.Strike?
    var words: Extent
    var part: Passage.Part
    /// The word under which mentions of one cause are held together.
    var key: UInt32
    /// Written in the singular: "an airstrike".
    var isSingular: Bool
    /// Told without an article where files write it as one with its word: "غارة على", a raid, and not the one told.
    var isNew = false
    /// "The attack": one that was told before.
    var isKnown = false
  }

  struct ActorWords {
    var words: Extent
    var part: Passage.Part
    /// The lexicon's entity; −1 for none.
    var entity: Int32
    var cue = Extent.none
    var isInferred = false
    /// "Her husband": of what another sentence tells he is not known to be the doer.
    var isPersonal = false
    /// Another party that the words leave open: "Syrian" of "Syrian or Russian warplanes".
    var other = Extent.none
    /// The lexicon's entity for it; −1 for none.
    var otherEntity: Int32 = -1

    /// The words with those of the other party.
    var all: Extent { words.joined(other) }
  }

  struct TimeWords {
    enum Clause { case within, around }

    var words: Extent
    var part: Passage.Part
    var expression: TimeExpression
    var interval: TimeResolver.Interval?
    var isInferred = false
    /// "Thursday's shelling": it belongs to the cause.
    var isOwner = false
    /// Of what the time is before "when": "since 2019, when 45 were killed" of what that clause tells,
    /// "since March, when the siege began, 300 died" of what stands around it.
    var clause: Clause?
    /// Whether it is told of what happened then alone, and no stretch up to now.
    var isOfPast: Bool { clause == .within }

    /// Whether it is a day or a few of them.
    var isDay: Bool {
      guard let interval else { return expression.isDay }
      return interval.precision == .day || interval.precision == .days
    }

    /// Whether one ended before the other began; false where either is not known.
    func isApart(from other: TimeWords) -> Bool {
      guard let interval, let other = other.interval else { return false }
      return interval.to < other.from || other.to < interval.from
    }
  }

  var cause: CauseWords?
  /// The means that a verb alone tells: "قصفت"; where no word of the event says more.
  var struck: CauseWords?
  var target = Extent.none
  var targetPart = Passage.Part.text
  var targetIsSingular = false
  var actor: ActorWords?
  var place = PlacePhrase()
  var time: TimeWords?
  /// Whether a time is told that is not its own, so that it takes none over: "missing since Monday and found dead".
  var isTimeOpen = false
  var part = Passage.Part.text
}

extension Circumstances {
  /// Whether another party is told to have done another deed.
  ///
  /// "Shelling by the RSF killed eight. In the evening an army air strike killed six."
  func isByOthers(than other: Circumstances) -> Bool {
    guard let actor, let otherActor = other.actor, actor.entity != otherActor.entity,
      cause?.strike != nil, other.cause?.strike != nil
    else { return false }
    return cause?.mayBe(other.cause) == false
  }

  /// Takes over what was told before, where its own sentence leaves it unsaid.
  ///
  /// An actor is taken over only together with the cause: "killed in the fighting" is not done by
  /// whoever flew an airstrike before.
  mutating func complete(
    from told: Circumstances, isSameSentence: Bool, withActor: Bool = true
  ) {
    let isMeant = means(causeOf: told)
    let isSameCause = told.cause == nil || isMeant || cause?.takesUp(told.cause) != false
    let isElsewhere = isElsewhere(than: told)
    if cause == nil {
      if struck == nil { struck = told.struck }
      cause = told.cause
    } else if isMeant, cause?.isGeneral == true, told.cause?.isGeneral == false {
      cause = told.cause
    }
    if target.isEmpty, isSameCause, !isElsewhere {
      (target, targetPart) = (told.target, told.targetPart)
      targetIsSingular = told.targetIsSingular
    }
    if withActor, actor == nil, isSameCause,
      isSameSentence || told.cause != nil && told.actor?.isPersonal != true
    {
      actor = told.actor
      if !isSameSentence { actor?.isInferred = true }
    }
    if place.isEmpty || place.isWeak && !told.place.isEmpty { place = told.place }
    if time == nil, !isTimeOpen { time = told.time }
  }

  /// Whether its words take up what was told before, where one of the two says less.
  ///
  /// "Gunmen shot two men. The attack …", "troops attacked a village. The shelling …".
  private func means(causeOf told: Circumstances) -> Bool {
    guard let cause, cause.isKnown, let other = told.cause, cause.isGeneral || other.isGeneral
    else { return false }
    return place.isEmpty || told.place.isEmpty || place.agrees(told.place)
  }

  /// Whether a sentence tells of a strike somewhere else, which hit something else.
  ///
  /// "استهدفت غارة مدرسة في حيس. وقتل ثلاثة في غارة على المخا."
  private func isElsewhere(than told: Circumstances) -> Bool {
    cause?.isNew == true && !place.isEmpty && !told.place.isEmpty && !place.isWeak
      && !place.agrees(told.place)
  }

  /// Adds what was not known of an event.
  mutating func fill(from other: Circumstances, withActor: Bool) {
    let isLoose = place.isUnlisted || place.isOfCause || place.isNation && place.part == .title
    let isKnown =
      isLoose && !other.place.isEmpty && !other.place.isUnlisted && !other.place.isNation
      && !other.place.isOfCause
    complete(from: other, isSameSentence: true, withActor: withActor)
    // What is known tells other events apart.
    if isKnown { place = other.place }
  }
}

extension Circumstances.CauseWords {
  /// "The fighting", "an attack": it leaves open by what people came to harm.
  var isGeneral: Bool { kind == .unknown && strike == nil }

  /// Whether two words may be of one deed: "bombs" and "air strikes" are, "shells" and a knife not.
  func mayBe(_ other: Circumstances.CauseWords?) -> Bool {
    guard let other else { return false }
    return isLike(other)
      || kind == other.kind && kind != .unknown && (strike == nil || other.strike == nil)
  }

  /// Whether words may take up what was told before: like it, or with less said, as "the strike" of an air strike.
  func takesUp(_ other: Circumstances.CauseWords?) -> Bool {
    isLike(other) || isSingular && strike == nil && kind != .unknown && kind == other?.kind
  }

  func isLike(_ other: Circumstances.CauseWords?) -> Bool {
    guard let other else { return false }
    if key == other.key { return true }
    return strike != nil
      ? strike == other.strike : kind == other.kind && other.strike == nil && kind != .unknown
  }
}
