// SPDX-License-Identifier: Apache-2.0

import Record

/// How a workbook shows its numbers: a day is a number that is shown as one.
struct WorkbookStyles {
  /// The styles of cells, by their number, under which a number is a day.
  private var days: Set<Int> = []
  /// Whether days count from 1904, as old programs for the Macintosh had it.
  private var countsFrom1904 = false

  init(styles: [UInt8], workbook: [UInt8]) throws(ArchiveProblem) {
    var scan = XMLScan(styles)
    var formats = Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58])
    var isCells = false
    var number = 0
    while let event = try scan.next() {
      switch event {
      case .start("numFmt", let attributes):
        let code = attributes["formatCode"] ?? ""
        if let id = attributes["numFmtId"].flatMap({ Int($0) }), WorkbookStyles.isDay(code) {
          formats.insert(id)
        }
      case .start("cellXfs", _): isCells = true
      case .end("cellXfs"): isCells = false
      case .start("xf", let attributes) where isCells:
        let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
        if formats.contains(id) { days.insert(number) }
        number += 1
      default: break
      }
    }
    scan = XMLScan(workbook)
    while let event = try scan.next() {
      guard case .start("workbookPr", let attributes) = event else { continue }
      countsFrom1904 = ["1", "true"].contains(attributes["date1904"] ?? "")
    }
  }

  /// Whether a format shows a year or a day, outside of quoted words and brackets.
  private static func isDay(_ code: String) -> Bool {
    var isQuoted = false
    var isBracketed = false
    for letter in code.lowercased() {
      switch letter {
      case "\"": isQuoted.toggle()
      case "[": isBracketed = true
      case "]": isBracketed = false
      case "y", "d": if !isQuoted && !isBracketed { return true }
      default: break
      }
    }
    return false
  }

  /// A number as a table holds it: a day, a whole number, or the shortest that means the same.
  func words(_ value: String, style: Int) -> String {
    guard let number = Double(value), number.isFinite else { return value }
    // Day 60 of 1900 is a 29 February that never was; before it the count is off by one.
    if days.contains(style), (0..<2_958_466).contains(number) {
      let days = Int(number) + (!countsFrom1904 && number < 60 ? 1 : 0)
      return Day(number: Int32(days - (countsFrom1904 ? 24_107 : 25_569))).description
    }
    let whole = number.magnitude < 1e15 ? Int(exactly: number) : nil
    return whole.map { "\($0)" } ?? "\(number)"
  }
}
