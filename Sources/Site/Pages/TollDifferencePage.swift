// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

/// What moved a toll since a moment: which report or decision moved which incident from what to what.
struct TollDifferencePage: SitePage {
  /// So many incidents are set out; all of them stand in the data.
  private static let most = 200

  var difference: TollDifference
  var query: IncidentQuery

  var title: String { "What moved the toll since \(difference.since)" }
  var section: Section? { .toll }
  var invented: Bool { difference.before.invented || difference.after.invented }
  var data: Link? {
    Link.tollDifference.asking([("since", difference.since.text)] + query.fields).data
  }

  func write(to html: inout HTMLWriter) {
    html.tag(.header, .class("masthead")) { html in
      html.tag(.h1, text: title)
      html.tag(
        .p, .class("lead"),
        text: "From \(difference.since) to \(difference.until.map { "\($0)" } ?? "now"), Fair and "
          + "Confirmed. \(difference.changes.count.of("incident", "incidents")) moved.")
    }
    html.tag(.section, .labelled(by: "headline")) { writeHeadlines(to: &$0) }
    for change in difference.changes.prefix(TollDifferencePage.most) { html.change(change) }
    let left = difference.changes.count - TollDifferencePage.most
    if left > 0 { html.tag(.p, text: "And \(left.grouped) more, in the JSON.") }
  }

  private func writeHeadlines(to html: inout HTMLWriter) {
    html.tag(.h2, .id("headline"), text: "The headline")
    html.table("The headline, before and after") { html in
      html.heads(["Part", "Incidents", "Killed", "Injured"])
      html.tag(.tbody) { html in
        for (before, after) in zip(difference.before.parts, difference.after.parts) {
          html.tag(.tr) { html in
            html.tag(.th, .scope(.row), text: after.isSigned ? "Signed" : "Proposed")
            let rows = (before.headline, after.headline)
            html.tag(.td, text: "\(rows.0.incidents.grouped) → \(rows.1.incidents.grouped)")
            html.tag(.td, text: "\(rows.0.knownKilled.words) → \(rows.1.knownKilled.words)")
            html.tag(.td, text: "\(rows.0.knownInjured.words) → \(rows.1.knownInjured.words)")
          }
        }
      }
    }
  }
}

extension HTMLWriter {
  fileprivate mutating func change(_ change: TollDifference.Change) {
    tag(.section) { html in
      html.tag(.h2) { html in
        html.tag(.a, .href(.incident(change.incident))) { html in
          html.foreign("\(change.place), \(change.day.words)")
        }
      }
      html.tag(.p, text: "Before: \(change.before?.words ?? "not there")")
      html.tag(.p, text: "After: \(change.after?.words ?? "not there")")
      html.tag(.ol) { html in
        for step in change.steps {
          html.tag(.li) { html in
            html.moment(step.at)
            html.text(": ")
            html.foreign(step.text)
            html.text(step.moved.map { ". Moved it to: \($0.words)." } ?? ". Moved nothing.")
            if let report = step.report {
              html.text(" ")
              html.tag(.a, .href(.report(report)), text: report.text)
            }
          }
        }
      }
    }
  }
}
