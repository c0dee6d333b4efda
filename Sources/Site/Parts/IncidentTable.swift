// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

extension HTMLWriter {
  /// Incidents as a table, the latest first.
  mutating func incidents(_ rows: [IncidentRow]) {
    guard !rows.isEmpty else {
      return tag(.p, .class("empty"), text: "No incident answers to this.")
    }
    table("Incidents") { html in
      html.heads(
        ["Incident", "State", "Killed", "Injured", "Grade", "Strike", "Reports"],
        figures: ["Killed", "Injured", "Reports"])
      html.tag(.tbody) { html in
        for row in rows { html.incident(row) }
      }
    }
  }

  private mutating func incident(_ row: IncidentRow) {
    let current = row.current
    tag(.tr, .id(row.id.text), .class(row.state.isSigned ? "signed" : "proposed")) { html in
      html.tag(.th, .scope(.row)) { html in
        html.tag(.a, .href(.incident(row.id))) { $0.foreign(row.place.words) }
        if row.invented { html.inventedBadge() }
        html.tag(.small) { html in
          html.day(row.day)
          html.text(", \(causeWords(row.cause, row.strike))")
        }
      }
      html.tag(.td) { $0.badge(row.state) }
      html.range(current.bounds(.killed, .civilians))
      html.range(current.bounds(.injured, .civilians))
      html.tag(.td) { $0.badge(current.grade) }
      html.tag(.td) { $0.badge(current.strikeStatus) }
      html.tag(.td, .class("number")) { html in
        html.text(row.reports.grouped)
        html.tag(
          .small, text: row.origins == 0 ? "origin not known" : row.origins.of("origin", "origins"))
      }
    }
  }

  private mutating func range(_ bounds: Bounds?) {
    tag(.td, .class(bounds == nil ? "number unknown" : "number"), text: bounds.words)
  }
}
