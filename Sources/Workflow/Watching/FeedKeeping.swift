// SPDX-License-Identifier: Apache-2.0

import Archive
import Record

/// Writes what visits to feeds and to what they announce came to.
struct FeedKeeping {
  var desk: Desk
  /// What servers were told that we are.
  var agent: String
  /// When the answer was there, in seconds since 1970.
  var now: Int

  /// Keeps a visit to a feed, whatever it came to.
  ///
  /// The bytes are kept as well, but for those that say what the record has already.
  /// - Parameters:
  ///   - capture: what came; nil where it was not to be asked.
  ///   - order: which feed.
  ///   - last: the visit before.
  /// - Returns: the visit as it was written, and how it ended for the server.
  /// - Throws: `RecordFault` where it cannot be written.
  func store(
    _ capture: WebCapture?, of order: FeedOrder, last: FeedVisit?
  ) throws -> (visit: FeedVisit, ending: WatchPlan.Ending) {
    let feed = order.feed
    guard let capture else {
      let judgement = FeedJudgement(
        refused: "whoever added it may take nothing in any more", of: feed, last: last, now: now)
      return (try write(judgement, nil, order), .answered)
    }
    let judgement = FeedJudgement(capture, of: feed, last: last, now: now)
    let isNew = judgement.visit.outcome != .unchanged && judgement.visit.outcome != .notModified
    let kept = try isNew ? object(capture, judgement.visit, order) : nil
    let visit = try write(judgement, kept, order)
    return (visit, ending(capture, status: visit.status, until: visit.next))
  }

  private func write(
    _ judgement: FeedJudgement, _ capture: Capture?, _ order: FeedOrder
  ) throws -> FeedVisit {
    try desk.folder.store.write(by: order.user.id, at: UTC.now()) { transaction in
      try transaction.add(
        judgement.visit, capture: capture, entries: judgement.entries, title: judgement.title)
    }
  }

  private func object(
    _ capture: WebCapture, _ visit: FeedVisit, _ order: FeedOrder
  ) throws -> Capture {
    let file = try CaptureFile(
      capture, outcome: (visit.outcome.rawValue, visit.words), view: .failure(.aFeed),
      .init(collector: desk.folder.collector(for: order.user), agent: agent))
    let bytes = file.bytes
    let object = try desk.folder.objects.put(bytes)
    return Capture(
      sha256: object.hex, size: bytes.count, mediaType: "application/warc", at: capture.at,
      method: .web, origin: visit.address, provenance: order.provenance)
  }

  /// Keeps what came of an announced address, and when it is asked for again, if it is.
  func store(
    _ got: PageAsking.Got, of entry: FeedEntry, _ order: FeedOrder
  ) throws -> (visit: Visit, report: ReportID?, ending: WatchPlan.Ending) {
    var entry = entry
    entry.attempts += 1
    entry.state = .done
    let rest = FeedSchedule.rest(got.capture.last?.response?["retry-after"], now: now)
    if got.isWorthAnotherTry {
      let next = FeedSchedule.entry(attempts: entry.attempts, rest: rest, now: now)
      entry.state = next == nil ? .givenUp : .waiting
      entry.next = next ?? entry.next
    }
    let keeping = PageKeeping(
      desk: desk, user: order.user, agent: agent, provenance: order.provenance)
    let kept = try keeping.store(got) { [entry] transaction, _, number in
      var entry = entry
      entry.visit = number
      try transaction.update(entry)
    }
    let until = max(entry.next, now + FeedSchedule.firstWait)
    return (kept.visit, kept.report, ending(got.capture, status: kept.visit.status, until: until))
  }

  private func ending(
    _ capture: WebCapture, status: Int?, until: Int
  ) -> WatchPlan.Ending {
    if status == 429 || status == 503 { return .resting(until: until) }
    switch capture.fault?.kind {
    case .connection, .name, .time: return .unreachable
    default: return .answered
    }
  }
}

extension PageAsking.Got {
  /// Whether another time may bring more: it failed, and not by what it is.
  fileprivate var isWorthAnotherTry: Bool {
    guard judgement.outcome == .failed || judgement.outcome == .interstitial else { return false }
    if let fault = capture.fault { return fault.kind != .length && fault.kind != .redirects }
    guard let status = capture.last?.response?.status else { return true }
    return status >= 500 || [408, 425, 429].contains(status)
  }
}
