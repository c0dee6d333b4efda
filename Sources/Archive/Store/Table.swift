// SPDX-License-Identifier: Apache-2.0

import Crypto
import GRDB

/// A table whose every row the ledger vouches for.
struct Table: Sendable {
  let name: String
  /// What identifies a row, and what else it holds: the order in which a row is written and hashed.
  let key: [String]
  let values: [String]
  /// Whether a row is never changed once it stands.
  var isAppendOnly = false
  /// Whether rows are about persons, so that their hashes in the ledger are salted.
  var isPersonal = false

  var columns: [String] { key + values }

  static let user = Table(
    name: "user", key: ["id"], values: ["name", "display", "role", "created"], isPersonal: true)
  static let capture = Table(
    name: "capture", key: ["id"],
    values: ["sha256", "size", "media_type", "at", "method", "origin", "ledger_index"],
    isAppendOnly: true)
  static let report = Table(
    name: "report", key: ["id"],
    values: [
      "seq", "capture", "title", "outlet", "address", "published", "published_text", "language",
      "country", "invented", "text", "state", "reader_version", "added_at", "added_by",
    ])
  static let claim = Table(
    name: "claim", key: ["report", "number"],
    values: ["json", "harm", "scope", "stance", "place", "day"])
  static let signature = Table(name: "signature", key: ["report"], values: ["data"])
  static let incident = Table(
    name: "incident", key: ["id"],
    values: [
      "place", "place_json", "day", "cause", "strike", "state", "invented", "merged_into",
    ])
  static let member = Table(
    name: "member", key: ["report", "number"], values: ["incident", "origin", "source", "reason"])
  static let pending = Table(name: "pending", key: ["report", "number"], values: ["reason"])
  static let reportedTotal = Table(name: "reported_total", key: ["report", "number"], values: [])
  static let pair = Table(
    name: "pair", key: ["first", "second"],
    values: ["score", "reasons", "answer", "answered_by", "answered_at"])
  static let proposal = Table(
    name: "proposal", key: ["incident"], values: ["assessment", "policy", "at"])
  static let signed = Table(
    name: "signed", key: ["id"],
    values: ["incident", "act", "assessment", "user", "at", "why"],
    isAppendOnly: true, isPersonal: true)
  static let credibility = Table(
    name: "credibility", key: ["id"], values: ["source", "is_credible", "user", "at", "reason"],
    isAppendOnly: true, isPersonal: true)

  static let all: [Table] = [
    user, capture, report, claim, signature, incident, member, pending, reportedTotal, pair,
    proposal, signed, credibility,
  ]
}

extension Table {
  /// How the ledger names a row: `claim/REP-7F3K2Q#3`.
  func rowName(_ key: some Sequence<DatabaseValue>) -> String {
    name + "/" + key.map { String.fromDatabaseValue($0) ?? "\($0)" }.joined(separator: "#")
  }

  /// The hash of a row's content: the table's name, then each column's type, length and bytes.
  ///
  /// - Parameters:
  ///   - row: values in the order of `columns`.
  ///   - salt: 32 bytes that come before everything else; none where the row is not about a person.
  func hash(_ row: some Sequence<DatabaseValue>, salt: [UInt8] = []) -> Fingerprint {
    var hash = SHA256()
    hash.update(data: salt)
    hash.update(data: Array(name.utf8) + [0])
    for value in row { update(&hash, value) }
    return Fingerprint(hash.finalize())
  }

  private func update(_ hash: inout SHA256, _ value: DatabaseValue) {
    func add(_ tag: UInt8, _ bytes: some Collection<UInt8>) {
      var head = [tag]
      withUnsafeBytes(of: UInt64(bytes.count).bigEndian) { head.append(contentsOf: $0) }
      hash.update(data: head)
      hash.update(data: Array(bytes))
    }
    func add(_ tag: UInt8, number: UInt64) {
      add(tag, withUnsafeBytes(of: number.bigEndian) { Array($0) })
    }
    switch value.storage {
    case .null: add(0, EmptyCollection<UInt8>())
    case .int64(let number): add(1, number: UInt64(bitPattern: number))
    case .double(let number): add(2, number: number.bitPattern)
    case .string(let text): add(3, text.utf8)
    case .blob(let data): add(4, data)
    }
  }
}

/// The statements that write and read one table, made once.
extension Table {
  var insertion: String {
    let names = columns.joined(separator: ", ")
    let places = columns.map { _ in "?" }.joined(separator: ", ")
    let insert = "INSERT INTO \(name) (\(names)) VALUES (\(places))"
    if isAppendOnly { return insert }
    let conflict = " ON CONFLICT (\(key.joined(separator: ", ")))"
    if values.isEmpty { return insert + conflict + " DO NOTHING" }
    return insert + conflict + " DO UPDATE SET "
      + values.map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
  }

  var selection: String { "SELECT \(columns.joined(separator: ", ")) FROM \(name)" }

  var byKey: String { " WHERE " + key.map { "\($0) = ?" }.joined(separator: " AND ") }
}
