// SPDX-License-Identifier: Apache-2.0

import Record

/// Steele, Lea and Flood's SplitMix64: small, and the same on every machine.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Claims of every shape that the types allow.
struct ArbitraryClaims {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func claim() -> Claim {
    Claim(
      id: number(), event: number(), harm: one(Harm.allCases), count: count(), total: coin(),
      victims: victims(), cause: coin() ? cause() : nil, actor: coin() ? actor() : nil,
      place: coin() ? place() : nil, time: coin() ? time() : nil, scope: one(Claim.Scope.allCases),
      period: coin() ? time() : nil, stance: one(Claim.Stance.allCases),
      partOf: coin() ? number() : nil, supersededBy: coin() ? number() : nil,
      positions: some { $0.position() }, chain: some { $0.speaker() }, passage: passage(),
      sentence: passage(), repeats: some { $0.passage() }, isUnclosed: coin(),
      quotation: coin() ? UInt64(text().utf8.count) << 57 | 5 : nil, rule: text())
  }

  mutating func text() -> String {
    let words = [
      "", "said", "\"", "\\", "\u{0}\u{1}\u{8}\u{C}\n\r\t", "حلب", "🕯️", "é", "/", "\u{2028}",
    ]
    return some { $0.one(words) }.joined(separator: " ")
  }

  mutating func passage() -> Passage {
    let start = number()
    return Passage(start..<start + number(), in: coin() ? .text : .title)
  }

  private mutating func count() -> Count {
    Count(
      min: coin() ? number() : nil, max: coin() ? number() : nil,
      qualifiers: some { $0.one(Count.Qualifier.allCases) }, word: coin() ? text() : nil)
  }

  private mutating func victims() -> Victims {
    Victims(
      text: text(), passage: coin() ? passage() : nil, status: one(Victims.Status.allCases),
      groups: some { $0.one(Victims.Group.allCases) }, isStatusSaid: coin() ? coin() : nil,
      names: some { random in
        VictimName(
          text: random.text(), passage: random.passage(),
          age: random.coin() ? random.number() : nil,
          kinship: random.coin() ? random.text() : nil)
      })
  }

  private mutating func cause() -> Cause {
    Cause(
      kind: one(Cause.Kind.allCases), strike: coin() ? one(Cause.Strike.allCases) : nil,
      text: text(), passage: coin() ? passage() : nil, target: coin() ? text() : nil,
      targetPassage: coin() ? passage() : nil)
  }

  private mutating func actor() -> Actor {
    Actor(
      text: text(), passage: coin() ? passage() : nil, cue: coin() ? text() : nil, name: text(),
      alternatives: some { $0.text() }, inferred: coin())
  }

  private mutating func place() -> PlaceMention {
    PlaceMention(
      text: text(), passage: coin() ? passage() : nil, candidates: some { $0.candidate() },
      precision: coin() ? one(PlacePrecision.allCases) : nil)
  }

  mutating func candidate() -> PlaceCandidate {
    PlaceCandidate(
      id: text(), name: text(), precision: one(PlacePrecision.allCases), country: text(),
      within: some { $0.text() }, latitude: Double.random(in: -90...90, using: &random),
      longitude: Double.random(in: -180...180, using: &random),
      score: Double.random(in: 0...1, using: &random))
  }

  private mutating func time() -> TimeMention {
    TimeMention(
      text: text(), passage: coin() ? passage() : nil, from: coin() ? day() : nil,
      to: coin() ? day() : nil, precision: coin() ? one(TimeMention.Precision.allCases) : nil,
      inferred: coin())
  }

  private mutating func day() -> Day {
    Day(number: Int32.random(in: -700_000...2_900_000, using: &random))
  }

  private mutating func speaker() -> Speaker {
    Speaker(
      text: text(), passage: coin() ? passage() : nil, cue: text(),
      cuePassage: coin() ? passage() : nil, kind: one(SourceKind.allCases), name: text(),
      body: coin() ? text() : nil, inferred: coin())
  }

  private mutating func position() -> Position {
    Position(
      speaker: speaker(), matter: one(Position.Matter.allCases),
      answer: one(Position.Answer.allCases), text: text(), passage: passage())
  }

  private mutating func coin() -> Bool { Bool.random(using: &random) }

  private mutating func number() -> Int { Int.random(in: 0...5000, using: &random) }

  private mutating func one<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &random)]
  }

  private mutating func some<Element>(_ make: (inout Self) -> Element) -> [Element] {
    (0..<Int.random(in: 0...3, using: &random)).map { _ in make(&self) }
  }
}
