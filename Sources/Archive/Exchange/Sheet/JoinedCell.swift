// SPDX-License-Identifier: Apache-2.0

import Record

/// Several entries in one cell, parted by a mark that no entry then holds.
struct JoinedCell: Sendable {
  var mark: Character
  /// What an entry has in the mark's place.
  var instead: Character

  static let semicolons = JoinedCell(mark: ";", instead: ",")
  static let commas = JoinedCell(mark: ",", instead: " ")

  /// Every entry in its position, also the empty ones.
  func write(_ entries: [String]) -> String {
    entries.map(flat).joined(separator: String(mark))
  }

  /// Each entry once, the empty ones left out, with a blank after the mark.
  func writeOnce(_ entries: [String]) -> String {
    var seen: Set<String> = []
    return entries.map { trimmed(flat($0)) }.filter { !$0.isEmpty && seen.insert($0).inserted }
      .joined(separator: "\(mark) ")
  }

  func read(_ cell: String) -> [String] {
    cell.split(separator: mark, omittingEmptySubsequences: false).map(String.init)
  }

  func readOnce(_ cell: String) -> [String] {
    read(cell).map(trimmed).filter { !$0.isEmpty }
  }

  func flat(_ text: String) -> String { String(text.map { $0 == mark ? instead : $0 }) }

  private func trimmed(_ text: String) -> String {
    let start = text.drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}

extension Column<ListedIncident> {
  /// The outlets of an incident's sources, each once.
  static func outlets(_ name: String, _ cell: JoinedCell) -> Column {
    Column(
      name, write: { cell.writeOnce($0.sources.map(\.outlet)) },
      read: { text, row in row.sources = cell.readOnce(text).map { ListedSource(outlet: $0) } })
  }
}
