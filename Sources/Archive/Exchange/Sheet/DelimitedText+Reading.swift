// SPDX-License-Identifier: Apache-2.0

extension DelimitedText {
  /// One pass over the bytes of a table.
  struct Reading {
    private let bytes: ArraySlice<UInt8>
    private var at: Int
    private var line = 1

    init(bytes: ArraySlice<UInt8>) {
      self.bytes = bytes
      at = bytes.startIndex
    }

    mutating func rows() throws -> [Row] {
      var rows: [Row] = []
      while at < bytes.endIndex {
        let row = try row()
        if row.cells != [""] { rows.append(row) }
      }
      return rows
    }

    private mutating func row() throws -> Row {
      let start = line
      var cells = [try cell()]
      while at < bytes.endIndex, bytes[at] == comma {
        at += 1
        cells.append(try cell())
      }
      endLine()
      return Row(line: start, cells: cells)
    }

    private mutating func endLine() {
      guard at < bytes.endIndex else { return }
      let isReturn = bytes[at] == 0x0D
      at += 1
      if isReturn, at < bytes.endIndex, bytes[at] == 0x0A { at += 1 }
      line += 1
    }

    private mutating func cell() throws -> String {
      guard at < bytes.endIndex, bytes[at] == quote else { return plain() }
      let start = line
      at += 1
      var cell: [UInt8] = []
      while at < bytes.endIndex {
        let byte = bytes[at]
        at += 1
        if byte == quote {
          guard at < bytes.endIndex, bytes[at] == quote else { return try closed(cell) }
          at += 1
        } else if byte == 0x0A {
          line += 1
        }
        cell.append(byte)
      }
      throw SheetFault(line: start, "a quotation mark is opened here and never closed")
    }

    private func closed(_ cell: [UInt8]) throws -> String {
      if at < bytes.endIndex, bytes[at] != comma, bytes[at] != 0x0A, bytes[at] != 0x0D {
        throw SheetFault(
          line: line, "a quotation mark stands inside a quoted cell; write it twice")
      }
      return unguarded(String(decoding: cell, as: UTF8.self))
    }

    private mutating func plain() -> String {
      let start = at
      while at < bytes.endIndex, bytes[at] != comma, bytes[at] != 0x0A, bytes[at] != 0x0D {
        at += 1
      }
      return unguarded(String(decoding: bytes[start..<at], as: UTF8.self))
    }
  }
}
