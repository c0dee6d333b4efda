// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Record
import Workflow

/// `cairn gazetteer`: by which places reports are read.
struct GazetteerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gazetteer", abstract: "Say by which places reports are read, and add some.",
    discussion: """
        cairn gazetteer
        cairn gazetteer import SY.txt IQ.txt --alternate-names alternateNamesV2.txt --user nour
        cairn gazetteer drop --user nour

      Some 78,000 places come with the program: towns of 5,000 inhabitants everywhere, of 500 in countries \
      with armed conflict, and what recurs in reports. The tables of https://download.geonames.org/export/dump \
      have the villages besides.
      """,
    subcommands: [ShowGazetteer.self, ImportGazetteer.self, DropGazetteer.self],
    defaultSubcommand: ShowGazetteer.self)
}

struct ShowGazetteer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Say how many places are known, and from where.")

  @OptionGroup var record: RecordOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let view = try Recorder(opening: record.path).gazetteer()
    if output.json { return try Terminal.write(line(view)) }
    guard let sha256 = view.sha256 else {
      return try Terminal.print("\(view.places) places, those that come with the program.")
    }
    try Terminal.print("\(view.places) places, the record's own among them:")
    try Terminal.print("  \(view.from)")
    try Terminal.print("  taken in by \(view.by), \(view.at); built as \(sha256)")
  }

  private func line(_ view: GazetteerView) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("places", view.places)
      json.key("sha256")
      if let sha256 = view.sha256 { json.string(sha256) } else { json.null() }
      json.field("from", view.from)
      json.field("by", view.by)
      json.field("at", view.at)
    }
    json.newline()
    return json.bytes
  }
}

struct ImportGazetteer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Read reports with the places of GeoNames' tables too.",
    discussion: """
        cairn gazetteer import SY.txt --user nour
        cairn gazetteer import SY.txt IQ.txt --alternate-names SY-names.txt --user nour

      The tables are given unpacked and all at once: importing again puts the new ones in the place of \
      the old. What the program knows already stays as it is. Rows that are wrong are named by row and \
      column and skipped, rivers and mountains are passed over. The built gazetteer is an object of the \
      record, and the ledger names it; every report says by which places it was read.
      """)

  @Argument(help: "Main tables of GeoNames: SY.txt, allCountries.txt.") var tables: [String]
  @Option(
    name: .long, parsing: .upToNextOption,
    help: "Tables of further names: alternateNamesV2.txt, or one of a country.")
  var alternateNames: [String] = []
  @OptionGroup var user: UserOption
  @OptionGroup var record: RecordOption
  @OptionGroup var output: OutputOption

  func run() throws {
    try Submission(record, json: output.json).send(
      .importGazetteer(
        GazetteerRequest(
          user: try user.name(), tables: tables.map(absolutePath),
          names: alternateNames.map(absolutePath))))
  }
}

struct DropGazetteer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drop", abstract: "Read by the places that come with the program alone.",
    discussion: "  cairn gazetteer drop --user nour")

  @OptionGroup var user: UserOption
  @OptionGroup var record: RecordOption

  func run() throws {
    try Submission(record).send(
      .importGazetteer(GazetteerRequest(user: try user.name(), tables: [])))
  }
}
