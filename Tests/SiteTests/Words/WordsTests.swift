// SPDX-License-Identifier: Apache-2.0

import Record
import Testing

@testable import Site

@Test(arguments: [
  (Count.exactly(12), "12"), (Count(min: 12, qualifiers: [.atLeast]), "at least 12"),
  (Count(min: 2_000, qualifiers: [.moreThan]), "more than 2,000"),
  (Count(max: 20, qualifiers: [.lessThan]), "fewer than 20"),
  (Count(max: 20, qualifiers: [.atMost]), "at most 20"),
  (Count(min: 1_800, max: 1_900, qualifiers: [.approx, .range]), "about 1,800–1,900"),
  (Count(qualifiers: [.vague], word: "dozens"), "“dozens”"),
  (Count(qualifiers: [.plural]), "a number not stated"), (Count(qualifiers: [.none]), "nobody"),
])
func `a count is put into words`(_ count: Count, _ words: String) {
  #expect(count.words == words)
}

@Test(arguments: [
  (0, "0"), (999, "999"), (1_000, "1,000"), (1_234_567, "1,234,567"), (-1_000, "−1,000"),
])
func `thousands are set apart`(_ number: Int, _ words: String) {
  #expect(number.grouped == words)
}

@Test func `a range that is not known is not called 0`() {
  #expect((nil as Bounds?).words == "not known")
  #expect(Bounds(min: 0, max: 0).words == "0")
  #expect(Bounds(min: 1_200, max: 1_300).words == "1,200–1,300")
}

@Test(arguments: [
  ("2026-11-21T08:30:00Z", "21 November 2026, 08:30 UTC"), ("2026-11-21", "2026-11-21"),
  ("yesterday", "yesterday"), ("2026-13-21T08:30:00Z", "2026-13-21T08:30:00Z"),
])
func `a moment is put into words where it is one`(_ text: String, _ words: String) {
  #expect(momentWords(text) == words)
}

@Test func `a place is called with its country's name`() {
  #expect(Invented.binnish.words == "Binnish, Syria")
  var nowhere = Invented.binnish
  nowhere.country = ""
  #expect(nowhere.words == "Binnish")
  #expect(Countries.name(of: "XQ") == "XQ")
}
