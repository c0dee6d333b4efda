// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Record
import Site
import Workflow

/// `cairn show ID`: one incident or one report.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract:
      "Show an incident with its sentences, a report with its claims, or what an address gave.",
    discussion: """
        cairn show INC-7F3K2Q
        cairn show REP-91XKD0 --json
        cairn show INC-7F3K2Q --policy acled
        cairn show acled:SYR4242
        cairn show REP-91XKD0 --read-translations
        cairn show https://news.example.org/article
      """)

  @Argument(help: "An identifier, INC-… or REP-…, what a dataset lists, or a web address.") var id:
    String
  @Option(help: "Another policy under which an incident is to be worked out, as acled.")
  var policy: String?
  @Flag(help: "What would be read from a report's translations; none of it is recorded.")
  var readTranslations = false
  @OptionGroup var record: RecordOption
  @OptionGroup var output: OutputOption

  func validate() throws {
    if IncidentID(id) == nil, ReportID(id) == nil, ListedID(id) == nil,
      !AddressList.isAddress(id)
    {
      throw ValidationError(
        "\(id) is no identifier. Incidents look like INC-7F3K2Q, reports like REP-91XKD0.")
    }
  }

  func run() throws {
    let recorder = try Recorder(opening: record.path)
    if let id = IncidentID(id) {
      try show(policy.map { try recorder.incident(id, under: $0) } ?? recorder.incident(id))
    } else if let id = ReportID(id) {
      let view = try recorder.report(id)
      try readTranslations ? read(view.translations, by: recorder) : show(view)
    } else if let id = ListedID(id) {
      try show(recorder.listed(id))
    } else {
      try show(recorder.visits(to: id))
    }
  }

  private func read(_ translations: [Translation], by recorder: Recorder) throws {
    guard !translations.isEmpty else { return try Terminal.print("It has no translation.") }
    for translation in translations {
      let claims = try recorder.claims(readFrom: translation)
      try Terminal.print(
        TranslationText(translation, claims: claims, style: .current).text)
    }
  }

  private func show(_ views: [VisitView]) throws {
    guard output.json else { return try Terminal.print(VisitText(views, style: .current).text) }
    for view in views {
      var json = JSONWriter()
      json.visit(view)
      json.newline()
      try Terminal.write(json.bytes)
    }
  }

  private func show(_ view: IncidentView) throws {
    if output.json { return try Terminal.write(JSONAnswer.incident(view)) }
    try Terminal.print(IncidentText(view, style: .current).text)
  }

  private func show(_ view: ListedView) throws {
    if output.json { return try Terminal.write(JSONAnswer.listed(view)) }
    try Terminal.print(ListedText(view, style: .current).text)
  }

  private func show(_ view: ReportView) throws {
    if output.json { return try Terminal.write(JSONAnswer.report(view)) }
    try Terminal.print(ReportText(view, style: .current).text)
  }
}
