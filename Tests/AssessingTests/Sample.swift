// SPDX-License-Identifier: Apache-2.0

import Assessing
import Glibc
import Record
import Testing

/// Invented claims, reports and places for tests, said in few words.
enum Sample {
  static func policy(_ name: String = "airwars") throws -> Policy {
    try Policy(parsing: file("\(name).policy"), name: "\(name).policy")
  }

  /// A policy with one line changed.
  static func policy(_ line: String, becomes other: String) throws -> Policy {
    let text = String(decoding: try file("airwars.policy"), as: UTF8.self)
    let changed = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.hasPrefix(line) ? "\(other) ; test" : String($0)
    }
    return try Policy(parsing: changed.joined(separator: "\n").utf8, name: "changed.policy")
  }

  static func file(_ name: String) throws -> [UInt8] {
    let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let file = try #require(fopen("/\(folder)/Policies/\(name)", "r"))
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    return bytes
  }

  static let day = Day(number: 19_791)  // 2024-03-09
  static let passage = Passage(0..<1)

  static func place(
    _ name: String, _ precision: PlacePrecision = .town, within: [String] = ["iso:XX", "adm:North"]
  ) -> PlaceCandidate {
    PlaceCandidate(
      id: "geo:\(name)", name: name, precision: precision, country: "XX", within: within,
      latitude: 0, longitude: 0, score: 1)
  }

  static func mention(_ place: PlaceCandidate) -> PlaceMention {
    PlaceMention(text: place.name, passage: nil, candidates: [place], precision: place.precision)
  }

  static func time(_ day: Day?, to last: Day? = nil, inferred: Bool = false) -> TimeMention {
    TimeMention(
      text: "then", passage: nil, from: day, to: last ?? day, precision: .day, inferred: inferred)
  }

  static func speaker(
    _ name: String, _ kind: SourceKind = .monitor, body: String? = nil, text: String? = nil
  ) -> Speaker {
    Speaker(text: text ?? name, kind: kind, name: name, body: body)
  }

  static func report(
    _ number: UInt64, published: Day? = day, at text: String? = nil, language: String = "en",
    invented: Bool = true
  ) -> Report {
    Report(
      id: ReportID(seed: number), published: published, publishedText: text, language: language,
      invented: invented)
  }

  /// "People were killed in Tel Amra on 9 March by an airstrike", with what a test changes.
  static func claim(
    id: Int = 0, event: Int = 0, _ harm: Harm = .killed, _ count: Count = .exactly(5),
    total: Bool = false, status: Victims.Status = .unspecified, groups: [Victims.Group] = [],
    names: [String] = [], ages: [String: Int] = [:], words: String = "",
    cause: Cause? = Cause(kind: .heavyWeapons, strike: .airstrike, text: ""),
    by actor: Actor? = nil, at place: PlaceCandidate? = place("Tel Amra"), on day: Day? = day,
    scope: Claim.Scope = .incident, stance: Claim.Stance = .asserted, partOf: Int? = nil,
    supersededBy: Int? = nil, positions: [Position] = [], from chain: [Speaker] = []
  ) -> Claim {
    Claim(
      id: id, event: event, harm: harm, count: count, total: total,
      victims: Victims(
        text: words, status: status, groups: groups,
        names: names.map { VictimName(text: $0, passage: passage, age: ages[$0]) }),
      cause: cause, actor: actor, place: place.map(mention), time: day.map { time($0) },
      scope: scope, stance: stance, partOf: partOf, supersededBy: supersededBy,
      positions: positions, chain: chain, passage: passage, sentence: passage, rule: "test")
  }

  static func actor(_ name: String, or others: [String] = []) -> Actor {
    Actor(text: name, name: name, alternatives: others.isEmpty ? [] : [name] + others)
  }

  static func position(
    _ speaker: Speaker, _ matter: Position.Matter, _ answer: Position.Answer
  ) -> Position {
    Position(speaker: speaker, matter: matter, answer: answer, text: "", passage: passage)
  }

  static func evidence(
    _ number: UInt64, _ claims: [Claim], published: Day? = day, at text: String? = nil,
    signature: Signature = Signature(), language: String = "en"
  ) -> Evidence {
    Evidence(
      report: report(number, published: published, at: text, language: language), claims: claims,
      signature: signature)
  }

  /// An incident of reports numbered from 1, each with its claims; origins as descent finds them.
  static func incident(_ reports: [[Claim]], language: String = "en") -> Incident {
    let members = reports.enumerated().flatMap { index, claims in
      Sample.members(of: evidence(UInt64(index + 1), claims, language: language))
    }
    return Incident(
      id: IncidentID(seed: 1), place: place("Tel Amra"), day: day, cause: .heavyWeapons,
      strike: .airstrike, members: members, invented: true)
  }

  static func members(of evidence: Evidence) -> [Incident.Member] {
    zip(evidence.claims, Descent.origins(of: evidence)).map { claim, origin in
      Incident.Member(
        id: ClaimID(report: evidence.report.id, number: claim.id), claim: claim,
        report: evidence.report, origin: origin, reason: "")
    }
  }

  /// A word for its count: `.word("dozens")`.
  static func word(_ word: String) -> Count { Count(qualifiers: [.vague], word: word) }
  static let plural = Count(qualifiers: [.plural])
  static let nobody = Count(qualifiers: [.none])
}

extension Count {
  static func atLeast(_ number: Int) -> Count { Count(min: number, qualifiers: [.atLeast]) }
  static func moreThan(_ number: Int) -> Count { Count(min: number, qualifiers: [.moreThan]) }
  static func atMost(_ number: Int) -> Count { Count(max: number, qualifiers: [.atMost]) }
  static func lessThan(_ number: Int) -> Count { Count(max: number, qualifiers: [.lessThan]) }
  static func between(_ min: Int, _ max: Int) -> Count {
    Count(min: min, max: max, qualifiers: [.range])
  }
}

/// Numbers that repeat from a seed (Steele, Lea and Flood, SplitMix64).
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
