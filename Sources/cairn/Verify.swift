// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Record
import Workflow

/// `cairn verify`: hashes everything again and names what does not match.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check that nothing in the record was changed unseen.",
    discussion: """
      Hashes every capture again, compares every row with its ledger entry, rebuilds the Merkle root and \
      checks the signed checkpoint. It proves that nothing changed since it was written down by the \
      holder of the key, not that a web server really sent it.
      """)

  @OptionGroup var record: RecordOption
  @OptionGroup var output: OutputOption

  func run() throws {
    var bar = ProgressBar()
    let check = try RecordCheck(of: record.path) { bar.show($0, of: $1) }
    bar.finish()
    if output.json {
      try Terminal.write(check.json)
    } else {
      try Terminal.print(check.summary)
      for finding in check.findings { Terminal.complain("  \(finding)") }
    }
    if !check.isSound { throw ExitCode.someInputsFailed }
  }
}
