// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct NarrativeTimesTests {
  @Test func `no fewer than a total told before, and without a time, they are of its time`() throws
  {
    let text =
      "At least 46 people were killed in the past 24 hours, raising the death toll since October 7 to "
      + "45,059. More than 107,041 have been wounded."
    let claims = Reports.claims(text, published: Day(year: 2024, month: 12, day: 17))
    #expect(
      claims.map { $0.period?.from?.description } == ["2024-12-16", "2024-10-07", "2024-10-07"])
  }

  @Test func `fewer than the total may be of the day`() {
    let text =
      "At least 46 people were killed on Monday, raising the death toll since October 7 to 45,059. "
      + "Another 130 were wounded."
    let claims = Reports.claims(text, published: Day(year: 2024, month: 12, day: 17))
    #expect(claims.last?.period == nil)
  }

  @Test func `when the clause of a place tells of other harm, its time is of that`() {
    let text =
      "They recovered the remains of 41 people in Kocho, where militants killed hundreds in August 2014."
    let claims = Reports.claims(text, published: Day(year: 2024, month: 12, day: 17))
    #expect(claims.map { $0.time?.from?.description.prefix(4) } == ["2024", "2014"])
  }

  @Test func `since when people were missing is not when they died`() {
    let text = "Three volunteers who had been missing since Wednesday were found dead near Hays."
    let claims = Reports.claims(text, published: Day(year: 2024, month: 3, day: 10))
    #expect(claims.map(\.scope) == [.cumulative, .incident])
    #expect(claims.map { $0.time?.from?.description } == ["2024-03-06", "2024-03-09"])
  }

  @Test func `the next day is not that of what was told before`() {
    let text = "In Hays gunmen killed seven men. The next day they returned and killed a woman."
    let claims = Reports.claims(text, published: Day(year: 2024, month: 3, day: 10))
    #expect(claims[0].time?.from?.description == "2024-03-09")
  }

  @Test func `the same period is the one named last`() throws {
    let text = """
      Since 7 October 409 Palestinians have been killed in the West Bank. During the same period 15 Israelis were \
      killed.
      """
    let claims = Reports.claims(text, published: Day(year: 2024, month: 3, day: 10))
    #expect(claims.map(\.scope) == [.cumulative, .cumulative])
    #expect(claims.map { $0.period?.from?.description } == ["2023-10-07", "2023-10-07"])
  }

  @Test func `the same day is the one named last, and a few days later is no day`() {
    let day = Day(year: 2024, month: 3, day: 10)
    let text = "Nine people died in Hays on Thursday. On the same day shells killed three in Mokha."
    #expect(
      Reports.claims(text, published: day).map { $0.time?.from?.description }
        == ["2024-03-07", "2024-03-07"])
    let later =
      "Nine people died in Hays on Thursday. A few days later shells killed three in Mokha."
    #expect(Reports.claims(later, published: day).last?.time?.from == nil)
  }

  @Test func `a day earlier is counted from the day named last, and a day ago from the report`() {
    let day = Day(year: 2024, month: 3, day: 10)
    let text = """
      Shells killed 54 people in a market in Omdurman on Saturday. A day earlier, a strike on a hospital in El Fasher \
      left at least 70 people dead.
      """
    let claims = Reports.claims(text, published: day)
    #expect(claims.map { $0.time?.from?.description } == ["2024-03-09", "2024-03-08"])
    #expect(claims.map(\.event) == [0, 1])
    #expect(claims.last?.cause?.target == "hospital")
    let ago = "Shells killed 54 people in Omdurman on Friday. A day ago two died in Hays."
    #expect(
      Reports.claims(ago, published: day).map { $0.time?.from?.description }
        == ["2024-03-08", "2024-03-09"])
  }

  @Test func `behind what is long past the report goes on with its news`() {
    let text = """
      Eight miners were killed in a blast in Shanxi on Monday. Ten years earlier an explosion in the same mine killed \
      78. Two miners remain missing.
      """
    let claims = Reports.claims(text, published: Day(year: 2024, month: 3, day: 10))
    #expect(claims.map(\.stance) == [.asserted, .historical, .asserted])
    #expect(claims[2].event == claims[0].event)
    #expect(claims[2].time?.day?.description == "2024-03-04")
  }

  @Test func `what many mines did in a year is none of what one did`() {
    let text = """
      Three children were killed when a mine hit their tractor near Ghazni. Mines killed 455 people in the country last \
      year.
      """
    let claims = Reports.claims(text, published: Day(year: 2024, month: 3, day: 10))
    #expect(claims.map(\.scope) == [.incident, .cumulative])
    #expect(claims[0].time?.from?.description == "2024-03-09")
    #expect(claims[0].event != claims[1].event)
  }

  @Test func `who is said to have killed nobody did not kill those told before`() {
    #expect(
      Reports.actors(
        "Nine people were killed in Hays. Police said on Sunday they had killed nobody."
      )
      .first == .some(nil))
  }

  @Test func `when it happened is told without its harm, and when it was told is no day of it`() {
    let text = """
      A drone strike on a school in Wadera killed seven people, two residents told the BBC on Tuesday. The attack \
      happened on 6 February.
      """
    let claims = Reports.claims(text, published: Day(year: 2024, month: 3, day: 10))
    #expect(claims.map { $0.time?.day?.description } == ["2024-02-06"])
  }

  @Test func `a day without a year is of the month that was named with its year`() {
    let text =
      "During May 2020, between 17 and 26 civilians were killed in Libya. On May 16th, shelling of a shelter in "
      + "Tripoli killed seven people."
    let claims = Reports.claims(text, published: Day(year: 2024, month: 3, day: 10))
    #expect(claims.last?.time?.from == Day(year: 2020, month: 5, day: 16))
  }

  @Test func `the attackers' strike dates what was told of it`() {
    let text =
      "Fifteen soldiers were killed in an ambush by armed assailants in Tillaberi. The assailants, on motorcycles, "
      + "hit the patrol on Tuesday."
    let claim = Reports.claims(text, published: Day(year: 2024, month: 3, day: 10)).first
    #expect(claim?.time?.from == Day(year: 2024, month: 3, day: 5))
  }

  @Test func `what attacks since a month have left is of that time`() {
    let text = "The camp has come under attack eleven times since April, leaving 149 dead."
    let claim = Reports.claims(text, published: Day(year: 2024, month: 3, day: 10)).first
    #expect(claim?.scope == .cumulative)
    #expect(claim?.period?.from == Day(year: 2023, month: 4, day: 1))
  }

  @Test func `when somebody was born is not when they died`() {
    let text = "The group said a fighter, Hussein Jaafar, born in 1998, had been killed."
    let claim = Reports.claims(text, published: Day(year: 2024, month: 3, day: 10)).first
    #expect(claim?.stance == .asserted)
    #expect(claim?.time?.from.map { $0 > Day(year: 2024, month: 1, day: 1)! } != false)
  }
}
