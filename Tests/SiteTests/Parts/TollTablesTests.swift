// SPDX-License-Identifier: Apache-2.0

import Record
import Testing

@testable import Site

@Test(arguments: [
  ("2024-03", "March 2024"), ("Fair", "Fair"), ("Syria / Idlib", "Syria / Idlib"),
  ("2024-13", "2024-13"),
])
func `a month is put into words and any other label left as it is`(
  _ label: String, _ words: String
) {
  #expect(InventedTolls.row(label, [], (0, 0), (0, 0)).words == words)
}

@Test func `a line without any known figure is not known, and never 0`() {
  let row = InventedTolls.row("Contested", [1, 2], unknown: 2, (0, 0), (0, 0), unknownInjured: 2)
  #expect(row.knownKilled == nil)
  #expect(row.knownInjured == nil)
}

@Test func `a line with one known figure says it, and how many lack one`() {
  let row = InventedTolls.row("Fair", [1, 2], unknown: 1, (0, 3), (0, 0))
  #expect(row.knownKilled == Bounds(min: 0, max: 3))
  #expect(row.note.hasSuffix("1 of them without a known number of killed."))
}

@Test func `nobody injured in any incident is 0, and not unknown`() {
  let row = InventedTolls.row("Fair", [1], (1, 1), (0, 0))
  #expect(row.knownInjured == .zero)
}

@Test func `the bars of a table share one scale`() {
  let ranges = [Bounds(min: 2, max: 4), Bounds(min: 10, max: 20)].compactMap { $0 }
  var html = HTMLWriter()
  for range in ranges { html.bar(range, on: RangeScale(ranges), signed: true) }
  let text = String(decoding: html.bytes, as: UTF8.self)
  #expect(values(of: " width=\"", in: text) == ["100", "20", "10", "100", "100", "50"])
  #expect(RangeScale([]).most == 1)
}
