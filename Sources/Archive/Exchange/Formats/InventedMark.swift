// SPDX-License-Identifier: Apache-2.0

import Record

/// How a format without a column for it says that an incident is invented (DESIGN, the way data goes).
enum InventedMark {
  static let words = "Invented sample, not a real event."

  /// The text with the mark before it.
  static func mark(_ text: String, _ isInvented: Bool) -> String {
    guard isInvented else { return text }
    return text.isEmpty ? words : words + " " + text
  }

  /// The text without the mark, and whether it bore one.
  static func read(_ text: String) -> (text: String, isInvented: Bool) {
    guard text.hasPrefix(words) else { return (text, false) }
    return (String(text.dropFirst(words.count).drop { $0 == " " }), true)
  }
}

extension Column<ListedIncident> {
  /// A column of free text that holds the summary, after the mark of what is invented.
  static func summary(_ name: String) -> Column {
    Column(
      name, write: { InventedMark.mark($0.summary, $0.invented) },
      read: { cell, row in
        let found = InventedMark.read(cell)
        row.summary = found.text
        row.invented = row.invented || found.isInvented
      })
  }

  /// A column of free text that holds the mark alone.
  static func mark(_ name: String) -> Column {
    Column(
      name, write: { InventedMark.mark("", $0.invented) },
      read: { $1.invented = $1.invented || InventedMark.read($0).isInvented })
  }
}
