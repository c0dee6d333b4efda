// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct VictimSumTests {
  @Test(arguments: [
    ("More than 8,000 Muslim men and boys were killed.", [">8000"]),
    ("Dozens of women and children were killed in Hays.", ["Dozens"]),
    ("The raid killed 15 women and children.", ["15"]),
    ("Two women and children were killed.", ["2", "plural"]),
    ("Fifteen women and two children were killed.", ["17", "15", "2"]),
  ])
  func `a number from ten on before two sorts of people is of both`(
    _ text: String, _ counts: [String]
  ) {
    #expect(Reports.claims(text).map { Reports.short($0.count) } == counts)
  }

  @Test func `the words and groups of both are told`() throws {
    let text = "A raid killed dozens of people, including many women and children."
    let part = try #require(Reports.claims(text).last)
    #expect(
      part.victims.groups == [.children, .women] && part.victims.text == "women and children")
  }
}
