// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
public import Record

/// What a person says of a source, to be kept.
public struct SourceRequest: Codable, Sendable {
  public var user: String
  /// Any of its names.
  public var source: String
  public var matter: SourceNote.Matter
  public var value: String
  public var conflict: String
  public var since: String?
  public var citation: String
  /// Whether the source may be one that neither the record nor the table knows.
  public var isNew: Bool

  public init(
    user: String, source: String, matter: SourceNote.Matter, value: String,
    conflict: String = "", since: String? = nil, citation: String, isNew: Bool = false
  ) {
    self.user = user
    self.source = source
    self.matter = matter
    self.value = value
    self.conflict = conflict
    self.since = since
    self.citation = citation
    self.isNew = isNew
  }
}

extension Reviewing {
  /// Keeps what a person says of a source, and works out anew what rests on it.
  func note(_ request: SourceRequest) throws -> WriteSummary {
    let at = UTC.now()
    let user = try folder.store.read { try Rights.person(request.user, in: $0) }
    return try folder.store.write(by: user.id, at: at) { transaction in
      let source = try name(of: request, in: transaction.snapshot)
      let resting = try incidents(of: source, request, in: transaction.snapshot)
      let invented =
        try !resting.isEmpty
        && resting.allSatisfy { try transaction.snapshot.incident($0)?.incident.invented ?? true }
      try Rights.require(.describe, of: user, invented: invented)
      try transaction.add(
        SourceNote(
          source: source, matter: request.matter, value: request.value,
          conflict: request.conflict, since: request.since.flatMap { Day($0) },
          citation: request.citation, user: user.name, at: at))
      var placing = Placing(policy: policy)
      resting.forEach { placing.touch($0) }
      try placing.assess(in: &transaction)
      return WriteSummary(
        text: "\(request.said(of: source)), says \(user.display)"
          + (resting.isEmpty ? "." : "; \(resting.count) incidents were assessed anew."),
        subjects: resting.map(\.text))
    }
  }

  /// The name by which the source is held.
  private func name(of request: SourceRequest, in snapshot: Snapshot) throws -> String {
    if let known = try SourceTable(snapshot).view(of: request.source) { return known.name }
    guard request.isNew else {
      throw RecordFault(
        .refused, "neither the record nor the table of bodies knows such a source",
        at: request.source,
        remedy: "`cairn source list --all` has the names; `cairn source add` makes a new one.")
    }
    return request.source
  }

  /// What rests on a source under any name that this changes; a side changes nothing by itself.
  private func incidents(
    of source: String, _ request: SourceRequest, in snapshot: Snapshot
  ) throws -> [IncidentID] {
    guard request.matter != .side else { return [] }
    let names = request.matter == .alias ? [source, request.value] : [source]
    return Set(try names.flatMap { try snapshot.incidents(restingOn: $0) }).sorted()
  }
}

extension SourceRequest {
  fileprivate func said(of source: String) -> String {
    switch matter {
    case .kind: "\(source) is of the kind \(value)"
    case .alias: "\(value) is \(source)"
    case .side: "In \(conflict), \(source) is on the side of \(value) since \(since ?? "")"
    }
  }
}
