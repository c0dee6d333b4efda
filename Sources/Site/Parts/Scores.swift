// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

extension HTMLWriter {
  /// How well the reports of an incident belong to it, and how far the next incident is behind.
  mutating func attachments(_ attachments: [Attachment]) {
    tag(.h2, .id("attachments"), text: "Why its reports belong together")
    tag(
      .p, .class("quiet"),
      text: "Each is weighed against the rest of the incident: 100 points are as good as certain.")
    tag(.ul, .class("pairs")) { html in
      for attachment in attachments { html.tag(.li) { $0.attachment(attachment) } }
    }
  }

  private mutating func attachment(_ attachment: Attachment) {
    tag(.a, .href(.report(attachment.report)), text: attachment.report.text)
    if attachment.event > 0 { text(", event \(attachment.event + 1)") }
    text(" — ")
    guard !attachment.parts.isEmpty else {
      return text("nothing but a person's word puts it here.")
    }
    guard let next = attachment.runnerUp, let ahead = attachment.ahead else {
      return score(attachment.parts, ahead: "no other incident comes near")
    }
    score(attachment.parts) { html in
      html.text(", \(ahead) ahead of ")
      html.tag(.a, .href(.incident(next.incident)), text: next.incident.text)
    }
  }

  /// What an incident may be one with, the likeliest first.
  mutating func pairs(_ pairs: [ScoredPair], of incident: IncidentID) {
    tag(.h2, .id("pairs"), text: "May be the same as")
    tag(.ul, .class("pairs")) { html in
      for scored in pairs {
        let other = scored.other(than: incident)
        html.tag(.li) { html in
          html.tag(.a, .href(.incident(other)), text: other.text)
          html.text(" — \(scored.pair.answer.words). ")
          if scored.parts.isEmpty {
            html.tag(.span, .class("quiet")) {
              $0.foreign(scored.pair.reasons.joined(separator: "; "))
            }
          } else {
            html.score(scored.parts, ahead: scored.ahead.map { "\($0) ahead of the next" })
          }
        }
      }
    }
  }

  /// The points, the distance to what comes next, and what the points are made of.
  mutating func score(_ parts: [ScorePart], ahead: String?) {
    score(parts) { html in
      if let ahead { html.text(", \(ahead)") }
    }
  }

  private mutating func score(_ parts: [ScorePart], distance: (inout HTMLWriter) -> Void) {
    text(counted(parts.sum, "point"))
    distance(&self)
    text(". ")
    tag(.span, .class("quiet")) { html in
      html.foreign(parts.map(\.description).joined(separator: "; "))
    }
  }
}

extension Pair.Answer {
  var words: String {
    switch self {
    case .open: "nobody has judged it yet"
    case .same: "judged the same"
    case .different: "judged different"
    case .notEnoughInformation: "judged: not enough information"
    }
  }
}
