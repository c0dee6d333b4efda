// SPDX-License-Identifier: Apache-2.0

import GRDB
public import Record

/// A feed as the record holds it, with how it stands.
public struct StoredFeed: Hashable, Sendable {
  public var feed: WatchedFeed
  /// The last visit; nil before the first.
  public var last: FeedVisit?
  /// Announced addresses by what became of them.
  public var waiting: Int
  public var done: Int
  public var givenUp: Int
}

/// A visit to a feed, with the WARC file of it where one was kept.
public struct StoredFeedVisit: Hashable, Sendable {
  public var visit: FeedVisit
  /// The hash of the file.
  public var capture: String?
}

extension Snapshot {
  /// A feed by its address, watched or not.
  public func feed(at address: String) throws -> WatchedFeed? {
    try feeds("WHERE address = ?", [address]).first
  }

  public func feed(_ id: Int) throws -> WatchedFeed? { try feeds("WHERE id = ?", [id]).first }

  /// The feeds with how each stands, in the order in which they were added; `all` gives those that are no
  /// longer watched too.
  public func feedStandings(all: Bool = false) throws -> [StoredFeed] {
    let counts = try Row.fetchAll(
      database, sql: "SELECT feed, state, count(*) AS count FROM feed_entry GROUP BY feed, state")
    var numbers: [Int: [String: Int]] = [:]
    for row in counts { numbers[row["feed"], default: [:]][row["state"]] = row["count"] }
    return try feeds(all ? "" : "WHERE state = 'watched'", []).map { feed in
      let own = numbers[feed.id] ?? [:]
      return StoredFeed(
        feed: feed, last: try feedVisits(of: feed.id, limit: 1).first?.visit,
        waiting: own["waiting"] ?? 0, done: own["done"] ?? 0, givenUp: own["given_up"] ?? 0)
    }
  }

  /// The visits to a feed, the newest first.
  public func feedVisits(of feed: Int, limit: Int = 100) throws -> [StoredFeedVisit] {
    let sql = """
      SELECT feed_visit.*, capture.sha256 FROM feed_visit
      LEFT JOIN capture ON capture.id = feed_visit.capture
      WHERE feed = ? ORDER BY feed_visit.id DESC LIMIT ?
      """
    return try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [feed, limit])
      .map { StoredFeedVisit(visit: try FeedVisit($0), capture: $0["sha256"]) }
  }

  /// For every host the announced address that is due first at a moment, in seconds since 1970; those of
  /// feeds that are not watched wait.
  public func dueEntries(at now: Int) throws -> [FeedEntry] {
    let sql = """
      SELECT feed_entry.*, min(feed_entry.id) FROM feed_entry JOIN feed ON feed.id = feed_entry.feed
      WHERE feed_entry.state = 'waiting' AND feed_entry.next <= ? AND feed.state = 'watched'
      GROUP BY feed_entry.host ORDER BY feed_entry.id
      """
    return try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [now])
      .map(FeedEntry.init)
  }

  /// When the next waiting address is due, in seconds since 1970; nil where none waits.
  public func nextEntryDue() throws -> Int? {
    let sql = """
      SELECT min(feed_entry.next) FROM feed_entry JOIN feed ON feed.id = feed_entry.feed
      WHERE feed_entry.state = 'waiting' AND feed.state = 'watched'
      """
    return try Int.fetchOne(database.cachedStatement(sql: sql))
  }

  public func feedEntry(_ id: Int) throws -> FeedEntry? {
    let sql = "SELECT * FROM feed_entry WHERE id = ?"
    return try Row.fetchOne(database.cachedStatement(sql: sql), arguments: [id])
      .map(FeedEntry.init)
  }

  /// Hosts that asked to be left alone, by the last thing each answered, and until when.
  public func restingHosts(at now: Int) throws -> [String: Int] {
    let sql = """
      SELECT feed.host, feed_visit.next FROM feed JOIN feed_visit ON feed_visit.id =
        (SELECT max(id) FROM feed_visit AS own WHERE own.feed = feed.id)
      WHERE feed_visit.status IN (429, 503) AND feed_visit.next > ?1
      UNION ALL
      SELECT feed_entry.host, feed_entry.next FROM feed_entry
      JOIN visit ON visit.id = feed_entry.visit
      WHERE feed_entry.state = 'waiting' AND visit.status IN (429, 503) AND feed_entry.next > ?1
      """
    var resting: [String: Int] = [:]
    for row in try Row.fetchAll(database, sql: sql, arguments: [now]) {
      resting[row["host"]] = max(resting[row["host"]] ?? 0, row["next"])
    }
    return resting
  }

  private func feeds(
    _ condition: String, _ arguments: [any DatabaseValueConvertible]
  ) throws -> [WatchedFeed] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT feed.*, purpose, basis FROM feed
          LEFT JOIN feed_ground ON feed_ground.feed = feed.id \(condition) ORDER BY id
          """),
      arguments: StatementArguments(arguments)
    ).map(WatchedFeed.init)
  }
}

extension WatchedFeed {
  fileprivate init(_ row: Row) throws {
    let state: String = row["state"]
    self.init(
      id: row["id"], address: row["address"], host: row["host"], title: row["title"],
      outlet: row["outlet"], language: row["language"], country: row["country"],
      invented: row["invented"], minutes: row["minutes"], isWatched: state == "watched",
      addedAt: row["added_at"], addedBy: try row.identifier("added_by"),
      purpose: row["purpose"], basis: row["basis"])
  }
}

extension FeedVisit {
  fileprivate init(_ row: Row) throws {
    self.init(
      feed: row["feed"], address: row["address"], at: row["at"], outcome: try row.word("outcome"),
      status: row["status"], words: row["words"], entries: row["entries"], fresh: row["fresh"],
      content: row["content"], etag: row["etag"], lastModified: row["last_modified"],
      failures: row["failures"], next: row["next"])
  }
}

extension FeedEntry {
  fileprivate init(_ row: Row) throws {
    self.init(
      id: row["id"], feed: row["feed"], address: row["address"], host: row["host"],
      published: row.day("published"), state: try row.word("state"), attempts: row["attempts"],
      next: row["next"], visit: row["visit"])
  }
}
