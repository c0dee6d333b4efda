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
  /// The month that was named last with its year.
  var namedMonth: Day?
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
      anchor: published, previous: named, previousDay: namedDay, previousMonth: namedMonth,
      previousStretch: namedStretch)
  }

  /// Takes one sentence in: its finds become drafts, the rest becomes context.
  mutating func add(_ scene: Scene, _ finds: [Find], _ mentions: Mentions) {
    noteBlame(scene, mentions, hasFinds: !finds.isEmpty)
    let first = drafts.count
    var maker = DraftMaker(scene: scene, told: mentions, finds: finds)
    for find in finds { take(find, &maker, since: first) }
    joinSentence(scene, since: first)
    if goesOn(since: first) { noteContext(scene, mentions, hasClaims: drafts.count > first) }
    noteTime(mentions)
  }

  /// What a sentence tells beside or instead of what was told before it.
  private mutating func joinSentence(_ scene: Scene, since first: Int) {
    joinToHeadline(since: first)
    joinAhead(since: first)
    shareNames(since: first)
    joinToCorrection(scene, since: first)
    joinToRetraction(since: first)
    joinToTolls(scene, since: first)
    joinToSum(since: first)
    joinToSplit(since: first)
    joinToStory(scene, since: first)
  }

  /// Whether what the report tells next goes on with a sentence: not with one on another deed named in passing, nor
  /// on what is long past.
  private func goesOn(since first: Int) -> Bool {
    !drafts[first...].contains { $0.otherDeed?.isAside == true } && !isOfPast(since: first)
  }

  private mutating func noteTime(_ mentions: Mentions) {
    for time in mentions.times {
      if case .month(let year?, _) = time.value.expression.form, year > 0 {
        namedMonth = time.value.interval?.from
      }
    }
    guard let time = mentions.times.last?.value, let interval = time.interval else { return }
    named = interval.from
    if time.expression.isStretch { namedStretch = interval }
    if interval.precision == .day || interval.precision == .days { namedDay = interval.from }
  }
}
