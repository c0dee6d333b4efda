// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Record
import Site
import Workflow

/// `cairn show ID`: one incident or one report.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show one incident with its sentences, or one report with its claims.",
    discussion: """
        cairn show INC-7F3K2Q
        cairn show REP-91XKD0 --json
      """)

  @Argument(help: "An identifier: INC-… or REP-….") var id: String
  @OptionGroup var record: RecordOption
  @OptionGroup var output: OutputOption

  func validate() throws {
    if IncidentID(id) == nil, ReportID(id) == nil {
      throw ValidationError(
        "\(id) is no identifier. Incidents look like INC-7F3K2Q, reports like REP-91XKD0.")
    }
  }

  func run() throws {
    let recorder = try Recorder(opening: record.path)
    if let id = IncidentID(id) {
      try show(recorder.incident(id))
    } else if let id = ReportID(id) {
      try show(recorder.report(id))
    }
  }

  private func show(_ view: IncidentView) throws {
    if output.json { return try Terminal.write(JSONAnswer.incident(view)) }
    try Terminal.print(IncidentText(view, style: .current).text)
  }

  private func show(_ view: ReportView) throws {
    if output.json { return try Terminal.write(JSONAnswer.report(view)) }
    try Terminal.print(ReportText(view, style: .current).text)
  }
}
