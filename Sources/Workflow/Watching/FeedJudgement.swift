// SPDX-License-Identifier: Apache-2.0

import Archive
import Reading
import Record

/// What a visit to a feed came to, before it is written.
struct FeedJudgement: Sendable {
  var visit: FeedVisit
  /// Everything it announces, known or not.
  var entries: [FeedEntry] = []
  var title = ""
  /// How long the server asks to be left alone, in seconds.
  var rest: Int?

  /// - Parameters:
  ///   - capture: what came.
  ///   - feed: of which feed.
  ///   - last: the visit before.
  ///   - now: in seconds since 1970.
  init(_ capture: WebCapture, of feed: WatchedFeed, last: FeedVisit?, now: Int) {
    let head = capture.last?.response
    visit = FeedVisit(
      feed: feed.id, address: "\(capture.last?.address ?? capture.asked)", at: capture.at,
      outcome: .failed, status: head?.status)
    // What is known of the feed stays known while it fails.
    (visit.content, visit.etag) = (last?.content, last?.etag)
    visit.lastModified = last?.lastModified
    rest = FeedSchedule.rest(head?["retry-after"], now: now)
    judge(capture, of: feed, now: now)
    visit.failures = visit.outcome.isSuccess ? 0 : (last?.failures ?? 0) + 1
    visit.next = FeedSchedule.visit(
      minutes: feed.minutes, failures: visit.failures, rest: rest, now: now)
  }

  /// A visit that our own rules forbid.
  init(refused words: String, of feed: WatchedFeed, last: FeedVisit?, now: Int) {
    visit = FeedVisit(
      feed: feed.id, address: feed.address, at: UTC.spelled(secondsSince1970: now),
      outcome: .refused, words: words, content: last?.content, etag: last?.etag,
      lastModified: last?.lastModified, failures: (last?.failures ?? 0) + 1)
    visit.next = FeedSchedule.visit(
      minutes: feed.minutes, failures: visit.failures, rest: nil, now: now)
  }

  private mutating func judge(_ capture: WebCapture, of feed: WatchedFeed, now: Int) {
    if let fault = capture.fault {
      visit.outcome = fault.kind == .refused ? .refused : .failed
      visit.words = "\(fault)"
      return
    }
    guard let head = capture.last?.response else {
      visit.words = "nothing was answered"
      return
    }
    switch head.status {
    case 200, 203: read(capture, head, of: feed, now: now)
    case 304:
      visit.outcome = .notModified
      visit.words = "the server says that nothing has changed"
    default: visit.words = "the server answered \(head.status)"
    }
  }

  private mutating func read(
    _ capture: WebCapture, _ head: ResponseHead, of feed: WatchedFeed, now: Int
  ) {
    let content: [UInt8]
    do { content = try capture.content() } catch {
      visit.words = "its answer cannot be read: \(error)"
      return
    }
    let hash = Fingerprint(of: content).hex
    guard hash != visit.content else {
      visit.outcome = .unchanged
      visit.words = "it is byte for byte what it was"
      return
    }
    let document: FeedDocument
    do { document = try Reading.feed(in: content, charset: head.charset) } catch {
      visit.outcome = .noFeed
      visit.words = "\(error)"
      return
    }
    visit.outcome = .feed
    (visit.content, visit.etag) = (hash, head["etag"])
    visit.lastModified = head["last-modified"]
    title = document.title
    take(document, at: capture.last?.address ?? capture.asked, of: feed, now: now)
  }

  private mutating func take(
    _ document: FeedDocument, at address: WebAddress, of feed: WatchedFeed, now: Int
  ) {
    var astray = document.withoutLink
    for entry in document.entries {
      guard let link = try? address.following(entry.bases + [entry.link]) else {
        astray += 1
        continue
      }
      entries.append(
        FeedEntry(
          feed: feed.id, address: "\(link)", host: link.host.text, published: entry.published?.day,
          next: now))
    }
    visit.entries = entries.count
    var words = [counted(entries.count, "entry", "entries")]
    if document.passedOver > 0 { words.append("\(document.passedOver) more were passed over") }
    if astray > 0 { words.append("\(astray) lead to no web address") }
    if let fault = document.fault { words.append("its XML is broken at \(fault)") }
    visit.words = words.joined(separator: "; ")
  }
}

extension WebAddress {
  /// Where links lead, each resting on the one before.
  fileprivate func following(_ links: [String]) throws -> WebAddress {
    try links.reduce(self) { try $0.resolving($1) }
  }
}
