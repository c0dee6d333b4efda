// SPDX-License-Identifier: Apache-2.0

/// One column of a format: its exact name, and how a row's value goes into it and comes back.
struct Column<Row: Sendable>: Sendable {
  var name: String
  /// The cell of a row; the empty string where it is not known.
  var write: @Sendable (Row) -> String
  /// Takes a cell that is not empty; nil where Cairn does not keep what stands there.
  ///
  /// Throws `CellFault` where the cell is not what the column holds.
  var read: (@Sendable (String, inout Row) throws -> Void)?
  /// Whether its cells are numbers.
  var isNumber = false

  /// A column that the format has and Cairn does not fill.
  init(unused name: String) {
    self.name = name
    write = { _ in "" }
    read = nil
  }

  init(
    _ name: String, isNumber: Bool = false, write: @escaping @Sendable (Row) -> String,
    read: (@Sendable (String, inout Row) throws -> Void)? = nil
  ) {
    self.name = name
    self.write = write
    self.read = read
    self.isNumber = isNumber
  }

  /// A column that holds a text as it is.
  static func text(
    _ name: String, _ path: any WritableKeyPath<Row, String> & Sendable
  ) -> Column {
    Column(name, write: { $0[keyPath: path] }, read: { $1[keyPath: path] = $0 })
  }

  /// A column that holds a value with one spelling for each of its cases.
  static func value<Value>(
    _ name: String, _ path: any WritableKeyPath<Row, Value> & Sendable, _ spelling: Spelling<Value>
  ) -> Column {
    Column(
      name, isNumber: spelling.isNumber, write: { spelling.write($0[keyPath: path]) },
      read: { $1[keyPath: path] = try spelling.read($0) })
  }

  static func value<Value>(
    _ name: String, _ path: any WritableKeyPath<Row, Value?> & Sendable, _ spelling: Spelling<Value>
  ) -> Column {
    Column(
      name, isNumber: spelling.isNumber, write: { $0[keyPath: path].map(spelling.write) ?? "" },
      read: { $1[keyPath: path] = try spelling.read($0) })
  }
}

/// What is wrong with one cell; the reader of the sheet adds line and column.
struct CellFault: Error, Hashable, Sendable {
  var what: String
  /// Whether the row is worth reading without it: a word that only describes, and no figure or day.
  var isPartial: Bool

  init(_ what: String, isPartial: Bool = false) {
    self.what = what
    self.isPartial = isPartial
  }
}
