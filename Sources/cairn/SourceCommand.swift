// SPDX-License-Identifier: Apache-2.0

public import ArgumentParser
public import Record
import Workflow

/// `cairn source`: who is quoted in the record, under which names, of what kind and on whose side.
struct SourceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "source", abstract: "List the sources, and say what they are.",
    discussion: """
        cairn source list
        cairn source show "Barada Monitor"
        cairn source add "Wadi Watch" --kind monitor --alias "مرصد الوادي" \\
          --citation https://… --user nour
        cairn source alias "Wadi Watch" "Valley Watch" --citation https://… --user nour
        cairn source side "Wadi Militia" --conflict "Wadi war" --side "Wadi Front" \\
          --since 2019-03-01 --citation "its own statement" --user nour

      Some 300 bodies come with the program, without sides: a side belongs to a conflict and is set by \
      a person, from a day on, with a citation. Every such word stands in the ledger and is never \
      overwritten: of two on one matter the later one holds. What is added from now on is read with \
      these names; what is in the record already keeps its claims, and rests on the source of that name.
      """,
    subcommands: [
      ListSources.self, ShowSource.self, AddSource.self, AddAlias.self, SetSide.self,
    ], defaultSubcommand: ListSources.self)
}

struct ListSources: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the sources that incidents rest on.")

  @Flag(help: "The bodies that come with the program too.") var all = false
  @OptionGroup var record: RecordOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let sources = try Recorder(opening: record.path).sources(withTable: all)
    if output.json { return try Terminal.write(SourceJSON.list(sources)) }
    try SourceText.list(sources, .current).forEach(Terminal.print)
  }
}

struct ShowSource: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one source with all that was said of it.")

  @Argument(help: "The source, by any of its names.") var source: String
  @OptionGroup var record: RecordOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let view: SourceView
    do {
      view = try Recorder(opening: record.path).source(source)
    } catch RecorderError.notFound {
      throw Failure(
        "\(source): neither the record nor the table of bodies knows such a source",
        remedy: "`cairn source list --all` has the names.", isOfUse: true)
    }
    if output.json { return try Terminal.write(SourceJSON.one(view)) }
    try SourceText.one(view, .current).forEach(Terminal.print)
  }
}

/// Where what is said can be looked up, and who says it.
struct CitationOptions: ParsableArguments {
  @Option(help: "Where it can be looked up: an address, a document, a page.") var citation: String
  @OptionGroup var user: UserOption
  @OptionGroup var record: RecordOption

  func validate() throws {
    guard citation.contains(where: { !$0.isWhitespace }) else {
      throw ValidationError("Say with --citation where it can be looked up.")
    }
  }

  func send(
    _ source: String, _ sayings: [SourceNote.Saying], isNew: Bool = false, merges: Bool = false
  ) throws {
    try Submission(record).send(
      .describe(
        SourceRequest(
          user: try user.name(), source: source, sayings: sayings, citation: citation,
          isNew: isNew, merges: merges)))
  }
}

struct AddSource: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Make a source known, or say of what kind it is.")

  @Argument(help: "The name by which it is to be held.") var source: String
  @Option(help: "Its kind: \(SourceKind.allCases.map(\.rawValue).joined(separator: ", ")).")
  var kind: SourceKind
  @Option(help: "Another name; may be given several times.") var alias: [String] = []
  @Flag(help: "Another name may be that of a known source, which becomes one with it.")
  var merge = false
  @OptionGroup var citation: CitationOptions

  func run() throws {
    try citation.send(
      source, [.kind(kind)] + alias.map { .alias($0) }, isNew: true, merges: merge)
  }
}

struct AddAlias: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "alias", abstract: "Say under which other name a source goes.",
    discussion: "Incidents that rest on either name are assessed anew: both are one origin.")

  @Argument(help: "The source.") var source: String
  @Argument(help: "Its other name.") var alias: String
  @Flag(help: "The name may be that of a known source, which becomes one with it.")
  var merge = false
  @Flag(help: "It does not go by that name after all.") var remove = false
  @OptionGroup var citation: CitationOptions

  func run() throws {
    try citation.send(source, [remove ? .noAlias(alias) : .alias(alias)], merges: merge)
  }
}

struct SetSide: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "side", abstract: "Say on whose side a source stands in a conflict.")

  @Argument(help: "The source.") var source: String
  @Option(help: "The conflict.") var conflict: String
  @Option(help: "The side: a belligerent, or none.") var side: String
  @Option(help: "The first day on which it held, as 2019-03-01.") var since: Day
  @OptionGroup var citation: CitationOptions

  func validate() throws {
    guard !conflict.isEmpty, !side.isEmpty else {
      throw ValidationError("Say with --conflict in which conflict, and with --side on whose side.")
    }
  }

  func run() throws {
    let side = SourceNote.Side(conflict: conflict, name: side, since: since)
    try citation.send(source, [.side(side)])
  }
}

extension SourceKind: ExpressibleByArgument {}
