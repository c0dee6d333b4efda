// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

extension HTMLWriter {
  /// The claims of a report, and what became of each.
  mutating func claims(_ view: ReportView) {
    guard !view.claims.isEmpty else {
      return tag(.p, .class("empty"), text: "No claim was read in it.")
    }
    table("Claims") { html in
      html.heads(["#", "Says", "Where and when", "According to", "What became of it"])
      html.tag(.tbody) { html in
        for claim in view.claims { html.claim(claim, view) }
      }
    }
  }

  private mutating func claim(_ claim: Claim, _ view: ReportView) {
    tag(.tr, .id("row-\(claim.id)"), .claims(String(claim.id))) { html in
      html.tag(.th, .scope(.row), .class("narrow")) { html in
        html.tag(.a, .href(.part("claim-\(claim.id)")), text: String(claim.id))
      }
      html.tag(.td) { html in
        html.tag(.strong) { $0.foreign(claim.figureWords) }
        html.tag(.small, text: claim.victims.words)
        html.details(of: claim)
      }
      html.tag(.td) { $0.circumstances(claim) }
      html.tag(.td) { html in
        html.chain(claim.chain, outlet: view.report.outlet)
        html.rest(on: view.origins[claim.id])
        html.positions(claim.positions, language: view.report.language)
      }
      html.tag(.td) { $0.placement(view.placements[claim.id]) }
    }
  }

  /// The primary source a claim rests on, and why it is taken for that.
  private mutating func rest(on origin: Origin?) {
    guard let origin else { return }
    tag(.p, .class("rests-on")) { html in
      html.text("Rests on ")
      if origin.isKnown {
        html.tag(.strong) { $0.foreign(origin.name) }
      } else {
        html.text("nobody known")
      }
      html.tag(.small, text: origin.reason)
    }
  }

  private mutating func details(of claim: Claim) {
    for reservation in claim.reservations {
      tag(.span, .class("badge caution"), text: reservation)
    }
    tag(.small, text: "read by \(claim.rule)")
  }

  /// The words for place, time, cause and actor, each with what it resolves to beside it.
  private mutating func circumstances(_ claim: Claim) {
    let said = claim.time?.text == claim.period?.text ? nil : claim.time
    let lines: [(before: String, words: String?, after: String?)] = [
      ("", claim.place?.text, nil),
      ("", said?.text, said.flatMap(resolved)),
      ("", claim.cause?.text, nil),
      ("by ", claim.actor?.text, nil),
      ("over ", claim.period?.text, nil),
    ]
    let stated = lines.filter { $0.words?.isEmpty == false || $0.after != nil }
    guard !stated.isEmpty else { return tag(.small, text: "not stated in this passage") }
    tag(.ul, .class("plain")) { html in
      for line in stated {
        html.tag(.li) { html in
          html.text(line.before)
          html.foreign(line.words ?? "")
          if let after = line.after { html.tag(.small, text: " \(after)") }
        }
      }
    }
  }

  private func resolved(_ time: TimeMention) -> String? {
    guard let day = time.day, day.words != time.text else { return nil }
    return day.words + (time.inferred ? ", from the report’s own date" : "")
  }

  private mutating func placement(_ placement: Placement?) {
    switch placement {
    case .incident(let id):
      text("Counted in ")
      tag(.a, .href(.incident(id)), text: id.text)
    case .pending(let reason): outcome("Pending", "pending", reason)
    case .reportedTotal(let reason): outcome("Reported total", "total", reason)
    case .context(let reason): outcome("Context", "context", reason)
    case nil: text("Not yet placed")
    }
  }

  private mutating func outcome(_ words: String, _ kind: String, _ reason: String) {
    tag(.span, .class("badge \(kind)"), text: words)
    tag(.small, text: reason)
  }
}
