// SPDX-License-Identifier: Apache-2.0

public import Record
public import Workflow

/// What the site asks of a record.
///
/// A protocol because there are two that answer: a `Recorder`, and the fixture by which the pages are
/// tested without a database. Its calls block; the server makes them on threads kept for that.
public protocol SiteSource: Sendable {
  /// A number that grows with every change of the record; asked before each answer, so it must be cheap.
  func revision() throws -> Int
  func status() throws -> RecordStatus
  func incidents(_ query: IncidentQuery) throws -> Paged<IncidentRow>
  func incident(_ id: IncidentID) throws -> IncidentView
  func pending(_ page: Page) throws -> Paged<PendingClaim>
  func reports(_ page: Page) throws -> Paged<ReportRow>
  func report(_ id: ReportID) throws -> ReportView
  /// The picture of a report's page, in PNG with nothing in it but pixels.
  func shownPicture(of report: ReportID) throws -> [UInt8]
  func visits(_ query: VisitQuery) throws -> Paged<VisitRow>
  func feeds() throws -> [FeedView]
  func listed(of dataset: String?, _ page: Page) throws -> Paged<ListedEntry>
  func listed(_ id: ListedID) throws -> ListedView
  func findings() throws -> [Breach]
  func difference(
    since: Moment, by axis: Toll.Axis, _ query: IncidentQuery
  ) throws -> TollDifference
  func toll(by axis: Toll.Axis, _ query: IncidentQuery) throws -> Toll
  func explanation(
    by axis: Toll.Axis, row label: String?, _ query: IncidentQuery
  ) throws -> TollExplanation
}

extension Recorder: SiteSource {
  public func feeds() throws -> [FeedView] { try feeds(visits: 5) }
}
