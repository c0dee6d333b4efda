// SPDX-License-Identifier: Apache-2.0

import GRDB
public import Record

extension Transaction {
  /// Has a feed watched, anew where it was removed.
  ///
  /// - Parameter feed: its number is passed over.
  /// - Returns: the number it bears.
  /// - Throws: `RecordFault` of kind `refused` where it is watched already.
  @discardableResult
  public mutating func watch(_ feed: WatchedFeed) throws -> Int {
    let standing = try snapshot.feed(at: feed.address)
    guard standing?.isWatched != true else {
      throw RecordFault(
        .refused, "it is watched already", at: feed.address,
        remedy: "See it with: cairn watch list")
    }
    var feed = feed
    feed.id = try standing?.id ?? nextNumber("id", in: "feed")
    feed.isWatched = true
    var changes = Changes(database: database)
    try changes.put(.feed, feed.row)
    if feed.purpose != nil || feed.basis != nil || standing != nil {
      let ground = [feed.purpose, feed.basis].map { $0?.databaseValue ?? .null }
      try changes.put(.feedGround, [feed.id.databaseValue] + ground)
    }
    try log("feed.added", of: "feed/\(feed.id)", changes)
    return feed.id
  }

  /// Has a feed left alone; what it brought stays.
  ///
  /// - Throws: `RecordFault` of kind `refused` where it is not watched.
  public mutating func unwatch(_ address: String) throws {
    guard let feed = try snapshot.feed(at: address), feed.isWatched else {
      throw RecordFault(
        .refused, "it is not watched", at: address, remedy: "See what is with: cairn watch list")
    }
    var changes = Changes(database: database)
    try changes.change(.feed, [feed.id], ["state": "removed"])
    try log("feed.removed", of: "feed/\(feed.id)", changes)
  }

  /// Keeps a visit to a feed, with what it announced that was not known.
  ///
  /// - Parameters:
  ///   - visit: what it came to; how many entries are fresh is counted here.
  ///   - capture: what came; nil where that is what came before, or nothing.
  ///   - entries: addresses; those that are known are passed over.
  ///   - title: what the feed calls itself; the feed takes it where it has no title yet.
  /// - Returns: the visit as it was written.
  /// - Throws: `RecordFault` where it cannot be written.
  public mutating func add(
    _ visit: FeedVisit, capture: Capture?, entries: [FeedEntry], title: String = ""
  ) throws -> FeedVisit {
    var changes = Changes(database: database)
    let object = capture.flatMap { Fingerprint(hex: $0.sha256) }
    let number = try capture.map { try put($0, &changes) }
    var visit = visit
    visit.fresh = 0
    for entry in entries where try !knows(entry.address) {
      var entry = entry
      entry.id = try nextNumber("id", in: "feed_entry")
      // What somebody has had captured by hand, and read, is not asked for again.
      let known = try snapshot.visits(to: entry.address, limit: 20)
      if let known = known.first(where: { $0.visit.report != nil }) {
        entry.visit = known.id
        entry.state = .done
      }
      try changes.put(.feedEntry, entry.row)
      visit.fresh += 1
    }
    if let feed = try snapshot.feed(visit.feed), feed.title.isEmpty, !title.isEmpty {
      try changes.change(.feed, [feed.id], ["title": title])
    }
    let id = try nextNumber("id", in: "feed_visit")
    try changes.put(.feedVisit, visit.row(id, capture: number), isNew: true)
    try log(
      "feed.\(visit.outcome.rawValue)", of: "feed/\(visit.feed)", changes,
      objects: object.map { [$0] } ?? [])
    return visit
  }

  /// Keeps what asking for an announced address came to.
  public mutating func update(_ entry: FeedEntry) throws {
    var changes = Changes(database: database)
    try changes.put(.feedEntry, entry.row)
    try log("feed.entry_\(entry.state.rawValue)", of: "feed/\(entry.feed)", changes)
  }

  private func knows(_ address: String) throws -> Bool {
    let sql = "SELECT 1 FROM feed_entry WHERE address = ?"
    return try Int.fetchOne(database.cachedStatement(sql: sql), arguments: [address]) != nil
  }
}

extension WatchedFeed {
  fileprivate var row: [any DatabaseValueConvertible] {
    let row: [(any DatabaseValueConvertible)?] = [
      id, address, host, title, outlet, language, country, invented, minutes,
      isWatched ? "watched" : "removed", addedAt, addedBy.text,
    ]
    return row.map { $0 ?? DatabaseValue.null }
  }
}

extension FeedVisit {
  fileprivate func row(_ id: Int, capture: Int?) -> [any DatabaseValueConvertible] {
    let row: [(any DatabaseValueConvertible)?] = [
      id, feed, capture, address, at, outcome.rawValue, status, words, entries, fresh, content,
      etag, lastModified, failures, next,
    ]
    return row.map { $0 ?? DatabaseValue.null }
  }
}

extension FeedEntry {
  fileprivate var row: [any DatabaseValueConvertible] {
    let row: [(any DatabaseValueConvertible)?] = [
      id, feed, address, host, published.map { Int($0.number) }, state.rawValue, attempts, next,
      visit,
    ]
    return row.map { $0 ?? DatabaseValue.null }
  }
}
