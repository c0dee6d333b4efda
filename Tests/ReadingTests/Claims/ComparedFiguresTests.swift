// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct ComparedFiguresTests {
  private static let published = Day(year: 2024, month: 3, day: 10)

  /// "killed 712 2024-01-01 to 2024-01-31" for each claim.
  private func told(_ text: String) -> [String] {
    Reports.claims(text, published: Self.published).map { claim in
      let time = claim.time.flatMap { $0.from }.map { " from \($0)" } ?? ""
      return Reports.short(claim) + time
    }
  }

  @Test(arguments: [
    "In January 712 civilians were killed, against 908 in December.",
    "712 civilians were killed in January, compared with 908 in December.",
    "The monitor counted 712 civilian deaths in January, down from 908 in December.",
  ])
  func `each figure has the month of its own`(_ text: String) {
    #expect(told(text) == ["killed 712 from 2024-01-01", "killed 908 from 2023-12-01"])
  }

  @Test func `the figure of another year may come first`() {
    let text = "Compared with 908 in 2022, 712 civilians were killed in 2023."
    #expect(told(text) == ["killed 908 from 2022-01-01", "killed 712 from 2023-01-01"])
  }

  @Test func `both are totals over their time`() {
    let text = "83 people were killed last year, down from 120 in 2022."
    let scopes = Reports.claims(text, published: Self.published).map(\.scope)
    #expect(scopes == [.cumulative, .cumulative])
  }

  @Test(arguments: [
    "The army carried out strikes against 12 militants in December.",
    "Prices rose by 9 percent in January, against 12 in December.",
    "Nine people were killed, against the advice of 12 in the town.",
  ])
  func `who is struck and what is no figure is not compared`(_ text: String) {
    #expect(!Reports.told(text).contains("killed 12"))
  }
}
