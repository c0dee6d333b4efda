// SPDX-License-Identifier: Apache-2.0

/// Rows under headings, in columns as wide as they need to be.
struct Table {
  var headings: [String]
  var rows: [[String]] = []

  /// The lines; the last column is cut to the width where the table is wider.
  func lines(width: Int, style: Style) -> [String] {
    let all = [headings] + rows
    let columns = headings.indices.map { column in all.map { columnsOf($0[column]) }.max() ?? 0 }
    let head = line(headings, columns, width).joined()
    return [style.dim(head)] + rows.map { line($0, columns, width).joined() }
  }

  private func line(_ cells: [String], _ columns: [Int], _ width: Int) -> [String] {
    var used = 0
    return cells.indices.map { index in
      let isLast = index == cells.count - 1
      let cell = isLast ? cut(cells[index], to: width - used) : cells[index]
      used += columns[index] + 2
      let room = columns[index] - columnsOf(cell)
      let shown = isolated(cell)
      return isLast ? shown : shown + String(repeating: " ", count: max(0, room) + 2)
    }
  }

  /// Keeps letters that run from right to left from turning the columns beside them round, on a
  /// terminal: first strong isolate and its end (Unicode Standard Annex 9).
  private func isolated(_ cell: String) -> String {
    guard Terminal.outputIsTerminal,
      cell.unicodeScalars.contains(where: { (0x0590...0x08ff).contains($0.value) })
    else { return cell }
    return "\u{2068}\(cell)\u{2069}"
  }

  private func cut(_ text: String, to width: Int) -> String {
    guard width > 1, columnsOf(text) > width else { return text }
    return String(text.prefix(width - 1)) + "…"
  }

  private func columnsOf(_ text: String) -> Int { text.count }
}
