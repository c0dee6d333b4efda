// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The scores that may not fall, and every time that one was let down, with the reason.
struct Floors: Codable, Equatable {
  struct Lowering: Codable, Equatable {
    var measure: String
    var from: Double
    var to: Double
    var reason: String
    var date: String
  }

  var floors: [String: Double] = [:]
  var lowered: [Lowering] = []

  /// A measure under its floor, or gone.
  struct Breach: Equatable {
    var measure: String
    var floor: Double
    var score: Double?
  }

  /// Which floors the scores break; a measure that no longer exists breaks its own.
  func breaches(by scores: [String: Double]) -> [Breach] {
    floors.sorted { $0.key < $1.key }.compactMap { measure, floor in
      let score = scores[measure]
      return (score ?? -1) < floor ? Breach(measure: measure, floor: floor, score: score) : nil
    }
  }

  /// Lifts each floor to the score where that is higher; never lets one down.
  mutating func raise(to scores: [String: Double]) {
    for (measure, score) in scores {
      floors[measure] = max(floors[measure] ?? 0, Self.rounded(score))
    }
  }

  /// Lets the broken floors down to the scores, and writes down why.
  mutating func lower(to scores: [String: Double], reason: String, date: String) {
    for breach in breaches(by: scores) {
      let floor = breach.score.map(Self.rounded)
      floors[breach.measure] = floor
      lowered.append(
        Lowering(
          measure: breach.measure, from: breach.floor, to: floor ?? 0, reason: reason, date: date))
    }
  }

  /// Three places, downward, so that a score always clears the floor it set.
  static func rounded(_ score: Double) -> Double {
    (score * 1_000).rounded(.down) / 1_000
  }

  static func read(_ file: URL) throws -> Floors {
    guard FileManager.default.fileExists(atPath: file.path) else { return Floors() }
    return try JSONDecoder().decode(Floors.self, from: Data(contentsOf: file))
  }

  /// Writes floors in order of their names, one a line, so that a change is one line of a diff.
  ///
  /// Figures are written as text because Foundation prints 0.93 as 0.93000000000000005.
  func write(_ file: URL) throws {
    let lines = floors.sorted { $0.key < $1.key }
      .map { "    \(Self.quoted($0.key)): \(Self.shown($0.value))" }
    let reasons = lowered.map { item in
      "    {\"measure\": \(Self.quoted(item.measure)), \"from\": \(Self.shown(item.from)), "
        + "\"to\": \(Self.shown(item.to)), \"date\": \(Self.quoted(item.date)), "
        + "\"reason\": \(Self.quoted(item.reason))}"
    }
    let text = """
      {
        "floors": {
      \(lines.joined(separator: ",\n"))
        },
        "lowered": [
      \(reasons.joined(separator: ",\n"))
        ]
      }

      """
    try Data(text.utf8).write(to: file, options: .atomic)
  }

  static func shown(_ value: Double) -> String {
    String(format: "%.3f", value)
  }

  private static func quoted(_ text: String) -> String {
    let data = try? JSONEncoder().encode(text)
    return data.map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
  }
}
