// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct RatesTests {
  @Test(arguments: [
    "Four people were killed each day in the first week of March.",
    "On average, six people were killed every day last month.",
    "Shelling kills two people a day in the city.",
    "A child dies every ten minutes in the camp.", "A soldier is killed every day.",
    "The army was killing 12 people per week in the province.",
  ])
  func `a rate counts nobody in particular`(_ text: String) {
    #expect(Reports.told(text) == ["killed plural"])
    #expect(Reports.claims(text).map(\.scope) == [.cumulative])
  }

  @Test(arguments: [
    ("Each of the two strikes killed four people.", ["killed 8"]),
    ("Strikes on two villages killed five people each.", ["killed 10"]),
    ("The strike killed four people a day after the talks.", ["killed 4"]),
    ("Four people were killed a week later.", ["killed 4"]),
    ("Four people were killed on the road they used every day.", ["killed 4"]),
  ])
  func `a number for each of several is their sum, and a day later is no rate`(
    _ text: String, _ told: [String]
  ) {
    #expect(Reports.told(text) == told)
  }
}
