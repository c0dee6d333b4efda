// SPDX-License-Identifier: Apache-2.0

import Archive
import Record
import Testing

struct SheetFaultTests {
  @Test(arguments: [
    (
      "code,latitude\nX1,95.2",
      "line 2, column latitude: “95.2” is no latitude; it lies between -90 and 90"
    ),
    (
      "code,date\nX1,last Friday",
      "line 2, column date: “last Friday” is no date; write it as 2018-03-10"
    ),
    (
      "code,civilian_non_combatants_killed_min\nX1,some",
      "line 2, column civilian_non_combatants_killed_min: “some” is no whole number of 0 or more"
    ),
    ("code,date\nX1", "line 2: it has 1 cells, and the heading 2"),
    ("code,date\n,2020-01-01", "line 2: it has no code to know it by"),
    (
      "code,date,date_end\nX1,2020-01-05,2020-01-01",
      "line 2: it ends on 2020-01-01, before it begins on 2020-01-05"
    ),
    (
      "code,women_killed_min,women_killed_max\nX1,5,2",
      "line 2: women killed: the maximum 2 is below 5"
    ),
  ])
  func `a wrong row is named by line and column, and the others are read`(
    text: String, words: String
  ) throws {
    let heading = try #require(text.split(separator: "\n").first)
    let good = "GOOD" + String(repeating: ",", count: heading.filter { $0 == "," }.count)
    let read = try ExchangeFormat.airwars.read(Array((text + "\n" + good + "\n").utf8))
    #expect(read.faults.map(\.fault.description) == [words])
    #expect(read.rows.map(\.incident.code) == ["GOOD"])
    #expect(read.rows.map(\.line) == [3])
  }

  @Test(arguments: [
    ("", "line 1: the file is empty"),
    ("colour,size\nred,4\n", "line 1: none of its columns is of incidents.csv"),
    ("code,date\n\"X1,2020-01-01\n", "line 2: a quotation mark is opened here and never closed"),
    ("code,date\n\"X1\"2,2020-01-01\n", "line 2: a quotation mark stands inside a quoted cell"),
  ])
  func `a file that is not of the format is refused as a whole`(text: String, words: String) {
    let fault = #expect(throws: SheetFault.self) {
      try ExchangeFormat.airwars.read(Array(text.utf8))
    }
    #expect(fault?.description.hasPrefix(words) == true)
  }

  @Test func `a broken line of JSON is named, and the others are read`() throws {
    let whole = try #require(
      try ExchangeFormat.jsonl.files(of: [ListedIncident(code: "A"), ListedIncident(code: "B")])
        .first)
    var lines = whole.bytes.split(separator: 0x0A).map(Array.init)
    lines.insert(Array("{\"code\":".utf8), at: 1)
    let read = try ExchangeFormat.jsonl.read(Array(lines.joined(separator: [0x0A])))
    #expect(read.faults.map(\.fault.line) == [2])
    #expect(read.rows.map(\.incident.code) == ["A", "B"])
  }
}
