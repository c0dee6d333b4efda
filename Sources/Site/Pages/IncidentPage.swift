// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

/// Everything about one incident: what is counted, on whose word, in which sentences.
struct IncidentPage: SitePage {
  let view: IncidentView
  let sources: [SourceGroup]
  private let numbers: ClaimNumbers

  init(_ view: IncidentView) {
    self.view = view
    sources = SourceGroup.groups(of: view.incident.members)
    numbers = ClaimNumbers(sources.flatMap { $0.members.map(\.id) })
  }

  var incident: Incident { view.incident }
  var current: Assessment { view.signed?.assessment ?? view.proposed }

  var title: String {
    "\(incident.place.name), \(incident.day.words): \(causeWords(incident.cause, incident.strike))"
  }
  var section: Section? { .incidents }
  var invented: Bool { incident.invented }
  var data: Link? { Link.incident(incident.id).data }

  func write(to html: inout HTMLWriter) {
    html.tag(.article) { html in
      writeHead(to: &html)
      writeAssessments(to: &html)
      html.tag(.section, .labelled(by: "numbers")) { html in
        html.tag(.h2, .id("numbers"), text: "How the numbers came about")
        html.derivations(current, numbers)
      }
      html.tag(.section, .labelled(by: "sources")) { writeSources(to: &$0) }
      if !view.attachments.isEmpty {
        html.tag(.section, .labelled(by: "attachments")) { $0.attachments(view.attachments) }
      }
      if !view.pairs.isEmpty {
        html.tag(.section, .labelled(by: "pairs")) { $0.pairs(view.pairs, of: incident.id) }
      }
      if !view.listed.isEmpty {
        html.tag(.section, .labelled(by: "listed")) { writeListed(to: &$0) }
      }
      if !view.regroupings.isEmpty {
        html.tag(.section, .labelled(by: "regroupings")) { writeRegroupings(to: &$0) }
      }
      html.tag(.section, .labelled(by: "captures")) { writeCaptures(to: &$0) }
      html.tag(.section, .labelled(by: "history")) { html in
        html.tag(.h2, .id("history"), text: "History")
        html.history(view.history)
      }
    }
  }

  private func writeHead(to html: inout HTMLWriter) {
    html.tag(.header, .class("masthead")) { html in
      html.tag(.p, .class("eyebrow")) { html in
        html.text("Incident ")
        html.tag(.code, text: incident.id.text)
        html.text(" ")
        html.badge(view.state)
        if invented { html.inventedBadge() }
      }
      html.tag(.h1) { $0.foreign(title) }
      html.tag(.p, .class("lead"), text: placeWords)
      html.tag(.div, .class(view.signed == nil ? "strip proposed" : "strip signed")) { html in
        html.figure(current.bounds(.killed, .civilians), of: "civilians killed")
        html.figure(current.bounds(.injured, .civilians), of: "civilians injured")
        html.tag(.div, .class("figure")) { html in
          html.badge(current.grade)
          html.tag(.span, .class("what"), text: "evidence of harm")
        }
        html.tag(.div, .class("figure")) { html in
          html.badge(current.strikeStatus)
          html.tag(.span, .class("what"), text: "who did it")
        }
      }
    }
  }

  private var placeWords: String {
    let known = "\(incident.place.words), known to the \(incident.place.precision.words)"
    let origins = sources.count(where: \.origin.isKnown).of("known origin", "known origins")
    let reports = Set(incident.members.map(\.report.id)).count.of("report", "reports")
    return
      "\(known). \(incident.members.count.of("claim", "claims")) in \(reports), from \(origins)."
  }

  private func writeAssessments(to html: inout HTMLWriter) {
    html.tag(.section, .labelled(by: "assessment")) { html in
      html.tag(.h2, .id("assessment"), text: "Assessment")
      html.tag(.div, .class("assessments")) { html in
        if let signed = view.signed { html.signed(signed, numbers) }
        html.proposed(view, numbers)
      }
    }
  }

  private func writeSources(to html: inout HTMLWriter) {
    html.tag(.h2, .id("sources"), text: "Sources and their sentences")
    html.tag(
      .p, .class("quiet"),
      text: "Grouped by origin: reports that rest on one primary source are one source, however "
        + "many outlets repeat it.")
    for group in sources {
      html.origin(group, view, numbers)
    }
  }

  private func writeListed(to html: inout HTMLWriter) {
    html.tag(.h2, .id("listed"), text: "What other recorders list that may be it")
    html.tag(
      .p, .class("quiet"),
      text: "As their datasets have it: none of it enters a range, a grade or a toll here.")
    html.matches(view.listed) { html, match in
      let entry = match.entry
      html.tag(.a, .href(.listed(entry.id)), text: entry.id.description)
      html.text(" — ")
      html.foreign(entry.source.holder)
      html.text(", killed \(entry.incident.killedWords)")
    }
  }

  private func writeRegroupings(to html: inout HTMLWriter) {
    let standing = Set(view.regroupings.standingLinks.map(\.id))
    html.tag(.h2, .id("regroupings"), text: "How it stands to other incidents")
    html.tag(.ul, .class("pairs")) { html in
      for regrouping in view.regroupings {
        let other = regrouping.incident == incident.id ? regrouping.other : regrouping.incident
        html.tag(.li) { html in
          html.tag(.a, .href(.incident(other)), text: other.text)
          html.text(" — \(regrouping.words)")
          if regrouping.act == .linked, !standing.contains(regrouping.id) {
            html.text(" (taken back)")
          }
          html.text(", ")
          html.moment(regrouping.at)
          html.text(": ")
          html.tag(.span, .class("quiet")) { $0.foreign(regrouping.why) }
        }
      }
    }
  }

  private func writeCaptures(to html: inout HTMLWriter) {
    html.tag(.h2, .id("captures"), text: "Captures")
    html.tag(
      .p, .class("quiet"),
      text: "The bytes that each report was read from, named by their SHA-256: change one, and "
        + "its name no longer fits.")
    for report in SourceGroup.reports(of: incident.members) {
      guard let capture = view.captures[report.id] else { continue }
      html.tag(.section, .class("capture")) { html in
        html.tag(.h3) { $0.citation(report) }
        html.capture(capture)
      }
    }
  }
}
