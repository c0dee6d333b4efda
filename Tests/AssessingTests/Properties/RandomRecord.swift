// SPDX-License-Identifier: Apache-2.0

import Assessing
import Record

/// Small records made by chance from a seed, crowded so that much of it meets.
struct RandomRecord {
  private var chance: SplitMix64

  init(seed: UInt64) { chance = SplitMix64(seed: seed) }

  private static let places = [
    Sample.place("Tel Amra"), Sample.place("Bir Hala", .village), Sample.place("Amra", .city),
    Sample.place(
      "Mill Quarter", .neighbourhood, within: ["iso:XX", "adm:North", "geo:Amra"]),
    Sample.place("North", .province, within: ["iso:XX"]),
  ]
  private static let causes: [Cause?] = [
    nil, Cause(kind: .unknown, text: ""), Cause(kind: .heavyWeapons, text: ""),
    Cause(kind: .heavyWeapons, strike: .airstrike, text: ""),
    Cause(kind: .heavyWeapons, strike: .artillery, text: ""),
    Cause(kind: .smallArms, strike: .gunfire, text: ""),
  ]
  private static let chains: [[Speaker]] = [
    [], [Sample.speaker("Amra Monitor")], [Sample.speaker("Northern Front", .armedForce)],
    [Sample.speaker("Pinar", body: "Amra Commission")], [Sample.speaker("Pinar")],
    [Sample.speaker("", .unnamed, text: "medics"), Sample.speaker("Plains Agency")],
    [Sample.speaker("", .unnamed, text: "local sources")],
  ]
  private static let counts: [Count] = [
    .exactly(1), .exactly(2), .exactly(5), .atLeast(3), .moreThan(3), .atMost(4), .lessThan(4),
    .between(2, 6), Sample.plural, Sample.nobody, Sample.word("dozens"), Sample.word("heaps"),
  ]
  private static let signatures = [0, 10, 15, 20, 30, 200, 210].map {
    LikenessTests.signature($0..<($0 + 40))
  }

  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &chance)]
  }

  mutating func evidence(_ count: Int) -> [Evidence] {
    (0..<count).map { number in
      let claims = (0..<Int.random(in: 0...4, using: &chance)).map { claim($0) }
      let day = Sample.day.adding(days: Int.random(in: 0...2, using: &chance))
      let published = Bool.random(using: &chance) ? day : nil
      return Sample.evidence(
        UInt64(number + 1), claims, published: published, signature: pick(Self.signatures))
    }
  }

  private mutating func claim(_ id: Int) -> Claim {
    let earlier = id > 0 && Int.random(in: 0..<4, using: &chance) == 0
    let replaced = Int.random(in: 0..<8, using: &chance) == 0
    let scope = Int.random(in: 0..<10, using: &chance) == 0
    var claim = Sample.claim(
      id: id, event: Int.random(in: 0...1, using: &chance), pick(Harm.allCases),
      pick(Self.counts), total: Bool.random(using: &chance), status: pick(Victims.Status.allCases),
      groups: pick([[], [], [.children], [.women], [.children, .women]]),
      cause: pick(Self.causes),
      by: pick([nil, nil, Sample.actor("Northern Front"), Sample.actor("A", or: ["B"])]),
      at: pick(Self.places), on: Sample.day.adding(days: Int.random(in: 0...1, using: &chance)),
      scope: scope ? .cumulative : .incident,
      stance: pick([.asserted, .asserted, .asserted, .feared, .historical]),
      partOf: earlier ? Int.random(in: 0..<id, using: &chance) : nil,
      supersededBy: replaced ? id + 1 : nil, from: pick(Self.chains))
    if Bool.random(using: &chance) { claim.place?.candidates.append(pick(Self.places)) }
    return claim
  }

  /// Claims of one place, day and report set, for grading alone.
  mutating func incident() -> Incident {
    var incident = Sample.incident([])
    incident.members = evidence(Int.random(in: 1...4, using: &chance)).flatMap(Sample.members)
    return incident
  }

  mutating func entries(_ count: Int) -> [TollEntry] {
    (0..<count).map { number in
      let low = Int.random(in: 0...9, using: &chance)
      let range = Bounds(min: low, max: low + Int.random(in: 0...9, using: &chance))
      return TallyTests.entry(
        UInt64(number), pick(State.allCases), pick(Assessment.Grade.allCases),
        killed: pick([range, range, nil]), injured: pick([range, nil]),
        at: pick(Self.places), on: Sample.day.adding(days: Int.random(in: 0...400, using: &chance)),
        by: pick([[], ["Front"], ["Front", "Coalition"]]))
    }
  }

  mutating func shuffled<Value>(_ values: [Value]) -> [Value] { values.shuffled(using: &chance) }
}
