// SPDX-License-Identifier: Apache-2.0

import Foundation
import Record
import Synchronization
import TestSupport
import Testing

@testable import Archive
@testable import Workflow

func feedItem(_ link: String, date: String = "Tue, 05 Mar 2019 09:00:00 GMT") -> String {
  "<item><link>\(link)</link><pubDate>\(date)</pubDate></item>"
}

func rss(_ items: [String], title: String = "Orontes Wire") -> WebServer.Reply {
  .status(
    "200 OK", ["Content-Type: application/rss+xml", "ETag: \"v\(items.count)\""],
    body: "<rss><channel><title>\(title)</title>\(items.joined())</channel></rss>")
}

func killedArticle(_ count: String) -> WebServer.Reply {
  .page(
    """
    <html><head><title>\(count) killed in Hays</title><meta name="cairn:invented" content="true"></head>
    <body><article><h1>\(count) killed in Hays</h1><p>\(count) civilians were killed when a shell \
    struck a bakery in Hays on Tuesday, the Northern Rescue Corps said. Others were wounded, among \
    them children of the neighbourhood.</p></article></body></html>
    """)
}

/// What the server of a test answers, at a time that passes only where the test lets it.
final class Street: Sendable {
  private let time = Mutex(1_772_000_000)
  private let pages: Mutex<[String: @Sendable (String) -> WebServer.Reply]> = Mutex([:])
  /// The requests with the moment of each.
  let visits = Mutex<[(path: String, at: Int)]>([])
  let atOnce = Mutex((now: 0, most: 0))

  func answer(_ head: String) -> WebServer.Reply {
    let path = head.split(separator: " ").dropFirst().first.map(String.init) ?? ""
    visits.withLock { $0.append((path, now)) }
    atOnce.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
    defer { atOnce.withLock { $0.now -= 1 } }
    usleep(2000)
    return pages.withLock { $0[path] }?(head) ?? .status("404 Not Found")
  }

  func put(_ path: String, _ answer: @escaping @Sendable (String) -> WebServer.Reply) {
    pages.withLock { $0[path] = answer }
  }

  var now: Int { time.withLock { $0 } }
  func pass(_ seconds: Int) { time.withLock { $0 += seconds } }
}

/// A watched web on this machine.
struct Newsstand {
  let desk: TestDesk
  let street = Street()
  let server: WebServer
  /// A second server, for what must not be asked.
  let canary: WebServer

  init() throws {
    desk = try TestDesk()
    canary = try WebServer { _ in .page("<p>secret") }
    server = try WebServer { [street] in street.answer($0) }
  }

  func put(_ path: String, _ answer: WebServer.Reply) { street.put(path) { _ in answer } }

  var now: Int { street.now }
  func pass(_ seconds: Int) { street.pass(seconds) }
  var root: String { "http://\(server.authority)" }
  func asked(_ path: String) -> Int { street.visits.withLock { $0.count { $0.path == path } } }

  func watch() -> Watch {
    let rules = CaptureRules.forTests(reaching: [server.authority])
    let clock = Watch.Clock(now: { [street] in street.now }, skip: { [street] in street.pass($0) })
    return Watch(
      desk: desk.keeper.desk, turn: desk.keeper.turn, hosts: HostTurns(pause: 0), clock: clock
    ) { rules }
  }

  @discardableResult
  func add(_ paths: [String], minutes: Int = 30, user: String = "nour") throws -> TestDesk.Told {
    try desk.tell(
      .watch(
        WatchRequest(
          user: user, act: .add,
          feeds: paths.map { .init(address: $0.hasPrefix("/") ? root + $0 : $0) }, minutes: minutes,
          defaults: DraftDefaults(outlet: "Orontes Wire", invented: true))))
  }

  @discardableResult
  func round(_ watch: Watch? = nil) throws -> (summary: WriteSummary, problems: [String]) {
    var problems: [String] = []
    let summary = try (watch ?? self.watch()).once {
      if case .problem(let words) = $0 { problems.append(words) }
    }
    return (summary, problems)
  }

  func feeds() throws -> [StoredFeed] {
    try desk.keeper.folder.store.read { try $0.feedStandings(all: true) }
  }

  func last() throws -> FeedVisit { try #require(try feeds().first?.last) }
}
