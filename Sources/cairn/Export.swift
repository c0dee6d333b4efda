// SPDX-License-Identifier: Apache-2.0

public import ArgumentParser
public import Record
public import Workflow

/// `cairn export`: incidents in the formats of other recorders.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write incidents in the formats of other recorders.",
    discussion: """
      Formats: airwars (incidents, victims, sources), ucdp (49 columns), acled (31), ibc (incidents, \
      individuals), csv (Cairn's own columns), geojson, jsonl (everything). Beside the files stands \
      notes.txt: record, ledger, policy, and what the format or the audience leaves out.

        cairn export --format airwars --to release
        cairn export --format csv --audience team --country SY --to syria
      """)

  @Option(help: "airwars, ucdp, acled, ibc, csv, geojson or jsonl.") var format: ExchangeFormat
  @Option(help: "public (what is published), partner (what is signed) or team.")
  var audience: Audience = .partner
  @Option(help: "The folder to write into; it is made where it is not there.") var to: String
  @Flag(help: "Replace files that are there.") var replace = false
  @Flag(help: "Invented incidents only.") var invented = false
  @Flag(help: "Real incidents only.") var real = false
  @OptionGroup var filter: IncidentOptions
  @OptionGroup var record: RecordOption

  func validate() throws {
    if invented && real { throw ValidationError("Choose one of --invented and --real.") }
  }

  func run() throws {
    let asked: Bool? = invented ? true : real ? false : nil
    let export = try Recorder(opening: record.path)
      .export(format, for: audience, filter.query(), invented: asked)
    let files = try export.write(into: to, replacing: replace)
    try Terminal.print("\(export.incidents) incidents for the audience \(audience.rawValue):")
    try files.forEach { try Terminal.print("  \(to)/\($0)") }
    try export.notes.forEach(Terminal.print)
  }
}

extension ExchangeFormat: ExpressibleByArgument {}
extension Audience: ExpressibleByArgument {}
