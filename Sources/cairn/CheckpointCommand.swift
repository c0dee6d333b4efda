// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Workflow

/// `cairn checkpoint`: the few lines that fix everything written so far.
struct CheckpointCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checkpoint", abstract: "Give the signed state of the ledger, to keep elsewhere.",
    subcommands: [PrintCheckpoint.self, StampCheckpoint.self, NewKey.self],
    defaultSubcommand: PrintCheckpoint.self)
}

struct PrintCheckpoint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print", abstract: "Sign what is written, and print the checkpoint for paper.",
    discussion: """
        cairn checkpoint print | lp
        cairn checkpoint print --bare > checkpoint-of-march.txt

      A record that is set back to an older state looks whole by itself. Whoever has this page, or the \
      file that --bare writes, can tell: cairn verify --since FILE. That it was printed stands in the ledger, \
      and from then on the pages and cairn verify no longer say that none has left the machine.
      """)

  @Flag(help: "The checkpoint alone, as a file for cairn verify --since.") var bare = false
  @OptionGroup var user: UserOption
  @OptionGroup var record: RecordOption

  func run() throws {
    let note = CustodyNote(.printed, by: user.given, "")
    if let unsaid = try RecordKeeper.note(note, in: record.path) { Custody.complain(unsaid) }
    let recorder = try Recorder(opening: record.path)
    let checkpoint = try recorder.checkpoint()
    if bare { return try Terminal.write(Array(checkpoint.utf8)) }
    let status = try recorder.status()
    try Terminal.print(
      """
      \(status.name)
      The ledger's signed checkpoint. Keep this page away from the machine that it is about.
      The lines below are: the ledger's name, how many entries it has, the root over them, and the
      signature. To compare, type them into a file as they are and run: cairn verify --since FILE

      \(checkpoint)
      The key that signed: \(recorder.verifier)
      """)
  }
}
