// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct ComparedTimesTests {
  private let published = Day(year: 2024, month: 3, day: 9)

  private func claims(_ text: String) -> [Claim] { Reports.claims(text, published: published) }

  @Test func `the time of a superlative is not that of the harm`() {
    let claims = claims(
      "A missile killed 19 people on Friday in the deadliest attack since 2019.")
    #expect(claims.map(\.scope) == [.incident])
    #expect(claims.first?.time?.from == Day(year: 2024, month: 3, day: 8))
  }

  @Test func `what is told behind since and when is history`() {
    let claims = claims(
      "A missile killed 19 people, in the deadliest attack since 2019, when a bomb killed 45.")
    #expect(claims.map(\.stance) == [.asserted, .historical])
    #expect(claims.last?.time?.to == Day(year: 2019, month: 12, day: 31))
    let quiet = self.claims("It has been quiet since 2016, when a car bomb killed 31 people.")
    #expect(quiet.map(\.stance) == [.historical])
  }

  @Test func `a stretch whose beginning a clause tells is that of what stands around it`() {
    let claims = claims("Since March 2023, when the siege began, 300 people have been killed.")
    #expect(claims.map(\.scope) == [.cumulative])
    #expect(claims.first?.period?.to == published)
  }

  @Test func `what is news goes on with news, not with the history told between`() {
    let claims = claims(
      """
      A missile killed 19 people on Friday, the deadliest attack since 2019, when a bomb killed 45. \
      Twelve of the dead were travellers.
      """)
    #expect(claims.last?.partOf == 0)
  }

  @Test func `the month of a figure that is only compared is not that of the other`() {
    let claims = claims("In January alone, 100 civilians were killed, up from 73 in December.")
    #expect(claims.map { Reports.short($0) } == ["killed 100", "killed 73"])
    #expect(claims.first?.time?.from == Day(year: 2024, month: 1, day: 1))
  }

  @Test func `how many attacks a week had is not when people died`() {
    let claims = claims("The attack, the fourth in two weeks, killed two traders.")
    #expect(claims.first?.time?.text != "in two weeks")
    #expect(claims.map(\.scope) == [.incident])
  }

  @Test func `a time behind than is only compared with`() {
    let text = "At least 24 civilians were killed on Monday, 12 percent more than a year earlier."
    #expect(Reports.claims(text).map { $0.time?.text } == ["Monday"])
  }

  @Test func `the year of a superlative is not that of the harm`() {
    let claims = claims("The attack, described as the deadliest this year, killed 17 people.")
    #expect(claims.map(\.scope) == [.incident])
    #expect(claims.first?.time?.text != "this year")
  }

  @Test func `what has happened in all attacks since a month is a total`() {
    let claims = claims(
      "It was the tenth attack on the clinic since January, in which at least 40 people have died.")
    #expect(claims.map(\.scope) == [.cumulative])
    #expect(claims.first?.time?.text == "since January")
  }
}
