// SPDX-License-Identifier: Apache-2.0

import GRDB
public import Record

extension Transaction {
  /// An identifier that no incident bears yet.
  public func drawIncidentID() throws -> IncidentID { try draw("incident") }

  /// Makes an incident, proposed, with the claims that stand in it.
  public mutating func add(_ incident: Incident) throws {
    var changes = Changes(database: database)
    try changes.put(.incident, row(incident, state: .proposed), isNew: true)
    for member in incident.members {
      try put(Placement(member), in: incident.id, &changes)
    }
    try log("incident.proposed", of: incident.id.text, changes)
  }

  /// Changes where, when and how an incident was; its claims stay as they are.
  public mutating func update(_ incident: Incident) throws {
    var changes = Changes(database: database)
    let row = try row(incident, state: .proposed)
    let columns = ["place", "place_json", "day", "cause", "strike", "invented"]
    let values = Dictionary(uniqueKeysWithValues: zip(Table.incident.columns, row))
    let found = try changes.change(
      .incident, [incident.id.text], values.filter { columns.contains($0.key) })
    guard found else { throw RecordFault.unknown(incident.id.text) }
    try log("incident.changed", of: incident.id.text, changes)
  }

  /// Puts claims into an incident, out of wherever else they stood.
  public mutating func place(
    _ placements: [Placement], in incident: IncidentID, reason: String? = nil
  ) throws {
    var changes = Changes(database: database)
    for placement in placements { try put(placement, in: incident, &changes) }
    try log("incident.claims", of: incident.text, changes, reason: reason)
  }

  /// Lets a claim wait, out of wherever else it stood.
  public mutating func hold(_ claim: ClaimID, reason: String) throws {
    var changes = Changes(database: database)
    for table in [Table.member, .reportedTotal] { try changes.remove(table, claim.key) }
    try changes.put(.pending, claim.key + [reason])
    try log("claim.pending", of: claim.report.text, changes, reason: reason)
  }

  /// Keeps a claim as a reported total, out of wherever else it stood.
  public mutating func keepAsTotal(_ claim: ClaimID) throws {
    var changes = Changes(database: database)
    for table in [Table.member, .pending] { try changes.remove(table, claim.key) }
    try changes.put(.reportedTotal, claim.key)
    try log("claim.total", of: claim.report.text, changes)
  }

  /// Joins an incident to another, which takes over its claims; its identifier leads there for ever.
  public mutating func merge(_ incident: IncidentID, into other: IncidentID) throws {
    var changes = Changes(database: database)
    for member in try snapshot.members(of: incident) {
      try put(Placement(member), in: other, &changes)
    }
    let found = try changes.change(.incident, [incident.text], ["merged_into": other.text])
    guard found else { throw RecordFault.unknown(incident.text) }
    try settleOwed(incident)
    try addKeys(try snapshot.keys(of: incident), of: other)
    try setKeys([], of: incident)
    try log("incident.merged", of: incident.text, changes, reason: "into \(other)")
    try note("incident.absorbed", of: other.text, reason: incident.text)
  }

  /// Takes an incident out of the record's counts, where nothing stands in it any more.
  public mutating func setState(_ state: State, of incident: IncidentID) throws {
    var changes = Changes(database: database)
    try changes.change(.incident, [incident.text], ["state": state.rawValue])
    try log("incident.\(state.rawValue)", of: incident.text, changes)
  }

  /// By what new claims find an incident, besides what leads to it already.
  public func addKeys(_ keys: some Sequence<String>, of incident: IncidentID) throws {
    let insertion = try database.cachedStatement(
      sql: "INSERT OR IGNORE INTO link_key (key, incident) VALUES (?, ?)")
    for key in keys { try insertion.run([.text(key), .text(incident.text)]) }
  }

  /// By what new claims find an incident; replaces what was there.
  public func setKeys(_ keys: some Sequence<String>, of incident: IncidentID) throws {
    try database.cachedStatement(sql: "DELETE FROM link_key WHERE incident = ?")
      .execute(arguments: [incident.text])
    try addKeys(keys, of: incident)
  }

  /// Keeps what the program proposes; one that is the same as before leaves no trace.
  public mutating func propose(_ assessment: Assessment, for incident: IncidentID) throws {
    try settleOwed(incident)
    let json = try StoredJSON.encode(assessment)
    let statement = try database.cachedStatement(
      sql: "SELECT assessment FROM proposal WHERE incident = ?")
    if try String.fetchOne(statement, arguments: [incident.text]) == json { return }
    var changes = Changes(database: database)
    try changes.put(.proposal, [incident.text, json, assessment.policy, at])
    try log("incident.assessed", of: incident.text, changes, reason: assessment.policy)
  }

  /// Withdraws an incident without a person's decision: what it rests on is no longer there.
  public mutating func withdraw(_ incident: IncidentID, reason: String) throws {
    var changes = Changes(database: database)
    try changes.change(.incident, [incident.text], ["state": State.withdrawn.rawValue])
    try log("incident.withdrawn", of: incident.text, changes, reason: reason)
  }

  /// Adds a person's decision; the incident's state follows it.
  public mutating func decide(_ decision: Decision) throws {
    var changes = Changes(database: database)
    let assessment = try decision.assessment.map { try StoredJSON.encode($0) }
    let row: [(any DatabaseValueConvertible)?] = [
      try nextNumber("id", in: "signed"), decision.incident.text, decision.act.rawValue,
      assessment, decision.user.text, decision.at, decision.why,
    ]
    try changes.put(.signed, row.map { $0 ?? DatabaseValue.null })
    let state = ["state": decision.act.state.rawValue]
    try changes.change(.incident, [decision.incident.text], state)
    try log("incident.\(decision.act.rawValue)", of: decision.incident.text, changes)
  }

  private func put(
    _ placement: Placement, in incident: IncidentID, _ changes: inout Changes
  ) throws {
    for table in [Table.pending, .reportedTotal] {
      try changes.remove(table, placement.claim.key)
    }
    let origin = try StoredJSON.encode(placement.origin)
    try changes.put(
      .member,
      placement.claim.key + [incident.text, origin, placement.origin.name, placement.reason])
  }

  private func row(_ incident: Incident, state: State) throws -> [any DatabaseValueConvertible] {
    let row: [(any DatabaseValueConvertible)?] = [
      incident.id.text, incident.place.id, try StoredJSON.encode(incident.place),
      incident.day.number, incident.cause.rawValue, incident.strike?.rawValue, state.rawValue,
      incident.invented, nil,
    ]
    return row.map { $0 ?? DatabaseValue.null }
  }
}

extension ClaimID {
  var key: [any DatabaseValueConvertible] { [report.text, number] }
}

extension Placement {
  init(_ member: Incident.Member) {
    self.init(claim: member.id, origin: member.origin, reason: member.reason)
  }
}

extension RecordFault {
  static func unknown(_ name: String) -> RecordFault {
    RecordFault(
      .refused, "the record has none of that name", at: name, remedy: "Check the identifier.")
  }
}
