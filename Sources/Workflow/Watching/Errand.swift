// SPDX-License-Identifier: Apache-2.0

import Archive
import Reading
import Record

/// A feed, and in whose name its reports are taken in.
struct FeedOrder: Sendable {
  var feed: WatchedFeed
  var user: User
  /// Whether the person may still take reports in.
  var isAllowed: Bool

  init(_ feed: WatchedFeed, in snapshot: Snapshot) throws {
    guard let user = try snapshot.user(feed.addedBy) else {
      throw RecordFault(
        .refused, "nobody is known in whose name it is watched", at: feed.address,
        remedy: "Remove the feed, and add it again.")
    }
    self.feed = feed
    self.user = user
    isAllowed = (try? Rights.require(.add, of: user, invented: feed.invented)) != nil
  }

  /// Why and on what ground it is watched; nil where nobody said.
  var provenance: Provenance? {
    let provenance = Provenance(purpose: feed.purpose, basis: feed.basis)
    return provenance.isEmpty ? nil : provenance
  }

  /// What its reports are taken to be where they do not say it themselves.
  var defaults: DraftDefaults {
    DraftDefaults(
      language: feed.language, country: feed.country, outlet: feed.outlet, invented: feed.invented)
  }
}

/// Something that is to be asked for.
enum Errand: Sendable {
  case feed(FeedOrder, last: FeedVisit?)
  case entry(FeedEntry, of: FeedOrder)

  /// What came of one.
  enum Got: Sendable {
    /// None where it was not to be asked.
    case feed(WebCapture?)
    case page(PageAsking.Got)
  }

  var host: String {
    switch self {
    case .feed(let order, _): order.feed.host
    case .entry(let entry, _): entry.host
    }
  }

  /// Asks; on a thread of its own.
  func carriedOut(_ rules: CaptureRules, _ hosts: HostTurns, reader: Reader) -> Got {
    switch self {
    case .feed(let order, let last):
      guard order.isAllowed, let address = try? WebAddress(order.feed.address) else {
        return .feed(nil)
      }
      let known = last.map {
        WebCapture.Known(address: $0.address, etag: $0.etag, lastModified: $0.lastModified)
      }
      return .feed(
        WebCapture.make(of: address, rules: rules, known: known) { host, isFirst, ask in
          hosts.take(host, isPaused: isFirst, ask)
        })
    case .entry(let entry, let order):
      guard let address = try? WebAddress(entry.address) else { return .feed(nil) }
      let asking = PageAsking(
        rules: rules, hosts: hosts, defaults: order.defaults, reader: reader)
      return .page(asking.get(address, published: entry.published?.description))
    }
  }
}
