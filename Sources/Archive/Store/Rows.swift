// SPDX-License-Identifier: Apache-2.0

import GRDB
import Record

// From rows to values. A row that cannot be read is damage, never a trap.

extension RecordFault {
  static func damaged(_ place: String) -> RecordFault {
    RecordFault(
      .corrupt, "what is stored cannot be read", at: place,
      remedy: "Run `cairn verify`, and put the record back from a backup.")
  }
}

extension Row {
  func identifier<Name: Identifier>(_ column: String) throws -> Name {
    guard let name: Name = try optionalIdentifier(column) else {
      throw RecordFault.damaged("column \(column)")
    }
    return name
  }

  func optionalIdentifier<Name: Identifier>(_ column: String) throws -> Name? {
    guard let text: String = self[column] else { return nil }
    guard let name = Name(text) else { throw RecordFault.damaged("\(column) \(text)") }
    return name
  }

  func word<Word: RawRepresentable>(_ column: String) throws -> Word where Word.RawValue == String {
    guard let text: String = self[column], let word = Word(rawValue: text) else {
      throw RecordFault.damaged("column \(column)")
    }
    return word
  }

  func day(_ column: String) -> Day? { (self[column] as Int32?).map(Day.init(number:)) }
}

extension Report {
  init(_ row: Row) throws {
    self.init(
      id: try row.identifier("id"), title: row["title"], outlet: row["outlet"],
      address: row["address"], published: row.day("published"),
      publishedText: row["published_text"], language: row["language"], country: row["country"],
      invented: row["invented"])
  }
}

extension Capture {
  init(_ row: Row) throws {
    self.init(
      sha256: row["sha256"], size: row["size"], mediaType: row["media_type"], at: row["at"],
      method: try row.word("method"), origin: row["origin"])
  }
}

extension StoredReport {
  init(_ row: Row) throws {
    self.init(
      report: try Report(row), text: String(decoding: row.bytes("text"), as: UTF8.self),
      capture: try Capture(row), ledgerIndex: row["ledger_index"], state: try row.word("state"),
      readerVersion: row["reader_version"], addedAt: row["added_at"],
      addedBy: try row.optionalIdentifier("added_by"))
  }
}

extension ReportLine {
  init(_ row: Row) throws {
    let incidents = (row["incidents"] as String? ?? "").split(separator: ",")
    self.init(
      report: try Report(row), state: try row.word("state"), addedAt: row["added_at"],
      claims: row["claims"], incidents: incidents.compactMap { IncidentID($0) }.sorted())
  }
}

extension User {
  init(_ row: Row) throws {
    self.init(
      id: try row.identifier("id"), name: row["name"], display: row["display"],
      role: try row.word("role"), created: row["created"])
  }
}

extension Pair {
  init(_ row: Row) throws {
    self.init(
      first: try row.identifier("first"), second: try row.identifier("second"),
      score: row["score"], reasons: try StoredJSON.decode(row["reasons"], at: "pair"),
      answer: try row.word("answer"))
  }
}

extension Decision {
  init(_ row: Row, incident: IncidentID) throws {
    let assessment: String? = row["assessment"]
    self.init(
      incident: incident, act: try row.word("act"),
      assessment: try assessment.map { try StoredJSON.decode($0, at: "signed \(incident)") },
      user: try row.identifier("user"), at: row["at"], why: row["why"])
  }
}
