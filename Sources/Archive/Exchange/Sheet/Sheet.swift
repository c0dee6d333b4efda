// SPDX-License-Identifier: Apache-2.0

/// A table of a format: the columns in their order, and rows to and from comma-separated text.
struct Sheet<Row: Sendable>: Sendable {
  /// The file's name without its folder: `incidents.csv`.
  var name: String
  var columns: [Column<Row>]
  /// A row before any cell was read.
  var blank: Row

  func write(_ rows: [Row]) -> [UInt8] {
    DelimitedText.write([columns.map(\.name)] + rows.map { row in columns.map { $0.write(row) } })
  }

  /// Reads the rows of a table whose heading may have the columns in any order, and others besides.
  ///
  /// - Parameter bytes: comma-separated text; the heading is its first line.
  /// - Returns: the rows that could be read, each with its line, and what is wrong with the others.
  /// - Throws: `SheetFault` where there is no heading, or none of its columns is the format's.
  func read(_ bytes: [UInt8]) throws -> (rows: [(line: Int, row: Row)], faults: [SheetFault]) {
    let table = try DelimitedText.read(bytes)
    guard let heading = table.first else { throw SheetFault(line: 1, "the file is empty") }
    let readers = try readers(of: heading)
    var rows: [(line: Int, row: Row)] = []
    var faults: [SheetFault] = []
    for line in table.dropFirst() {
      do {
        rows.append((line.line, try row(line, heading: heading, readers: readers)))
      } catch let fault as SheetFault {
        faults.append(fault)
      }
    }
    return (rows, faults)
  }

  private func readers(of heading: DelimitedText.Row) throws -> [Column<Row>?] {
    let known = Dictionary(columns.map { ($0.name, $0) }) { first, _ in first }
    let found = heading.cells.map { known[$0] }
    guard found.contains(where: { $0?.read != nil }) else {
      let wanted = columns.lazy.filter { $0.read != nil }.prefix(4).map(\.name)
      throw SheetFault(
        line: heading.line,
        "none of its columns is of \(name); expected such as \(wanted.joined(separator: ", "))")
    }
    return found
  }

  private func row(
    _ line: DelimitedText.Row, heading: DelimitedText.Row, readers: [Column<Row>?]
  ) throws -> Row {
    guard line.cells.count == readers.count else {
      throw SheetFault(
        line: line.line, "it has \(line.cells.count) cells, and the heading \(readers.count)")
    }
    var row = blank
    for (index, cell) in line.cells.enumerated() where !cell.isEmpty {
      guard let read = readers[index]?.read else { continue }
      do {
        try read(cell, &row)
      } catch let fault as CellFault {
        throw SheetFault(line: line.line, column: heading.cells[index], fault.what)
      }
    }
    return row
  }
}
