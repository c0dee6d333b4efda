// SPDX-License-Identifier: Apache-2.0

import Record

/// A toll as CSV for spreadsheets: RFC 4180, with a byte-order mark.
///
/// A cell that a spreadsheet would take for a formula starts with an apostrophe (OWASP ASVS 5.0,
/// 1.2.10); the JSON has the same without it.
struct TollTable {
  private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  init(_ toll: Toll) {
    line(
      [
        "invented", "state", "table", "label", "incidents", "without_figure", "killed_min",
        "killed_max", "injured_min", "injured_max", "without_injured",
      ])
    for part in toll.parts {
      row(part.headline, "headline", part, toll)
      for grade in part.grades { row(grade, "grade", part, toll) }
      if toll.axis != .grade {
        for line in part.rows { row(line, toll.axis.rawValue, part, toll) }
      }
      for line in part.conceded { row(line, "conceded", part, toll) }
    }
  }

  private mutating func row(_ row: Toll.Row, _ table: String, _ part: Toll.Part, _ toll: Toll) {
    let killed = row.knownKilled
    let injured = row.knownInjured
    line([
      String(toll.invented), part.isSigned ? "signed" : "proposed", table, row.label,
      String(row.incidents), String(row.unknown), cell(killed?.min), cell(killed?.max),
      cell(injured?.min), cell(injured?.max), String(row.unknownInjured),
    ])
  }

  private func cell(_ number: Int?) -> String { number.map(String.init) ?? "" }

  private mutating func line(_ cells: [String]) {
    bytes += Array(cells.map(TollTable.quoted).joined(separator: ",").utf8) + [0x0D, 0x0A]
  }

  static func quoted(_ cell: String) -> String {
    let first = cell.utf8.first
    let isFormula = first.map { Array("=+-@\t\r\0".utf8).contains($0) } ?? false
    let cell = isFormula ? "'" + cell : cell
    let needsQuotes = cell.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    guard needsQuotes else { return cell }
    // By bytes: a mark that joins the quotation mark before it makes another character of both.
    let doubled = cell.utf8.flatMap { $0 == 0x22 ? [$0, $0] : [$0] }
    return "\"" + String(decoding: doubled, as: UTF8.self) + "\""
  }
}
