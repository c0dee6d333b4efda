// SPDX-License-Identifier: Apache-2.0

import Record

extension Workbook {
  /// Reads the first sheet of a workbook, days as `2018-03-10` however they are shown.
  ///
  /// - Returns: rows as wide as the heading; those without a cell are left out.
  /// - Throws: `SheetFault` where the file is no workbook or would unpack to too much.
  static func read(_ bytes: [UInt8]) throws -> [DelimitedText.Row] {
    do { return try Parts(bytes).rows() } catch let problem as ArchiveProblem {
      throw SheetFault(line: 1, "the spreadsheet cannot be read: \(problem)")
    }
  }

  /// What of a workbook its first sheet needs.
  private struct Parts {
    private let archive: ZIPReading
    private let strings: [String]
    private let styles: WorkbookStyles

    init(_ bytes: [UInt8]) throws(ArchiveProblem) {
      archive = try ZIPReading(bytes)
      let shared = try archive.content(of: "xl/sharedStrings.xml") ?? []
      strings = try SharedStrings.read(shared)
      styles = try WorkbookStyles(
        styles: try archive.content(of: "xl/styles.xml") ?? [],
        workbook: try archive.content(of: "xl/workbook.xml") ?? [])
    }

    func rows() throws -> [DelimitedText.Row] {
      guard let content = try archive.content(of: try firstSheet()) else {
        throw ArchiveProblem("it has no sheet")
      }
      return try SheetScan(content, strings: strings, styles: styles).rows()
    }

    /// The path of the sheet that the workbook names first.
    private func firstSheet() throws(ArchiveProblem) -> String {
      var scan = XMLScan(try archive.content(of: "xl/workbook.xml") ?? [])
      var name: String?
      while name == nil, let event = try scan.next() {
        if case .start("sheet", let attributes) = event { name = attributes["id"] ?? "" }
      }
      scan = XMLScan(try archive.content(of: "xl/_rels/workbook.xml.rels") ?? [])
      while let event = try scan.next() {
        guard case .start("Relationship", let attributes) = event, attributes["Id"] == name,
          let target = attributes["Target"]
        else { continue }
        return target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
      }
      return "xl/worksheets/sheet1.xml"
    }
  }
}

/// The texts that cells refer to by number.
enum SharedStrings {
  static func read(_ bytes: [UInt8]) throws(ArchiveProblem) -> [String] {
    var scan = XMLScan(bytes)
    var strings: [String] = []
    var text = CellText()
    while let event = try scan.next() {
      switch event {
      case .start("si", _): text = CellText()
      case .end("si"): strings.append(text.whole)
      default: text.take(event)
      }
    }
    return strings
  }
}

/// The text of one cell: its runs, without the readings that Japanese writes beside them.
struct CellText {
  private(set) var raw = ""
  private var isText = false
  private var isReading = false

  mutating func take(_ event: XMLScan.Event) {
    switch event {
    case .start("rPh", _): isReading = true
    case .end("rPh"): isReading = false
    case .start("t", _): isText = true
    case .end("t"): isText = false
    case .text(let words) where isText && !isReading: raw += words
    default: break
    }
  }

  /// The text with what Office wrote as `_x000D_` in its own place.
  var whole: String {
    guard raw.contains("_x") else { return raw }
    var bytes: [UInt8] = []
    let source = Array(raw.utf8)
    var index = 0
    while index < source.count {
      if let scalar = CellText.code(source[index...]) {
        bytes.append(contentsOf: String(scalar).utf8)
        index += 7
      } else {
        bytes.append(source[index])
        index += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The character of `_x000D_` at the beginning.
  private static func code(_ bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let code = bytes.prefix(7)
    guard code.count == 7, code.starts(with: Array("_x".utf8)), code.last == UInt8(ascii: "_"),
      let digits = String(validating: code.dropFirst(2).prefix(4), as: UTF8.self)
    else { return nil }
    return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
  }
}
