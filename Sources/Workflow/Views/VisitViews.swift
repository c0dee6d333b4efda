// SPDX-License-Identifier: Apache-2.0

import Archive
public import Record

/// One capture of an address, with what it changed.
public struct VisitView: Hashable, Sendable {
  public var visit: Visit
  /// For people: what it was taken for.
  public var outcome: String
  /// The WARC file of the capture.
  public var capture: Capture
  /// Against the report that stood at the address before; nil where there was none or it says the same.
  public var change: Change?

  public struct Change: Hashable, Sendable {
    public var previous: ReportID
    public var text: TextDifference
    public var claims: ClaimDifference
  }
}

extension Recorder {
  /// Every capture of an address, the newest first.
  ///
  /// - Throws: `RecorderError.notFound` where it was never asked for.
  public func visits(to address: String) throws -> [VisitView] {
    let address = (try? WebAddress(address)).map { "\($0)" } ?? address
    return try folder.store.read { snapshot in
      let visits = try snapshot.visits(to: address)
      guard !visits.isEmpty else { throw RecorderError.notFound(address) }
      return try visits.map { stored in
        VisitView(
          visit: stored.visit, outcome: stored.visit.outcome.explanation, capture: stored.capture,
          change: try change(stored.visit, in: snapshot))
      }
    }
  }

  private func change(_ visit: Visit, in snapshot: Snapshot) throws -> VisitView.Change? {
    guard let previous = visit.previous, let report = visit.report,
      let old = try snapshot.report(previous), let new = try snapshot.report(report)
    else { return nil }
    return VisitView.Change(
      previous: previous,
      text: TextDifference(
        from: old.report.title + "\n" + old.text, to: new.report.title + "\n" + new.text),
      claims: ClaimDifference(
        from: try snapshot.claims(of: previous), to: try snapshot.claims(of: report)))
  }
}
