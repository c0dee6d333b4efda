// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
import Foundation
import Record
import Synchronization

/// When the proposals are made that the writer owes: nobody waits for them.
///
/// Weighing all claims of an incident takes the longer the more there are. While reports on one come in, its
/// proposal is made again now and then, so that of the writer's time a twentieth goes there at the most, however
/// large it has grown; when they stop coming, it is made at once. Whoever reads meanwhile works it out by
/// themselves.
final class Owing: Sendable {
  private struct State {
    var isAwaited = false
    var isClosed = false
    /// How long the writer was busy with it last.
    var last = Duration.zero
  }

  private let state = Mutex(State())

  /// So much longer than the work takes is waited before it is done again.
  private static let share = 20
  private static let least = Duration.milliseconds(500)

  /// How long to wait before the work is done; nil where somebody waits already, or nobody may any more.
  func awaited() -> Duration? {
    state.withLock { state in
      guard !state.isAwaited, !state.isClosed else { return nil }
      state.isAwaited = true
      return max(Owing.least, state.last * Owing.share)
    }
  }

  /// Whether the writer has let go of the record.
  var isClosed: Bool { state.withLock { $0.isClosed } }

  /// Does the work unless the writer has let go of the record.
  func work(_ body: () throws -> Void) rethrows {
    state.withLock { $0.isAwaited = false }
    guard !isClosed else { return }
    let start = ContinuousClock.now
    try body()
    let spent = start.duration(to: .now)
    state.withLock { $0.last = spent }
  }

  /// Has nothing more done.
  func close() { state.withLock { $0.isClosed = true } }
}

/// A proposal that was owed, and how many claims it weighs.
struct SettledProposal {
  var incident: IncidentID
  var assessment: Assessment
  var claims: Int
}

extension Desk {
  /// Has what is owed made soon, on a thread of its own: whoever writes waits only while it is written.
  func settleSoon(_ turn: Turn) {
    guard (try? folder.store.read { try !$0.owedProposals().isEmpty }) == true,
      let wait = owing.awaited()
    else { return }
    Thread.detachNewThread {
      Thread.sleep(forTimeInterval: wait / .seconds(1))
      // What fails is owed still, and made when the writer next has a moment.
      try? owing.work {
        let settled = try settledProposals()
        try turn.take { if !owing.isClosed { try keep(settled) } }
        // Of what came in meanwhile.
        settleSoon(turn)
      }
    }
  }

  /// Makes all proposals that are owed.
  func settleOwed() throws { try keep(settledProposals()) }

  func settledProposals() throws -> [SettledProposal] {
    try folder.store.read { snapshot in
      let judgements = try Judgements(snapshot)
      return try snapshot.owedProposals().compactMap { id in
        guard let incident = try snapshot.claims(ofIncident: id) else { return nil }
        return SettledProposal(
          incident: id, assessment: try judgements.assess(incident, policy, in: snapshot),
          claims: incident.members.count)
      }
    }
  }

  /// Writes them; what is no longer owed was made with what a person did meanwhile, and what has grown since
  /// stays owed.
  func keep(_ settled: [SettledProposal]) throws {
    guard !settled.isEmpty else { return }
    try folder.store.write(at: UTC.now()) { transaction in
      let dossiers = copies.incidents.take(at: transaction.ledgerRoot)
      for proposal in settled
      where try transaction.snapshot.owesProposal(of: proposal.incident) {
        try transaction.propose(proposal.assessment, for: proposal.incident)
        if try transaction.snapshot.claimCount(of: proposal.incident) != proposal.claims {
          _ = try transaction.owe(proposal.incident)
        }
      }
      copies.incidents.put(dossiers, at: transaction.ledgerRoot)
    }
  }
}

extension Reviewing {
  /// Makes an incident's proposal where it is owed, so that nobody signs less than there is.
  func settleOwed(_ name: String, in transaction: inout Transaction) throws {
    guard let id = IncidentID(name), try transaction.snapshot.owesProposal(of: id) else { return }
    var placing = Placing(policy: policy, copies: copies)
    placing.touch(id)
    try placing.assess(in: &transaction)
  }
}
