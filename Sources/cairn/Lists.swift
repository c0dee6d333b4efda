// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Record
import Site
import Workflow

/// `cairn reports`: what was taken in.
struct Reports: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reports",
    abstract: "List the reports, the newest first.")

  @OptionGroup var record: RecordOption
  @OptionGroup var list: PageOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let found = try Recorder(opening: record.path).reports(list.page)
    if output.json { return try Terminal.write(JSONAnswer.reports(found)) }
    var table = Table(headings: ["report", "published", "outlet", "claims", "", "title"])
    table.rows = found.rows.map { row in
      [
        row.report.id.text, row.report.published.map { "\($0)" } ?? "no date", row.report.outlet,
        String(row.claims), row.report.invented ? "invented" : "", row.report.title,
      ]
    }
    try show(table, found.total, "reports")
  }
}

/// `cairn incidents`: what the reports amount to.
struct Incidents: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "incidents",
    abstract: "List the incidents with their grade and range, the latest day first.",
    discussion: """
        cairn incidents --country SY --from 2024-03-01
        cairn incidents --pending
        cairn incidents --findings
        cairn incidents --listed --dataset acled

      With --pending it lists the claims that stand in no incident, with what each waits for; with \
      --findings what signed incidents say against the rules of the method; with --listed the incidents \
      of the datasets that were imported from other recorders, as their holders have them.
      """)

  @Flag(help: "The claims that wait for a day or a place instead.") var pending = false
  @Flag(help: "What signed incidents say that cannot be; nothing is repaired.") var findings = false
  @Flag(help: "What datasets imported from other recorders list instead.") var listed = false
  @Option(help: "With --listed: one dataset, by its short name.") var dataset: String?

  @OptionGroup var record: RecordOption
  @OptionGroup var filter: IncidentOptions
  @OptionGroup var list: PageOption
  @OptionGroup var output: OutputOption

  func validate() throws {
    if [pending, findings, listed].count(where: \.self) > 1 {
      throw ValidationError("Ask for one of --pending, --findings and --listed.")
    }
    if dataset != nil, !listed { throw ValidationError("--dataset goes with --listed.") }
    guard pending || findings || listed, filter.query() != IncidentQuery() else { return }
    throw ValidationError(
      "--pending, --findings and --listed list all there is: leave the other filters out.")
  }

  func run() throws {
    if pending { return try listPending() }
    if findings { return try listFindings() }
    if listed { return try listListed() }
    let query = filter.query(list.page)
    let found = try Recorder(opening: record.path).incidents(query)
    if output.json { return try Terminal.write(JSONAnswer.incidents(found, asked: query)) }
    var table = Table(headings: [
      "incident", "day", "killed", "injured", "grade", "strike status", "state", "sources", "place",
    ])
    table.rows = found.rows.map(cells)
    try show(table, found.total, "incidents")
  }

  private func listListed() throws {
    let recorder = try Recorder(opening: record.path)
    let found = try recorder.listed(of: dataset, list.page)
    if output.json { return try Terminal.write(JSONAnswer.listed(found)) }
    var table = Table(headings: ["listed", "day", "killed", "grade", "who says so", "place"])
    table.rows = found.rows.map { entry in
      let incident = entry.incident
      return [
        "\(entry.id)", ListedText.days(of: incident), ListedText.killed(in: incident),
        entry.isWithdrawn ? "taken back" : incident.grade?.rawValue ?? "",
        "\(entry.source.holder) \(entry.source.edition)",
        "\(incident.place.name) \(incident.place.countryName)",
      ]
    }
    try show(table, found.total, "listed incidents")
  }

  private func listFindings() throws {
    let found = try Recorder(opening: record.path).findings()
    if output.json { return try Terminal.write(JSONAnswer.findings(found)) }
    var table = Table(headings: ["incident", "rule", "what", "claims"])
    table.rows = found.map { finding in
      [
        finding.incident.text, finding.rule, finding.text,
        finding.claims.map(\.description).joined(separator: " "),
      ]
    }
    try show(table, found.count, "findings")
  }

  private func listPending() throws {
    let found = try Recorder(opening: record.path).pending(list.page)
    if output.json { return try Terminal.write(JSONAnswer.pending(found)) }
    var table = Table(headings: ["claim", "says", "waits, because", "according to"])
    table.rows = found.rows.map { row in
      let claim = row.claim
      return [
        row.id.description, "\(ClaimWords.harm(claim.harm)) \(ClaimWords.count(claim.count))",
        row.reason, ClaimWords.chain(of: claim),
      ]
    }
    try show(table, found.total, "pending claims")
  }

  private func cells(_ row: IncidentRow) -> [String] {
    let now = row.current
    return [
      row.id.text, "\(row.day)", range(now, .killed), range(now, .injured), now.grade.rawValue,
      now.strikeStatus.rawValue, row.state.rawValue + (row.invented ? ", invented" : ""),
      "\(counted(row.reports, "report")), \(counted(row.origins, "origin"))",
      "\(row.place.name) \(row.place.country)",
    ]
  }

  private func range(_ assessment: Assessment, _ harm: Harm) -> String {
    assessment.bounds(harm, .civilians).map { "\($0)" } ?? "unknown"
  }
}

func show(_ table: Table, _ total: Int, _ what: String) throws {
  guard total > 0 else { return try Terminal.print("No \(what).") }
  try table.lines(width: max(Terminal.width, 80), style: .current).forEach(Terminal.print)
  if table.rows.count < total {
    Terminal.complain("\(table.rows.count) of \(total) \(what); more with --offset and --limit.")
  }
}
