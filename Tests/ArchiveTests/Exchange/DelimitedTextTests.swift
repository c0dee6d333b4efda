// SPDX-License-Identifier: Apache-2.0

import Archive
import Testing

struct DelimitedTextTests {
  static let cells = [
    "", "plain", "a, b", "say \"so\"", "two\nlines", "carriage\r\nreturn", "=1+1", "'=1+1",
    "''=1+1",
    "'tis", "@x", "+1", "-", "-2", "-2.5", "-x", "\tx", "حصيلة القصف", "🕊", " leading",
  ]

  @Test func `every cell comes back as it was`() throws {
    let rows = [DelimitedTextTests.cells, DelimitedTextTests.cells.reversed()]
    #expect(try DelimitedText.read(DelimitedText.write(rows)).map(\.cells) == rows)
  }

  @Test(arguments: [("=1+1", "'=1+1"), ("-x", "'-x"), ("-2.5", "-2.5"), ("'tis", "'tis")])
  func `what a spreadsheet would run is guarded, and numbers are not`(cell: String, written: String)
  {
    let bytes = DelimitedText.write([["a", cell]])
    #expect(bytes == [0xEF, 0xBB, 0xBF] + Array("a,\(written)\r\n".utf8))
  }

  @Test(arguments: ["a,b\r\nc,d\r\n", "a,b\nc,d", "a,b\rc,d\r", "a,b\n\nc,d\n"])
  func `lines may end in any way`(text: String) throws {
    #expect(try DelimitedText.read(Array(text.utf8)).map(\.cells) == [["a", "b"], ["c", "d"]])
  }

  @Test func `a row knows its line, also after a cell of several lines`() throws {
    let rows = try DelimitedText.read(Array("a\n\"b\nb\"\nc\n".utf8))
    #expect(rows.map(\.line) == [1, 2, 4])
  }

  @Test func `bytes that are no text are read without a trap`() throws {
    var state: UInt32 = 1
    for _ in 0..<2_000 {
      let bytes: [UInt8] = (0..<40).map { _ in
        state = state &* 1_664_525 &+ 1_013_904_223
        return [0x22, 0x2C, 0x0A, 0x0D, 0xEF, 0x27, 0x3D, UInt8(truncatingIfNeeded: state >> 24)][
          Int(state >> 16) & 7]
      }
      let rows = try? DelimitedText.read(bytes)
      #expect((rows?.count ?? 0) <= bytes.count)
    }
  }
}
