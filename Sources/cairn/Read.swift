// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Record
import Workflow
import Glibc

/// What is said of inputs that do not say it themselves.
struct ReportOptions: ParsableArguments {
  @Option(help: "The day of publication, as 2018-03-10: relative dates resolve from it.")
  var published: String?

  @Option(help: "The title of a text.")
  var title: String?

  @Option(help: "The language of a text, as en or ar (default: recognised).")
  var lang: String?

  @Option(help: "The outlet's country, as SY.")
  var country: String?

  @Option(help: "Who published it.")
  var outlet: String?

  @Flag(help: "The input is made up, for a sample or a test; the mark stays with it.")
  var invented = false

  func validate() throws {
    if let published, Day(published) == nil {
      throw ValidationError("--published \(published): no such day. Write it as 2018-03-10.")
    }
  }

  var defaults: DraftDefaults {
    DraftDefaults(
      title: title, published: published, language: lang, country: country, outlet: outlet,
      invented: invented)
  }
}

/// `cairn read`: files or JSON lines in, JSON lines out.
struct Read: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Read reports and say who claims what on whose word.",
    discussion: """
      Reads text, HTML and JSON lines, and answers one JSON object a line, in the order of the input. \
      No record is written to. Standard input is JSON lines with "id" and "text", unless --text is given.

        cairn read report.txt --pretty
        cairn read report.txt --explain
        cairn read --published 2018-03-10 a.txt b.html
        cairn read --record ./record report.txt
        zcat crawl.jsonl.gz | cairn read - > claims.jsonl
      """)

  @Argument(help: "Files and folders; - for standard input.")
  var inputs: [String] = ["-"]

  @OptionGroup var report: ReportOptions

  @Flag(help: "Show people the text with its claims marked, and a table under it.")
  var pretty = false

  @Flag(help: "Standard input is one text.")
  var text = false

  @Flag(help: "Answer only the article's text.")
  var article = false

  @Flag(help: "Show what each stage made of the text, and why each claim was made or dropped.")
  var explain = false

  @Option(help: "A record whose own bodies and places are to be known.")
  var record: String?

  @Option(help: "How many cores to use (default: all).")
  var jobs: Int = Read.cores

  static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  func validate() throws {
    guard (1...256).contains(jobs) else { throw ValidationError("--jobs takes 1 to 256.") }
    if [pretty, article, explain].count(where: \.self) > 1 {
      throw ValidationError("Give one of --pretty, --article and --explain.")
    }
  }

  func run() throws {
    let run = try ReadRun(defaults: report.defaults, jobs: jobs, knowing: record)
    let items = Inputs(paths: inputs, plainInput: text || article)
    let failures =
      explain
      ? try showStages(run, items)
      : pretty || article
        ? try show(run, items) : try run.lines(items) { try Terminal.write($0) }
    if failures > 0 {
      Terminal.complain("cairn read: \(failures) of the inputs could not be read.")
      throw ExitCode.someInputsFailed
    }
  }

  private func showStages(_ run: ReadRun, _ items: Inputs) throws -> Int {
    try run.explanations(items) { explained in
      switch explained {
      case .failure(let problem): Terminal.complain("cairn read: \(problem)")
      case .success(let reading):
        try Terminal.print(ExplainText(reading: reading, style: .current).text)
      }
    }
  }

  private func show(_ run: ReadRun, _ items: Inputs) throws -> Int {
    var failures = 0
    try run.answers(items) { answer in
      switch answer.outcome {
      case .failure(let problem):
        failures += 1
        Terminal.complain("cairn read: \(problem)")
      case .success(let reading):
        let shown =
          article ? reading.text : PrettyReading(reading, style: .current).text(Terminal.width)
        try Terminal.print(shown)
      }
    }
    return failures
  }
}
