// SPDX-License-Identifier: Apache-2.0

import Record

/// What moved a toll, for the terminal.
struct TollDifferenceText {
  private let difference: TollDifference
  private let style: Style

  init(_ difference: TollDifference, style: Style) {
    self.difference = difference
    self.style = style
  }

  var text: String {
    let until = difference.until.map { "\($0)" } ?? "now"
    var lines = [style.bold("From \(difference.since) to \(until), Fair and Confirmed")]
    for (before, after) in zip(difference.before.parts, difference.after.parts) {
      let who = after.isSigned ? "signed  " : "proposed"
      lines.append(
        "  \(who)  killed \(before.headline.killed) → \(after.headline.killed), "
          + "injured \(before.headline.injured) → \(after.headline.injured), "
          + "incidents \(before.headline.incidents) → \(after.headline.incidents)")
    }
    lines += difference.changes.flatMap(change)
    if difference.changes.isEmpty { lines.append("No incident moved.") }
    return lines.joined(separator: "\n")
  }

  private func change(_ change: TollDifference.Change) -> [String] {
    var lines = [
      "", style.bold("\(change.incident)  \(change.place), \(change.day)"),
      "  before: \(change.before?.words ?? "not there")",
      "  after:  \(change.after?.words ?? "not there")",
    ]
    for step in change.steps {
      lines.append("    \(step.at)  \(step.text)")
      let moved = step.moved.map { "moved it to: \($0.words)" } ?? "moved nothing"
      lines.append(style.dim("      " + moved))
    }
    return lines
  }
}
