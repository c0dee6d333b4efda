// SPDX-License-Identifier: Apache-2.0

import Foundation
import GRDB
import Record

/// One view of what the record holds.
public struct Snapshot {
  let database: Database

  /// How much of everything there is.
  public func counts() throws -> Counts {
    func count(_ what: String) throws -> Int {
      try Int.fetchOne(database.cachedStatement(sql: "SELECT count(*) FROM " + what)) ?? 0
    }
    return Counts(
      reports: try count("report"), claims: try count("claim"),
      incidents: try count("incident WHERE merged_into IS NULL"),
      signed: try count("incident WHERE merged_into IS NULL AND state IN ('signed', 'published')"),
      pending: try count("pending"), reportedTotals: try count("reported_total"),
      openPairs: try count("pair WHERE answer = 'open'"),
      entries: try LedgerTable(database: database).size())
  }
}

extension Snapshot {
  /// Whether everything in the record is made up.
  public func isInvented() throws -> Bool {
    let sql = "SELECT NOT EXISTS (SELECT 1 FROM report WHERE NOT invented)"
    return try Bool.fetchOne(database.cachedStatement(sql: sql)) ?? false
  }

  /// Whether anything in the record is made up.
  public func hasInvented() throws -> Bool {
    let sql = "SELECT EXISTS (SELECT 1 FROM report WHERE invented)"
    return try Bool.fetchOne(database.cachedStatement(sql: sql)) ?? false
  }
}

public struct Counts: Hashable, Sendable {
  public var reports: Int
  public var claims: Int
  /// Those merged into another left out.
  public var incidents: Int
  public var signed: Int
  /// Claims that wait for a day or a place.
  public var pending: Int
  public var reportedTotals: Int
  public var openPairs: Int
  /// Entries of the ledger.
  public var entries: Int
}

/// Some of many, and where the next begin.
public struct Page<Item: Sendable, Cursor: Sendable>: Sendable {
  public var items: [Item]
  /// What to ask for next; nil at the end.
  public var next: Cursor?

  /// Takes one item more than a page holds as the sign that more follow.
  init(_ items: [Item], limit: Int, cursor: (Item) -> Cursor) {
    self.items = Array(items.prefix(limit))
    next = items.count > limit ? self.items.last.map(cursor) : nil
  }
}

extension Page: Equatable where Item: Equatable, Cursor: Equatable {}

/// JSON as it lies in columns.
enum StoredJSON {
  private static let decoder = JSONDecoder()
  private static let encoder = {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }()

  static func encode(_ value: some Encodable) throws -> String {
    String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  static func encode(_ claim: Claim) -> String {
    var json = JSONWriter(isSparse: true)
    ClaimJSON(offsets: nil).write(claim, to: &json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// Reads what a column holds.
  ///
  /// - Parameters:
  ///   - text: the column's.
  ///   - place: names the row, for the error that says it is damaged.
  /// - Returns: the value.
  /// - Throws: `RecordFault` of kind `corrupt`.
  static func decode<Value: Decodable>(_ text: String, at place: String) throws -> Value {
    do { return try decoder.decode(Value.self, from: Data(text.utf8)) } catch {
      throw RecordFault(
        .corrupt, "what is stored cannot be read (\(error))", at: place,
        remedy: "Run `cairn verify`, and put the record back from a backup.")
    }
  }
}
