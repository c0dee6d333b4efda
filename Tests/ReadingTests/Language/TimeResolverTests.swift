// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct TimeResolverTests {
  /// Wednesday 14 March 2018.
  private let published = Day(year: 2018, month: 3, day: 14)

  private func time(_ words: String) -> TimeMention? {
    Reports.claims("Two people were killed \(words).", published: published).first?.time
  }

  @Test(arguments: [
    ("on 7 October 2017", "2017-10-07", "2017-10-07"),
    ("on October 20", "2017-10-20", "2017-10-20"),
    ("on March 3, 2018", "2018-03-03", "2018-03-03"), ("on Tuesday", "2018-03-13", "2018-03-13"),
    ("on Wednesday", "2018-03-14", "2018-03-14"), ("last Wednesday", "2018-03-07", "2018-03-07"),
    ("yesterday", "2018-03-13", "2018-03-13"), ("overnight", "2018-03-13", "2018-03-14"),
    ("in February", "2018-02-01", "2018-02-28"), ("in June", "2017-06-01", "2017-06-30"),
    ("last week", "2018-03-05", "2018-03-11"), ("last month", "2018-02-01", "2018-02-28"),
    ("in March 2017", "2017-03-01", "2017-03-31"), ("two days ago", "2018-03-12", "2018-03-12"),
    ("since March 2017", "2017-03-01", "2018-03-14"), ("in 2016", "2016-01-01", "2016-12-31"),
    ("in the past three weeks", "2018-02-21", "2018-03-14"),
    ("on 2018-03-01", "2018-03-01", "2018-03-01"),
    ("on Monday night", "2018-03-12", "2018-03-12"),
    ("between March 3 and 5", "2018-03-03", "2018-03-05"),
    ("between 3 and 9 February", "2018-02-03", "2018-02-09"),
    ("between Friday night and Sunday morning", "2018-03-09", "2018-03-11"),
    ("late on Monday and early Tuesday", "2018-03-12", "2018-03-13"),
    ("from Saturday to Monday", "2018-03-10", "2018-03-12"),
    ("over the weekend", "2018-03-09", "2018-03-11"),
    ("last weekend", "2018-03-09", "2018-03-11"),
    ("since the start of February", "2018-02-01", "2018-03-14"),
    ("since the start of the year", "2018-01-01", "2018-03-14"),
    ("since the beginning of this month", "2018-03-01", "2018-03-14"),
    ("this month", "2018-03-01", "2018-03-14"), ("this year", "2018-01-01", "2018-03-14"),
    ("so far this year", "2018-01-01", "2018-03-14"),
    ("in mid-March", "2018-03-11", "2018-03-20"), ("in late March", "2017-03-21", "2017-03-31"),
  ])
  func `times resolve from the report's day`(_ words: String, _ from: String, _ to: String) throws {
    let time = try #require(self.time(words))
    #expect(time.from?.description == from && time.to?.description == to)
  }

  @Test(arguments: [
    // On Saturday 10 March the weekend is the one that goes on.
    ("Nine people were killed over the weekend.", "2018-03-09", "2018-03-10"),
    // On the second day others died.
    (
      "Two people were killed on Friday and on Saturday three more died.", "2018-03-09",
      "2018-03-09"
    ),
  ])
  func `days that a report of a Saturday tells`(_ text: String, _ from: String, _ to: String)
    throws
  {
    let saturday = Day(year: 2018, month: 3, day: 10)
    let time = try #require(Reports.claims(text, published: saturday).first?.time)
    #expect(time.from?.description == from && time.to?.description == to)
  }

  @Test func `without the report's day no relative time resolves`() throws {
    let claim = try #require(Reports.claims("Two people were killed on Tuesday.").first)
    #expect(claim.time?.text == "Tuesday" && claim.time?.from == nil)
  }

  @Test(arguments: ["start", "beginning", "onset"])
  func `since an event a total is counted, whatever day it began`(_ word: String) throws {
    let text = "Since the \(word) of the siege 300 people have been killed."
    let claim = try #require(Reports.claims(text, published: published).first)
    #expect(claim.scope == .cumulative && claim.period?.from == nil)
  }

  @Test func `a stretch after a named month ends so much later`() throws {
    let text = "The siege began in June. Four months later some 300 people had been killed."
    let claim = try #require(Reports.claims(text, published: published).first)
    #expect(claim.scope == .cumulative)
    #expect(claim.period?.from?.description == "2017-06-01")
    #expect(claim.period?.to?.description == "2017-10-31")
  }
}
