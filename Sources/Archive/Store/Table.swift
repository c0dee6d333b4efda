// SPDX-License-Identifier: Apache-2.0

/// A table whose every row the ledger vouches for.
struct Table: Sendable {
  let name: String
  /// What identifies a row.
  let key: [String]
  /// The key and what else a row holds, in the order in which it is written and hashed.
  let columns: [String]
  /// Whether a row is never changed once it stands.
  let isAppendOnly: Bool
  /// Whether rows are about persons, so that their hashes in the ledger are salted.
  let isPersonal: Bool
  /// Statements, made once: making them took longer than what they do.
  let insertion: String
  let selection: String
  let selectionByKey: String
  let removal: String

  private init(
    name: String, key: [String], values: [String], isAppendOnly: Bool = false,
    isPersonal: Bool = false
  ) {
    self.name = name
    self.key = key
    columns = key + values
    self.isAppendOnly = isAppendOnly
    self.isPersonal = isPersonal
    let names = columns.joined(separator: ", ")
    let keys = key.joined(separator: ", ")
    let byKey = " WHERE " + key.map { "\($0) = ?" }.joined(separator: " AND ")
    let sets = values.map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
    let update = values.isEmpty ? "NOTHING" : "UPDATE SET \(sets)"
    insertion =
      "INSERT INTO \(name) (\(names)) VALUES (\(Condition.places(columns.count)))"
      + (isAppendOnly ? "" : " ON CONFLICT (\(keys)) DO \(update)")
    selection = "SELECT \(names) FROM \(name)"
    selectionByKey = selection + byKey
    removal = "DELETE FROM \(name)" + byKey
  }

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

  static let sourceNote = Table(
    name: "source_note", key: ["id"],
    values: ["source", "matter", "value", "conflict", "since", "citation", "user", "at"],
    isAppendOnly: true, isPersonal: true)

  static let visit = Table(
    name: "visit", key: ["id"],
    values: [
      "capture", "asked", "address", "at", "outcome", "status", "words", "content", "etag",
      "last_modified", "report", "previous",
    ], isAppendOnly: true)

  static let regrouping = Table(
    name: "regrouping", key: ["id"],
    values: ["act", "incident", "other", "link", "claims", "undoes", "user", "at", "why"],
    isAppendOnly: true, isPersonal: true)

  static let feed = Table(
    name: "feed", key: ["id"],
    values: [
      "address", "host", "title", "outlet", "language", "country", "invented", "minutes", "state",
      "added_at", "added_by",
    ])
  static let feedVisit = Table(
    name: "feed_visit", key: ["id"],
    values: [
      "feed", "capture", "address", "at", "outcome", "status", "words", "entries", "fresh",
      "content", "etag", "last_modified", "failures", "next",
    ], isAppendOnly: true)
  static let feedEntry = Table(
    name: "feed_entry", key: ["id"],
    values: ["feed", "address", "host", "published", "state", "attempts", "next", "visit"])

  static let datasetImport = Table(
    name: "dataset_import", key: ["id"],
    values: [
      "dataset", "format", "holder", "edition", "licence", "files", "added", "changed", "same",
      "withdrawn", "user", "at",
    ], isAppendOnly: true, isPersonal: true)
  static let listed = Table(
    name: "listed", key: ["dataset", "code"],
    values: ["source", "file", "line", "first_day", "last_day", "withdrawn", "json"])
  static let listedAnswer = Table(
    name: "listed_answer", key: ["id"],
    values: ["dataset", "code", "incident", "answer", "user", "at", "why"],
    isAppendOnly: true, isPersonal: true)

  static let translation = Table(
    name: "translation", key: ["id"],
    values: [
      "report", "capture", "language", "title", "text", "made_by", "machine", "added_at",
      "added_by",
    ], isPersonal: true)

  static let provenance = Table(
    name: "provenance", key: ["capture"],
    values: [
      "given_by", "given_at", "how", "device", "consent", "limits", "purpose", "basis",
    ], isPersonal: true)

  static let collector = Table(
    name: "collector", key: ["id"],
    values: [
      "user", "ledger_index", "role", "organisation", "machine", "egress", "software", "program",
    ], isPersonal: true)
  static let account = Table(
    name: "account", key: ["capture"], values: ["user", "words"], isPersonal: true)
  static let feedGround = Table(
    name: "feed_ground", key: ["feed"], values: ["purpose", "basis"], isPersonal: true)

  static let all: [Table] = [
    user, capture, report, claim, signature, incident, member, pending, reportedTotal, pair,
    proposal, signed, credibility, visit, regrouping, feed, feedVisit, feedEntry, datasetImport,
    listed, listedAnswer, translation, sourceNote, provenance, collector, account, feedGround,
  ]
}

extension Table {
  /// How the ledger names a row: `claim/REP-7F3K2Q#3`.
  func rowName(_ key: some Sequence<StoredValue>) -> String {
    name + "/" + key.map(\.words).joined(separator: "#")
  }

  /// The hash of a row's content: the table's name, then each column's type, length and bytes.
  ///
  /// - Parameters:
  ///   - row: values in the order of `columns`.
  ///   - salt: 32 bytes that come before everything else; none where the row is not about a person.
  /// - Returns: what the ledger says of the row.
  func hash(_ row: some Sequence<StoredValue>, salt: [UInt8] = []) -> Fingerprint {
    var bytes = salt
    bytes.append(contentsOf: name.utf8)
    bytes.append(0)
    for value in row { value.append(to: &bytes) }
    return Fingerprint(of: bytes)
  }
}
