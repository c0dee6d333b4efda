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
      html.tag(.th, .scope(.row)) { html in
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
        html.positions(claim.positions, language: view.report.language)
      }
      html.tag(.td) { $0.placement(view.placements[claim.id]) }
    }
  }

  private mutating func details(of claim: Claim) {
    for reservation in claim.reservations {
      tag(.span, .class("badge caution"), text: reservation)
    }
    tag(.small, .class("quiet"), text: "read by \(claim.rule)")
  }

  private mutating func circumstances(_ claim: Claim) {
    let lines: [(String, String)] = [
      ("", claim.place?.text ?? "no place"),
      ("", claim.time.map(timeWords) ?? "no day"),
      ("", claim.cause?.text ?? ""),
      ("by ", claim.actor?.text ?? ""),
      ("over ", claim.period?.text ?? ""),
    ]
    tag(.ul, .class("plain")) { html in
      for (before, words) in lines where !words.isEmpty {
        html.tag(.li) { html in
          html.text(before)
          html.foreign(words)
        }
      }
    }
  }

  private func timeWords(_ time: TimeMention) -> String {
    let resolved = time.day.map(\.words)
    if time.inferred { return resolved.map { "\($0), from the report’s own date" } ?? time.text }
    return resolved.map { "\(time.text) (\($0))" } ?? time.text
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
