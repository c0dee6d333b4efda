// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Workflow

/// `cairn group`: which reports tell of one incident, and which rest on one origin.
struct Group: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "group",
    abstract: "Group reports into incidents and origins, without a record.",
    discussion: """
      Takes the same inputs as read, and answers for each report the incident and the origin of its \
      headline claim and of every claim. All reports are weighed together.

        cairn group Samples/invented.jsonl
      """)

  @Argument(help: "Files and folders; - for standard input.") var inputs: [String] = ["-"]
  @OptionGroup var report: ReportOptions
  @Option(help: "A record whose own bodies and places are to be known.") var record: String?
  @Option(help: "How many cores to use (default: all).") var jobs: Int = Read.cores

  func validate() throws {
    guard (1...256).contains(jobs) else { throw ValidationError("--jobs takes 1 to 256.") }
  }

  func run() throws {
    let run = try GroupRun(defaults: report.defaults, jobs: jobs, knowing: record)
    let failures = try run.lines(Inputs(paths: inputs)) { try Terminal.write($0) }
    if failures > 0 {
      Terminal.complain("cairn group: \(failures) of the inputs could not be read.")
      throw ExitCode.someInputsFailed
    }
  }
}
