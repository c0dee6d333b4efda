// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Record
import Workflow

/// `cairn import`: takes another recorder's dataset in, or makes a record of an export of everything.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take another recorder's dataset in, or make a record of an export of everything.",
    discussion: """
        cairn import --format airwars incidents.csv victims.csv sources.csv
        cairn import --format ucdp GEDEvent_v25_1.csv --edition 25.1 --write --user nour
        cairn import --format acled acled.csv deleted.csv --licence "ACLED, attribution" --write \\
          --user nour
        cairn import --format csv list.xlsx --dataset harbour --holder "Harbour Watch"

      Formats: airwars (incidents, victims, sources), ucdp, acled (events, deletions), ibc (incidents, \
      individuals), csv (Cairn's own columns), geojson (the same on a map) and jsonl; every table may also \
      be a spreadsheet (.xlsx). The difference to what the record holds comes first, and only --write, or your yes at a terminal, writes \
      it. What is imported stays what its holder says: it is shown beside the record's incidents and enters \
      no range, grade or toll. Importing again updates and duplicates nothing. With --complete the files \
      are all of the dataset, and what is missing in them was taken back.

        cairn export --all --out everything
        cairn import everything --record again --key /media/usb/key

      Without --format it is a folder of cairn export --all: the record is the same to the last row, and \
      exported again, it gives the same bytes. Every file is compared with SHA256SUMS. The signing key is \
      in no export: give it with --key, or the record can only be read and verified.
      """)

  @Argument(help: "Files of one dataset, or the folder that cairn export --all wrote.")
  var paths: [String]
  @Option(help: "airwars, ucdp, acled, ibc, csv, geojson or jsonl.") var format: ExchangeFormat?
  @Option(help: "The dataset's short name in this record (default: the format's).")
  var dataset: String?
  @Option(help: "Who says what stands in it (default: who publishes in the format).")
  var holder: String?
  @Option(help: "The dataset's own version, as 25.1.") var edition = ""
  @Option(help: "What its holder allows, in a line.") var licence = ""
  @Flag(help: "The files are all of the dataset: what is missing in them was taken back.")
  var complete = false
  @Flag(help: "Write it; without it the difference is shown.") var write = false
  @Option(help: "The file of the record's signing key, for an export of everything.")
  var key: String?
  @OptionGroup var user: UserOption
  @OptionGroup var record: RecordOption
  @OptionGroup var output: OutputOption

  func validate() throws {
    if paths.isEmpty { throw ValidationError("Say what to import: files, or a folder.") }
    if format == nil, paths.count > 1 || write || dataset != nil {
      throw ValidationError("Say in which format the files are: --format airwars, for instance.")
    }
    if format != nil, key != nil {
      throw ValidationError("--key is for an export of everything, which has no --format.")
    }
  }

  func run() throws {
    if let format { return try importDataset(format) }
    let check = try RecordKeeper.importAll(from: paths[0], at: record.path, key: key)
    try Terminal.print(check.summary)
    for finding in check.findings { Terminal.complain("  \(finding)") }
    if !check.isSound { throw ExitCode.someInputsFailed }
  }

  private func importDataset(_ format: ExchangeFormat) throws {
    let files = DatasetFiles(
      format: format == .xlsx ? .csv : format, paths: paths.map(absolutePath), dataset: dataset,
      holder: holder, edition: edition, licence: licence, isWhole: complete)
    let plan = try Recorder(opening: record.path).plan(for: files)
    if output.json {
      try Terminal.write(ImportText(plan, style: .current).json)
    } else {
      try Terminal.print(ImportText(plan, style: .current).text)
    }
    for fault in plan.faults { Terminal.complain("cairn: \(fault)") }
    if plan.isChange, try isWanted() {
      let request = ImportRequest(
        user: try user.name(), files: files, seen: plan.files.map(\.sha256))
      return try Submission(record, json: output.json).send(.importDataset(request))
    }
    if plan.refused > 0 { throw ExitCode.someInputsFailed }
  }

  /// What `--write` says, else a person at the terminal.
  private func isWanted() throws -> Bool {
    if write { return true }
    guard !output.json, Terminal.canAsk else {
      let missing = user.isGiven ? "--write" : "--write and --user"
      if !output.json { try Terminal.print("Nothing is written yet: add \(missing).") }
      return false
    }
    return Terminal.ask("Write it?")
  }
}
