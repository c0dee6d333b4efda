// SPDX-License-Identifier: Apache-2.0

import Record
import Testing

@testable import Site

@Test(arguments: [
  ("Idlib", "Idlib"), ("Idlib, Syria", "\"Idlib, Syria\""),
  ("the \"front\"", "\"the \"\"front\"\"\""),
  ("the \"\u{0301}front", "\"the \"\"\u{0301}front\""),
  ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("\tx", "'\tx"),
  ("two\nlines", "\"two\nlines\""), ("", ""),
])
func `a cell is quoted and can be no formula`(_ cell: String, _ written: String) {
  #expect(TollTable.quoted(cell) == written)
}

@Test func `a table has a mark of its encoding, a head, and a line for each row`() {
  let answer = page(Question(endpoint: .tollTable, query: "by=place"))
  #expect(answer.mediaType == "text/csv; charset=utf-8; header=present")
  #expect(answer.bytes.prefix(3) == [0xEF, 0xBB, 0xBF])
  let lines = String(decoding: answer.bytes.dropFirst(3), as: UTF8.self).split(separator: "\r\n")
  #expect(
    lines.map(String.init) == [
      "invented,state,table,label,incidents,without_figure,killed_min,killed_max,injured_min,"
        + "injured_max,without_injured",
      "true,signed,headline,Fair and Confirmed,1,0,7,9,11,14,0",
      "true,signed,grade,Fair,1,0,7,9,11,14,0",
      "true,signed,place,Binnish,1,0,7,9,11,14,0",
      "true,proposed,headline,Fair and Confirmed,0,0,,,,,0",
      "true,proposed,grade,Weak,1,0,12,24,,,1",
      "true,proposed,grade,Contested,1,1,,,2,2,0",
      "true,proposed,conceded,Russian forces,1,1,,,1,1,0",
    ])
}
