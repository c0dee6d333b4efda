// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

/// How one number of a toll came about: its incidents, each with the steps of its range and the sentences.
struct TollExplanationPage: SitePage {
  /// So many incidents are set out; the rest are named, and stand whole in the data.
  private static let most = 50

  var explanation: TollExplanation
  var label: String?
  var query: IncidentQuery

  var title: String { "How a number came about" }
  var section: Section? { .toll }
  var invented: Bool { explanation.toll.invented }
  var data: Link? { Link.tollExplanation.asking(fields).data }

  private var fields: [(String, String?)] {
    [("by", explanation.toll.axis.rawValue), ("row", label)] + query.fields
  }

  func write(to html: inout HTMLWriter) {
    html.tag(.header, .class("masthead")) { html in
      html.tag(.h1, text: title)
      html.tag(.p, .class("lead")) { html in
        html.text("Every incident of the row ")
        html.foreign(label.map { "“\($0)”" } ?? "“Fair and Confirmed”")
        html.text(", each with the steps of its range and the sentences these rest on.")
      }
    }
    if let caution = explanation.caution { html.tag(.p, .class("lead"), text: caution) }
    for part in explanation.parts { write(part, to: &html) }
    html.tag(.section, .labelled(by: "notes")) { html in
      html.tag(.h2, .id("notes"), text: "What to know")
      html.tag(.ul) { html in
        for note in explanation.toll.notes { html.tag(.li, text: note) }
      }
    }
  }

  private func write(_ part: TollExplanation.Part, to html: inout HTMLWriter) {
    guard let row = part.row else { return }
    html.tag(.section, .class(part.isSigned ? "toll-part signed" : "toll-part proposed")) { html in
      html.tag(
        .h2, text: part.isSigned ? "Signed by a person" : "Proposed by the program, not signed")
      html.tag(.div, .class("ranges")) { html in
        html.figure(row.knownKilled, of: "killed")
        html.figure(row.knownInjured, of: "injured")
      }
      html.tag(.p, .class("quiet"), text: row.incidents.of("incident", "incidents") + ".")
      for view in part.incidents.prefix(TollExplanationPage.most) {
        html.explained(view, explanation.whose)
      }
      let left = part.incidents.count - TollExplanationPage.most
      if left > 0 { html.tag(.p, text: "And \(left.grouped) more, in the JSON.") }
    }
  }
}

extension HTMLWriter {
  fileprivate mutating func explained(_ view: IncidentView, _ whose: Assessment.Whose) {
    let groups = SourceGroup.groups(of: view.incident.members)
    let numbers = ClaimNumbers(groups.flatMap { $0.members.map(\.id) })
    tag(.section, .class("panel")) { html in
      html.tag(.h3) { html in
        html.tag(.a, .href(.incident(view.incident.id)), text: view.incident.id.text)
        html.text(" ")
        html.foreign("\(view.incident.place.name), \(view.incident.day.words)")
        html.text(" ")
        html.badge(view.current.grade)
      }
      for harm in [Harm.killed, .injured] {
        guard let derivation = view.derivation(harm, whose) else { continue }
        html.figure(derivation.bounds, of: "\(whose.words) \(harm.words)")
        html.reasons(derivation.steps, numbers)
      }
      for group in groups { html.origin(group, view, numbers) }
    }
  }
}
