// SPDX-License-Identifier: Apache-2.0

import Archive
import Reading
public import Record

/// A feed with its last visits, for pages and programs.
public struct FeedView: Hashable, Sendable {
  public var feed: WatchedFeed
  /// The newest first; empty before the first.
  public var visits: [FeedVisitView]
  /// When it is visited again, in UTC; nil where it is due.
  public var next: String?
  /// Announced addresses that are still to be fetched.
  public var waiting: Int
  /// Those that were, whatever came.
  public var done: Int
  public var givenUp: Int

  public init(
    feed: WatchedFeed, visits: [FeedVisitView], next: String?, waiting: Int, done: Int,
    givenUp: Int
  ) {
    self.feed = feed
    self.visits = visits
    self.next = next
    self.waiting = waiting
    self.done = done
    self.givenUp = givenUp
  }
}

/// One visit to a feed.
public struct FeedVisitView: Hashable, Sendable {
  public var visit: FeedVisit
  /// For people: what it came to.
  public var outcome: String
  /// The hash of the WARC file; nil where what came was known.
  public var capture: String?

  public init(visit: FeedVisit, capture: String?) {
    self.visit = visit
    outcome = visit.outcome.explanation
    self.capture = capture
  }
}

extension Recorder {
  /// The feeds that are watched, in the order in which they were added, each with its last visits.
  public func feeds(visits: Int) throws -> [FeedView] {
    try folder.store.read { snapshot in
      try snapshot.feedStandings().map { standing in
        FeedView(
          feed: standing.feed,
          visits: try snapshot.feedVisits(of: standing.feed.id, limit: visits).map {
            FeedVisitView(visit: $0.visit, capture: $0.capture)
          }, next: standing.last.map { UTC.spelled(secondsSince1970: $0.next) },
          waiting: standing.waiting, done: standing.done, givenUp: standing.givenUp)
      }
    }
  }
}

extension WatchRequest {
  /// The feeds of a list in OPML.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - path: its name, for the error.
  /// - Returns: its feeds.
  /// - Throws: `RecordProblem` where it is no such list, or a broken one.
  public static func feeds(inOPML bytes: [UInt8], named path: String) throws -> [Feed] {
    do {
      return try feedOutlines(in: bytes).map { Feed(address: $0.address, title: $0.title) }
    } catch {
      throw RecordProblem(
        "\(path): \(error). Give a list of feeds in OPML; nothing of it was taken.")
    }
  }
}
