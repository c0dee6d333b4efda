// SPDX-License-Identifier: Apache-2.0

import GRDB
import Record

/// A checkpoint with the word of an authority on when it was there.
public struct Stamp: Hashable, Sendable {
  /// The signed note, as it lay in the ledger's folder.
  public var checkpoint: [UInt8]
  public var token: TimestampToken
  /// The authority's root and what lies between, in PEM: a token is of no use without them.
  public var certificates: [UInt8]

  public init(checkpoint: [UInt8], token: TimestampToken, certificates: [UInt8]) {
    self.checkpoint = checkpoint
    self.token = token
    self.certificates = certificates
  }

  /// What the authority says; checked anew at every call.
  ///
  /// - Throws: `TimestampToken.Problem`.
  public func statement() throws(TimestampToken.Problem) -> TimestampToken.Statement {
    try token.check(checkpoint, certificates: certificates)
  }
}

extension LedgerEntry {
  static let stamped = "checkpoint.stamped"
}

extension RecordFolder {
  /// Keeps a stamp: its three parts as objects, and an entry of the ledger that names them in this order.
  ///
  /// - Parameters:
  ///   - stamp: a good one, over a checkpoint of this ledger.
  ///   - now: in UTC.
  /// - Returns: what the authority says.
  /// - Throws: `RecordFault` of kind `refused` for a token that is not good, or another ledger's checkpoint.
  @discardableResult
  public func keep(_ stamp: Stamp, now: String = UTC.now()) throws -> TimestampToken.Statement {
    let statement: TimestampToken.Statement
    do { statement = try stamp.statement() } catch {
      throw RecordFault(
        .refused, "the timestamp cannot be kept: \(error)", at: "token",
        remedy: "Ask the authority again; nothing was written.")
    }
    guard let checkpoint = try checkpoint(of: stamp) else {
      throw RecordFault(
        .refused, "it is no checkpoint that this ledger continues", at: "checkpoint",
        remedy: "Give the checkpoint of this record that was sent to the authority.")
    }
    let objects = try self.objects.put([stamp.checkpoint, stamp.token.bytes, stamp.certificates])
    try store.write(at: now) { transaction in
      try transaction.log(
        LedgerEntry.stamped, of: "checkpoint/\(checkpoint.size)",
        Changes(database: transaction.database), objects: objects,
        reason: "\(statement.at) \(statement.signer)", even: true)
    }
    return statement
  }

  /// The checkpoint of a stamp, where the ledger's keys signed it and its entries lead to its root.
  private func checkpoint(of stamp: Stamp) throws -> Checkpoint? {
    guard let note = SignedNote(String(decoding: stamp.checkpoint, as: UTF8.self)),
      let checkpoint = Checkpoint(text: note.text)
    else { return nil }
    return try store.read { snapshot in
      let keys = try KeyHistory(snapshot, now: manifest)
      let table = LedgerTable(database: snapshot.database)
      guard keys.signed(note, size: checkpoint.size), try checkpoint.size <= table.size(),
        try table.prover.root(of: 0..<checkpoint.size) == checkpoint.root
      else { return nil }
      return checkpoint
    }
  }

  /// The earliest stamp over an entry; nil where there is none, or an object of it is gone.
  func stamp(over index: Int) throws -> Stamp? {
    let entries = try store.read { try $0.stamped() }
    return entries.first { ($0.entry.stampedSize ?? 0) > index }.flatMap { stamp(of: $0.entry) }
  }

  /// The stamp that an entry names; nil where an object of it is gone or changed.
  func stamp(of entry: LedgerEntry) -> Stamp? {
    let parts = entry.objects.compactMap { try? objects.bytes(of: $0) }
    guard parts.count == 3 else { return nil }
    return Stamp(
      checkpoint: parts[0], token: TimestampToken(bytes: parts[1]), certificates: parts[2])
  }
}

extension LedgerEntry {
  /// How many entries the checkpoint covers that this one says was stamped.
  var stampedSize: Int? {
    guard type == Self.stamped, objects.count == 3 else { return nil }
    return Int(subject.dropFirst("checkpoint/".count))
  }
}

extension Snapshot {
  /// How many entries the largest checkpoint covers that the ledger says left the machine.
  public func givenOutSize() throws -> Int? {
    let sql = """
      SELECT max(CAST(substr(subject, 12) AS INTEGER)) FROM ledger
      WHERE subject >= 'checkpoint/' AND subject < 'checkpoint0'
      """
    return try Int.fetchOne(database.cachedStatement(sql: sql))
  }

  /// The entries that name stamps, by the index over subjects.
  func stamped() throws -> [LedgerEntry.Placed] {
    let sql = """
      SELECT idx, entry FROM ledger WHERE subject >= 'checkpoint/' AND subject < 'checkpoint0'
      ORDER BY idx
      """
    return try Row.fetchAll(database.cachedStatement(sql: sql)).compactMap { row in
      LedgerEntry(canonical: row.bytes("entry")).map { .init(index: row["idx"], entry: $0) }
    }.filter { $0.entry.stampedSize != nil }
  }
}
