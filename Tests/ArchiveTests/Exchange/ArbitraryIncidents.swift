// SPDX-License-Identifier: Apache-2.0

import Archive
import Record

/// Incidents made up by a seed, with what breaks careless tables: quotation marks, commas, line ends,
/// formulas, Arabic, nothing at all.
struct ArbitraryIncidents {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func incident(_ number: Int) -> ListedIncident {
    let first = Day(number: Int32(17_000 + next(3_000)))
    var incident = ListedIncident(
      code: "INC-\(number)", state: pick([.published, .signed, .proposed]), invented: next(4) == 0,
      firstDay: first, lastDay: next(3) == 0 ? first.adding(days: next(40)) : first,
      place: place(), cause: next(5) == 0 ? nil : pick(Cause.Kind.allCases),
      strike: next(4) == 0 ? nil : pick(Cause.Strike.allCases),
      strikeStatus: pick(Assessment.StrikeStatus.allCases), grade: pick(Assessment.Grade.allCases),
      belligerents: (0..<next(3)).map { _ in
        ListedBelligerent(name: "Force \(next(9))", isKnown: next(2) == 0 ? nil : next(2) == 0)
      },
      sources: (0..<next(4)).map { _ in source() },
      victims: (0..<next(3)).map { _ in
        ListedVictim(name: word(), age: next(2) == 0 ? nil : next(90), harm: .killed)
      }, origins: next(5), summary: word(), policy: "airwars 1", changed: "2024-03-01T00:00:00Z")
    for harm in [Harm.killed, .injured] {
      for group in ListedIncident.Group.allCases where next(3) > 0 {
        let least = next(20)
        incident[harm, group] = .init(
          harm: harm, group: group, min: least, max: least + next(30))
      }
    }
    return incident
  }

  private mutating func place() -> ListedPlace {
    let located = next(4) > 0
    return ListedPlace(
      name: word(), country: "SY", countryName: "Syria", region: word(), district: word(),
      latitude: located ? Double(next(18_000)) / 100 - 90 : nil,
      longitude: located ? Double(next(36_000)) / 100 - 180 : nil,
      precision: pick(PlacePrecision.allCases))
  }

  private mutating func source() -> ListedSource {
    ListedSource(
      outlet: word(), title: word(), language: "ar", address: "https://x.com/\(next(100))",
      day: next(3) == 0 ? nil : Day(number: Int32(17_000 + next(3_000))))
  }

  private mutating func word() -> String {
    pick([
      "", "Harem", "a \"quoted\" word", "one, two", "two\nlines", "=SUM(A1)", "-4 degrees", "'tis",
      "'=twice", "@home", "+963", "حلب", "tab\there", "semi;colon",
    ])
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value { values[next(values.count)] }

  /// SplitMix64.
  private mutating func next(_ below: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(below, 1)))
  }
}
