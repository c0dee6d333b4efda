// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

/// One incident for the terminal: both axes and why, the ranges and how they came about, the claims.
struct IncidentText {
  private let view: IncidentView
  private let style: Style

  init(_ view: IncidentView, style: Style) {
    self.view = view
    self.style = style
  }

  var text: String {
    let parts = [[heading], assessments, claims, attachments, pairs, listed, regroupings, history]
    return parts.joined().joined(separator: "\n") + "\n"
  }

  private var heading: String {
    let incident = view.incident
    let what = incident.strike?.rawValue ?? incident.cause.rawValue
    let mark = incident.invented ? "  [invented]" : ""
    let place = "\(incident.place.name) (\(incident.place.precision.rawValue))"
    return style.bold("\(incident.id)  \(what), \(place), \(incident.day)  \(view.state.rawValue)")
      + style.yellow(mark)
  }

  private var assessments: [String] {
    var lines: [String] = []
    if let signed = view.signed {
      let demonstration = signed.isDemonstration ? ", a demonstration" : ""
      lines.append("\nSigned by \(signed.by)\(demonstration), \(signed.at). \(signed.why)")
      lines += assessment(signed.assessment)
      lines += view.differences.map { style.yellow("  differs from the proposal: \($0)") }
    }
    lines.append("\nProposed under \(view.proposed.policy)")
    return lines + assessment(view.proposed)
  }

  private func assessment(_ value: Assessment) -> [String] {
    var lines = ["  grade          " + style.bold(value.grade.rawValue)]
    lines += value.gradeReasons.map(reason) + value.wanting.map(wanting)
    lines.append("  strike status  " + style.bold(value.strikeStatus.rawValue))
    lines += value.strikeReasons.map(reason) + value.strikeWanting.map(wanting)
    for derivation in value.derivations where !derivation.steps.isEmpty {
      let bounds = derivation.bounds.map { "\($0)" } ?? "unknown"
      let what = "\(derivation.whose.words) \(derivation.harm.rawValue)"
      lines.append("  \(what): " + style.bold(bounds))
      lines += derivation.steps.map(reason)
    }
    return lines + value.conceded.flatMap(conceded)
  }

  /// What a belligerent owns to: a count of its own, in no range above.
  private func conceded(_ concession: Assessment.Derivation) -> [String] {
    let bounds = concession.bounds.map { "\($0)" } ?? "unknown"
    let who = concession.actor ?? "a belligerent"
    return ["  what \(who) owns to, \(concession.harm.rawValue), apart: " + style.bold(bounds)]
      + concession.steps.map(reason)
  }

  private func wanting(_ words: String) -> String { style.dim("    to raise it: \(words)") }

  private func reason(_ reason: Assessment.Reason) -> String {
    let claims = reason.claims.map(\.description).joined(separator: ", ")
    return style.dim("    \(reason.text)" + (claims.isEmpty ? "" : " [\(claims)]"))
  }

  private var claims: [String] {
    var lines = ["\nClaims, by origin"]
    for origin in origins {
      let name = origin.name.isEmpty ? "origin unknown" : origin.name
      lines.append("  " + style.bold(name) + style.dim("  \(origin.reason)"))
      lines += (view.sides[origin.key] ?? []).map { "    side in \($0.words)" }
      for member in view.incident.members where member.origin.key == origin.key {
        lines += claim(member)
        if member.origin.reason != origin.reason {
          lines.append(style.dim("      \(member.origin.reason)"))
        }
      }
    }
    return lines
  }

  /// Each origin once, in the order of the claims.
  private var origins: [Origin] {
    var seen: Set<String> = []
    return view.incident.members.map(\.origin).filter { seen.insert($0.key).inserted }
  }

  private func claim(_ member: Incident.Member) -> [String] {
    let claim = member.claim
    let what = "\(ClaimWords.harm(claim.harm)) \(ClaimWords.count(claim.count))"
    let outlet = member.report.outlet.isEmpty ? "outlet unknown" : member.report.outlet
    let head = style.blue("\(member.id)  \(outlet)")
    var lines = ["    \(head)  \(what)  \(ClaimWords.chain(of: claim))"]
    if let quotation = view.sentences[member.id] {
      let words = quotation.before + style.marked(quotation.words) + quotation.after
      lines.append("      “\(words.split(separator: "\n").joined(separator: " "))”")
    }
    if let capture = view.captures[member.report.id] {
      lines.append(style.dim("      capture \(capture.sha256)"))
    }
    return lines
  }

  private var attachments: [String] {
    guard !view.attachments.isEmpty else { return [] }
    return ["\nHow its reports belong to it (100 points: as good as certain)"]
      + view.attachments.map { attachment in
        let name = attachment.event == 0 ? "" : ", event \(attachment.event + 1)"
        guard !attachment.parts.isEmpty else {
          return "  \(attachment.report)\(name)  nothing but a person's word"
        }
        let next = attachment.runnerUp.map {
          "\(attachment.points - $0.points) ahead of \($0.incident)"
        }
        return "  \(attachment.report)\(name)  "
          + score(attachment.parts, next ?? "no other incident comes near")
      }
  }

  private func score(_ parts: [ScorePart], _ next: String?) -> String {
    let head = counted(parts.sum, "point") + (next.map { ", \($0)" } ?? "")
    return head + style.dim("\n    " + parts.map(\.description).joined(separator: "; "))
  }

  private var pairs: [String] {
    guard !view.pairs.isEmpty else { return [] }
    return ["\nMay be the same as (100 points: as good as certain)"]
      + view.pairs.map { scored in
        let next = scored.ahead.map { "\($0) ahead of the next" }
        let head = "  \(scored.other(than: view.incident.id))  \(scored.pair.answer.rawValue)"
        return scored.parts.isEmpty
          ? "\(head)  \(scored.pair.reasons.joined(separator: "; "))"
          : "\(head)  \(score(scored.parts, next))"
      }
  }

  private var listed: [String] {
    guard !view.listed.isEmpty else { return [] }
    return ["\nWhat other recorders list that may be it"]
      + view.listed.map { match in
        let killed = ListedText.killed(in: match.entry.incident)
        let other = "\(match.entry.id) (\(match.entry.source.holder), killed \(killed))"
        return ListedText.line(match, other: other, style: style)
      }
  }

  private var regroupings: [String] {
    guard !view.regroupings.isEmpty else { return [] }
    return ["\nWhat people did to it"]
      + view.regroupings.map { "  \($0.id)  \($0.at)  \($0.words): \($0.why)" }
  }

  private var history: [String] {
    ["\nHistory"]
      + view.history.map { line in
        style.dim("  \(line.index)  \(line.at)  \(line.user)  \(line.act)  \(line.why)")
      }
  }
}
