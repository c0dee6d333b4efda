// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Record
import Workflow
import Glibc

/// `cairn add`: takes reports in.
struct Add: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take reports in: keep the evidence, read the claims, link them to incidents.",
    discussion: """
      Takes text, HTML and JSON-lines files, and folders of them. A report is acknowledged when it is \
      durable; what was taken in before is passed over.

        cairn add --user nour page.html
        cairn add --user nour --published 2018-03-10 --outlet "Orontes Wire" report.txt
        cairn add --user nour crawl/ more.jsonl
      """)

  @Argument(help: "Files and folders; - for JSON lines on standard input.") var inputs: [String]
  @OptionGroup var report: ReportOptions
  @OptionGroup var user: UserOption
  @OptionGroup var record: RecordOption
  @OptionGroup var output: OutputOption

  func validate() throws {
    if inputs.isEmpty { throw ValidationError("Say what to take in: files or folders.") }
    if let address = inputs.first(where: { $0.hasPrefix("http://") || $0.hasPrefix("https://") }) {
      throw ValidationError(
        "\(address): web addresses are not fetched yet. Save the page and give the file.")
    }
  }

  func run() throws {
    let request = AddRequest(
      user: try user.name(), paths: inputs.map(absolute), defaults: report.defaults)
    try Submission(record, json: output.json).send(.add(request))
  }

  private func absolute(_ path: String) -> String {
    guard path != "-", !path.hasPrefix("/"), let here = getcwd(nil, 0) else { return path }
    defer { free(here) }
    return String(cString: here) + "/" + path
  }
}
