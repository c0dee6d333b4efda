// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct OtherDeedTests {
  private let day = Day(year: 2024, month: 5, day: 15)

  private func claims(_ text: String) -> [Claim] { Reports.claims(text, published: day) }

  @Test(arguments: [
    "A bomb killed four near a mosque in Kano on Monday. An earlier attack had killed six.",
    "A bomb killed four near a mosque in Kano on Monday; an earlier one had killed six.",
    "A bomb killed four in Kano on Monday. A previous blast in the city left six dead.",
    "Gunmen killed four in Kano on Monday, days after a similar attack killed six.",
  ])
  func `of a deed before it neither day nor place is taken from what is told`(_ text: String) {
    let told = claims(text)
    #expect(told.map { Reports.short($0) } == ["killed 4", "killed 6"])
    #expect(Set(told.map(\.event)).count == 2)
    #expect(told.first?.time?.day != nil && told.last?.time?.day == nil)
    #expect(told.last?.place == nil)
  }

  @Test func `a day that is its own is kept`() {
    let text =
      "Four people were killed in a bombing in Kano. Last month a similar bombing killed six."
    #expect(claims(text).last?.time?.text == "Last month")
  }

  @Test(arguments: [
    "A strike on Hays killed two. Another strike killed three.",
    "A strike on Hays killed two. A separate strike wounded three.",
    "A strike on Hays killed two on Monday. A second strike killed three.",
    "A strike on Hays on Sunday killed two people and another on Monday killed three.",
  ])
  func `another strike is an event of its own`(_ text: String) {
    let told = claims(text)
    #expect(told.count == 2 && Set(told.map(\.event)).count == 2)
  }

  @Test(arguments: [
    "Two blasts killed nine in Hays. The second blast killed five.",
    "Nine people were killed in two separate blasts in Hays. Four were wounded.",
  ])
  func `one of those told together is none`(_ text: String) {
    #expect(Set(claims(text).map(\.event)).count == 1)
  }

  @Test func `another strike that is told anew is the one of the title`() {
    let told = Reports.claims(
      "Another strike killed three guards in Hays on Monday.",
      title: "Another strike kills three guards in Hays", published: day)
    #expect(!told.isEmpty && Set(told.map(\.event)).count == 1)
  }

  @Test func `a deed named in passing leaves the report with its own`() {
    let text =
      "Two guards were hurt in a strike on Hays on Monday. Their cousin was killed in another "
      + "strike in Mokha. Three children were killed."
    let events = claims(text).map(\.event)
    #expect(events.count == 3 && events[0] == events[2] && events[0] != events[1])
  }

  @Test(arguments: [
    "قتل ثلاثة بغارة على السوق. وقتل ثلاثة بغارة ثانية على المشفى.",
    "قتل ثلاثة بانفجار سيارة في السوق. كما قتل ثلاثة بقصف على المشفى.",
  ])
  func `as many may die of another strike`(_ text: String) {
    #expect(ArabicReports.told(text) == ["killed 3", "killed 3"])
  }

  @Test func `as many who are told anew are the same`() {
    let text = "قتل ثلاثة بغارة على السوق. وقالت الوزارة إن ثلاثة قتلوا في الغارة."
    #expect(ArabicReports.told(text) == ["killed 3"])
  }

  @Test func `a separate event takes over nothing`() {
    let claims = ArabicReports.claims(
      "قصفت مدفعية الدعم السريع مستشفى بأم درمان وقتلت ممرضة. وفي حادث منفصل قتل تاجر على طريق شندي."
    )
    #expect(claims.map { $0.cause?.kind } == [.heavyWeapons, nil])
    #expect(claims.map { $0.actor == nil } == [false, true])
  }

  @Test(arguments: ["neighbouring", "nearby"])
  func `what befell people in another village is no part of what is told`(_ word: String) {
    let told = claims(
      "A shell killed three people in a house in Hays on Friday. In a \(word) village a man was found dead."
    )
    #expect(told.map { Reports.short($0) } == ["killed 3", "killed 1"])
    #expect(Set(told.map(\.event)).count == 2)
    #expect(told.last?.cause == nil && told.last?.place == nil)
  }
}
