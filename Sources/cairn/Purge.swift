// SPDX-License-Identifier: Apache-2.0

public import ArgumentParser
public import Record
import Workflow

/// `cairn purge`: two persons destroy a capture together.
struct Purge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purge",
    abstract: "Destroy what was captured of a report; it takes two persons.",
    discussion: """
        cairn purge REP-91XKD0 --reason consent_withdrawn --user nour
        cairn purge REP-91XKD0 --user karim

      The first asks, the second agrees. The captured bytes go, with every text and claim that was read \
      from them; what was published from it is withdrawn. The ledger keeps the hash and the reason for \
      ever, and the same bytes cannot come in again. Both have to be publishers.
      """)

  @Argument(help: "A report, REP-…, or the SHA-256 of a captured file.") var subject: String
  @Option(
    help: "Why: court_order, consent_withdrawn, danger, unlawful or mistake; from who asks first.")
  var reason: PurgeReason?
  @Flag(help: "Take the asking back; nothing is destroyed.") var drop = false
  @OptionGroup var user: UserOption
  @OptionGroup var record: RecordOption

  func run() throws {
    let request = PurgeRequest(
      user: try user.name(), subject: subject, reason: reason, isDropped: drop)
    try Submission(record).send(.purge(request))
  }
}

extension PurgeReason: ExpressibleByArgument {}
