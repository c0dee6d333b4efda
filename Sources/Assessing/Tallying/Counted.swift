// SPDX-License-Identifier: Apache-2.0

import Record

/// What the reader of a toll must know besides its numbers.
struct Counted {
  /// The title of the policy asked for.
  let policy: String
  var leftOut = 0
  /// Pairs of which both are counted and nobody has said that they are two.
  var openPairs = 0
  /// Incidents of which a person said that they may share people with others that are counted.
  var overlapping = 0
  private(set) var invented = false
  private var unknownInjured = 0
  private var severalActors = 0
  private var conceding = 0
  private var otherPolicies: Set<String> = []

  init(policy: String) { self.policy = policy }

  mutating func add(_ figures: Figures) {
    invented = invented || figures.isInvented
    if figures.actors > 1 { severalActors += 1 }
    if figures.injured == nil { unknownInjured += 1 }
    if figures.policy != policy { otherPolicies.insert(figures.policy) }
  }

  /// Notes that somebody owns to harm of an incident.
  mutating func concede(_ figures: [Figures]) { conceding += figures.isEmpty ? 0 : 1 }

  func notes(_ axis: Toll.Axis, reported: [Toll.ReportedTotal]) -> [String] {
    var notes = [
      "Civilians under the policy \(policy). Ranges are bounds, not confidence intervals.",
      "The headline is Fair and Confirmed; each other grade has its own line (METHOD §1.6).",
    ]
    if !otherPolicies.isEmpty {
      let others = otherPolicies.sorted().joined(separator: ", ")
      notes.append("Some incidents were assessed under another policy: \(others).")
    }
    if axis == .actor {
      notes.append(overlap)
    }
    if axis == .group {
      notes.append(
        "Groups overlap: a child is a civilian too, and whoever's status is contested may be in two. "
          + "Rows are never added up, and name only incidents where the group is known.")
    }
    if unknownInjured > 0 {
      notes.append(
        "In \(counted(unknownInjured, "incident")) the number of injured is not known; nothing is added for it."
      )
    }
    if leftOut > 0 {
      notes.append("Left out: \(counted(leftOut, "incident")) pending or withdrawn.")
    }
    if overlapping > 0 {
      notes.append(
        "\(counted(overlapping, "incident")) may share people with others, as linked by a person: in "
          + "a minimum these count once, in a maximum with each; minima of rows need not add up.")
    }
    if conceding > 0 {
      notes.append(
        "What belligerents own to, in \(counted(conceding, "incident")) of any grade, is a count of its "
          + "own and in no other row (METHOD §1.5).")
    }
    if openPairs > 0 {
      notes.append(
        "\(counted(openPairs, "pair")) of incidents may be one and the same: answer them, or people "
          + "may count twice.")
    }
    if !reported.isEmpty {
      let inside = reported.count { $0.inside != nil }
      notes.append(
        "Reported totals stand beside and are never added"
          + (inside == 0
            ? "." : "; \(inside) of them \(inside == 1 ? "is" : "are") part of another's."))
    }
    if invented { notes.append("Contains invented incidents.") }
    return notes
  }

  private var overlap: String {
    severalActors == 0
      ? "No incident names more than one belligerent."
      : "\(counted(severalActors, "incident")) with more than one belligerent named: in the row of "
        + "each, and once in the headline, so rows need not add up to it."
  }
}
