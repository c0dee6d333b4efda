// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Workflow

/// `cairn rebuild`: derives anew what follows from the reports and from what people decided.
struct Rebuild: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Derive anew what leads reports to incidents, and every proposal.",
    discussion: """
        cairn rebuild --user nour

      By what reports find their copies and their incidents follows from the rest of the record and \
      stands in no ledger entry; `cairn verify` derives it and compares. This puts it right, and works \
      every proposal out under the policy of this program. What was signed is not changed.
      """)

  @OptionGroup var user: UserOption
  @OptionGroup var record: RecordOption
  @OptionGroup var output: OutputOption

  func run() throws {
    try Submission(record, json: output.json).send(.rebuild(by: user.name()))
  }
}
