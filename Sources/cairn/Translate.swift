// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Workflow

/// `cairn translate`: keeps a translation beside a report.
struct Translate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "translate", abstract: "Keep a translation beside a report, with who made it.",
    discussion: """
      The original stays what is read, linked and counted: a translation is for people. It stands on \
      the report's page, in the ledger and in every export of all. What would be read from it shows \
      cairn show REP-… --read-translations; none of that is recorded.

        cairn translate REP-91XKD0 english.txt --language en --by "Lina Aswad" --user nour
        cairn translate REP-91XKD0 english.txt --language en --by "Program 2.1" --machine --user nour
      """)

  @Argument(help: "The report, REP-….") var report: String
  @Argument(help: "A text, HTML or PDF file.") var file: String
  @Option(help: "The language it is in, as en.") var language: String
  @Option(help: "Who made it: a person, an agency, or a program with its version.") var by: String
  @Flag(help: "A program made it.") var machine = false
  @Option(help: "Its title (default: the file's own).") var title: String?
  @OptionGroup var user: UserOption
  @OptionGroup var record: RecordOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let request = TranslationRequest(
      user: try user.name(), report: report, path: absolutePath(file), language: language,
      title: title, madeBy: by, isMachine: machine)
    try Submission(record, json: output.json).send(.translate(request))
  }
}
