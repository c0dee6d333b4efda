// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Record
import Site
import Workflow

/// `cairn toll`: sums over incidents, nobody counted twice.
struct TollCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "toll", abstract: "Count the killed and injured, without counting anyone twice.",
    discussion: """
      The headline is what is signed as Fair or Confirmed; the other grades have lines of their own, \
      and proposals are counted apart. Totals that others report stand beside it and are never added.

        cairn toll
        cairn toll --by month --country SY
        cairn toll --by month --row 2024-03 --explain
        cairn toll --as-of 2024-03-31
        cairn toll --since 2024-03-31

      --explain prints how a number came about: every incident of the headline, or of the row that \
      --row names, with each step of its range and the sentences these rest on. --as-of counts what was \
      known at the end of a day; --since says which report or decision moved what since then.
      """)

  @Option(help: "place, month, actor, cause, grade or group.") var by: Toll.Axis = .place
  @Flag(help: "How the number came about, down to the sentences.") var explain = false
  @Option(help: "With --explain: which row, by its label.") var row: String?
  @Option(help: "What moved the toll since the end of a day, as 2024-03-31.") var since: Moment?
  @OptionGroup var filter: IncidentOptions
  @OptionGroup var record: RecordOption
  @OptionGroup var output: OutputOption

  func validate() throws {
    if row != nil, !explain { throw ValidationError("--row says what to explain: add --explain.") }
    if since != nil, explain { throw ValidationError("Ask for --since or for --explain.") }
    if explain, filter.asOf != nil {
      throw ValidationError("--explain shows the sentences as they stand now: leave --as-of out.")
    }
  }

  func run() throws {
    let query = filter.query()
    let recorder = try Recorder(opening: record.path)
    if let since { return try show(recorder.difference(since: since, by: by, query)) }
    if explain { return try show(explanation(recorder, query)) }
    let toll = try recorder.toll(by: by, query)
    if output.json { return try Terminal.write(JSONAnswer.toll(toll, asked: query)) }
    try Terminal.print(TollText(toll, style: .current).text)
  }
}

extension TollCommand {
  private func explanation(
    _ recorder: Recorder, _ query: IncidentQuery
  ) throws -> TollExplanation {
    do { return try recorder.explanation(by: by, row: row, query) } catch RecorderError.notFound {
      throw Failure(
        "\(row ?? ""): no incident stands in such a row",
        remedy: "`cairn toll --by \(by.rawValue)` names rows, and `cairn incidents` all there is.",
        isOfUse: true)
    }
  }

  private func show(_ difference: TollDifference) throws {
    if output.json { return try Terminal.write(JSONAnswer.difference(difference)) }
    try Terminal.print(TollDifferenceText(difference, style: .current).text)
  }

  private func show(_ explanation: TollExplanation) throws {
    if output.json { return try Terminal.write(JSONAnswer.explanation(explanation)) }
    try Terminal.print(TollExplanationText(explanation, style: .current).text)
  }
}

/// A toll for the terminal.
struct TollText {
  private let toll: Toll
  private let style: Style

  init(_ toll: Toll, style: Style) {
    self.toll = toll
    self.style = style
  }

  var text: String {
    var lines = toll.parts.flatMap(part)
    if !toll.reported.isEmpty {
      lines.append(style.bold("Reported totals, beside the toll and never added to it"))
      lines += nested(nil, depth: 1)
    }
    lines.append("")
    lines += toll.notes.map { style.dim($0) }
    return lines.joined(separator: "\n")
  }

  private func part(_ part: Toll.Part) -> [String] {
    var table = Table(headings: ["", "incidents", "killed", "not known", "injured", "not known"])
    table.rows = [row(part.headline)] + part.grades.map(row)
    if toll.axis != .grade, !part.rows.isEmpty {
      table.rows.append(["by \(toll.axis.rawValue), of the headline:", "", "", "", "", ""])
      table.rows += part.rows.map(row)
    }
    if !part.conceded.isEmpty {
      table.rows.append(["owned to by belligerents, apart:", "", "", "", "", ""])
      table.rows += part.conceded.map(row)
    }
    let title = part.isSigned ? "Signed by people" : "Proposed by the program, not signed"
    return [style.bold(title)] + table.lines(width: max(Terminal.width, 80), style: style) + [""]
  }

  private func row(_ row: Toll.Row) -> [String] {
    [
      row.label, String(row.incidents), words(row.killed, row.unknown, of: row),
      row.unknown > 0 ? String(row.unknown) : "", words(row.injured, row.unknownInjured, of: row),
      row.unknownInjured > 0 ? String(row.unknownInjured) : "",
    ]
  }

  /// What no incident of the row has a figure for is unknown, and not 0; nor is what no incident is in.
  private func words(_ bounds: Bounds, _ unknown: Int, of row: Toll.Row) -> String {
    guard row.incidents > 0 else { return "–" }
    return row.incidents == unknown ? "unknown" : "\(bounds)"
  }

  /// The totals inside one, each with those inside it; who says what of one scope stands together.
  private func nested(_ outer: ClaimID?, depth: Int) -> [String] {
    toll.reported.filter { $0.inside == outer }.flatMap { total in
      [String(repeating: "  ", count: depth) + reported(total)]
        + nested(total.id, depth: depth + 1)
    }
  }

  private func reported(_ total: Toll.ReportedTotal) -> String {
    let claim = total.claim
    let period = (claim.period ?? claim.time).map { ", \($0.text)" } ?? ""
    let place = claim.place.map { ", \($0.text)" } ?? ""
    let groups = claim.victims.groups.map { $0 == .aidWorkers ? "aid workers" : $0.rawValue }
    let whom = groups.isEmpty ? "" : " (\(groups.joined(separator: ", ")))"
    let what = "\(ClaimWords.count(claim.count)) \(ClaimWords.harm(claim.harm))\(whom)"
    return "\(what)\(place)\(period): \(ClaimWords.chain(of: claim))  \(total.id)"
  }
}
