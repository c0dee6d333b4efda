// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import CProcess
import Foundation
import Record
import Site
import Workflow

/// `cairn watch`: feeds that are visited again and again.
struct WatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Visit feeds when they are due, and take in what they announce.",
    discussion: """
      RSS and Atom. What a feed announces is captured like any address: each once, with every byte that \
      came, and read where it is a report. `cairn serve` watches by itself; without it, cairn watch does \
      until it is stopped, or with --once what is due now.

        cairn watch add https://news.example.org/feed --user nour --outlet "Orontes Wire"
        cairn watch add --opml feeds.opml --user nour
        cairn watch list
        cairn watch --once --user nour
        cairn watch --once --proxy tor --user nour
        cairn watch remove https://news.example.org/feed --user nour
      """,
    subcommands: [RunWatch.self, AddFeeds.self, ListFeeds.self, RemoveFeeds.self],
    defaultSubcommand: RunWatch.self)
}

struct RunWatch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Watch until stopped, or once.")

  @Flag(help: "Do what is due now, and end.") var once = false
  @OptionGroup var proxy: ProxyOption
  @OptionGroup var user: UserOption
  @OptionGroup var record: RecordOption
  @OptionGroup var output: OutputOption

  func run() throws {
    if once {
      let request = WatchRequest(user: try user.name(), act: .visit, proxy: proxy.proxy)
      return try Submission(record, json: output.json).send(.watch(request))
    }
    cairn_give_memory_back_early()
    let keeper = try RecordKeeper(writing: record.path, purpose: "watch", proxy: proxy.proxy)
    let listening = try keeper.listen()
    defer { listening.stop() }
    let stop = Stop { keeper.stopWatching() }
    if try !keeper.hasFeeds() { try Terminal.print("No feed is watched yet: cairn watch add URL") }
    keeper.watch { Terminal.complain("cairn: \($0)") }
    withExtendedLifetime(stop) {}
    try keeper.close()
  }
}

/// Ends something in good order when the process is told to end.
private final class Stop {
  private let sources: [any DispatchSourceSignal]

  init(_ end: @escaping @Sendable () -> Void) {
    sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler(handler: end)
      source.resume()
      return source
    }
  }
}

struct AddFeeds: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Have feeds watched.",
    discussion: """
      What their reports say of themselves goes before what is given here. Nothing is fetched yet: the \
      first visit shows whether it is a feed.
      """)

  @Argument(help: "Addresses of feeds.") var addresses: [String] = []
  @Option(help: "A file with a list of feeds in OPML, as feed readers export it.") var opml: String?
  @Option(help: "Minutes between two visits, from 5 to 10080.") var every = 30
  @Option(help: "Who publishes their reports, where these do not say.") var outlet: String?
  @Option(help: "The language of their reports, as ar.") var language: String?
  @Option(help: "The country they mean where they name none, as SY.") var country: String?
  @Option(help: "The case or purpose that they are watched for. Kept from outsiders.")
  var purpose: String?
  @Option(help: "On what legal ground what they bring is held. Kept from outsiders.")
  var basis: String?
  @Flag(help: "Everything in them is made up.") var invented = false
  @OptionGroup var user: UserOption
  @OptionGroup var record: RecordOption
  @OptionGroup var output: OutputOption

  func validate() throws {
    if addresses.isEmpty && opml == nil {
      throw ValidationError("Give addresses of feeds, or a list of them with --opml.")
    }
    try ProvenanceOptions.check(provenance)
  }

  private var provenance: Provenance { Provenance(purpose: purpose, basis: basis) }

  func run() throws {
    let listed = try opml.map { path in
      try WatchRequest.feeds(inOPML: GivenFile.read(path, most: 64 << 20), named: path)
    }
    let request = WatchRequest(
      user: try user.name(), act: .add,
      feeds: addresses.map { .init(address: $0) } + (listed ?? []),
      minutes: every,
      defaults: DraftDefaults(
        language: language, country: country, outlet: outlet, invented: invented,
        provenance: provenance))
    try Submission(record, json: output.json).send(.watch(request))
  }
}

struct RemoveFeeds: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Have feeds left alone; what they brought stays.")

  @Argument(help: "Addresses of feeds.") var addresses: [String]
  @OptionGroup var user: UserOption
  @OptionGroup var record: RecordOption

  func run() throws {
    let request = WatchRequest(
      user: try user.name(), act: .remove, feeds: addresses.map { .init(address: $0) },
      defaults: DraftDefaults(invented: true))
    try Submission(record).send(.watch(request))
  }
}

struct ListFeeds: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the feeds, with the last visit to each and the next.")

  @OptionGroup var record: RecordOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let feeds = try Recorder(opening: record.path).feeds(visits: 1)
    if output.json { return try Terminal.write(JSONAnswer.feeds(feeds)) }
    guard !feeds.isEmpty else { return try Terminal.print("No feeds.") }
    var table = Table(headings: ["last visit", "answered", "next", "waiting", "feed"])
    table.rows = feeds.map { view in
      let last = view.visits.first
      return [
        last?.visit.at ?? "never", last.map { $0.outcome } ?? "", view.next ?? "now",
        String(view.waiting), view.feed.address,
      ]
    }
    try table.lines(width: Terminal.width, style: .current).forEach(Terminal.print)
    for view in feeds {
      guard let last = view.visits.first, !last.visit.outcome.isSuccess else { continue }
      Terminal.complain("\(view.feed.address): \(last.visit.words)")
    }
  }
}
