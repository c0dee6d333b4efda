// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct QuantityReaderTests {
  @Test(arguments: [
    ("1,204", "1204"), ("twenty-five", "25"), ("a hundred and twenty", "120"), ("two dozen", "24"),
    ("at least 12", "≥12"), ("no fewer than six", "≥6"), ("more than 20", ">20"),
    ("over 20", ">20"),
    ("up to 15", "≤15"), ("as many as 40", "≤40"), ("fewer than ten", "<10"), ("some 300", "~300"),
    ("about 70", "~70"), ("between 16 and 25", "16–25"), ("1,800 to 1,900", "1800–1900"),
    ("63–471", "63–471"), ("dozens of", "dozens"), ("several hundred", "several hundred"),
    ("a lot of", "a lot of"),
    ("two or three", "2–3"), ("three thousand", "3000"), ("30 or more", "≥30"), ("20+", "≥20"),
    ("both", "2"),
    ("between 80 and more than 100", "80–100"),
    ("between 16 and 2", "2–16"), ("1.2 million", "1200000"), ("about 3.75 million", "~3750000"),
    ("between 1.5 and 2.25 million", "1500000–2250000"),
    ("1.5 to 2 million", "1500000–2000000"), ("1.2", "plural"), ("0.0001 thousand", "plural"),
  ])
  func `numbers are read with what qualifies them`(_ words: String, _ count: String) {
    #expect(Reports.told("In the raid \(words) people were killed.") == ["killed \(count)"])
  }

  // More than a count can hold was once the most that it can.
  @Test(arguments: ["999,999,999,999", "9223372036854775807", "888 billion"])
  func `a number too large for people is none`(_ words: String) {
    #expect(Reports.told("In the raid \(words) people were killed.") == ["killed plural"])
  }

  @Test(arguments: [
    "The 12-year-old bridge was hit.", "Losses came to $500 after the deaths.",
    "It lasted 20 minutes.",
    "Over 80 percent of the houses were destroyed.",
  ])
  func `ages, money, shares and times count no people`(_ text: String) {
    #expect(Reports.told(text).isEmpty)
  }

  @Test(arguments: [
    ("The UN estimated that 200 people had died.", "United Nations"),
    ("Medics counted 400 dead, while the UN estimated that up to 200 had died.", "United Nations"),
    ("Airwars estimated 17 children had been injured.", "Airwars"),
  ])
  func `whoever estimates says so`(_ text: String, _ speaker: String) throws {
    let claim = try #require(Reports.claims(text).last)
    #expect(claim.chain.first?.name == speaker)
    #expect(claim.count.has(.approx))
  }

  @Test func `an estimated number is said by nobody for that`() {
    #expect(Reports.chains("An estimated 200 people died.") == [[]])
  }
}
