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

  /// Does the work unless the writer has let go of the record.
  func work(_ body: () throws -> Void) rethrows {
    let isClosed = state.withLock { state in
      state.isAwaited = false
      return state.isClosed
    }
    guard !isClosed else { return }
    let start = ContinuousClock.now
    try body()
    let spent = start.duration(to: .now)
    state.withLock { $0.last = spent }
  }

  /// Has nothing more done.
  func close() { state.withLock { $0.isClosed = true } }
}

extension Desk {
  /// Has what is owed made soon, on a thread of its own, in turn with the requests.
  func settleSoon(_ turn: Turn) {
    guard (try? folder.store.read { try !$0.owedProposals().isEmpty }) == true,
      let wait = owing.awaited()
    else { return }
    Thread.detachNewThread {
      Thread.sleep(forTimeInterval: wait / .seconds(1))
      // What fails is owed still, and made when the writer next has a moment.
      turn.take { owing.work { try? settleOwed() } }
    }
  }

  /// Makes all proposals that are owed.
  func settleOwed() throws {
    let owed = try folder.store.read { try $0.owedProposals() }
    guard !owed.isEmpty else { return }
    try folder.store.write(at: UTC.now()) { transaction in
      var placing = Placing(policy: policy, copies: copies, goingOnIn: transaction)
      owed.forEach { placing.touch($0) }
      try placing.assess(in: &transaction)
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
