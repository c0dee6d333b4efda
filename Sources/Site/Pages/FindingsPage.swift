// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

/// What signed incidents say that cannot be, or that a rule of the method does not allow.
struct FindingsPage: SitePage {
  var findings: [Breach]

  var title: String { "Findings" }
  var section: Section? { .findings }
  var invented: Bool { findings.contains(where: \.invented) }
  var data: Link? { Link.findings.data }

  func write(to html: inout HTMLWriter) {
    html.tag(.header, .class("masthead")) { html in
      html.tag(.h1, text: title)
      html.tag(
        .p, .class("lead"),
        text: findings.isEmpty
          ? "No signed incident says anything against the rules of the method."
          : "\(findings.count.of("thing", "things")) that signed incidents say against the rules of "
            + "the method. Nothing is repaired by the program: a person corrects what is wrong.")
    }
    guard !findings.isEmpty else { return }
    html.table(title) { html in
      html.heads(["Incident", "Rule", "What", "Claims"])
      html.tag(.tbody) { html in
        for finding in findings { html.finding(finding) }
      }
    }
  }
}

extension HTMLWriter {
  fileprivate mutating func finding(_ finding: Breach) {
    tag(.tr) { html in
      html.tag(.th, .scope(.row)) { html in
        html.tag(.a, .href(.incident(finding.incident)), text: finding.incident.text)
      }
      html.tag(.td, text: finding.rule)
      html.tag(.td) { $0.foreign(finding.text) }
      html.tag(.td) { html in
        for claim in finding.claims {
          html.tag(.a, .href(.claim(claim)), text: claim.description)
          html.text(" ")
        }
      }
    }
  }
}
