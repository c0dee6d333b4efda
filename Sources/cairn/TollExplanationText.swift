// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

/// How one number of a toll came about, for the terminal: incidents, steps, sentences.
struct TollExplanationText {
  private let explanation: TollExplanation
  private let style: Style

  init(_ explanation: TollExplanation, style: Style) {
    self.explanation = explanation
    self.style = style
  }

  var text: String {
    let head = explanation.caution.map { [style.bold($0), ""] } ?? []
    let notes = explanation.toll.notes.map { style.dim($0) }
    return (head + explanation.parts.flatMap(part) + notes).joined(separator: "\n")
  }

  private func part(_ part: TollExplanation.Part) -> [String] {
    guard let row = part.row else { return [] }
    let title = part.isSigned ? "Signed by people" : "Proposed by the program, not signed"
    var lines = [
      style.bold("\(title): \(row.label)"),
      "  killed \(words(row.killed, row.unknown, row)), "
        + "injured \(words(row.injured, row.unknownInjured, row)), in \(counted(row.incidents, "incident"))",
    ]
    for incident in part.incidents { lines += self.incident(incident) }
    return lines + [""]
  }

  private func words(_ bounds: Bounds, _ unknown: Int, _ row: Toll.Row) -> String {
    row.incidents > 0 && row.incidents == unknown ? "unknown" : "\(bounds)"
  }

  private func incident(_ view: IncidentView) -> [String] {
    let incident = view.incident
    let mark = incident.invented ? style.yellow("  [invented]") : ""
    var lines = [
      "",
      style.bold("  \(incident.id)  \(incident.place.name), \(incident.day)")
        + "  \(view.current.grade.rawValue), \(view.current.strikeStatus.rawValue)" + mark,
    ]
    if let signed = view.signed { lines.append(style.dim("    signed by \(signed.by)")) }
    var quoted: Set<ClaimID> = []
    for harm in [Harm.killed, .injured] {
      guard let derivation = view.derivation(harm, explanation.whose) else { continue }
      let bounds = derivation.bounds.map { "\($0)" } ?? "unknown"
      let group = explanation.whose == .civilians ? "" : "\(explanation.whose.words) "
      lines.append("    \(group)\(harm.rawValue): " + style.bold(bounds))
      for step in derivation.steps {
        lines.append("      \(step.text)")
        for claim in step.claims where quoted.insert(claim).inserted {
          lines += sentence(claim, view)
        }
      }
    }
    return lines
  }

  private func sentence(_ claim: ClaimID, _ view: IncidentView) -> [String] {
    guard let quotation = view.sentences[claim],
      let member = view.incident.members.first(where: { $0.id == claim })
    else { return [] }
    let words = quotation.before + style.marked(quotation.words) + quotation.after
    let outlet = member.report.outlet.isEmpty ? "outlet unknown" : member.report.outlet
    return [
      "        “\(words.split(separator: "\n").joined(separator: " "))”",
      style.dim("        \(claim)  \(outlet)  \(ClaimWords.chain(of: member.claim))"),
    ]
  }
}
