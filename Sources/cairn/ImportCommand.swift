// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Workflow

/// `cairn import`: makes a record of an export of everything.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Make a record of an export of everything.",
    discussion: """
        cairn export --all --out everything
        cairn import everything --record again --key /media/usb/key

      The record is the same to the last row: exported again, it gives the same bytes. Every file is \
      compared with SHA256SUMS, and the record with its ledger. The signing key is in no export: give it \
      with --key, or the record can only be read and verified.
      """)

  @Argument(help: "The folder that cairn export --all wrote.") var folder: String
  @Option(help: "The file of the record's signing key.") var key: String?
  @OptionGroup var record: RecordOption

  func run() throws {
    let check = try RecordKeeper.importAll(from: folder, at: record.path, key: key)
    try Terminal.print(check.summary)
    for finding in check.findings { Terminal.complain("  \(finding)") }
    if !check.isSound { throw ExitCode.someInputsFailed }
  }
}
