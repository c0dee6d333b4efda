// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Workflow

/// The command line of Cairn.
@main
struct Cairn: AsyncParsableCommand {
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      exit(withError: Fault.asExit(error))
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "cairn",
    abstract: "Records casualties from published reports, with the evidence.",
    discussion: """
      Cairn reads what is published about people killed, injured or missing, keeps the evidence, links \
      reports to incidents, grades each, and tallies tolls in which every number leads back to a sentence.

        cairn init                       make a record in ./record
        cairn add --user nour Samples    take reports in
        cairn incidents                  see what they amount to
        cairn toll --by month            count, without counting anyone twice
        cairn serve                      look at it in a browser

      Exit status: 0 done, 1 some inputs failed and are listed, 64 wrong use, 70 a fault of ours.
      """,
    version: Software.words,
    groupedSubcommands: [
      CommandGroup(name: "Reading", subcommands: [Read.self, Group.self]),
      CommandGroup(
        name: "A record",
        subcommands: [
          Init.self, UserCommand.self, Add.self, WatchCommand.self, Translate.self, Review.self,
          SourceCommand.self, GazetteerCommand.self, Verify.self, Receipt.self,
          CheckpointCommand.self, Purge.self,
          BackupCommand.self, Restore.self, Rebuild.self, Import.self,
        ]),
      CommandGroup(
        name: "Looking",
        subcommands: [
          Reports.self, Incidents.self, Show.self, TollCommand.self, PolicyCommand.self,
          Export.self,
          Serve.self,
        ]),
    ])
}
