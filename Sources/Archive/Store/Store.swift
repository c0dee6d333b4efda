// SPDX-License-Identifier: Apache-2.0

import GRDB
public import Record
import Synchronization

/// The rows of a record and its ledger: what is written is durable and in the ledger, or is not there.
///
/// One connection writes, in the one process that holds the record's lock; others only read, and a
/// reading connection can never copy the write-ahead log into the database (EVIDENCE §0.3).
public final class Store: Sendable {
  let path: String
  private let settingsPath: String
  let pool: DatabasePool
  private let signer: CheckpointSigner?
  private let ledger: Mutex<LedgerState>

  /// What the writer carries from one transaction to the next.
  private struct LedgerState {
    var frontier: MerkleFrontier
    var signedSize = 0
    /// How far the ledger's tiles go; nil before that was looked up.
    var tiledSize: Int?
    var signedAt: ContinuousClock.Instant?
    var failure: RecordFault?
  }

  /// - Parameters:
  ///   - path: the database's.
  ///   - pool: connections to it.
  ///   - signer: nil where nothing is written.
  /// - Throws: `RecordFault` of kind `corrupt` where the ledger contradicts what was signed.
  init(path: String, pool: DatabasePool, signer: CheckpointSigner?) throws {
    self.path = path
    settingsPath = Layout(database: path).captureSettings
    self.pool = pool
    self.signer = signer
    guard let signer else {
      ledger = Mutex(LedgerState(frontier: MerkleFrontier()))
      return
    }
    let frontier = try Self.explained(path) {
      try pool.read { database in
        let table = LedgerTable(database: database)
        let frontier = try table.frontier()
        try signer.check(size: frontier.size, root: frontier.root) {
          try table.prover.root(of: 0..<$0)
        }
        return frontier
      }
    }
    ledger = Mutex(LedgerState(frontier: frontier))
  }

  /// Reads in one view of the record: what is written meanwhile is not seen.
  ///
  /// - Throws: what `body` throws, and `RecordFault` where the database cannot be read.
  public func read<Value>(_ body: (Snapshot) throws -> Value) throws -> Value {
    try explained { try pool.read { try body(Snapshot(database: $0)) } }
  }

  /// Writes everything that `body` does, with its ledger entries, or nothing.
  ///
  /// When it returns, the disk has confirmed the whole. `body` must not write or sign through the store
  /// itself, which waits for this write to end. Checkpoints are signed at most every second;
  /// `sign()` signs at once.
  /// - Parameters:
  ///   - user: who does it; nil for the program itself.
  ///   - at: when, in UTC: `2026-11-21T08:30:00Z`.
  ///   - body: does the writing.
  /// - Returns: what `body` gives.
  /// - Throws: what `body` throws; `RecordFault` where it cannot be written or an invariant refuses it.
  public func write<Value: Sendable>(
    by user: UserID? = nil, at: String, _ body: (inout Transaction) throws -> Value
  ) throws -> Value {
    guard signer != nil else { throw RecordFault.readOnly(path) }
    return try ledger.withLock { state in
      if let failure = state.failure { throw failure }
      do {
        let value = try commit(&state, user: user, at: at, body)
        signWhenDue(&state)
        return value
      } catch {
        throw noted(error, in: &state)
      }
    }
  }

  /// Signs a checkpoint over everything that is written.
  ///
  /// - Throws: `RecordFault`, of kind `stopped` where the disk has failed before.
  public func sign() throws {
    try ledger.withLock { state in
      if let failure = state.failure { throw failure }
      do { try sign(&state) } catch { throw noted(error, in: &state) }
    }
  }

  /// How many entries the ledger has and their root.
  public func ledgerHead() throws -> (size: Int, root: Fingerprint) {
    try read { try $0.ledgerHead() }
  }

  /// Copies the log into the database, so that its file alone is whole.
  ///
  /// SQLite does it by itself only when the connection closed last is the one that may write. Where the
  /// disk is too full for it, nothing is lost: the log holds everything, and is read with the database.
  public func settle() throws {
    guard signer != nil else { return }
    do {
      _ = try explained { try pool.writeWithoutTransaction { try $0.checkpoint(.truncate) } }
    } catch let fault as RecordFault where [.diskFull, .locked].contains(fault.kind) {}
  }

  /// Lets go of the database's files.
  func release() throws { try explained { try pool.close() } }

  private func commit<Value>(
    _ state: inout LedgerState, user: UserID?, at: String,
    _ body: (inout Transaction) throws -> Value
  ) throws -> Value {
    let (value, frontier) = try explained {
      try pool.write { database in
        var transaction = Transaction(
          database: database, frontier: state.frontier, actor: user, at: at,
          settingsPath: settingsPath)
        let value = try body(&transaction)
        return (value, transaction.ledger.frontier)
      }
    }
    state.frontier = frontier
    return value
  }

  /// What is written stays written where it cannot be signed yet: `sign()` then says why.
  private func signWhenDue(_ state: inout LedgerState) {
    if let last = state.signedAt, last.duration(to: .now) < .seconds(1) { return }
    do { try sign(&state) } catch { _ = noted(error, in: &state) }
  }

  private func sign(_ state: inout LedgerState) throws {
    guard let signer, state.signedSize < state.frontier.size else { return }
    let frontier = state.frontier
    let tiled = state.tiledSize ?? Self.tiledSize(signer)
    try pool.read { database in
      let table = LedgerTable(database: database)
      try signer.sign(size: frontier.size, root: frontier.root) {
        try table.prover.root(of: 0..<$0)
      } publish: {
        try signer.tiles.extend(from: tiled, to: frontier.size, table: table)
      }
    }
    state.tiledSize = frontier.size
    state.signedSize = frontier.size
    state.signedAt = .now
  }

  /// Tiles that somebody took away are all written anew.
  private static func tiledSize(_ signer: CheckpointSigner) -> Int {
    let size = signer.publishedSize()
    return signer.tiles.reaches(size) ? size : 0
  }

  /// After the disk has failed once, what it says it holds can no longer be trusted.
  private func noted(_ error: any Error, in state: inout LedgerState) -> any Error {
    guard let fault = error as? RecordFault, fault.kind == .device else { return error }
    state.failure = RecordFault(
      .stopped, "nothing more is accepted since a write failed (\(fault.what))", at: path,
      remedy: "Check the disk, run `cairn verify`, then start again.")
    return fault
  }

  private func explained<Value>(_ body: () throws -> Value) throws -> Value {
    try Self.explained(path, body)
  }

  private static func explained<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
    do { return try body() } catch let error as DatabaseError {
      throw RecordFault.database(error, at: path)
    }
  }
}
