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
      let shown = Bidi.current.isolated(cell)
      return isLast ? shown : shown + String(repeating: " ", count: max(0, room) + 2)
    }
  }

  private func cut(_ text: String, to width: Int) -> String {
    guard width > 1, columnsOf(text) > width else { return text }
    return String(text.prefix(width - 1 + (text.count - columnsOf(text)))) + "…"
  }

  private func columnsOf(_ text: String) -> Int { Bidi.columns(text) }
}
