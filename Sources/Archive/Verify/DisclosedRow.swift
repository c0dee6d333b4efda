// SPDX-License-Identifier: Apache-2.0

import GRDB

/// A row of a record as it is shown to an outsider, with the salt without which the ledger's hash of it cannot
/// be compared.
///
/// So the ledger names nobody, and who is handed the row can still check what it says.
public struct DisclosedRow: Sendable {
  static let suffix = ".row.json"

  /// `translation/3`.
  let name: String
  private let table: Table
  private let salt: [UInt8]
  private let row: [StoredValue]

  init(_ table: Table, _ row: [StoredValue], salt: [UInt8]) {
    name = table.rowName(row.prefix(table.key.count))
    self.table = table
    self.row = row
    self.salt = salt
  }

  /// Reads one; nil for anything that is not spelled as it is written.
  init?(_ bytes: [UInt8]) {
    guard var values = try? RowLine.read(bytes), case .text(let name)? = values["row"],
      case .text(let salt)? = values["salt"], let salt = Fingerprint(hex: salt)?.bytes,
      let table = Table.all.first(where: { name.hasPrefix($0.name + "/") })
    else { return nil }
    values["row"] = nil
    values["salt"] = nil
    let row = table.columns.compactMap { values[$0] }
    guard row.count == values.count, row.count == table.columns.count else { return nil }
    self.init(table, row, salt: salt)
    guard self.name == name, self.bytes == bytes else { return nil }
  }

  /// As it stands in an exhibit: one line of JSON.
  public var bytes: [UInt8] {
    let salt = StoredValue.text(salt.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined())
    let head = [(column: "row", value: StoredValue.text(name)), (column: "salt", value: salt)]
    return RowLine.write(head + zip(table.columns, row).map { (column: $0, value: $1) })
  }

  var hash: Fingerprint { table.hash(row, salt: salt) }

  /// What it says, in a few words.
  var words: String {
    let values = Dictionary(uniqueKeysWithValues: zip(table.columns, row))
    if table.name == Table.collector.name {
      let said = ["user", "role", "organisation", "machine", "egress", "software", "program"]
      return "\(name) is "
        + said.compactMap { values[$0] }.filter { $0 != .null }.map(\.words).joined(separator: ", ")
    }
    guard table.name == Table.translation.name else { return name }
    let isMachine = values["machine"] == .integer(1)
    return "\(name) is into \(values["language"]?.words ?? "") by \(values["made_by"]?.words ?? "")"
      + (isMachine ? ", a program" : "")
  }
}

extension Snapshot {
  /// A row with its salt; nil where that was destroyed.
  func disclosed(_ table: Table, _ row: Row) throws -> DisclosedRow? {
    let values = table.columns.map { StoredValue(row[$0] as DatabaseValue) }
    let name = table.rowName(values.prefix(table.key.count))
    let salt = try [UInt8].fetchStored(
      try database.cachedStatement(sql: "SELECT salt FROM salt WHERE row = ?"), [name]
    ).first
    return salt.map { DisclosedRow(table, values, salt: $0) }
  }

  /// A translation's row with its salt, and the ledger's entry that vouches for both it and its file.
  ///
  /// - Returns: nil where there is none, or it was purged.
  public func disclosed(translation id: Int) throws -> (row: DisclosedRow, entry: Int)? {
    let table = Table.translation
    guard
      let row = try Row.fetchOne(database, sql: table.selectionByKey, arguments: [id]),
      let disclosed = try disclosed(table, row),
      let entry = try Int.fetchOne(
        database,
        sql: """
          SELECT ledger_index FROM capture JOIN translation ON translation.capture = capture.id
          WHERE translation.id = ?
          """, arguments: [id])
    else { return nil }
    return (disclosed, entry)
  }
}
