// SPDX-License-Identifier: Apache-2.0

/// A table as a spreadsheet of Office Open XML (ISO/IEC 29500), with one sheet.
///
/// Texts are written as texts, so no spreadsheet takes one for a formula, and what is a number by
/// its column as a number, so that it can be summed.
enum Workbook {
  /// - Parameters:
  ///   - rows: the heading first.
  ///   - numbers: the columns whose cells are numbers, from 0.
  ///   - name: the sheet's, at most 31 characters.
  /// - Returns: the file; equal tables make equal bytes.
  /// - Throws: where it would be larger than an archive holds.
  static func write(
    _ rows: [[String]], numbers: Set<Int> = [], name: String
  ) throws -> [UInt8] {
    var archive = ZIPWriting(date: "1980-01-01T00:00:00Z")
    for (path, content) in frame(name) { try archive.append(path, Array(content.utf8)) }
    try archive.append("xl/worksheets/sheet1.xml", sheet(rows, numbers))
    return archive.finished()
  }

  private static func sheet(_ rows: [[String]], _ numbers: Set<Int>) -> [UInt8] {
    var bytes = Array("\(head)<worksheet xmlns=\"\(main)\"><sheetData>".utf8)
    for (number, row) in rows.enumerated() {
      bytes += Array("<row r=\"\(number + 1)\">".utf8)
      for (column, cell) in row.enumerated() where !cell.isEmpty {
        let place = "r=\"\(CellName.letters(column))\(number + 1)\""
        let content =
          number > 0 && numbers.contains(column) && Double(cell) != nil
          ? "<c \(place)><v>\(cell)</v></c>"
          : "<c \(place) t=\"inlineStr\"><is><t xml:space=\"preserve\">\(escaped(cell))</t></is></c>"
        bytes.append(contentsOf: content.utf8)
      }
      bytes += Array("</row>".utf8)
    }
    return bytes + Array("</sheetData></worksheet>\n".utf8)
  }

  /// Text as an element holds it; what XML cannot hold is written as Office writes it: `_x000D_`.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.replacing("_x", with: "_x005F_x").unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t", "\n": result.unicodeScalars.append(scalar)
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "_x" + String(repeating: "0", count: 4 - digits.count) + digits + "_"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let media = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  /// The parts that every workbook has beside its sheets.
  private static func frame(_ name: String) -> [(String, String)] {
    [
      (
        "[Content_Types].xml",
        """
        \(head)<Types xmlns="\(package)/content-types">\
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Default Extension="xml" ContentType="application/xml"/>\
        <Override PartName="/xl/workbook.xml" ContentType="\(media).sheet.main+xml"/>\
        <Override PartName="/xl/worksheets/sheet1.xml" ContentType="\(media).worksheet+xml"/></Types>
        """
      ),
      (
        "_rels/.rels",
        """
        \(head)<Relationships xmlns="\(package)/relationships">\
        <Relationship Id="rId1" Type="\(office)/officeDocument" Target="xl/workbook.xml"/></Relationships>
        """
      ),
      (
        "xl/workbook.xml",
        """
        \(head)<workbook xmlns="\(main)" xmlns:r="\(office)"><sheets>\
        <sheet name="\(escaped(name))" sheetId="1" r:id="rId1"/></sheets></workbook>
        """
      ),
      (
        "xl/_rels/workbook.xml.rels",
        """
        \(head)<Relationships xmlns="\(package)/relationships">\
        <Relationship Id="rId1" Type="\(office)/worksheet" Target="worksheets/sheet1.xml"/></Relationships>
        """
      ),
    ]
  }
}

/// How a spreadsheet names a column: A to Z, AA and so on.
enum CellName {
  static func letters(_ column: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(65 + column % 26)))
    return column < 26 ? letter : letters(column / 26 - 1) + letter
  }

  /// The column of `BC12`, from 0; nil where it has no letters, or more than any spreadsheet's.
  static func column(of reference: String) -> Int? {
    let letters = reference.utf8.prefix { (65...90).contains($0) }
    guard (1...3).contains(letters.count) else { return nil }
    return letters.reduce(0) { $0 * 26 + Int($1) - 64 } - 1
  }
}
