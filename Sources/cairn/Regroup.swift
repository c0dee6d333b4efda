// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Record
import Workflow

/// `cairn review merge`, `split`, `link` and `undo`: a named person says how incidents stand.
struct MergeIncidents: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Say that two incidents are one.",
    discussion: "The first goes into the second, and its name leads there for ever.")
  @Argument(help: "The incident that goes.") var incident: String
  @Argument(help: "The one that stays.") var into: String
  @OptionGroup var options: ReviewOptions

  func run() throws {
    try options.regroup(.merge(incident, into: into), "hold them to be one")
  }
}

struct SplitIncident: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split", abstract: "Take claims out of an incident into one of their own.",
    discussion: """
        cairn review split INC-7F3K2Q REP-91XKD0 REP-4TT0ZA#2 --why "the evening raid" --user nour
      """)
  @Argument(help: "The incident.") var incident: String
  @Argument(help: "Claims, as REP-91XKD0#2, or reports, all of whose claims in it are meant.")
  var parts: [String]
  @OptionGroup var options: ReviewOptions

  func run() throws { try options.regroup(.split(incident, parts), "take them apart") }
}

struct LinkIncidents: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link", abstract: "Say how two incidents stand to one another.",
    discussion: """
        cairn review link INC-7F3K2Q INC-91XKD0 --as may_overlap_with --claim REP-4TT0ZA#1 \\
          --why "the four on the road may be those of the market" --user nour

      Claims that are named count in the maximum of the first incident only. Where none is named, a toll \
      counts the two so that nobody who may be in both is in its minimum twice.
      """)
  @Argument(help: "The incident.") var first: String
  @Argument(help: "The other.") var second: String
  @Option(
    name: .customLong("as"),
    help: "may_overlap_with, possible_duplicate_of or same_place_later_strike.")
  var link: IncidentLink
  @Option(help: "A claim of the first that may be of the other, or a report. May be repeated.")
  var claim: [String] = []
  @OptionGroup var options: ReviewOptions

  func run() throws {
    try options.regroup(.link(first, link, second, claims: claim), "link them")
  }
}

struct UndoRegrouping: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take a merge, a split or a link back.")
  @Argument(help: "The number of the act, as the history of the incident gives it.") var act: Int
  @OptionGroup var options: ReviewOptions

  func run() throws { try options.regroup(.undo(act), "take it back") }
}

extension ReviewOptions {
  fileprivate func regroup(_ change: RegroupRequest.Change, _ act: String) throws {
    try send(
      .regroup(RegroupRequest(user: user.name(), change: change, why: reason(for: act))))
  }
}
