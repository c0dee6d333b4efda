// SPDX-License-Identifier: Apache-2.0

import Archive
import Record

/// What two persons destroy together, and what follows from it.
extension Reviewing {
  /// Asks for the destruction of a capture, agrees to it, or takes the asking back.
  func purge(_ request: PurgeRequest) throws -> WriteSummary {
    let user = try folder.store.read { try Rights.person(request.user, in: $0) }
    let object = try object(request.subject)
    try Rights.require(.purge, of: user, invented: false)
    if request.isDropped { return try drop(object, by: user) }
    switch try folder.store.read({ try $0.purgeState(of: object) }) {
    case .purged:
      throw RecordFault(
        .refused, "it was purged already", at: request.subject, remedy: "Nothing is left to do.")
    case .none: return try ask(object, request, by: user)
    case .asked(let other, _) where other == user.id:
      throw RecordFault(
        .refused, "you asked for it yourself, and two persons have to want it", at: request.subject,
        remedy: "Ask another publisher to run the same command, or take it back with --drop.")
    case .asked(_, let reason): return try carryOut(object, reason, by: user)
    }
  }

  /// Purges again what a backup brought back.
  func repeatPurges() throws {
    for (object, reason) in try folder.purgesToRepeat() {
      try folder.store.write(at: UTC.now()) { transaction in
        let gone = try transaction.purge(object, reason)
        _ = try settle(gone.incidents, reason, by: nil, in: &transaction)
      }
    }
    try folder.removePurged()
  }

  private func object(_ subject: String) throws -> Fingerprint {
    if let object = Fingerprint(hex: subject) { return object }
    let stored = try ReportID(subject).flatMap { id in try folder.store.read { try $0.report(id) } }
    guard let object = stored.flatMap({ Fingerprint(hex: $0.capture.sha256) }) else {
      throw RecordFault(
        .refused, "there is no such report or capture", at: subject,
        remedy: "Name a report, REP-…, or the SHA-256 of a captured file.")
    }
    return object
  }

  private func ask(
    _ object: Fingerprint, _ request: PurgeRequest, by user: User
  ) throws -> WriteSummary {
    guard let reason = request.reason else {
      throw RecordFault(
        .refused, "nobody has asked for it yet", at: request.subject,
        remedy: "Say why with --reason: "
          + PurgeReason.allCases.map(\.rawValue).joined(separator: ", ") + ".")
    }
    guard folder.objects.contains(object) else {
      throw RecordFault(
        .refused, "the record holds no such capture", at: request.subject,
        remedy: "`cairn show` names the capture of a report.")
    }
    return try folder.store.write(by: user.id, at: UTC.now()) { transaction in
      let reports = try transaction.snapshot.reports(ofObject: object).map(\.id.text)
      try transaction.askToPurge(object, reason)
      return WriteSummary(
        text:
          "Asked to destroy what was captured of \(reports.joined(separator: ", ")). Nothing is "
          + "destroyed before another publisher runs: cairn purge \(request.subject)",
        subjects: reports)
    }
  }

  private func drop(_ object: Fingerprint, by user: User) throws -> WriteSummary {
    guard case .asked = try folder.store.read({ try $0.purgeState(of: object) }) else {
      throw RecordFault(
        .refused, "nobody has asked for its destruction", at: object.hex,
        remedy: "Nothing is left to do.")
    }
    return try folder.store.write(by: user.id, at: UTC.now()) { transaction in
      try transaction.dropPurge(of: object)
      return WriteSummary(text: "Took it back; nothing was destroyed.", subjects: [])
    }
  }

  private func carryOut(
    _ object: Fingerprint, _ reason: PurgeReason, by user: User
  ) throws -> WriteSummary {
    let summary = try folder.store.write(by: user.id, at: UTC.now()) { transaction in
      let gone = try transaction.purge(object, reason)
      let withdrawn = try settle(gone.incidents, reason, by: user, in: &transaction)
      return WriteSummary(
        text:
          "Destroyed the capture of \(counted(gone.reports.count, "report")) (\(reason.rawValue)); "
          + "\(withdrawn) of \(counted(gone.incidents.count, "incident")) "
          + "\(gone.incidents.count == 1 ? "was" : "were") withdrawn. Make a backup now: "
          + "older ones then forget it too.",
        subjects: gone.reports.map(\.text) + gone.incidents.map(\.text))
    }
    try folder.removePurged()
    return summary
  }

  /// Withdraws what rested on purged claims alone or is published, and assesses all of it anew: a proposal
  /// quotes its claims, so that an old one would keep what was to go.
  ///
  /// - Returns: how many were withdrawn.
  private func settle(
    _ incidents: [IncidentID], _ reason: PurgeReason, by user: User?,
    in transaction: inout Transaction
  ) throws -> Int {
    var placing = Placing(policy: policy, copies: copies)
    var withdrawn = 0
    for incident in incidents {
      placing.touch(incident)
      guard let stored = try transaction.snapshot.incident(incident) else { continue }
      let isEmpty = stored.incident.members.isEmpty
      // A new report on the same day makes an incident of its own rather than fill a withdrawn one.
      if isEmpty { try transaction.setKeys([], of: incident) }
      guard isEmpty || stored.state == .published else { continue }
      try withdraw(incident, reason, by: user, in: &transaction)
      withdrawn += 1
    }
    // What led to other reports by the purged ones leads elsewhere now; rare, so all of it is derived.
    try transaction.replaceDerived(
      by: try Derivation(of: transaction.snapshot, policy: policy).rows)
    copies.forget()
    try placing.assess(in: &transaction)
    return withdrawn
  }

  private func withdraw(
    _ incident: IncidentID, _ reason: PurgeReason, by user: User?,
    in transaction: inout Transaction
  ) throws {
    guard let user else { return try transaction.withdraw(incident, reason: "purged") }
    try transaction.decide(
      Decision(
        incident: incident, act: .withdrawn, user: user.id, at: transaction.at,
        why: "What it rests on was purged (\(reason.rawValue))."))
  }
}

extension RecordFolder {
  /// Why bytes may not come in that two persons have destroyed; nil for all others.
  ///
  /// Asked before anything is stored: one such input fails alone, and the run goes on.
  func purgeProblems(of objects: [Fingerprint], at places: [String]) throws -> [InputProblem?] {
    let purged = try store.read { try $0.purgedObjects() }
    return zip(objects, places).map { object, place in
      guard purged.contains(object) else { return nil }
      return InputProblem(
        "these very bytes were purged from the record", at: place,
        remedy: "They may not come in again. Ask the two persons who purged them.")
    }
  }
}
