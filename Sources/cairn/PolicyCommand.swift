// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Workflow

/// `cairn policy`: the rules by which claims become ranges and grades, each with its source.
struct PolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy",
    abstract: "List the policies, or print one with the source of every rule.",
    discussion: """
        cairn policy
        cairn policy acled
        cairn show INC-7F3K2Q --policy acled

      With --policy, `cairn show` works an incident out again under another policy, beside what is \
      proposed and signed.
      """)

  @Argument(help: "Which one, as airwars.") var name: String?

  func run() throws {
    guard let name else { return try Policies.names.forEach(Terminal.print) }
    try Terminal.print(Policies.text(of: name))
  }
}
