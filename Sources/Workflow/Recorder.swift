// SPDX-License-Identifier: Apache-2.0

public import Record

/// An open record, for asking: what the workbench, the site and the command line show.
///
/// Safe to share between threads. Every answer comes from one snapshot of the record.
public final class Recorder: Sendable {
  public init() {}

  public func status() throws -> RecordStatus {
    throw RecorderError.notFound("status")
  }

  /// The incidents asked for, the latest day first.
  public func incidents(_ query: IncidentQuery) throws -> Paged<IncidentRow> {
    Paged(rows: [], total: 0, page: query.page)
  }

  /// - Throws: `RecorderError.notFound` where the record has none of that name.
  public func incident(_ id: IncidentID) throws -> IncidentView {
    throw RecorderError.notFound(id.text)
  }

  public func reports(_ page: Page) throws -> Paged<ReportRow> {
    Paged(rows: [], total: 0, page: page)
  }

  public func report(_ id: ReportID) throws -> ReportView {
    throw RecorderError.notFound(id.text)
  }

  public func toll(by axis: Toll.Axis, _ query: IncidentQuery = IncidentQuery()) throws -> Toll {
    Toll(axis: axis, parts: [], reported: [], notes: [], invented: false)
  }
}

/// What a question to a record can fail with.
public enum RecorderError: Error, Hashable, Sendable {
  case notFound(String)
  /// A merged incident answers with where it went.
  case moved(to: IncidentID)
}
