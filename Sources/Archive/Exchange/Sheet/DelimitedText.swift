// SPDX-License-Identifier: Apache-2.0

/// Comma-separated text as RFC 4180 has it.
///
/// Written with a byte-order mark, so that spreadsheets take it for UTF-8, and with an apostrophe before
/// what a spreadsheet would run as a formula (OWASP ASVS 1.2.10); reading takes off just what writing
/// puts on.
public enum DelimitedText {
  /// One line of a table: its cells, and the line of the file it starts at, from 1.
  public struct Row: Hashable, Sendable {
    public var line: Int
    public var cells: [String]

    public init(line: Int, cells: [String]) {
      self.line = line
      self.cells = cells
    }
  }

  static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Writes rows of cells, the heading first.
  public static func write(_ rows: [[String]]) -> [UInt8] {
    var bytes = mark
    for row in rows {
      for (index, cell) in row.enumerated() {
        if index > 0 { bytes.append(comma) }
        append(guarded(cell), to: &bytes)
      }
      bytes += [0x0D, 0x0A]
    }
    return bytes
  }

  /// Reads rows of cells; lines may end in CR LF, LF or CR, and empty lines are left out.
  ///
  /// - Throws: `SheetFault` where a quotation is never closed, or where something follows a closed one.
  public static func read(_ bytes: [UInt8]) throws -> [Row] {
    var reading = Reading(bytes: bytes.starts(with: mark) ? bytes[mark.count...] : bytes[...])
    return try reading.rows()
  }

  private static func append(_ cell: String, to bytes: inout [UInt8]) {
    let quoted = cell.utf8.contains { $0 == quote || $0 == comma || $0 == 0x0A || $0 == 0x0D }
    guard quoted else {
      bytes.append(contentsOf: cell.utf8)
      return
    }
    bytes.append(quote)
    for byte in cell.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }

  /// Plain numbers stay: a longitude of -3.7 is no formula.
  private static func guarded(_ cell: String) -> String {
    isFormula(cell) ? "'" + cell : cell
  }

  static func unguarded(_ cell: String) -> String {
    guard cell.utf8.first == apostrophe else { return cell }
    let rest = String(cell.dropFirst())
    return isFormula(rest) ? rest : cell
  }

  /// What begins like a formula, or like a cell that was guarded already.
  private static func isFormula(_ cell: String) -> Bool {
    guard let first = cell.utf8.first else { return false }
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "@"), 0x09, 0x0D, 0x00: return true
    case UInt8(ascii: "-"): return Double(cell) == nil
    case apostrophe: return isFormula(String(cell.dropFirst()))
    default: return false
    }
  }

  static let comma = UInt8(ascii: ",")
  static let quote = UInt8(ascii: "\"")
  private static let apostrophe = UInt8(ascii: "'")
}
