// SPDX-License-Identifier: Apache-2.0

public import Record

extension Snapshot {
  /// The incidents of which a list may show something else than when the ledger had a size.
  ///
  /// Whatever is done to an incident has an entry about it, so that no other need be read again.
  ///
  /// - Parameters:
  ///   - size: of the ledger then.
  ///   - limit: how many entries are looked at.
  /// - Returns: merged ones too; nil where it may be any incident: more was done, or an entry about something
  ///   else, such as a user or a source, changed what lists show.
  /// - Throws: `RecordFault` where an entry cannot be read.
  public func incidents(changedSince size: Int, limit: Int = 2_000) throws -> Set<IncidentID>? {
    let entries = try entries(from: size, limit: limit + 1)
    guard entries.count <= limit else { return nil }
    var changed: Set<IncidentID> = []
    for placed in entries {
      if let incident = IncidentID(placed.entry.subject) {
        changed.insert(incident)
      } else if placed.entry.rows.contains(where: { isListed($0.key) }) {
        return nil
      }
    }
    return changed
  }
}

/// Whether lists of incidents show something of a row.
private func isListed(_ row: String) -> Bool {
  listed.contains { row.hasPrefix($0) }
}

private let listed = [
  Table.incident, .member, .proposal, .signed, .user, .credibility, .sourceNote,
].map { $0.name + "/" }
