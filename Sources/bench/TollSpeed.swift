// SPDX-License-Identifier: Apache-2.0

import Assessing
import Record
import Reading

/// How long a toll over 100,000 incidents takes, by month and by actor.
enum TollSpeed {
  private static let incidents = 100_000

  static func run() throws {
    let entries = (0..<incidents).map(entry)
    let tally = try Tallying()
    print("A toll over \(incidents) incidents")
    for axis in [Toll.Axis.month, .actor] {
      let runs = Runs(
        (0..<7).map { _ in
          let start = ContinuousClock.now
          let toll = tally.toll(of: entries, by: axis)
          let seconds = Bench.seconds(ContinuousClock.now - start)
          precondition(toll.parts.count == 2)
          return seconds * 1000
        })
      line("  by \(axis.rawValue), the median of 7", runs.median, "ms")
    }
  }

  private static func entry(_ number: Int) -> TollEntry {
    let place = PlaceCandidate(
      id: "geo:\(number % 900)", name: "Town \(number % 900)", precision: .town, country: "XX",
      within: ["iso:XX", "adm:\(number % 14)"], latitude: 0, longitude: 0, score: 1)
    let actors = [["Northern Front"], ["Coalition"], ["Coalition", "Northern Front"], []]
    let steps = [Assessment.Reason("Monitor: 5 killed, civilians"), .init("lowest to highest")]
    func derivation(_ harm: Harm, _ low: Int) -> Assessment.Derivation {
      .init(harm: harm, whose: .civilians, bounds: Bounds(min: low, max: low + 4), steps: steps)
    }
    return TollEntry(
      incident: IncidentID(seed: UInt64(number)), state: number % 3 == 0 ? .signed : .proposed,
      place: place, day: Day(number: Int32(16_000 + number % 3_650)),
      assessment: Assessment(
        strikeStatus: .likely, strikeReasons: steps, grade: number % 5 == 0 ? .weak : .fair,
        gradeReasons: steps,
        derivations: [derivation(.killed, number % 30), derivation(.injured, number % 50)],
        actors: actors[number % 4], policy: "airwars 5"), invented: true)
  }
}

/// Counts tolls under the default policy.
private struct Tallying {
  private let policy: Policy

  init() throws { policy = try BenchPolicy().policy }

  func toll(of entries: [TollEntry], by axis: Toll.Axis) -> Toll {
    Tally.toll(entries: entries, by: axis, policy: policy)
  }
}
