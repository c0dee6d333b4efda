// SPDX-License-Identifier: Apache-2.0

public import Record

/// What a round of visits came to.
struct WatchTally {
  private var visits = 0
  private var fresh = 0
  private var pages = WriteSummary(text: "")
  private var failed = 0

  var done: Int { visits + pages.added + pages.known + pages.failed }

  /// Counts a visit to a feed; what is to be told of it, where it failed.
  mutating func take(_ visit: FeedVisit, of feed: WatchedFeed) -> String? {
    visits += 1
    fresh += visit.fresh
    guard !visit.outcome.isSuccess else { return nil }
    failed += 1
    let often = visit.failures > 1 ? " It is failure \(visit.failures) in a row." : ""
    return "\(feed.address): \(visit.outcome.explanation): \(visit.words).\(often)"
  }

  /// Counts what came of an announced address; what is to be told of it, where no report did.
  mutating func take(_ visit: Visit, _ report: ReportID?) -> String? {
    if let report {
      pages.added += 1
      if pages.subjects.count < 1000 { pages.subjects.append(report.text) }
      return nil
    }
    guard visit.outcome != .unchanged else {
      pages.known += 1
      return nil
    }
    pages.failed += 1
    return "\(visit.asked): \(visit.outcome.explanation): \(visit.words)."
  }

  var summary: WriteSummary {
    var summary = pages
    summary.failed += failed
    summary.text =
      "Visited \(counted(visits, "feed, which", "feeds, which")) announced "
      + counted(fresh, "new address", "new addresses") + ". " + pages.takenIn
    return summary
  }
}

extension FeedVisit.Outcome {
  /// For people: what a visit came to.
  public var explanation: String {
    switch self {
    case .feed: "read"
    case .unchanged, .notModified: "unchanged"
    case .noFeed: "no feed"
    case .failed: "it failed"
    case .refused: "refused"
    }
  }
}
