// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
public import Record

/// What a person says of a source, to be kept together or not at all.
public struct SourceRequest: Codable, Sendable {
  public var user: String
  /// Any of its names.
  public var source: String
  public var sayings: [SourceNote.Saying]
  public var citation: String
  /// Whether the source may be one that neither the record nor the table knows.
  public var isNew: Bool
  /// Whether a name may be that of another known source, which becomes one with it.
  public var merges: Bool

  public init(
    user: String, source: String, sayings: [SourceNote.Saying], citation: String,
    isNew: Bool = false, merges: Bool = false
  ) {
    self.user = user
    self.source = source
    self.sayings = sayings
    self.citation = citation
    self.isNew = isNew
    self.merges = merges
  }
}

extension Reviewing {
  /// Keeps what a person says of a source, and works out anew what rests on it.
  func note(_ request: SourceRequest) throws -> WriteSummary {
    let at = UTC.now()
    let user = try folder.store.read { try Rights.person(request.user, in: $0) }
    return try folder.store.write(by: user.id, at: at) { transaction in
      let snapshot = transaction.snapshot
      let before = try SourceTable(snapshot)
      let source = try SourceNameCheck(table: before, snapshot: snapshot).name(of: request)
      let notes = request.sayings.map {
        SourceNote(
          source: source, saying: $0, citation: request.citation, user: user.name, at: at)
      }
      var resting = try before.incidents(restingOn: source, in: snapshot)
      for note in notes { try transaction.add(note) }
      resting.formUnion(try SourceTable(snapshot).incidents(restingOn: source, in: snapshot))
      try Rights.require(.describe, of: user, invented: try isInvented(resting, in: snapshot))
      let moved = notes.contains { $0.saying.movesOrigins } ? resting.sorted() : []
      var placing = Placing(policy: policy, copies: copies)
      moved.forEach { placing.touch($0) }
      try placing.assess(in: &transaction)
      return WriteSummary(
        text: notes.map(\.words).joined(separator: "; ") + ", says \(user.display)."
          + (moved.isEmpty ? "" : " Assessed anew: \(counted(moved.count, "incident"))."),
        subjects: moved.map(\.text))
    }
  }

  /// Whether there is something, and all of it is made up.
  private func isInvented(_ incidents: Set<IncidentID>, in snapshot: Snapshot) throws -> Bool {
    try !incidents.isEmpty
      && incidents.allSatisfy { try snapshot.incident($0)?.incident.invented ?? true }
  }
}
