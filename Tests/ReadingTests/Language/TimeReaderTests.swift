// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct TimeReaderTests {
  /// Saturday 9 March 2024.
  private let published = Day(year: 2024, month: 3, day: 9)

  private func read(_ text: String) throws -> Claim {
    try #require(Reports.claims(text, published: published).last)
  }

  @Test func `the next day follows the one that was named, not a year`() throws {
    let next = try read("On 2 March a bomb killed three men. The following day two guards died.")
    #expect(next.time?.from == Day(year: 2024, month: 3, day: 3))
    let later = try read(
      "On 3 March a bomb killed three men. The mill was built in 1965. Two guards died three days later."
    )
    #expect(later.time?.from == Day(year: 2024, month: 3, day: 6))
  }

  @Test func `an hour of four figures is no year`() throws {
    let claim = try read("A rebel was killed at 1830 in a clash near Hays on Tuesday.")
    #expect(claim.time?.from == Day(year: 2024, month: 3, day: 5))
    #expect(claim.scope == .incident)
    let year = try read("A rebel was killed in 1830 in a clash near Hays.")
    #expect(year.stance == .historical)
  }

  @Test func `a market named after a weekday tells no day`() throws {
    let claim = try read("A shell hit the Friday market in Hays on Tuesday, killing three people.")
    #expect(claim.time?.from == Day(year: 2024, month: 3, day: 5))
    let old = try read(
      "Ten years ago this week a bomb tore through the Thursday market, killing 52.")
    #expect(old.stance == .historical)
  }
}
