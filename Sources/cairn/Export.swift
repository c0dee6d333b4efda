// SPDX-License-Identifier: Apache-2.0

public import ArgumentParser
public import Record
public import Workflow

/// `cairn export`: incidents in the formats of other recorders.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write incidents in the formats of other recorders, or an exhibit for outsiders.",
    discussion: """
      Formats: airwars (incidents, victims, sources), ucdp (49 columns), acled (31), ibc (incidents, \
      individuals), csv (Cairn's own columns), geojson, jsonl (everything). Beside the files stands \
      notes.txt: record, ledger, policy, and what the format or the audience leaves out.

        cairn export --format airwars --out release
        cairn export --format csv --audience team --country SY --out syria

      An exhibit is a WACZ file with the capture that a report was read from and, in custody/, the proof \
      that it stands in the signed ledger. Of an incident it is a folder with one file a report.

        cairn export --wacz REP-91XKD0 --out REP-91XKD0.wacz
        cairn export --picture REP-91XKD0 --out page.png

      What goes out stands in the ledger with its SHA-256 and, with --user, who gave it out.

      Everything is the whole record as plain files: a line of JSON a row, the ledger and the captures, \
      with their SHA-256 sums. cairn import makes the same record of it again.

        cairn export --all --out everything
      """)

  @Option(help: "airwars, ucdp, acled, ibc, csv, geojson or jsonl.") var format: ExchangeFormat?
  @Option(help: "Write the exhibit of a report or an incident: REP-… or INC-….") var wacz: String?
  @Option(help: "Write the picture of the page that a report was read from: REP-….")
  var picture: String?
  @Flag(help: "Write everything the record holds into a new folder.") var all = false
  @Option(help: "public (what is published), partner (what is signed) or team.")
  var audience: Audience = .partner
  @Option(
    help: "The folder to write into, or an exhibit's file; a folder is made where it is not there.")
  var out: String
  @Flag(help: "Replace files that are there.") var replace = false
  @Flag(help: "Invented incidents only.") var invented = false
  @Flag(help: "Real incidents only.") var real = false
  @OptionGroup var user: UserOption
  @OptionGroup var filter: IncidentOptions
  @OptionGroup var record: RecordOption

  func validate() throws {
    if invented && real { throw ValidationError("Choose one of --invented and --real.") }
    guard [format != nil, wacz != nil, picture != nil, all].count(where: \.self) == 1 else {
      throw ValidationError("Say what to write: --format FORMAT, --wacz ID, --picture ID or --all.")
    }
    if let picture, ReportID(picture) == nil {
      throw ValidationError("\(picture) is no report. Reports look like REP-91XKD0.")
    }
    if let wacz, ReportID(wacz) == nil, IncidentID(wacz) == nil {
      throw ValidationError("\(wacz) is no identifier of a report or an incident.")
    }
  }

  func run() throws {
    if let wacz {
      return try ExhibitExport(record: record.path, by: user.given, replace: replace)
        .run(wacz, to: out)
    }
    if let picture {
      return try ExhibitExport(record: record.path, by: user.given, replace: replace)
        .picture(picture, to: out)
    }
    if all { return try exportAll() }
    guard let format else { return }
    let asked: Bool? = invented ? true : real ? false : nil
    let export = try Recorder(opening: record.path)
      .export(format, for: audience, filter.query(), invented: asked)
    let files = try export.write(into: out, replacing: replace)
    try Custody.say(export.note(for: audience, by: user.given), in: record.path)
    try Terminal.print(
      "\(counted(export.incidents, "incident")) for the audience \(audience.rawValue):")
    try files.forEach { try Terminal.print("  \(out)/\($0)") }
    try export.notes.forEach(Terminal.print)
  }
}

extension Export {
  private func exportAll() throws {
    var bar = ProgressBar()
    let (text, missing, unsaid) = try RecordKeeper.exportAll(
      of: record.path, to: out, by: user.given
    ) {
      bar.show($0, of: $1)
    }
    bar.finish()
    Custody.complain(unsaid)
    try Terminal.print("\(text) It stands in \(out).")
    for object in missing { Terminal.complain("  the capture \(object) is missing") }
    if !missing.isEmpty { throw ExitCode.someInputsFailed }
  }
}

extension ExchangeFormat: ExpressibleByArgument {}
extension Audience: ExpressibleByArgument {}
