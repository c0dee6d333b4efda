// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@testable import Archive

struct WorkbookTests {
  private let rows = [
    ["code", "killed", "says"], ["A1", "12", "=1+1"], ["007", "", "two\nlines & <b>"],
    ["حلب", "3", "_x000D_ stays"], ["3.0", "0", "ends\r\n"], ["A\u{1}", "5", " blanks "],
  ]

  @Test func `what is written comes back cell by cell`() throws {
    let bytes = try Workbook.write(rows, numbers: [1], name: "list")
    let read = try Workbook.read(bytes)
    #expect(read.map(\.cells) == rows)
    #expect(read.map(\.line) == Array(1...6))
    #expect(try Workbook.write(rows, numbers: [1], name: "list") == bytes)
  }

  /// A formula is only ever what a spreadsheet was told is one.
  @Test func `no cell is a formula, and only a column of numbers has numbers`() throws {
    let text = String(
      decoding: try Workbook.write(rows, numbers: [1], name: "list"), as: UTF8.self)
    #expect(!text.contains("<f"))
    #expect(text.contains("<c r=\"A2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">A1</t>"))
    #expect(text.contains("<c r=\"B2\"><v>12</v></c>"))
    #expect(text.contains("<c r=\"A3\" t=\"inlineStr\"><is><t xml:space=\"preserve\">007</t>"))
  }

  /// As office programs write: shared texts in runs, days as numbers, empty cells left out.
  @Test func `a workbook of an office program is read`() throws {
    var archive = ZIPWriting(date: "1980-01-01T00:00:00Z")
    let parts = [
      "xl/workbook.xml": "<workbook><sheets><sheet name=\"x\" r:id=\"rId7\"/></sheets></workbook>",
      "xl/_rels/workbook.xml.rels":
        "<Relationships><Relationship Id=\"rId7\" Target=\"worksheets/first.xml\"/></Relationships>",
      "xl/sharedStrings.xml": """
      <?xml version="1.0"?><sst><si><t>code</t></si><si><t>date</t></si>
      <si><r><t>A</t></r><r><t xml:space="preserve">&amp;1</t></r><rPh><t>no</t></rPh></si></sst>
      """,
      "xl/styles.xml": """
      <styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd\\.mm\\.yyyy"/></numFmts>
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="14"/></cellXfs></styleSheet>
      """,
      "xl/worksheets/first.xml": """
      <x:worksheet><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c>
      <x:c r="C1" t="s"><x:v>1</x:v></x:c></x:row><x:row r="2"/>
      <x:row r="4"><x:c r="A4" t="s"><x:v>2</x:v></x:c><x:c r="B4"><x:v>36.200000000000003</x:v></x:c>
      <x:c r="C4" s="1"><x:v>45356.5</x:v></x:c></x:row>
      <x:row r="5"><x:c r="B5"><x:f>1+1</x:f><x:v>2.0</x:v></x:c><x:c r="C5" s="2"><x:v>1</x:v></x:c>
      </x:row></x:sheetData></x:worksheet>
      """,
    ]
    for (name, content) in parts.sorted(by: { $0.key < $1.key }) {
      try archive.append(name, Array(content.utf8))
    }
    let read = try Workbook.read(archive.finished())
    #expect(
      read.map(\.cells) == [
        ["code", "", "date"], ["A&1", "36.2", "2024-03-05"], ["", "2", "1900-01-01"],
      ])
    #expect(read.map(\.line) == [1, 4, 5])
  }

  @Test(arguments: [
    "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><worksheet/>", "<worksheet><sheetData><row",
  ])
  func `a sheet that could grow or is cut off is refused in the user's words`(sheet: String) throws
  {
    var archive = ZIPWriting(date: "1980-01-01T00:00:00Z")
    try archive.append("xl/worksheets/sheet1.xml", Array(sheet.utf8))
    let fault = #expect(throws: SheetFault.self) { try Workbook.read(archive.finished()) }
    #expect(fault?.description.hasPrefix("line 1: the spreadsheet cannot be read: ") == true)
  }

  @Test func `columns are named as spreadsheets name them`() {
    #expect(
      [0, 25, 26, 51, 52, 701, 702].map(CellName.letters) == [
        "A", "Z", "AA", "AZ", "BA", "ZZ", "AAA",
      ])
    for column in [0, 25, 26, 701, 702, 16_383] {
      #expect(CellName.column(of: CellName.letters(column) + "9") == column)
    }
    #expect(CellName.column(of: "9") == nil)
  }

  /// Another program opens it and finds the same cells, none of them a formula.
  @Test func `openpyxl reads the same cells`() throws {
    let folder = try TemporaryFolder()
    let script = try folder.write(
      "judge.py",
      """
      import sys
      try:
          import openpyxl
      except ImportError:
          sys.exit(print("left out: no openpyxl; install it with Scripts/install-judges"))
      for row in openpyxl.load_workbook(sys.argv[1])["list"].iter_rows():
          print("|".join(f"{cell.data_type} {cell.value!r}" for cell in row))
      """)
    let file = folder.path + "/list.xlsx"
    try DurableFile.create(file, try Workbook.write(rows, numbers: [1], name: "list"), mode: 0o600)
    guard let outcome = try Judge("python3 \(script)")?.run(file) else { return }
    #expect(outcome.status == 0, "\(outcome.errors)")
    guard !outcome.text.hasPrefix("left out") else { return print(outcome.text) }
    let lines = outcome.text.split(separator: "\n")
    #expect(lines.count == rows.count)
    #expect(
      lines[1] == "s 'A1'|n 12|s '=1+1'" || lines[1] == "inlineStr 'A1'|n 12|inlineStr '=1+1'")
    #expect(lines[3].contains("'حلب'"))
    #expect(!outcome.text.contains("f '"))
  }
}
