// SPDX-License-Identifier: Apache-2.0

/// New rows of one table, checked and hashed, so that they only have to be written.
struct PreparedRows: Sendable {
  struct Row: Sendable {
    var name: String
    var values: [StoredValue]
    var hash: Fingerprint
  }

  let table: Table
  private(set) var rows: [Row] = []

  /// - Parameter table: one whose rows are about no person.
  init(_ table: Table) { self.table = table }

  /// - Throws: `RecordFault` for a text that SQLite would shorten.
  mutating func append(_ values: [StoredValue]) throws {
    let name = table.rowName(values.prefix(table.key.count))
    try PreparedRows.checkText(values, name)
    rows.append(Row(name: name, values: values, hash: table.hash(values)))
  }

  /// SQLite's texts end at their first NUL: one that holds another would come back shortened.
  static func checkText(_ row: [StoredValue], _ name: String) throws {
    for value in row {
      guard case .text(var text) = value, text.withUTF8({ $0.contains(0) }) else { continue }
      throw RecordFault(
        .refused, "\"\(text.prefix(40))\" holds a NUL character", at: name,
        remedy: "Take it out of the input's titles and names.")
    }
  }
}
