// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Workflow

/// `cairn init`: makes a record.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a record: a folder for reports, evidence, incidents and the ledger.",
    discussion: """
        cairn init
        cairn init --record /srv/cairn/north --name "Northern desk"

      The signing key is made beside the ledger. Keep a copy of it apart from backups of the record.
      """)

  @Option(help: "What the record is called.") var name = "A casualty record"
  @OptionGroup var record: RecordOption

  func run() throws {
    try RecordKeeper.create(at: record.path, name: name)
    try Terminal.print("Made a record in \(record.path). Next: cairn user add NAME")
  }
}
