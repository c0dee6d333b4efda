// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Record
import Workflow

/// `cairn review`: a named person judges what is proposed.
struct Review: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Accept, correct or reject what is proposed, as a named person.",
    discussion: """
        cairn review accept INC-7F3K2Q --user nour
        cairn review correct INC-7F3K2Q --killed 7-9 --grade fair --why "names checked" --user nour
        cairn review reject INC-7F3K2Q --why "no such strike" --user nour
        cairn review source "Barada Monitor" --credible --why "names its witnesses" --user nour
        cairn review pair INC-7F3K2Q INC-91XKD0 --same --user nour
        cairn review pair INC-7F3K2Q acled:SYR4242 --same --user nour
        cairn review split INC-7F3K2Q REP-91XKD0 --why "the evening raid" --user nour
        cairn review undo 4 --why "one raid after all" --user nour

      What was signed is never changed by the program: a new proposal shows a difference.
      """,
    subcommands: [
      AcceptProposal.self, CorrectProposal.self, RejectProposal.self, JudgeSource.self,
      AnswerPair.self, MergeIncidents.self, SplitIncident.self, LinkIncidents.self,
      UndoRegrouping.self,
    ])
}

/// Why a person judged so.
struct ReviewOptions: ParsableArguments {
  @Option(help: "Why, in a sentence; kept with the decision.") var why = ""
  @OptionGroup var user: UserOption
  @OptionGroup var record: RecordOption

  func send(_ request: WriteRequest) throws { try Submission(record).send(request) }

  func reason(for act: String) throws -> String {
    if why.isEmpty { throw ValidationError("Say with --why why you \(act).") }
    return why
  }
}

struct AcceptProposal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "Sign an incident as it is proposed.")
  @Argument(help: "The incident, as INC-7F3K2Q.") var incident: String
  @OptionGroup var options: ReviewOptions

  func run() throws {
    try options.send(
      .decide(
        DecisionRequest(
          user: options.user.name(), incident: incident, decision: .accept, why: options.why)))
  }
}

struct CorrectProposal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct", abstract: "Sign an incident with changes of your own.")
  @Argument(help: "The incident, as INC-7F3K2Q.") var incident: String
  @Option(help: "confirmed, fair, weak, contested or discounted.") var grade: Assessment.Grade?
  @Option(help: "declared, likely, single_source_claim or contested.")
  var status: Assessment.StrikeStatus?
  @Option(help: "Civilians killed, as 7 or 7-9.") var killed: Bounds?
  @Option(help: "Civilians injured, as 7 or 7-9.") var injured: Bounds?
  @OptionGroup var options: ReviewOptions

  func validate() throws {
    if grade == nil, status == nil, killed == nil, injured == nil {
      throw ValidationError(
        "Say what is to change: --grade, --status, --killed or --injured. To change nothing, accept."
      )
    }
  }

  func run() throws {
    try options.send(
      .decide(
        DecisionRequest(
          user: options.user.name(), incident: incident, decision: .correct, grade: grade,
          strikeStatus: status, killed: killed, injured: injured,
          why: options.reason(for: "correct it"))))
  }
}

struct RejectProposal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reject", abstract: "Withdraw an incident: it counts in no toll.")
  @Argument(help: "The incident, as INC-7F3K2Q.") var incident: String
  @OptionGroup var options: ReviewOptions

  func run() throws {
    try options.send(
      .decide(
        DecisionRequest(
          user: options.user.name(), incident: incident, decision: .reject,
          why: options.reason(for: "reject it"))))
  }
}

struct JudgeSource: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "source", abstract: "Say whether you hold a source credible.")
  @Argument(help: "The source, as incidents and reports name it.") var source: String
  @Flag(
    inversion: .prefixedNo, exclusivity: .exclusive,
    help: "Whether you hold it credible.")
  var credible: Bool
  @OptionGroup var options: ReviewOptions

  func run() throws {
    try options.send(
      .judge(
        CredibilityRequest(
          user: options.user.name(), source: source, isCredible: credible,
          why: options.reason(for: "hold it so"))))
  }
}

struct AnswerPair: ParsableCommand {
  enum Answer: String, EnumerableFlag { case same, different, unclear }

  static let configuration = CommandConfiguration(
    commandName: "pair", abstract: "Answer whether two incidents are one.",
    discussion: """
      The other may be what a dataset of another recorder lists, as acled:SYR4242: the two are then shown \
      with one another, and nothing of the dataset's enters a range.
      """)
  @Argument(help: "One incident.") var first: String
  @Argument(help: "The other, or what a dataset lists.") var second: String
  @Flag(exclusivity: .exclusive, help: "Your answer; unclear where there is not enough to tell.")
  var answer: Answer
  @OptionGroup var options: ReviewOptions

  func run() throws {
    try options.send(
      .answer(
        PairRequest(
          user: options.user.name(), first: first, second: second, answer: meaning,
          why: options.why)))
  }

  private var meaning: Pair.Answer {
    switch answer {
    case .same: .same
    case .different: .different
    case .unclear: .notEnoughInformation
    }
  }
}
