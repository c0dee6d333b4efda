// SPDX-License-Identifier: Apache-2.0

/// What is wrong with a row of a table of places.
public struct GazetteerFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file's name.
  public var file: String
  /// The row, from 1.
  public var row: Int
  /// The column, from 1; nil where the row as a whole is wrong.
  public var column: Int?
  public var what: String

  public var description: String {
    let column = column.map { ", column \($0)" } ?? ""
    return "\(file), row \(row)\(column): \(what); the row was skipped"
  }
}

/// A file of rows whose cells are parted by tabs, used where it lies.
public struct GeoNamesTable {
  /// What the file is called.
  public var name: String
  /// Its bytes, which must outlive the table.
  public var bytes: UnsafeRawBufferPointer

  public init(name: String, bytes: UnsafeRawBufferPointer) {
    self.name = name
    self.bytes = bytes
  }

  var text: UnsafeBufferPointer<UInt8> { bytes.bindMemory(to: UInt8.self) }

  /// The cells of one row; memory of the table, good while the row is looked at.
  struct Row {
    var file: String
    var number: Int
    var text: UnsafeBufferPointer<UInt8>
    var cells: [Range<Int>]

    /// The bytes of a column, from 1.
    subscript(column: Int) -> UnsafeBufferPointer<UInt8> {
      UnsafeBufferPointer(rebasing: text[cells[column - 1]])
    }

    func string(_ column: Int) -> String { String(decoding: self[column], as: UTF8.self) }

    func fault(_ column: Int?, _ what: String) -> GazetteerFault {
      GazetteerFault(file: file, row: number, column: column, what: what)
    }
  }

  /// Hands over every row that is not empty; a byte-order mark and carriage returns are passed over.
  func forEachRow(_ body: (Row) -> Void) {
    let text = text
    var row = Row(file: name, number: 0, text: text, cells: [])
    var start = text.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
    while start < text.count {
      row.number += 1
      row.cells.removeAll(keepingCapacity: true)
      var cell = start
      var index = start
      while index < text.count, text[index] != UInt8(ascii: "\n") {
        if text[index] == UInt8(ascii: "\t") {
          row.cells.append(cell..<index)
          cell = index + 1
        }
        index += 1
      }
      let end = index > cell && text[index - 1] == UInt8(ascii: "\r") ? index - 1 : index
      row.cells.append(cell..<end)
      if row.cells.count > 1 || end > start { body(row) }
      start = index + 1
    }
  }
}
