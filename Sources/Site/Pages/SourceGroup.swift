// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

/// The claims of one incident that rest on one origin.
struct SourceGroup {
  var origin: Origin
  var members: [Incident.Member]

  /// Known origins first, those with more claims before those with fewer.
  static func groups(of members: [Incident.Member]) -> [SourceGroup] {
    let byKey = Dictionary(grouping: members, by: \.origin.key)
    let groups = byKey.values.compactMap { members -> SourceGroup? in
      guard let origin = members.first?.origin else { return nil }
      return SourceGroup(origin: origin, members: members.sorted { order($0) < order($1) })
    }
    return groups.sorted { order($0) < order($1) }
  }

  /// The reports of an incident, each once, the earliest first.
  static func reports(of members: [Incident.Member]) -> [Report] {
    var seen: Set<ReportID> = []
    return members.sorted { order($0) < order($1) }.map(\.report).filter {
      seen.insert($0.id).inserted
    }
  }

  private static func order(_ group: SourceGroup) -> (Int, Int, String) {
    (group.origin.isKnown ? 0 : 1, -group.members.count, group.origin.key)
  }

  private static func order(_ member: Incident.Member) -> (Int32, ClaimID) {
    (member.report.published?.number ?? .max, member.id)
  }
}

extension HTMLWriter {
  /// One origin: who it is, why it is taken for that, and every claim that rests on it.
  mutating func origin(_ group: SourceGroup, _ view: IncidentView, _ numbers: ClaimNumbers) {
    let origin = group.origin
    tag(.section, .class(origin.isKnown ? "origin" : "origin unknown")) { html in
      html.tag(.h3) { html in
        html.foreign(origin.isKnown ? origin.name : "Origin not known")
        html.tag(.small, text: origin.isKnown ? origin.kind.words : "corroborates nothing")
      }
      html.tag(.p, .class("quiet"), text: origin.reason)
      for side in view.sides[origin.key] ?? [] {
        html.tag(.p, .class("quiet")) { $0.foreign(side.words) }
      }
      html.tag(.ol, .class("claims")) { html in
        for member in group.members { html.member(member, of: group, view, numbers) }
      }
    }
  }

  private mutating func member(
    _ member: Incident.Member, of group: SourceGroup, _ view: IncidentView,
    _ numbers: ClaimNumbers
  ) {
    let claim = member.claim
    tag(.li, .class("claim"), .id(ClaimNumbers.anchor(member.id))) { html in
      html.tag(.p, .class("says")) { html in
        html.tag(.span, .class("ordinal"), text: numbers[member.id].map(String.init) ?? "")
        html.tag(.strong) { $0.foreign(claim.figureWords) }
        html.tag(.span, text: claim.victims.words)
        for reservation in claim.reservations {
          html.tag(.span, .class("badge caution"), text: reservation)
        }
      }
      if let quotation = view.sentences[member.id] { html.quotation(quotation) }
      html.chain(claim.chain, outlet: member.report.outlet)
      html.positions(claim.positions, language: member.report.language)
      html.tag(.p, .class("from")) { html in
        html.citation(member.report)
        html.text(" · ")
        html.tag(.a, .href(.claim(member.id)), text: "in the text")
      }
      if member.origin.reason != group.origin.reason {
        html.tag(.p, .class("quiet"), text: member.origin.reason)
      }
      html.tag(.p, .class("quiet"), text: "Here because: \(member.reason)")
    }
  }
}

extension SourceNote.Side {
  /// As a person said it.
  fileprivate var words: String {
    "Said to be on the side of \(name) in \(conflict) since \(since.words)"
  }
}
