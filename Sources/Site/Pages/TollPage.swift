// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

/// Ranges summed over incidents, what a person signed and what the program proposes apart.
struct TollPage: SitePage {
  var toll: Toll
  var query: IncidentQuery

  var title: String { "Toll by \(toll.axis.words.lowercased())" }
  var section: Section? { .toll }
  var invented: Bool { toll.invented }
  var data: Link? { Link.toll.asking(fields).data }

  private var fields: [(String, String?)] { [("by", toll.axis.rawValue)] + query.fields }

  func write(to html: inout HTMLWriter) {
    html.tag(.header, .class("masthead")) { html in
      html.tag(.h1, text: title)
      html.tag(
        .p, .class("lead"),
        text: "Minimum and maximum summed over incidents, nobody counted twice. These are bounds, "
          + "not confidence intervals, and documented reports, not a trend.")
    }
    html.filters(Filters(action: .toll, query: query, axis: toll.axis))
    for part in toll.parts { html.part(part, of: toll) }
    if toll.parts.allSatisfy({ $0.grades.isEmpty }) {
      html.tag(.p, .class("empty"), text: "No incident answers to this.")
    }
    writeReported(to: &html)
    writeNotes(to: &html)
  }

  private func writeReported(to html: inout HTMLWriter) {
    guard !toll.reported.isEmpty else { return }
    html.tag(.section, .labelled(by: "reported")) { html in
      html.tag(.h2, .id("reported"), text: "Totals that others report")
      html.tag(
        .p, .class("quiet"),
        text: "Claims over a longer time or wider place than an incident. They are shown beside "
          + "the toll and never added to it.")
      html.table("Totals that others report") { html in
        html.heads(["Says", "Over what time", "Where", "According to", "Report"])
        html.tag(.tbody) { html in
          for total in toll.reported { html.reported(total) }
        }
      }
    }
  }

  private func writeNotes(to html: inout HTMLWriter) {
    html.tag(.section, .labelled(by: "notes")) { html in
      html.tag(.h2, .id("notes"), text: "What to know")
      html.tag(.ul) { html in
        for note in toll.notes { html.tag(.li, text: note) }
        if query.asOf == nil {
          html.tag(.li) { html in
            html.tag(
              .a, .href(Link.tollExplanation.asking(fields)),
              text: "How the headline came about, down to the sentences")
          }
        }
        html.tag(.li) { html in
          html.tag(.a, .href(Link.tollTable.asking(fields)), .download, text: "This table as CSV")
          html.text(
            " for spreadsheets: a cell that looks like a formula starts with an apostrophe.")
        }
      }
    }
  }
}

extension HTMLWriter {
  fileprivate mutating func reported(_ total: Toll.ReportedTotal) {
    let claim = total.claim
    tag(.tr) { html in
      html.tag(.th, .scope(.row)) { html in
        html.tag(.a, .href(.claim(total.id))) { $0.foreign(claim.figureWords) }
        html.tag(.small, text: claim.victims.words)
        if let outer = total.inside {
          html.tag(.small) { html in
            html.text("part of ")
            html.tag(.a, .href(.claim(outer)), text: outer.description)
          }
        }
      }
      html.tag(.td) { $0.foreign((claim.period ?? claim.time)?.text ?? "not said") }
      html.tag(.td) { $0.foreign(claim.place?.text ?? "not said") }
      html.tag(.td) { $0.chain(claim.chain, outlet: total.report.outlet) }
      html.tag(.td) { $0.citation(total.report) }
    }
  }
}
