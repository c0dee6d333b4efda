// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Scores and misses as a person or a program reads them.
struct Table {
  var board: Scoreboard
  var floors: Floors

  /// A line a measure: score, precision, recall, counts and floor.
  var text: String {
    let head = Self.row("measure", ["score", "prec", "rec", "right", "asked", "said", "floor"])
    return ([head] + board.names.map(line)).joined(separator: "\n") + "\n"
  }

  private func line(_ name: String) -> String {
    let measure = board.measures[name] ?? Measure()
    let floor = floors.floors[name]
    let score = Floors.shown(measure.value) + (measure.value < (floor ?? 0) ? "!" : " ")
    return Self.row(
      name,
      [
        score, Floors.shown(measure.precision), Floors.shown(measure.recall),
        "\(measure.right)", "\(measure.asked)", "\(measure.said)",
        floor.map(Floors.shown) ?? "–",
      ])
  }

  private static func row(_ name: String, _ cells: [String]) -> String {
    let label = name + String(repeating: " ", count: max(1, 30 - name.count))
    return label
      + cells.map { String(repeating: " ", count: max(0, 7 - $0.count)) + $0 }.joined(
        separator: " ")
  }

  /// The same as one JSON object.
  var json: String {
    let lines = board.names.map { name in
      let measure = board.measures[name] ?? Measure()
      let floor = floors.floors[name].map(Floors.shown) ?? "null"
      return "  \"\(name)\": {\"score\": \(Floors.shown(measure.value)), "
        + "\"precision\": \(Floors.shown(measure.precision)), "
        + "\"recall\": \(Floors.shown(measure.recall)), \"right\": \(measure.right), "
        + "\"asked\": \(measure.asked), \"said\": \(measure.said), \"floor\": \(floor)}"
    }
    return "{\n\(lines.joined(separator: ",\n"))\n}\n"
  }

  /// What went wrong: where, in which measure, what was expected and what came.
  static func misses(_ findings: [Finding], only: String?) -> String {
    findings.filter { $0.outcome != .right && $0.measure.hasPrefix(only ?? "") }
      .filter { only != nil || !Scoreboard.isPart($0.measure) }
      .map { finding in
        "\(finding.text)  \(finding.measure)  \(finding.outcome.rawValue)\n"
          + "    in        \(finding.excerpt)\n"
          + "    expected  \(finding.expected)\n"
          + "    got       \(finding.got)\n"
      }
      .joined()
  }
}
