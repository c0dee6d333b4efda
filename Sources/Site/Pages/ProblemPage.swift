// SPDX-License-Identifier: Apache-2.0

/// What a reader sees where an answer cannot be given.
struct ProblemPage: SitePage {
  var problem: Problem

  var title: String { problem.title }
  var section: Section? { nil }
  var invented: Bool { false }

  func write(to html: inout HTMLWriter) {
    html.tag(.header, .class("masthead")) { html in
      html.tag(.p, .class("eyebrow"), text: "Error \(problem.status)")
      html.tag(.h1, text: problem.title)
      html.tag(.p, .class("lead")) { $0.foreign(problem.detail) }
    }
    if !problem.faults.isEmpty {
      html.table("What was wrong") { html in
        html.heads(["Field", "Value", "Allowed"])
        html.tag(.tbody) { html in
          for fault in problem.faults {
            html.tag(.tr) { html in
              html.tag(.th, .scope(.row)) { $0.tag(.code, text: fault.field) }
              html.tag(.td) { $0.foreign(fault.value) }
              html.tag(.td) { $0.foreign(fault.allowed) }
            }
          }
        }
      }
    }
    html.tag(.p) { $0.tag(.a, .href(.overview), text: "To the overview") }
  }
}
