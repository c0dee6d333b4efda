// SPDX-License-Identifier: Apache-2.0

import Record

extension HTMLWriter {
  /// The headline of one part, large: on the overview and above a toll's tables.
  mutating func headline(_ part: Toll.Part, title: String, others: Bool = false) {
    let row = part.headline
    tag(.section, .class(part.isSigned ? "panel signed" : "panel proposed")) { html in
      html.tag(.h3, text: title)
      if row.incidents > 0 {
        html.tag(.div, .class("ranges")) { html in
          html.figure(row.knownKilled, of: "killed")
          html.figure(row.knownInjured, of: "injured")
        }
      }
      html.tag(.p, .class("quiet"), text: row.note)
      if others { html.others(part) }
    }
  }

  /// The grades that are no part of the headline, in a line each.
  private mutating func others(_ part: Toll.Part) {
    let headline = Set(Assessment.Grade.allCases.filter(\.isHeadline).map(\.words))
    let others = part.grades.filter { !headline.contains($0.label) }
    guard !others.isEmpty else { return }
    tag(.ul, .class("plain quiet")) { html in
      for row in others {
        let killed = row.knownKilled.map { "\($0.words) killed" } ?? "number of killed not known"
        let counted = row.incidents.of("incident", "incidents")
        html.tag(.li, text: "\(row.label), apart: \(killed), in \(counted)")
      }
    }
  }

  /// One part of a toll: headline, grades, and the rows asked for.
  mutating func part(_ part: Toll.Part, of toll: Toll) {
    guard !part.grades.isEmpty else { return }
    let name = part.isSigned ? "signed" : "proposed"
    tag(.section, .class("toll-part \(name)"), .id(name)) { html in
      html.tag(
        .h2, text: part.isSigned ? "Signed by a person" : "Proposed by the program, not signed")
      html.headline(part, title: "Fair and Confirmed together")
      if toll.axis != .grade {
        html.rows(part.rows, of: toll.axis.words, in: part, caption: "Fair and Confirmed only")
      }
      html.rows(part.grades, of: "Grade", in: part, caption: "Every grade by itself")
      html.rows(
        part.conceded, of: "Belligerent", in: part,
        caption: "What belligerents own to, of any grade: apart, and in no row above")
    }
  }

  private mutating func rows(
    _ rows: [Toll.Row], of what: String, in part: Toll.Part, caption: String
  ) {
    guard !rows.isEmpty else { return }
    let scale = RangeScale(rows.map(\.killed))
    table("\(what), \(part.isSigned ? "signed" : "proposed")") { html in
      html.tag(.caption, text: caption)
      html.heads(
        [what, "Incidents", "Killed", "0 to \(scale.most.grouped)", "Injured"],
        figures: ["Incidents", "Killed", "Injured"])
      html.tag(.tbody) { html in
        for row in rows { html.row(row, on: scale, signed: part.isSigned) }
      }
    }
  }

  private mutating func row(_ row: Toll.Row, on scale: RangeScale, signed: Bool) {
    tag(.tr) { html in
      html.tag(.th, .scope(.row)) { html in
        html.foreign(row.words)
        html.members(row.members)
      }
      html.tag(.td, .class("number")) { html in
        html.text(row.incidents.grouped)
        if row.unknown > 0 { html.tag(.small, text: "\(row.unknown.grouped) without a figure") }
      }
      html.tag(.td, .class("number"), text: row.knownKilled.words)
      html.tag(.td, .class("picture")) { $0.bar(row.killed, on: scale, signed: signed) }
      html.tag(.td, .class("number")) { html in
        html.text(row.knownInjured.words)
        if row.unknownInjured > 0 {
          html.tag(.small, text: "\(row.unknownInjured.grouped) without a figure")
        }
      }
    }
  }

  /// What a line counts, so that each number leads on.
  private mutating func members(_ members: [Record.IncidentID]) {
    guard !members.isEmpty else { return }
    tag(.details) { html in
      html.tag(.summary, text: members.count.of("incident", "incidents"))
      html.tag(.ul, .class("members")) { html in
        for id in members.prefix(200) {
          html.tag(.li) { $0.tag(.a, .href(.incident(id)), text: id.text) }
        }
        if members.count > 200 {
          html.tag(.li, text: "and \((members.count - 200).grouped) more, in the JSON")
        }
      }
    }
  }
}

extension Toll.Row {
  /// The label, where it is a month in words: `March 2024` for `2024-03`.
  var words: String { Day(label + "-01")?.monthWords ?? label }

  /// Absent where no incident of the line has a known figure: not known is nothing, never 0.
  var knownKilled: Bounds? { incidents > unknown ? killed : nil }

  /// Absent where no incident of the line has a known figure.
  var knownInjured: Bounds? { incidents > unknownInjured ? injured : nil }

  var note: String {
    guard incidents > 0 else { return "No incident is graded Fair or Confirmed." }
    let counted = "In \(incidents.of("incident", "incidents")) graded Fair or Confirmed"
    guard unknown > 0 else { return counted + "." }
    return counted + ", \(unknown.grouped) of them without a known number of killed."
  }
}
