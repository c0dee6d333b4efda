// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
import Record

extension Reviewing {
  /// Does to incidents what a person says.
  func regroup(_ request: RegroupRequest) throws -> WriteSummary {
    guard !request.why.isEmpty else {
      throw RecordFault(
        .refused, "no reason is given", at: "the request", remedy: "Say why, in a sentence.")
    }
    let user = try folder.store.read { try Rights.person(request.user, in: $0) }
    return try folder.store.write(by: user.id, at: UTC.now()) { transaction in
      switch request.change {
      case .merge(let old, let into):
        let pair = try incidents(into, old, user, in: transaction.snapshot)
        return try merge(pair.0, pair.1, by: user, why: request.why, in: &transaction)
      case .split(let name, let parts):
        let whole = try incident(name, in: transaction.snapshot)
        try Rights.require(.regroup, of: user, invented: whole.incident.invented)
        let claims = try Reviewing.claims(parts, of: whole)
        return try split(whole, claims, by: user, why: request.why, in: &transaction)
      case .link(let first, let kind, let second, let names):
        let pair = try incidents(first, second, user, in: transaction.snapshot)
        let claims = names.isEmpty ? [] : try Reviewing.claims(names, of: pair.0)
        return try link(pair, kind, claims, by: user, why: request.why, in: &transaction)
      case .undo(let id):
        return try undo(id, by: user, why: request.why, in: &transaction)
      }
    }
  }

  private func incidents(
    _ first: String, _ second: String, _ user: User, in snapshot: Snapshot
  ) throws -> (StoredIncident, StoredIncident) {
    let pair = (try incident(first, in: snapshot), try incident(second, in: snapshot))
    guard pair.0.incident.id != pair.1.incident.id else {
      throw RecordFault(.refused, "it is one incident", at: first, remedy: "Name two.")
    }
    try Rights.require(
      .regroup, of: user, invented: pair.0.incident.invented && pair.1.incident.invented)
    return pair
  }

  /// Merges two incidents: what is signed stays; of two signed ones a person has to reject one first.
  func merge(
    _ first: StoredIncident, _ second: StoredIncident, by user: User, why: String,
    undoing act: Int? = nil, in transaction: inout Transaction
  ) throws -> WriteSummary {
    guard !(first.state.isSigned && second.state.isSigned) else {
      throw RecordFault(
        .refused, "both are signed", at: "\(first.incident.id) and \(second.incident.id)",
        remedy: "Reject one of them first, with the reason.")
    }
    let (kept, merged) = second.state.isSigned ? (second, first) : (first, second)
    let (target, old) = (kept.incident.id, merged.incident.id)
    try transaction.merge(old, into: target)
    try withdrawOffers(of: old, in: &transaction)
    let regrouping = Regrouping(
      id: try transaction.nextRegrouping(), act: .merged, incident: target, other: old,
      claims: merged.incident.members.map(\.id), undoes: act, user: user.id, at: transaction.at,
      why: why.isEmpty ? "answered that they are one" : why)
    try transaction.add(regrouping)
    try settle([target], in: &transaction)
    return summary("\(old) went into \(target)", regrouping)
  }

  /// Takes claims out of an incident into one of their own.
  private func split(
    _ whole: StoredIncident, _ claims: [ClaimID], by user: User, why: String,
    in transaction: inout Transaction
  ) throws -> WriteSummary {
    let moved = whole.incident.members.filter { claims.contains($0.id) }
    guard moved.count < whole.incident.members.count else {
      throw RecordFault(
        .refused, "these are all of its claims", at: whole.incident.id.text,
        remedy: "Leave some of them in it.")
    }
    let id = try transaction.drawIncidentID()
    var part = whole.incident
    (part.id, part.members) = (id, moved)
    part.invented = moved.contains { $0.report.invented }
    try transaction.add(part)
    let regrouping = Regrouping(
      id: try transaction.nextRegrouping(), act: .split, incident: whole.incident.id, other: id,
      claims: claims, user: user.id, at: transaction.at, why: why)
    try transaction.add(regrouping)
    try keepApart(whole.incident.id, id, in: &transaction)
    try settle([whole.incident.id, id], in: &transaction)
    return summary("\(id) was taken out of \(whole.incident.id)", regrouping)
  }

  private func link(
    _ pair: (StoredIncident, StoredIncident), _ kind: IncidentLink, _ claims: [ClaimID],
    by user: User, why: String, in transaction: inout Transaction
  ) throws -> WriteSummary {
    let (first, second) = (pair.0.incident.id, pair.1.incident.id)
    let standing = try transaction.snapshot.regroupings(of: first).standingLinks
    guard
      !standing.contains(where: { $0.link == kind && $0.other == second && $0.incident == first })
    else {
      throw RecordFault(
        .refused, "the two are linked so already", at: "\(first) and \(second)",
        remedy: "Undo that first, to link them anew.")
    }
    let regrouping = Regrouping(
      id: try transaction.nextRegrouping(), act: .linked, incident: first, other: second,
      link: kind, claims: claims, user: user.id, at: transaction.at, why: why)
    try transaction.add(regrouping)
    try settle([first, second], in: &transaction)
    return summary("\(first) \(kind.words) \(second)", regrouping)
  }

  /// What a person said stays apart: no report that comes in makes the two one.
  func keepApart(
    _ one: IncidentID, _ other: IncidentID, in transaction: inout Transaction
  ) throws {
    if try transaction.snapshot.pair(one, other) == nil {
      try transaction.offer(
        Pair(first: one, second: other, score: 0, reasons: ["taken apart by a person"]))
    }
    try transaction.answer(one, other, .different)
  }

  private func withdrawOffers(of id: IncidentID, in transaction: inout Transaction) throws {
    for pair in try transaction.snapshot.pairs(of: id) where pair.answer == .open {
      try transaction.withdrawOffer(pair.first, pair.second)
    }
  }

  /// Works out anew what incidents are, propose and may be one with, after their claims were moved.
  func settle(_ ids: [IncidentID], in transaction: inout Transaction) throws {
    var placing = Placing(policy: policy, copies: copies)
    for id in ids { try placing.settle(id, in: &transaction) }
    try placing.assess(in: &transaction)
  }

  func summary(_ text: String, _ regrouping: Regrouping) -> WriteSummary {
    WriteSummary(
      text: "\(text). Taken back by: cairn review undo \(regrouping.id)",
      subjects: [regrouping.incident.text, regrouping.other.text, String(regrouping.id)])
  }

  /// The claims of an incident that are named, one by one or by their reports.
  private static func claims(_ names: [String], of whole: StoredIncident) throws -> [ClaimID] {
    let found = try names.flatMap { name -> [ClaimID] in
      let members = whole.incident.members.map(\.id).filter {
        ClaimID(name) == $0 || ReportID(name) == $0.report
      }
      guard !members.isEmpty else {
        throw RecordFault(
          .refused, "it has no claim of that name", at: name,
          remedy: "`cairn show \(whole.incident.id)` lists them, as REP-7F3K2Q#3.")
      }
      return members
    }
    guard !found.isEmpty else {
      throw RecordFault(
        .refused, "no claim is named", at: whole.incident.id.text, remedy: "Name one or more.")
    }
    return Set(found).sorted()
  }
}
