// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

/// Captures of addresses and feeds that never were.
enum InventedCaptures {
  static let visits: [VisitRow] = [
    VisitRow(
      visit: Visit(
        asked: "https://wire.example.org/market", address: "https://wire.example.org/market",
        at: "2024-03-13T08:30:00Z", outcome: .report, status: 200,
        words: "a report was read from it", content: String(repeating: "a1", count: 32),
        report: InventedReports.wire.id), capture: String(repeating: "c1", count: 32),
      invented: true),
    VisitRow(
      visit: Visit(
        asked: "https://wire.example.org/old", address: "https://wire.example.org/sign-in",
        at: "2024-03-13T08:29:00Z", outcome: .login, status: 200,
        words: "its words are for those who sign in"),
      capture: String(repeating: "c2", count: 32), invented: false),
    VisitRow(
      visit: Visit(
        asked: "http://10.0.0.1/", address: "http://10.0.0.1/", at: "2024-03-13T08:28:00Z",
        outcome: .refused, words: "10.0.0.1 is not of the public internet"),
      capture: String(repeating: "c3", count: 32), invented: false),
  ]

  static let feeds: [FeedView] = [
    FeedView(
      feed: feed(1, "https://wire.example.org/feed", "Example Wire", outlet: "Example Wire"),
      visits: [
        visit(1, "2024-03-13T08:00:00Z", .feed, 200, "12 entries; 1 lead to no web address", 12, 2),
        visit(
          1, "2024-03-13T07:30:00Z", .notModified, 304, "the server says that nothing has changed"),
      ], next: "2024-03-13T08:30:00Z", waiting: 1, done: 11, givenUp: 0),
    FeedView(
      feed: feed(2, "https://corps.example.org/atom", ""),
      visits: [
        visit(2, "2024-03-13T08:00:00Z", .failed, 503, "the server answered 503", failures: 3)
      ], next: "2024-03-13T12:00:00Z", waiting: 0, done: 3, givenUp: 1),
    FeedView(
      feed: feed(3, "https://new.example.org/rss", "New"), visits: [], next: nil, waiting: 0,
      done: 0, givenUp: 0),
  ]

  static func feed(_ id: Int, _ address: String, _ title: String, outlet: String? = nil)
    -> WatchedFeed
  {
    WatchedFeed(
      id: id, address: address, host: "example.org", title: title, outlet: outlet, invented: true,
      minutes: 30, addedAt: "2024-03-01T08:00:00Z", addedBy: UserID(seed: 1))
  }

  private static func visit(
    _ feed: Int, _ at: String, _ outcome: FeedVisit.Outcome, _ status: Int, _ words: String,
    _ entries: Int = 0, _ fresh: Int = 0, failures: Int = 0
  ) -> FeedVisitView {
    FeedVisitView(
      visit: FeedVisit(
        feed: feed, address: "https://wire.example.org/feed", at: at, outcome: outcome,
        status: status, words: words, entries: entries, fresh: fresh, failures: failures),
      capture: outcome == .notModified ? nil : String(repeating: "d4", count: 32))
  }
}
