// SPDX-License-Identifier: Apache-2.0

import Record

/// One pass over a sheet of a workbook.
struct SheetScan {
  /// More columns than any recorder's table has.
  static let widest = 2000

  private var scan: XMLScan
  private let strings: [String]
  private let styles: WorkbookStyles

  init(_ bytes: [UInt8], strings: [String], styles: WorkbookStyles) {
    scan = XMLScan(bytes)
    self.strings = strings
    self.styles = styles
  }

  /// The rows that have a cell, each as wide as the first; what stands beyond its last column is left out.
  ///
  /// - Throws: `SheetFault` where there are too many columns, `ArchiveProblem` where it is broken.
  func rows() throws -> [DelimitedText.Row] {
    var copy = self
    var rows: [DelimitedText.Row] = []
    var line = 0
    while let event = try copy.scan.next() {
      guard case .start("row", let attributes) = event else { continue }
      line = attributes["r"].flatMap { Int($0) } ?? line + 1
      let cells = try copy.cells()
      guard !cells.isEmpty else { continue }
      let width = rows.first?.cells.count ?? (cells.keys.max() ?? 0) + 1
      guard width <= SheetScan.widest else {
        throw SheetFault(line: line, "it has more than \(SheetScan.widest) columns")
      }
      rows.append(DelimitedText.Row(line: line, cells: (0..<width).map { cells[$0] ?? "" }))
    }
    return rows
  }

  /// The cells of a row that hold something, by their column.
  private mutating func cells() throws(ArchiveProblem) -> [Int: String] {
    var cells: [Int: String] = [:]
    var column = -1
    while let event = try scan.next(), event != .end("row") {
      guard case .start("c", let attributes) = event else { continue }
      column = attributes["r"].flatMap(CellName.column) ?? column + 1
      let cell = try cell(attributes)
      if !cell.isEmpty { cells[column] = cell }
    }
    return cells
  }

  private mutating func cell(_ attributes: [String: String]) throws(ArchiveProblem) -> String {
    var value = ""
    var isValue = false
    var text = CellText()
    while let event = try scan.next(), event != .end("c") {
      switch event {
      case .start("v", _): isValue = true
      case .end("v"): isValue = false
      case .text(let words) where isValue: value += words
      default: text.take(event)
      }
    }
    switch attributes["t"] {
    case "s": return Int(value).flatMap { strings.indices.contains($0) ? strings[$0] : nil } ?? ""
    case "inlineStr": return text.whole
    case "str", "b", "e", "d": return value
    default: return styles.words(value, style: attributes["s"].flatMap { Int($0) } ?? 0)
    }
  }
}
