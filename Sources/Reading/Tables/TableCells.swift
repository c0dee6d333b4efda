// SPDX-License-Identifier: Apache-2.0

/// The cells of one line of a table: words parted by bars, tabs, or at least two spaces.
struct TableCells {
  /// A longer line is prose, whatever stands in it, in tokens.
  private static let longestLine = 60
  /// A cell with a figure has so many words at most: "12 civilians killed (est.)".
  static let longest = 5

  /// The tokens of each cell; an empty range where a cell has none.
  let all: [Range<Int>]
  /// Bars or tabs part them, not mere spaces.
  let isRuled: Bool

  /// Nil where a line has fewer than two cells.
  init?(_ scene: Scene) {
    let sentence = scene.sentence
    guard sentence.upper - sentence.lower > 1,
      sentence.upper - sentence.lower <= TableCells.longestLine
    else { return nil }
    var cells: [Range<Int>] = []
    var isRuled = true
    var lower = sentence.lower
    for index in (sentence.lower + 1)..<sentence.upper {
      let parts = TableCells.separators(scene, before: index)
      guard parts != 0 else { continue }
      if parts < 0 { isRuled = false }
      cells.append(lower..<index)
      for _ in 1..<max(1, parts) { cells.append(index..<index) }
      lower = index
    }
    cells.append(lower..<sentence.upper)
    guard cells.count > 1 else { return nil }
    (all, self.isRuled) = (cells, isRuled)
  }

  static func hasFigure(_ scene: Scene, _ cell: Range<Int>) -> Bool {
    cell.contains { scene.sentence[$0].isFigure || scene.sentence.has($0, .numberWord) }
  }

  /// How many cells end between a token and the one before it; −1 where mere spaces say so.
  private static func separators(_ scene: Scene, before index: Int) -> Int {
    let (from, to) = (Int(scene.sentence[index - 1].end), Int(scene.sentence[index].start))
    guard to > from else { return 0 }
    var (bars, tabs, spaces) = (0, 0, 0)
    for byte in scene.bytes[from..<min(to, scene.bytes.count)] {
      switch byte {
      case UInt8(ascii: "|"): bars += 1
      case UInt8(ascii: "\t"): tabs += 1
      case UInt8(ascii: " "): spaces += 1
      default: break
      }
    }
    if bars > 0 { return bars }
    return tabs > 0 ? tabs : spaces > 1 ? -1 : 0
  }
}
