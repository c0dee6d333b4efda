// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

/// One report for the terminal: what it is, its claims and what became of each.
struct ReportText {
  private let view: ReportView
  private let style: Style

  init(_ view: ReportView, style: Style) {
    self.view = view
    self.style = style
  }

  var text: String {
    (heading + translations + [""] + claims + ["", Bidi.current.lines(view.text)]).joined(
      separator: "\n")
  }

  private var heading: [String] {
    let report = view.report
    let published = report.published.map { "\($0)" } ?? "no date"
    return [
      style.bold("\(report.id)  \(Bidi.current.isolated(report.title))")
        + (report.invented ? "  [invented]" : ""),
      "\(report.outlet.isEmpty ? "outlet unknown" : Bidi.current.isolated(report.outlet)), \(published), \(report.language)",
      style.dim("read by \(view.readBy)"),
      style.dim("capture \(view.capture.sha256), \(view.capture.at), \(view.capture.origin)"),
    ]
      + ((view.provenance?.parts ?? []) + (view.collector?.parts ?? [])).map {
        "\($0): \(Bidi.current.isolated($1))"
      }
  }

  private var translations: [String] {
    view.translations.map {
      "translated into \($0.language) by \(Bidi.current.isolated($0.madeBy))"
        + ($0.isMachine ? ", a program" : "") + style.dim(", file \($0.capture.sha256)")
    }
  }

  private var claims: [String] {
    guard !view.claims.isEmpty else { return ["No claims of casualties."] }
    var table = Table(headings: ["#", "harm", "how many", "who says", "rests on", "became"])
    table.rows = view.claims.map { claim in
      [
        String(claim.id), ClaimWords.harm(claim.harm), ClaimWords.count(claim.count),
        ClaimWords.chain(of: claim), view.origins[claim.id].map(words) ?? "",
        view.placements[claim.id].map(words) ?? "",
      ]
    }
    return table.lines(width: max(Terminal.width, 80), style: style)
  }

  private func words(_ origin: Origin) -> String { origin.isKnown ? origin.name : "not known" }

  private func words(_ placement: Placement) -> String {
    switch placement {
    case .incident(let id): id.text
    case .pending(let reason): "pending: \(reason)"
    case .reportedTotal(let reason): "reported total: \(reason)"
    case .context(let reason): "context: \(reason)"
    }
  }
}
