// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

/// The captures of one address for the terminal, each with what it changed.
struct VisitText {
  private let views: [VisitView]
  private let style: Style

  init(_ views: [VisitView], style: Style) {
    self.views = views
    self.style = style
  }

  var text: String { views.map(lines).map { $0.joined(separator: "\n") }.joined(separator: "\n\n") }

  private func lines(_ view: VisitView) -> [String] {
    let visit = view.visit
    let status = visit.status.map { "HTTP \($0)" } ?? "no answer"
    var lines = [
      style.bold("\(visit.at)  \(view.outcome)") + (visit.report.map { "  \($0)" } ?? ""),
      "\(visit.address), \(status): \(visit.words)", style.dim("capture \(view.capture.sha256)"),
    ]
    guard let change = view.change else { return lines }
    lines.append("Against \(change.previous):")
    lines += change.text.parts.compactMap { part in
      switch part {
      case .kept: nil
      case .removed(let text): "  - \(text)"
      case .added(let text): "  + \(text)"
      }
    }
    lines += change.claims.changes.map { "  " + words($0) }
    return lines
  }

  private func words(_ change: ClaimDifference.Change) -> String {
    switch change {
    case .figure(let harm, let old, let new):
      "\(ClaimWords.harm(harm)): \(ClaimWords.count(old)) → \(ClaimWords.count(new))"
    case .added(let claim): "new claim: \(figure(claim))"
    case .removed(let claim): "claim gone: \(figure(claim))"
    }
  }

  private func figure(_ claim: Claim) -> String {
    "\(ClaimWords.harm(claim.harm)) \(ClaimWords.count(claim.count))"
  }
}

extension JSONWriter {
  /// Writes one capture of an address as an object.
  mutating func visit(_ view: VisitView) {
    object { json in view.visit.write(to: &json, capture: view.capture.sha256) }
  }
}
