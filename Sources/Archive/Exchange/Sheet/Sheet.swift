// SPDX-License-Identifier: Apache-2.0

/// A table of a format: the columns in their order, and rows to and from a table of cells.
struct Sheet<Row: Sendable>: Sendable {
  /// The file's name without its folder: `incidents.csv`.
  var name: String
  var columns: [Column<Row>]
  /// A row before any cell was read.
  var blank: Row

  /// What could be read of a table, and what is wrong with the rest.
  struct Reading: Sendable {
    var rows: [(line: Int, row: Row)] = []
    var faults: [SheetFault] = []
  }

  func cells(of rows: [Row]) -> [[String]] {
    [columns.map(\.name)] + rows.map { row in columns.map { $0.write(row) } }
  }

  func write(_ rows: [Row]) -> [UInt8] { DelimitedText.write(cells(of: rows)) }

  /// The rows as a spreadsheet.
  func workbook(_ rows: [Row]) throws -> [UInt8] {
    let numbers = Set(columns.indices.filter { columns[$0].isNumber })
    return try Workbook.write(cells(of: rows), numbers: numbers, name: "incidents")
  }

  /// Reads the rows of a table whose heading may have the columns in any order, and others besides.
  ///
  /// - Parameter table: rows of cells, the heading first.
  /// - Returns: the rows that could be read, each with its line, and what is wrong with the others.
  /// - Throws: `SheetFault` where there is no heading, or none of its columns is the format's.
  func read(_ table: [DelimitedText.Row]) throws -> Reading {
    guard let heading = table.first else { throw SheetFault(line: 1, "the file is empty") }
    let readers = try readers(of: heading)
    var reading = Reading()
    for line in table.dropFirst() {
      do {
        let row = try row(line, heading: heading, readers: readers, &reading.faults)
        reading.rows.append((line.line, row))
      } catch let fault as SheetFault {
        reading.faults.append(fault)
      }
    }
    return reading
  }

  /// Where each column that is read stands in a line, in the order of the format: a column may build on
  /// what one before it gave.
  private func readers(of heading: DelimitedText.Row) throws -> [(Column<Row>, index: Int)] {
    let places = Dictionary(
      heading.cells.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let found = columns.compactMap { column in
      column.read == nil ? nil : places[column.name].map { (column, index: $0) }
    }
    guard !found.isEmpty else {
      let wanted = columns.lazy.filter { $0.read != nil }.prefix(4).map(\.name)
      throw SheetFault(
        line: heading.line,
        "none of its columns is of \(name); expected such as \(wanted.joined(separator: ", "))")
    }
    return found
  }

  private func row(
    _ line: DelimitedText.Row, heading: DelimitedText.Row,
    readers: [(Column<Row>, index: Int)], _ faults: inout [SheetFault]
  ) throws -> Row {
    guard line.cells.count == heading.cells.count else {
      throw SheetFault(
        line: line.line,
        "it has \(line.cells.count) cells, and the heading \(heading.cells.count)")
    }
    var row = blank
    var partial: [SheetFault] = []
    for (column, index) in readers where !line.cells[index].isEmpty {
      do {
        try column.read?(line.cells[index], &row)
      } catch let fault as CellFault {
        let found = SheetFault(
          line: line.line, column: heading.cells[index], fault.what, isPartial: fault.isPartial)
        guard fault.isPartial else { throw found }
        partial.append(found)
      }
    }
    faults += partial
    return row
  }
}
