// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

/// What the record holds, how much of it is signed, and what came last.
struct OverviewPage: SitePage {
  var status: RecordStatus
  var toll: Toll
  var latest: [IncidentRow]

  var title: String { "Cairn" }
  var section: Section? { .overview }
  var invented: Bool { status.invented }
  var data: Link? { Link.overview.data }

  func write(to html: inout HTMLWriter) {
    html.tag(.header, .class("masthead")) { html in
      html.tag(.p, .class("eyebrow"), text: "Casualty record")
      html.tag(.h1) { $0.foreign(status.name) }
      html.tag(.p, .class("lead"), text: holding)
    }
    html.tag(.section, .labelled(by: "toll")) { html in
      html.tag(.h2, .id("toll"), text: "People killed and injured")
      html.tag(.div, .class("panels")) { html in
        for part in toll.parts {
          let title = part.isSigned ? "Signed" : "Proposed, not signed"
          html.headline(part, title: title, others: true)
        }
      }
      html.tag(.p, .class("quiet")) { html in
        html.text("Sums of minimum and maximum over incidents graded Fair or Confirmed. ")
        html.tag(.a, .href(.toll), text: "The toll by place, month, actor and grade")
      }
    }
    html.tag(.section, .labelled(by: "latest")) { html in
      html.tag(.h2, .id("latest"), text: "Latest incidents")
      html.incidents(latest)
      html.tag(.p) { $0.tag(.a, .href(.incidents), text: "All incidents, with a map") }
    }
    html.tag(.div, .class("columns")) { html in
      html.tag(.section, .labelled(by: "waiting")) { writeWaiting(to: &$0) }
      html.tag(.section, .labelled(by: "ledger")) { writeLedger(to: &$0) }
    }
  }

  private var holding: String {
    let claims = status.claims.of("claim", "claims")
    let reports = status.reports.of("report", "reports")
    let incidents = status.incidents.of("incident", "incidents")
    return "\(reports) with \(claims) about \(incidents). People have signed "
      + "\(status.signed == 0 ? "none" : status.signed.grouped) of them; the rest is what the "
      + "program proposes."
  }

  private func writeWaiting(to html: inout HTMLWriter) {
    html.tag(.h2, .id("waiting"), text: "Not counted, and why")
    html.tag(.dl, .class("facts")) { html in
      html.fact(
        "Pending", text: status.pending.of("claim waits", "claims wait") + " for a day or a place")
      html.fact(
        "Reported totals",
        text: status.reportedTotals.of("claim", "claims") + " over months or regions: shown beside "
          + "a toll, never added to it")
      html.fact(
        "Open pairs",
        text: status.openPairs.of("pair", "pairs") + " of incidents that may be one")
    }
  }

  private func writeLedger(to html: inout HTMLWriter) {
    html.tag(.h2, .id("ledger"), text: "Ledger")
    html.tag(
      .p, text: "Everything that was done stands in a log to which entries can only be added.")
    html.tag(.dl, .class("facts")) { html in
      html.fact("Signed up to", text: "entry \(status.ledgerSize.grouped)")
      html.fact("Root") { $0.tag(.code, .class("hash"), text: status.ledgerRoot) }
      if let outside = status.outside {
        html.fact("Checkpoint outside", text: "up to entry \(outside.grouped)")
      }
      html.fact("Policy", text: status.policy)
    }
    if status.outside == nil {
      html.tag(.p, .class("warning")) { html in
        html.text(
          "No checkpoint has left this machine yet. Whoever sets the record back to an older state "
            + "cannot be found out until one has: ")
        html.tag(.code, text: "cairn checkpoint print")
        html.text(".")
      }
    }
  }
}
