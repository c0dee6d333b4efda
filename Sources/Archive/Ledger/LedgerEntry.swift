// SPDX-License-Identifier: Apache-2.0

public import Record

/// One thing that was done, as the ledger keeps it for ever.
///
/// It holds no name and no text of a person: users stand in it by identifier, rows by the hash of their
/// content, and rows about persons by a hash with a salt that can be forgotten (EVIDENCE §2.4).
public struct LedgerEntry: Hashable, Sendable {
  /// An entry and its place in the ledger.
  public struct Placed: Hashable, Sendable {
    /// From 0.
    public var index: Int
    public var entry: LedgerEntry

    public init(index: Int, entry: LedgerEntry) {
      self.index = index
      self.entry = entry
    }
  }

  /// The tile format gives a length two bytes (C2SP tlog-tiles).
  static let maximumSize = 65_535

  /// What was done: `report.added`.
  public var type: String
  /// UTC, `2026-11-21T08:30:00Z`.
  public var at: String
  /// Who did it; nil for the program itself.
  public var actor: UserID?
  /// The identifier of what it was done to.
  public var subject: String
  /// The objects that came in with it.
  public var objects: [Fingerprint]
  /// The rows it wrote with the hash of each, in the order of their keys; nil where it took one away.
  public var rows: [(key: String, hash: Fingerprint?)] {
    rowKeys.indices.map { (rowKeys[$0], rowHashes[$0]) }
  }
  private var rowKeys: [String]
  private var rowHashes: [Fingerprint?]
  /// Why, in the program's words; what people write stands in rows.
  public var reason: String?

  init(
    type: String, at: String, actor: UserID?, subject: String, objects: [Fingerprint] = [],
    rows: [String: Fingerprint?] = [:], reason: String? = nil
  ) {
    self.init(
      type: type, at: at, actor: actor, subject: subject, objects: objects,
      sorted: LedgerEntry.sorted(rows), reason: reason)
  }

  /// Takes rows that are in the order of their keys' UTF-16, as RFC 8785 has it.
  init(
    type: String, at: String, actor: UserID?, subject: String, objects: [Fingerprint],
    sorted rows: [(key: String, hash: Fingerprint?)], reason: String?
  ) {
    self.type = type
    self.at = at
    self.actor = actor
    self.subject = subject
    self.objects = objects
    rowKeys = rows.map(\.key)
    rowHashes = rows.map(\.hash)
    self.reason = reason
  }

  /// By UTF-16, as RFC 8785 has it; for ASCII, which nearly all keys are, bytes give the same order.
  private static func sorted(
    _ rows: [String: Fingerprint?]
  ) -> [(key: String, hash: Fingerprint?)] {
    let rows = rows.map { (key: $0.key, hash: $0.value) }
    guard rows.allSatisfy({ $0.key.utf8.allSatisfy { $0 < 0x80 } }) else {
      return rows.sorted { $0.key.utf16.lexicographicallyPrecedes($1.key.utf16) }
    }
    return rows.sorted { $0.key < $1.key }
  }

  /// The canonical form (RFC 8785): keys sorted, no spaces.
  public var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("actor", actor?.text ?? "cairn")
      json.field("at", at)
      json.strings("objects", objects.map(\.hex))
      if let reason { json.field("reason", reason) }
      json.key("rows")
      json.object { json in
        for (key, hash) in rows {
          json.key(named: key)
          if let hash { json.string(hash.hex) } else { json.null() }
        }
      }
      json.field("subject", subject)
      json.field("type", type)
      json.field("v", 1)
    }
    return json.bytes
  }
}
