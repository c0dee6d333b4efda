// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Measures the release binary against the annotated corpus.
@main
struct Evaluate {
  static func main() {
    do {
      exit(try run(Options(Array(CommandLine.arguments.dropFirst()))))
    } catch let mistake as Options.Mistake {
      complain("\(mistake)")
      exit(64)
    } catch {
      complain("\(error)")
      exit(70)
    }
  }

  /// Runs as the options say, and gives the exit status.
  static func run(
    _ options: Options, say: (String) -> Void = { print($0, terminator: "") },
    complain: (String) -> Void = complain
  ) throws -> Int32 {
    if options.help {
      say(Options.usage)
      return 0
    }
    let folder = URL(filePath: options.corpus)
    let corpus = try Corpus(folder: folder.appending(path: options.language))
    let findings = try measure(corpus, with: Program(path: options.cairn))
    let board = Scoreboard(findings)
    let file = floors(of: options.language, in: folder)
    let floors = try settle(try Floors.read(file), board: board, options: options, file: file)
    let table = Table(board: board, floors: floors)
    if options.misses { say(Table.misses(findings, only: options.only) + "\n") }
    say(options.json ? table.json : table.text)
    return report(floors.breaches(by: board.values), complain)
  }

  /// Each language has floors of its own; those of English lie beside the folders.
  private static func floors(of language: String, in folder: URL) -> URL {
    language == "en"
      ? folder.appending(path: "floors.json") : folder.appending(path: "\(language)/floors.json")
  }

  /// Reads and groups the corpus with the program, and compares.
  static func measure(_ corpus: Corpus, with program: Program) throws -> [Finding] {
    let read = try program.answers("read", to: corpus.reports + corpus.sentences)
    let reports = try corpus.reports.map { try compare("reports", $0, read) }
    let sentences = try corpus.sentences.map { try compare("sentences", $0, read) }
    let groups = try program.answers("group", to: corpus.reports).mapValues(GroupAnswer.init)
    return (reports + sentences).flatMap(\.findings)
      + Grouping(reports, answers: groups).findings
  }

  private static func compare(
    _ set: String, _ entry: Corpus.Entry, _ read: [String: JSON]
  ) throws -> Comparison {
    try Comparison(
      set: set, gold: entry.gold, passage: entry.passage,
      answer: Answer(read[entry.gold.id] ?? .null))
  }

  /// Moves the floors as asked; lowering comes first, so that both may be asked at once.
  private static func settle(
    _ old: Floors, board: Scoreboard, options: Options, file: URL
  ) throws -> Floors {
    var floors = old
    if let reason = options.lower {
      let today = Date.now.formatted(.iso8601.year().month().day())
      floors.lower(to: board.values, reason: reason, date: today)
    }
    if options.raise { floors.raise(to: board.values) }
    if floors != old { try floors.write(file) }
    return floors
  }

  private static func report(
    _ breaches: [Floors.Breach], _ complain: (String) -> Void
  ) -> Int32 {
    for breach in breaches {
      let score = breach.score.map(Floors.shown) ?? "no longer measured"
      complain("\(breach.measure): \(score), floor \(Floors.shown(breach.floor))")
    }
    return breaches.isEmpty ? 0 : 1
  }

  static func complain(_ message: String) {
    FileHandle.standardError.write(Data("evaluate: \(message)\n".utf8))
  }
}
