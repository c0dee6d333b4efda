// SPDX-License-Identifier: Apache-2.0

import Archive
import Record

/// A person has feeds watched, left alone, or visited now.
public struct WatchRequest: Codable, Sendable {
  public enum Act: String, Codable, Sendable { case add, remove, visit }

  /// A feed that is to be watched.
  public struct Feed: Codable, Hashable, Sendable {
    public var address: String
    /// Empty for what the feed calls itself.
    public var title: String

    public init(address: String, title: String = "") {
      self.address = address
      self.title = title
    }
  }

  public var user: String
  public var act: Act
  public var feeds: [Feed]
  public var minutes: Int
  /// Through which they are visited now; nil for the record's own setting.
  public var proxy: String?
  /// What their reports are taken to be; a title and a date are not heeded.
  public var defaults: DraftDefaults

  public init(
    user: String, act: Act, feeds: [Feed] = [], minutes: Int = 30, proxy: String? = nil,
    defaults: DraftDefaults = DraftDefaults()
  ) {
    self.user = user
    self.act = act
    self.feeds = feeds
    self.minutes = minutes
    self.proxy = proxy
    self.defaults = defaults
  }
}

/// Adds and removes feeds.
struct FeedList {
  var folder: RecordFolder

  /// Does what is asked feed by feed; what cannot be done is told, and the others are.
  ///
  /// - Throws: what `tell` throws; `RecordFault` where the person may not or nothing can be written.
  func change(
    _ request: WatchRequest, tell: (WriteEvent) throws -> Void
  ) throws -> WriteSummary {
    let user = try folder.store.read { try Rights.person(request.user, in: $0) }
    try Rights.require(.add, of: user, invented: request.defaults.invented)
    guard WatchedFeed.allowedMinutes.contains(request.minutes) else {
      throw RecordFault(
        .refused, "\(request.minutes) minutes between two visits cannot be meant", at: "feed",
        remedy: "Give a number from 5 to 10080, which is a week.")
    }
    var summary = WriteSummary(text: "")
    for feed in request.feeds {
      do {
        try change(feed, request, user)
        summary.added += 1
      } catch let problem as InputProblem {
        summary.failed += 1
        try tell(.problem("\(problem)"))
      } catch let fault as RecordFault where fault.kind == .refused {
        summary.failed += 1
        try tell(.problem("\(fault)"))
      }
    }
    let number = summary.added == 1 ? "1 feed is" : "\(summary.added) feeds are"
    summary.text = number + (request.act == .add ? " watched now." : " left alone from now on.")
    return summary
  }

  private func change(_ feed: WatchRequest.Feed, _ request: WatchRequest, _ user: User) throws {
    let address: WebAddress
    do { address = try WebAddress(feed.address) } catch {
      throw InputProblem(
        "\(error)", at: feed.address, remedy: "Give an address of http or https.")
    }
    let defaults = request.defaults
    let watched = WatchedFeed(
      id: 0, address: "\(address)", host: address.host.text, title: feed.title,
      outlet: defaults.outlet, language: defaults.language, country: defaults.country,
      invented: defaults.invented, minutes: request.minutes, addedAt: UTC.now(), addedBy: user.id,
      purpose: defaults.provenance?.purpose, basis: defaults.provenance?.basis)
    try folder.store.write(by: user.id, at: UTC.now()) { transaction in
      switch request.act {
      case .add: try transaction.watch(watched)
      case .remove, .visit:
        // Whoever may only touch what is made up may not stop what is real.
        let standing = try transaction.snapshot.feed(at: watched.address)
        try Rights.require(.add, of: user, invented: standing?.invented ?? true)
        try transaction.unwatch(watched.address)
      }
    }
  }
}

extension RecordKeeper {
  /// Watches feeds, on the calling thread, until `stopWatching` is called.
  ///
  /// - Parameter onProblem: hears, in words, of each visit that failed.
  public func watch(onProblem: (String) -> Void) { watching.run(onProblem: onProblem) }

  /// Ends the watching; what is being asked for is left.
  public func stopWatching() { watching.stop() }

  /// Whether any feed is watched.
  public func hasFeeds() throws -> Bool {
    try !folder.store.read { try $0.feedStandings() }.isEmpty
  }

  func carryOut(
    _ request: WatchRequest, tell: (WriteEvent) throws -> Void
  ) throws -> WriteSummary {
    guard request.act == .visit else {
      return try turn.take { try FeedList(folder: folder).change(request, tell: tell) }
    }
    let user = try folder.store.read { try Rights.person(request.user, in: $0) }
    try Rights.require(.add, of: user, invented: true)
    return try watching.once(rules: try captureRules(proxy: request.proxy), tell: tell)
  }
}
