// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct SplitFiguresTests {
  @Test(arguments: [
    (
      "Seven people died, four at the scene and three in hospital.",
      ["killed 7", "killed 4 of #0", "killed 3 of #0"]
    ),
    (
      "Nine farmers were killed, five on Monday and four on Tuesday.",
      ["killed 9", "killed 5 of #0", "killed 4 of #0"]
    ),
  ])
  func `numbers that come to the figure before them are its parts`(
    _ text: String, _ told: [String]
  ) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    ("Three people were killed in Hays and two in Khokha.", ["killed 3", "killed 2"]),
    (
      "Seven people died, four were hurt and three arrested.",
      ["killed 7", "injured 4", "detained 3"]
    ),
  ])
  func `numbers that do not, or tell of another harm, are none`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test func `places that make up the number are no people`() {
    let text =
      "Six people were murdered, four of whom were found hanging from three bridges, two of which were new."
    #expect(Reports.told(text) == ["killed 6", "killed 4 of #0"])
  }

  @Test func `four of them and the other seven make up eleven`() {
    let text = "Eleven people were killed, four of them at the scene and seven in hospital."
    #expect(Reports.told(text) == ["killed 11", "killed 4 of #0", "killed 7 of #0"])
  }
}
