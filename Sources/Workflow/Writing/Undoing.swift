// SPDX-License-Identifier: Apache-2.0

import Archive
import Record

extension Reviewing {
  /// Takes an act on incidents back, as an act of its own.
  func undo(
    _ id: Int, by user: User, why: String, in transaction: inout Transaction
  ) throws -> WriteSummary {
    let snapshot = transaction.snapshot
    guard let act = try snapshot.regrouping(id) else {
      throw RecordFault(
        .refused, "there is no such act", at: "\(id)",
        remedy: "The histories of incidents give the numbers: cairn show INC-….")
    }
    let later = try snapshot.regroupings(of: act.incident)
    guard act.act != .unlinked, !later.contains(where: { $0.undoes == id }) else {
      throw RecordFault(
        .refused, "it was taken back already", at: "act \(id)", remedy: "Do it anew instead.")
    }
    let whole = try incident(act.incident.text, in: snapshot)
    try Rights.require(.regroup, of: user, invented: whole.incident.invented)
    switch act.act {
    case .merged: return try takeApart(act, by: user, why: why, in: &transaction)
    case .split:
      let other = try incident(act.other.text, in: snapshot)
      return try merge(whole, other, by: user, why: why, undoing: id, in: &transaction)
    case .linked, .unlinked: return try unlink(act, by: user, why: why, in: &transaction)
    }
  }

  /// The incident that went into another stands again, with those of its claims that still stand there.
  private func takeApart(
    _ act: Regrouping, by user: User, why: String, in transaction: inout Transaction
  ) throws -> WriteSummary {
    let whole = try incident(act.incident.text, in: transaction.snapshot)
    guard try transaction.snapshot.incident(act.other)?.mergedInto == act.incident else {
      throw RecordFault(
        .refused, "\(act.other) is no longer in \(act.incident)", at: "act \(act.id)",
        remedy: "Undo what was done to it since then first.")
    }
    let moved = whole.incident.members.filter { act.claims.contains($0.id) }
    guard !moved.isEmpty, moved.count < whole.incident.members.count else {
      throw RecordFault(
        .refused, "nothing would be left of one of the two", at: "act \(act.id)",
        remedy: "Undo what was done to \(act.incident) since then first.")
    }
    try transaction.restore(act.other)
    try transaction.place(
      moved.map { Archive.Placement(claim: $0.id, origin: $0.origin, reason: $0.reason) },
      in: act.other, reason: why)
    let undoing = Regrouping(
      id: try transaction.nextRegrouping(), act: .split, incident: act.incident, other: act.other,
      claims: moved.map(\.id), undoes: act.id, user: user.id, at: transaction.at, why: why)
    try transaction.add(undoing)
    try keepApart(act.incident, act.other, in: &transaction)
    try settle([act.incident, act.other], in: &transaction)
    return summary("\(act.other) stands by itself again", undoing)
  }

  private func unlink(
    _ act: Regrouping, by user: User, why: String, in transaction: inout Transaction
  ) throws -> WriteSummary {
    let undoing = Regrouping(
      id: try transaction.nextRegrouping(), act: .unlinked, incident: act.incident,
      other: act.other, link: act.link, claims: act.claims, undoes: act.id, user: user.id,
      at: transaction.at, why: why)
    try transaction.add(undoing)
    try settle([act.incident, act.other], in: &transaction)
    return WriteSummary(
      text: "\(undoing.words.prefix(1).uppercased() + undoing.words.dropFirst()).",
      subjects: [act.incident.text, act.other.text])
  }
}
