// SPDX-License-Identifier: Apache-2.0

/// What is wrong in a file that somebody made: where it stands, in the words of that file.
public struct SheetFault: Error, Hashable, Sendable {
  /// The line of the file, from 1, the heading's included.
  public var line: Int
  /// The name of the column; nil where the whole line is meant.
  public var column: String?
  public var what: String
  /// Whether the row was read without the cell; else it was not read at all.
  public var isPartial: Bool

  public init(line: Int, column: String? = nil, _ what: String, isPartial: Bool = false) {
    self.line = line
    self.column = column
    self.what = what
    self.isPartial = isPartial
  }
}

extension SheetFault: CustomStringConvertible {
  /// `line 12, column latitude: 95.2 is no latitude; it lies between -90 and 90`.
  public var description: String {
    let place = column.map { "line \(line), column \($0): " } ?? "line \(line): "
    return place + what + (isPartial ? "; the row is read without it" : "")
  }
}
