// SPDX-License-Identifier: Apache-2.0

public import Record

/// One line of the list of reports.
public struct ReportRow: Hashable, Sendable {
  public var report: Report
  public var claims: Int
  public var addedAt: String

  public init(report: Report, claims: Int, addedAt: String) {
    self.report = report
    self.claims = claims
    self.addedAt = addedAt
  }
}

/// Where a claim of a report went.
public enum Placement: Hashable, Sendable {
  case incident(IncidentID)
  case pending(reason: String)
  case reportedTotal(reason: String)
  /// Read, but neither an incident's nor a total: history, conditions, displacement.
  case context(reason: String)
}

/// Everything about one report that a page shows.
public struct ReportView: Hashable, Sendable {
  public var report: Report
  public var text: String
  public var claims: [Claim]
  public var attributions: [Attribution]
  /// By `Claim.id`.
  public var placements: [Int: Placement]
  /// The primary source each claim rests on, by `Claim.id`, as the report and what it copies tell.
  public var origins: [Int: Origin]
  public var capture: Capture
  /// The picture of its page; nil where the capture is of none.
  public var sight: PageSight?
  /// Who handed it over; for the team alone.
  public var provenance: Provenance?
  /// As what and with what it was collected; nil where that was not written down.
  public var collector: Collector?
  /// In other languages, for people: no claim is read from them.
  public var translations: [Translation]
  public var addedAt: String
  /// The reader that made the claims, with the bodies and places it knew; empty where unknown.
  public var readBy: String
  public var history: [HistoryLine]

  public init(
    report: Report, text: String, claims: [Claim], attributions: [Attribution],
    placements: [Int: Placement], origins: [Int: Origin] = [:], capture: Capture,
    sight: PageSight? = nil, provenance: Provenance? = nil, collector: Collector? = nil,
    translations: [Translation] = [],
    addedAt: String, readBy: String = "", history: [HistoryLine]
  ) {
    self.report = report
    self.text = text
    self.claims = claims
    self.attributions = attributions
    self.placements = placements
    self.origins = origins
    self.capture = capture
    self.sight = sight
    self.provenance = provenance
    self.collector = collector
    self.translations = translations
    self.addedAt = addedAt
    self.readBy = readBy
    self.history = history
  }
}
