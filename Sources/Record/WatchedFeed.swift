// SPDX-License-Identifier: Apache-2.0

/// A feed that is visited again and again, and what its reports are taken to be.
public struct WatchedFeed: Hashable, Sendable {
  public var id: Int
  /// In its one spelling; unique.
  public var address: String
  public var host: String
  /// As the feed calls itself, or whoever added it does.
  public var title: String
  /// What its reports say of themselves goes before these.
  public var outlet: String?
  public var language: String?
  /// ISO 3166-1 alpha-2.
  public var country: String?
  public var invented: Bool
  /// How long it is left alone between two visits that succeed.
  public var minutes: Int
  /// A feed that is no longer watched keeps what it brought.
  public var isWatched: Bool
  /// UTC.
  public var addedAt: String
  /// In whose name its reports are taken in.
  public var addedBy: UserID
  /// The case or purpose that it is watched for, and on what legal ground; kept from outsiders.
  public var purpose: String?
  public var basis: String?

  public init(
    id: Int, address: String, host: String, title: String, outlet: String? = nil,
    language: String? = nil, country: String? = nil, invented: Bool = false, minutes: Int,
    isWatched: Bool = true, addedAt: String, addedBy: UserID,
    purpose: String? = nil, basis: String? = nil
  ) {
    self.id = id
    self.address = address
    self.host = host
    self.title = title
    self.outlet = outlet
    self.language = language
    self.country = country
    self.invented = invented
    self.minutes = minutes
    self.isWatched = isWatched
    self.addedAt = addedAt
    self.addedBy = addedBy
    self.purpose = purpose
    self.basis = basis
  }

  /// From every five minutes to once a week.
  public static let allowedMinutes = 5...10_080
}

/// What visiting a feed once came to.
public struct FeedVisit: Hashable, Sendable {
  public enum Outcome: String, CaseIterable, Hashable, Sendable, Codable {
    /// It was read.
    case feed
    /// It was read, and is byte for byte what it was.
    case unchanged
    /// The server says that nothing has changed.
    case notModified = "not_modified"
    /// Something came that is no feed.
    case noFeed = "no_feed"
    case failed
    /// Our own rules forbid to ask.
    case refused

    /// Whether there is nothing to mend.
    public var isSuccess: Bool { self == .feed || self == .unchanged || self == .notModified }
  }

  public var feed: Int
  /// What answered, redirects followed.
  public var address: String
  /// UTC.
  public var at: String
  public var outcome: Outcome
  /// Of the last answer, where one came.
  public var status: Int?
  /// For people: why it is what it is.
  public var words: String
  /// Entries that were read in it.
  public var entries: Int
  /// Those of them that were not known.
  public var fresh: Int
  /// SHA-256 of the feed, codings undone.
  public var content: String?
  public var etag: String?
  public var lastModified: String?
  /// Visits in a row that failed, this one included.
  public var failures: Int
  /// When it is due again, in seconds since 1970.
  public var next: Int

  public init(
    feed: Int, address: String, at: String, outcome: Outcome, status: Int? = nil,
    words: String = "", entries: Int = 0, fresh: Int = 0, content: String? = nil,
    etag: String? = nil, lastModified: String? = nil, failures: Int = 0, next: Int = 0
  ) {
    self.feed = feed
    self.address = address
    self.at = at
    self.outcome = outcome
    self.status = status
    self.words = words
    self.entries = entries
    self.fresh = fresh
    self.content = content
    self.etag = etag
    self.lastModified = lastModified
    self.failures = failures
    self.next = next
  }
}

/// An address that a feed announced, fetched once.
public struct FeedEntry: Hashable, Sendable {
  public enum State: String, CaseIterable, Hashable, Sendable, Codable {
    case waiting
    /// It was asked for, and what came is recorded.
    case done
    /// It failed too often.
    case givenUp = "given_up"
  }

  public var id: Int
  public var feed: Int
  public var address: String
  public var host: String
  /// As the feed says, for reports that do not say it themselves.
  public var published: Day?
  public var state: State
  public var attempts: Int
  /// When it is due, in seconds since 1970.
  public var next: Int
  /// The capture that was made of it last.
  public var visit: Int?

  public init(
    id: Int = 0, feed: Int, address: String, host: String, published: Day? = nil,
    state: State = .waiting, attempts: Int = 0, next: Int, visit: Int? = nil
  ) {
    self.id = id
    self.feed = feed
    self.address = address
    self.host = host
    self.published = published
    self.state = state
    self.attempts = attempts
    self.next = next
    self.visit = visit
  }
}
