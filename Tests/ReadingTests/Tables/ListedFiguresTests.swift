// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct ListedFiguresTests {
  private let text =
    "Thursday 30 November: 26 killed\nBaghdad: 11 by IEDs, gunfire.\nMosul: 8 executed.\nFalluja: 4 by shelling.\n"
    + "Friday 1 December: 2 killed\nKirkuk: 2 killed in an attack on a checkpoint."

  private func claims(_ text: String) -> [Claim] {
    Reports.claims(text, published: Day(year: 2023, month: 12, day: 20))
  }

  @Test func `each line of a list is of its place, its means and the day that heads it`() {
    #expect(
      claims(text).map {
        "\(Reports.short($0)) \($0.place?.text ?? "-") \($0.time?.from?.description ?? "-")"
      } == [
        "killed 26 - 2023-11-30", "killed 11 Baghdad 2023-11-30", "killed 8 Mosul 2023-11-30",
        "killed 4 Falluja 2023-11-30", "killed 2 - 2023-12-01", "killed 2 Kirkuk 2023-12-01",
      ])
    #expect(claims(text).map { $0.cause?.strike }[1] == .ied)
  }

  @Test func `what heads a list is the total of its day, and of no incident`() {
    let scopes = claims(text).map(\.scope)
    #expect(scopes[0] == .cumulative && scopes[4] == .cumulative)
    #expect(claims(text)[4].cause == nil)
  }

  @Test(arguments: ["London: 2 by fire", "Baghdad: 3 by gunfire."])
  func `without a heading nobody knows what happened to them`(_ text: String) {
    #expect(claims(text).isEmpty)
  }
}
