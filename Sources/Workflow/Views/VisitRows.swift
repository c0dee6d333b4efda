// SPDX-License-Identifier: Apache-2.0

import Archive
public import Record

/// Which captures of addresses are asked for.
public struct VisitQuery: Hashable, Sendable {
  public var outcome: Visit.Outcome?
  /// As it was asked for or led to.
  public var address: String?
  public var page: Page

  public init(outcome: Visit.Outcome? = nil, address: String? = nil, page: Page = Page()) {
    self.outcome = outcome
    self.address = address
    self.page = page
  }
}

/// One line of the list of captures.
public struct VisitRow: Hashable, Sendable {
  public var visit: Visit
  /// For people: what it was taken for.
  public var outcome: String
  /// The hash of the WARC file of it.
  public var capture: String
  /// Whether the report that was read from it is made up.
  public var invented: Bool

  public init(visit: Visit, capture: String, invented: Bool) {
    self.visit = visit
    outcome = visit.outcome.explanation
    self.capture = capture
    self.invented = invented
  }
}

extension Recorder {
  /// What was fetched when, and what came, the newest first.
  public func visits(_ query: VisitQuery) throws -> Paged<VisitRow> {
    let address = query.address.map { text in (try? WebAddress(text)).map { "\($0)" } ?? text }
    let found = try folder.store.read {
      try $0.visits(
        outcome: query.outcome, address: address, offset: query.page.offset,
        limit: query.page.limit)
    }
    let rows = found.visits.map { stored, isInvented in
      VisitRow(visit: stored.visit, capture: stored.capture.sha256, invented: isInvented)
    }
    return Paged(rows: rows, total: found.total, page: query.page)
  }
}
