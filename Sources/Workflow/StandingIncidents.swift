// SPDX-License-Identifier: Apache-2.0

import Archive
import Record
import Synchronization

/// Every incident as lists and tolls see it, kept until the record changes.
///
/// Decoding all assessments takes a second for ten thousand incidents; a list is asked for again and
/// again between two changes.
final class StandingIncidents: Sendable {
  private let kept = Mutex<(size: Int, rows: [IncidentRow])>((-1, []))

  /// The rows as of a snapshot, the latest day first.
  func rows(in snapshot: Snapshot) throws -> [IncidentRow] {
    let size = try snapshot.counts().entries
    if let rows = kept.withLock({ $0.size == size ? $0.rows : nil }) { return rows }
    let rows = try snapshot.incidentRows()
    kept.withLock { $0 = (size, rows) }
    return rows
  }
}

extension IncidentRow {
  var entry: TollEntry {
    TollEntry(
      incident: id, state: state, place: place, day: day, assessment: current, invented: invented)
  }
}

extension IncidentQuery {
  func accepts(_ row: IncidentRow) -> Bool {
    if let state, row.state != state { return false }
    if let country, row.place.country != country { return false }
    return tollFilter.accepts(row.entry)
  }
}
