// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

/// The reports of the record, the latest added first.
struct ReportsPage: SitePage {
  var list: Paged<ReportRow>

  var title: String { "Reports" }
  var section: Section? { .reports }
  var invented: Bool { list.rows.contains(where: \.report.invented) }
  var data: Link? { Link.reports.asking(list.page.fields(number: list.page.number)).data }

  func write(to html: inout HTMLWriter) {
    html.tag(.header, .class("masthead")) { html in
      html.tag(.h1, text: "Reports")
      html.tag(
        .p, .class("lead"), text: "\(list.total.of("report", "reports")), as they were read.")
      html.tag(.p) { html in
        html.tag(.a, .href(.visits), text: "What was fetched")
        html.text(" · ")
        html.tag(.a, .href(.feeds), text: "Feeds")
      }
    }
    if list.rows.isEmpty {
      html.tag(.p, .class("empty"), text: "No report here.")
    } else {
      html.table("Reports") { html in
        html.heads(
          ["Report", "Published", "Language", "Claims", "Added"], figures: ["Claims"])
        html.tag(.tbody) { html in
          for row in list.rows { html.report(row) }
        }
      }
    }
    html.pager(list.page, shown: list.rows.count, of: list.total) { number in
      Link.reports.asking(list.page.fields(number: number))
    }
  }
}

extension HTMLWriter {
  fileprivate mutating func report(_ row: ReportRow) {
    let report = row.report
    tag(.tr) { html in
      html.tag(.th, .scope(.row)) { html in
        html.tag(.a, .href(.report(report.id))) { html in
          html.title(of: report)
        }
        if report.invented { html.inventedBadge() }
        html.tag(.small) { $0.foreign(report.outlet.isEmpty ? "outlet not known" : report.outlet) }
      }
      html.tag(.td) { html in
        if let day = report.published { html.day(day) } else { html.text("not stated") }
      }
      html.tag(.td, text: report.language.isEmpty ? "not known" : report.language)
      html.tag(.td, .class("number"), text: row.claims.grouped)
      html.tag(.td) { $0.moment(row.addedAt) }
    }
  }
}
