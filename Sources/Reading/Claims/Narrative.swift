// SPDX-License-Identifier: Apache-2.0
import Record

/// What a report has told so far: its claims, its events, and what a later sentence leaves unsaid.
struct Narrative {
  /// One event of the report, as far as it is known.
  struct Event {
    var told: Circumstances
    var sentence: Int
    var isCumulative: Bool
    /// Of long ago, or named in passing: what is told later without a time of its own is none of it.
    var isHistory = false
    /// Who else is blamed for it: "the army shelled the market", and "activists blamed the rebels".
    var rival: Circumstances.ActorWords?
  }

  /// Who is blamed for a cause that is told by that word, and when it was, as far as that is known.
  struct Blame {
    var cause: UInt32
    var actor: Circumstances.ActorWords
    var time: Circumstances.TimeWords?
  }

  /// The report's own day: as given, else as its dateline states it.
  var published: Day?
  var drafts: [Draft] = []
  var events: [Event] = []
  /// Circumstances told without any harm, as of "warplanes bombed the market".
  var context: Circumstances {
    get { held.told }
    set {
      if isKnownUniquelyReferenced(&held) { held.told = newValue } else { held = Held(newValue) }
    }
  }
  /// Held apart, since they are large, and a narrative is handed to all that asks something of it.
  private var held = Held(Circumstances())
  var contextSentence = -100
  var positions: [Stated] = []
  /// Who is blamed for what, by the cause's word.
  var blamed: [Blame] = []
  /// The first day of the last time that was named, and of the last that was a day.
  var named: Day?
  var namedDay: Day?
  /// The stretch of time that was named last.
  var namedStretch: TimeResolver.Interval?
  /// Whether the text has begun: before that no pronoun has anybody to mean.
  var hasBegun = false
  /// The one person with whom a sentence last began.
  var person: Person?

  private final class Held {
    var told: Circumstances

    init(_ told: Circumstances) { self.told = told }
  }

  init(published: Day?) { self.published = published }

  var resolver: TimeResolver {
    TimeResolver(
      anchor: published, previous: named, previousDay: namedDay, previousStretch: namedStretch)
  }

  /// Takes one sentence in: its finds become drafts, the rest becomes context.
  mutating func add(_ scene: Scene, _ finds: [Find], _ mentions: Mentions) {
    noteBlame(scene, mentions, hasFinds: !finds.isEmpty)
    let first = drafts.count
    for var find in finds {
      let limit = min(
        Narrative.end(find, finds, scene), Narrative.endByTime(find, finds, mentions, scene))
      let wall = OtherMeans.wall(scene, find, finds, mentions)
      if find.isOfThem {
        guard let harm = onlyHarm(inSentence: scene.number - 1) ?? harmOfNamed(find, finds, scene)
        else { continue }
        find.harm = harm
      }
      if scene.order == .verbFirst, find.harm == .unspecified, find.relation == .partOfEarlier {
        find.harm = harmOfVictims(before: scene.number) ?? find.harm
      }
      let maker = DraftMaker(
        scene: scene, mentions: mentions.ofClause(find), limit: min(limit, wall), wall: wall,
        finds: finds)
      guard let draft = maker.draft(find) else { continue }
      if find.isNaming {
        let known = scene[find.first]
        nameKnown(draft, Likeness(of: known, in: scene), isHarmed: scene.isHarmed(known))
        continue
      }
      var wrong: Int?
      if find.rule == Corrections.rule {
        wrong = corrected(by: scene.number, isMistold: Corrections.isBare(scene))
        guard let wrong else { continue }
        draft.harm = drafts[wrong].harm
      }
      if find.relation == .partOfEarlier, find.rule == "share", isElsewhen(draft) {
        draft.circumstances.time = nil  // "Of the 12 injured, four had been discharged by Friday".
      }
      if find.relation == .partOfEarlier,
        isElsewhen(draft) || find.isOfNext && !isOfNext(draft, scene.number)
      {
        (find.relation, draft.relation) = (.none, .none)
      } else if find.isOfNext {
        draft.isFateOpen = false
      }
      draft.partOf = partOf(find, draft, since: first)
      // "In Nairobi alone 17 people died", where nothing was told of more.
      if draft.partOf == nil, find.relation == .partOfEarlier, isWholeRule(find.rule) {
        (find.relation, draft.relation) = (.none, .none)
      }
      if let whole = draft.partOf, let rest = AllBut.rest(scene, find, of: drafts[whole].count) {
        draft.count = rest
      }
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
      supersedeRepeat()
    }
    joinToHeadline(since: first)
    joinAhead(since: first)
    shareNames(since: first)
    joinToCorrection(scene, since: first)
    joinToRetraction(since: first)
    joinToTolls(scene, since: first)
    joinToSum(since: first)
    joinToSplit(since: first)
    joinToStory(scene, since: first)
    if !drafts[first...].contains(where: { $0.otherDeed?.isAside == true }), !isOfPast(since: first)
    {
      noteContext(scene, mentions, hasClaims: drafts.count > first)
    }
    if let time = mentions.times.last?.value, let interval = time.interval {
      named = interval.from
      if time.expression.isStretch { namedStretch = interval }
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
      if let clause = clause(of: next, behind: find, scene) { return clause }
      if let joint = secondDeed(next, behind: find, scene) { return joint }
    }
    if let colon = opening(find, finds, scene) { return colon }
    guard scene.sentence.seen.has(.semicolon), find.trigger >= 0 else { return .max }
    return (find.trigger..<scene.count).first { scene.sentence.has(scene[$0].lower, .semicolon) }
      ?? .max
  }

  /// "A strike in Hays killed two and a raid in Mokha killed three": where the clause of another doer begins.
  private static func clause(of next: Find, behind find: Find, _ scene: Scene) -> Int? {
    guard scene.order == .subjectFirst, find.agent >= 0, next.agent > find.last else { return nil }
    return (find.last + 1..<next.agent).last {
      scene[$0].kind == .conjunction || scene[$0].kind == .comma
    }
  }

  /// "Arrested 63 in Hays, among them two lawmakers, and killed a boy in Mokha": the "and" before another verb
  /// of the same doers, behind a part.
  private static func secondDeed(_ next: Find, behind find: Find, _ scene: Scene) -> Int? {
    let joint = next.trigger - 1
    guard scene.order == .subjectFirst, find.relation == .part, joint > find.last,
      scene[joint].kind == .conjunction, scene[next.trigger].kind == .verb
    else { return nil }
    return joint
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
}
