// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

/// One incident of another recorder's dataset for the terminal: what its holder says, and where it says so.
struct ListedText {
  private let view: ListedView
  private let style: Style

  init(_ view: ListedView, style: Style) {
    self.view = view
    self.style = style
  }

  var text: String { (heading + facts + provenance + matches).joined(separator: "\n") + "\n" }

  private var incident: ListedIncident { view.entry.incident }

  private var heading: [String] {
    let source = view.entry.source
    let edition = source.edition.isEmpty ? "" : " \(source.edition)"
    let state = view.entry.isWithdrawn ? style.yellow("  taken back") : ""
    let mark = incident.invented ? style.yellow("  [invented]") : ""
    return [
      style.bold("\(view.entry.id)  \(ListedText.days(of: incident)), \(incident.place.name)")
        + state + mark,
      "What \(source.holder)\(edition) says, no assessment of this record's",
    ]
  }

  private var facts: [String] {
    var lines: [(String, String)] = []
    for range in incident.ranges {
      lines.append(("\(range.group.rawValue) \(range.harm.rawValue)", ListedText.words(of: range)))
    }
    if let best = incident.best?.total { lines.append(("best estimate, killed", "\(best)")) }
    if let grade = incident.grade { lines.append(("grade", grade.rawValue)) }
    if let status = incident.strikeStatus { lines.append(("strike status", status.rawValue)) }
    if let strike = incident.strike { lines.append(("strike", strike.rawValue)) }
    if let cause = incident.cause { lines.append(("cause", cause.rawValue)) }
    let parties = incident.belligerents.map(\.name).filter { !$0.isEmpty }
    if !parties.isEmpty { lines.append(("belligerents", parties.joined(separator: ", "))) }
    let region = [incident.place.region, incident.place.countryName].filter { !$0.isEmpty }
    if !region.isEmpty { lines.append(("in", region.joined(separator: ", "))) }
    if !incident.sources.isEmpty {
      lines.append(("sources", incident.sources.map(\.outlet).joined(separator: ", ")))
    }
    if !incident.victims.isEmpty {
      lines.append(("victims", incident.victims.map(\.name).joined(separator: ", ")))
    }
    if !incident.summary.isEmpty { lines.append(("says", incident.summary)) }
    return lines.map { "  \($0): \($1)" }
  }

  private var provenance: [String] {
    let source = view.entry.source
    var lines = ["\nImported by \(view.by), \(source.at)"]
    if !source.licence.isEmpty { lines.append("  licence: \(source.licence)") }
    if let file = view.file {
      lines.append("  \(file.name), line \(view.entry.line)")
      lines.append(style.dim("  capture \(file.sha256)"))
    }
    return lines
  }

  private var matches: [String] {
    guard !view.matches.isEmpty else { return [] }
    return ["\nMay be of this record"]
      + view.matches.map { ListedText.line($0, other: "\($0.incident)", style: style) }
  }

  static func days(of incident: ListedIncident) -> String {
    guard let first = incident.firstDay else { return "no day" }
    guard let last = incident.lastDay, last != first else { return "\(first)" }
    return "\(first) to \(last)"
  }

  /// `5–7`, `5 or more`, `7 or fewer`.
  static func words(of range: ListedIncident.Range) -> String {
    switch (range.min, range.max) {
    case (let min?, let max?): min == max ? "\(min)" : "\(min)–\(max)"
    case (let min?, nil): "\(min) or more"
    case (nil, let max?): "\(max) or fewer"
    case (nil, nil): "unknown"
    }
  }

  /// The killed as a dataset has them: everyone, else civilians.
  static func killed(in incident: ListedIncident) -> String {
    let everyone = incident[.killed, .everyone]
    return words(
      of: everyone.min == nil && everyone.max == nil ? incident[.killed, .civilians] : everyone)
  }

  /// One match with its score, the parts of it and the distance to the next.
  static func line(_ match: ListedMatch, other: String, style: Style) -> String {
    let answer = match.answer.map { $0.rawValue } ?? "open"
    let ahead = match.ahead.map { ", \($0) ahead of the next" } ?? ""
    return "  \(other)  \(answer)  \(counted(match.points, "point"))\(ahead)"
      + style.dim("\n    " + match.parts.map(\.description).joined(separator: "; "))
  }
}
