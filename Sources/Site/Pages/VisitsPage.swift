// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

/// What was fetched when, and what came: a report, a login wall, nothing.
struct VisitsPage: SitePage {
  var query: VisitQuery
  var list: Paged<VisitRow>

  var title: String { "What was fetched" }
  var section: Section? { .reports }
  var invented: Bool { list.rows.contains(where: \.invented) }
  var data: Link? { Link.visits.asking(query.fields(number: list.page.number)).data }

  func write(to html: inout HTMLWriter) {
    html.tag(.header, .class("masthead")) { html in
      html.tag(.h1, text: title)
      html.tag(
        .p, .class("lead"),
        text: "\(list.total.of("capture", "captures")) of web addresses, whatever each came to. "
          + "Only what is a report is read as one.")
      writeKinds(to: &html)
    }
    if list.rows.isEmpty {
      html.tag(.p, .class("empty"), text: "Nothing was fetched that answers to this.")
    } else {
      html.table(title) { html in
        html.heads(["Address", "When", "What came", "Answer", "Why"])
        html.tag(.tbody) { html in
          for row in list.rows { html.visit(row) }
        }
      }
    }
    html.pager(list.page, shown: list.rows.count, of: list.total) { number in
      Link.visits.asking(query.fields(number: number))
    }
  }

  /// The ways to the captures of each kind.
  private func writeKinds(to html: inout HTMLWriter) {
    html.tag(.p) { html in
      if query.outcome == nil, query.address == nil {
        html.tag(.strong, text: "all")
      } else {
        html.tag(.a, .href(.visits), text: "all")
      }
      for outcome in Visit.Outcome.allCases {
        html.text(" · ")
        if outcome == query.outcome {
          html.tag(.strong, text: outcome.words)
        } else {
          let link = Link.visits.asking([("outcome", outcome.rawValue)])
          html.tag(.a, .href(link), text: outcome.words)
        }
      }
      html.text(" · ")
      html.tag(.a, .href(.feeds), text: "feeds")
    }
  }
}

extension HTMLWriter {
  fileprivate mutating func visit(_ row: VisitRow) {
    let visit = row.visit
    tag(.tr) { html in
      html.tag(.th, .scope(.row)) { html in
        html.tag(.a, .href(Link.visits.asking([("address", visit.asked)]))) {
          $0.foreign(visit.asked)
        }
        if row.invented { html.inventedBadge() }
        if visit.address != visit.asked {
          html.tag(.small) { html in
            html.text("led to ")
            html.foreign(visit.address)
          }
        }
      }
      html.tag(.td) { $0.moment(visit.at) }
      html.tag(.td) { html in
        html.text(visit.outcome.words)
        if let report = visit.report {
          html.text(": ")
          html.tag(.a, .href(.report(report)), text: report.text)
        }
      }
      html.tag(.td, text: visit.status.map(String.init) ?? "none")
      html.tag(.td) { html in
        html.foreign(visit.words)
        html.tag(.small) { html in
          html.text("WARC ")
          html.tag(.code, text: String(row.capture.prefix(16)))
        }
      }
    }
  }
}

extension Visit.Outcome {
  /// In a word or two.
  var words: String {
    switch self {
    case .report: "report"
    case .unchanged: "unchanged"
    case .notModified: "not modified"
    case .login: "login wall"
    case .interstitial: "interstitial"
    case .notFound: "not found"
    case .empty: "empty"
    case .notText: "no text"
    case .failed: "failed"
    case .refused: "refused"
    }
  }
}
