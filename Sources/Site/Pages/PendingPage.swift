// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

/// The claims that stand in no incident, with what each waits for.
struct PendingPage: SitePage {
  var list: Paged<PendingClaim>

  var title: String { "Pending claims" }
  var section: Section? { .incidents }
  var invented: Bool { list.rows.contains(where: \.report.invented) }
  var data: Link? { Link.pending.asking(list.page.fields(number: list.page.number)).data }

  func write(to html: inout HTMLWriter) {
    html.tag(.header, .class("masthead")) { html in
      html.tag(.h1, text: title)
      html.tag(
        .p, .class("lead"),
        text: "\(list.total.of("claim waits", "claims wait")) for a day or a place. They count in "
          + "no toll until they have both.")
    }
    if !list.rows.isEmpty {
      html.table(title) { html in
        html.heads(["Says", "Waits, because", "Where", "When", "According to", "Report"])
        html.tag(.tbody) { html in
          for row in list.rows { html.pending(row) }
        }
      }
    }
    html.pager(list.page, shown: list.rows.count, of: list.total) { number in
      Link.pending.asking(list.page.fields(number: number))
    }
  }
}

extension HTMLWriter {
  fileprivate mutating func pending(_ row: PendingClaim) {
    let claim = row.claim
    tag(.tr) { html in
      html.tag(.th, .scope(.row)) { html in
        html.tag(.a, .href(.claim(row.id))) { $0.foreign(claim.figureWords) }
        html.tag(.small, text: claim.victims.words)
      }
      html.tag(.td) { $0.foreign(row.reason) }
      html.tag(.td) { $0.foreign(claim.place?.text ?? "not said") }
      html.tag(.td) { $0.foreign(claim.time?.text ?? "not said") }
      html.tag(.td) { $0.chain(claim.chain, outlet: row.report.outlet) }
      html.tag(.td) { $0.citation(row.report) }
    }
  }
}
