// SPDX-License-Identifier: Apache-2.0

import Record

/// One part of a toll while it is being counted.
struct Sums {
  private var isSigned: Bool
  private var headline = Sum()
  private var grades: [Assessment.Grade: Sum] = [:]
  private var rows: [String: Sum] = [:]

  init(isSigned: Bool) { self.isSigned = isSigned }

  mutating func add(_ entry: TollEntry, labels: Labels) {
    let grade = entry.assessment.grade
    let figures = Figures(entry)
    grades[grade, default: Sum()].add(figures)
    if grade.isHeadline { headline.add(figures) }
    guard labels.axis != .grade, grade.isHeadline else { return }
    for label in labels.of(entry) { rows[label, default: Sum()].add(figures) }
  }

  /// Rows in the order of their labels; grades in their own order.
  func part(_ axis: Toll.Axis) -> Toll.Part {
    let grades = Assessment.Grade.allCases.compactMap { grade in
      self.grades[grade].map { $0.row(grade.label) }
    }
    let rows = self.rows.sorted { $0.key < $1.key }.map { $1.row($0) }
    return Toll.Part(
      isSigned: isSigned, headline: headline.row("Fair and Confirmed"), grades: grades,
      rows: axis == .grade ? grades : rows)
  }
}

/// What one incident adds: looked up once, added to several rows.
private struct Figures {
  var incident: IncidentID
  var killed: Bounds?
  var injured: Bounds?

  init(_ entry: TollEntry) {
    incident = entry.incident
    killed = entry.assessment.bounds(.killed, .civilians)
    injured = entry.assessment.bounds(.injured, .civilians)
  }
}

/// One row while it is being counted; what is not known adds nothing and is counted as such.
private struct Sum {
  private var unknown = 0
  private var killed = Bounds.zero
  private var injured = Bounds.zero
  private var members: [IncidentID] = []

  mutating func add(_ figures: Figures) {
    members.append(figures.incident)
    if let killed = figures.killed { self.killed = self.killed + killed } else { unknown += 1 }
    if let injured = figures.injured { self.injured = self.injured + injured }
  }

  func row(_ label: String) -> Toll.Row {
    Toll.Row(
      label: label, incidents: members.count, unknown: unknown, killed: killed,
      injured: injured, members: members)
  }
}
