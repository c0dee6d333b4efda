// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct SharesTests {
  @Test func `a whole that is told is told once`() {
    let text = "The agency said at least 3 of the 17 dead were under the age of five."
    #expect(Reports.told(text) == ["killed 17", "killed ≥3 of #0"])
  }

  @Test(arguments: [
    (
      "Forty people died in the fire. Fifteen of the dead were guests.",
      ["killed 40", "killed 15 of #0"]
    ),
    (
      "The fire injured 14 people. Three of the injured are in intensive care.",
      ["injured 14", "injured 3 of #0"]
    ),
    (
      """
      The centre recorded 214 deaths in May. Of these, 96 were killed by the army, 71 by the rebels and \
      47 by others. The dead included 41 children.
      """,
      [
        "killed 214", "killed 96 of #0", "killed 71 of #0", "killed 47 of #0", "killed 41 of #0",
      ]
    ),
    ("Two of the three injured are in critical condition.", ["injured 3", "injured 2 of #0"]),
    ("Of the 60 people killed in the flood, 41 were guests.", ["killed 60", "killed 41 of #0"]),
    (
      "The raid killed 30 people. Four of the wounded died on Monday.",
      ["killed 30", "killed 4 of #0"]
    ),
  ])
  func `a share of those told before is a part of them`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    ("Two of the four missing were found dead.", ["killed 2", "missing 4"]),
    ("Three of the five people missing have been found dead.", ["killed 3", "missing 5"]),
    ("Two of the missing were found alive.", []),
  ])
  func `of the missing who were found some were missing and some are dead`(
    _ text: String, _ told: [String]
  ) {
    #expect(Reports.told(text).sorted() == told)
  }

  @Test(arguments: [
    "The doctor said that of the 60 people killed, 41 were soldiers.",
    "\"Of the 60 people killed in the fighting, 41 were soldiers,\" a doctor said.",
    "On Monday, of the 60 people killed, 41 were soldiers.",
  ])
  func `a share that opens what somebody says is a part`(_ text: String) {
    #expect(Reports.told(text) == ["killed 60", "killed 41 of #0"])
  }

  @Test func `one of the bombs is no share of people`() {
    #expect(Reports.told("One of the bombs killed a sergeant.") == ["killed 1"])
    let claims = Reports.claims("One of the bombs killed Sergeant Luis Mena.")
    #expect(claims.map(Reports.short) == ["killed 1"])
    #expect(claims.first?.victims.names.map(\.text) == ["Luis Mena"])
  }

  @Test(arguments: [
    (
      "The office verified 4,100 deaths. Of those killed, 587 were children.",
      ["killed 4100", "killed 587 of #0"]
    ),
    (
      "The office verified 4,100 deaths. Of the dead, 30 were women.",
      ["killed 4100", "killed 30 of #0"]
    ),
    (
      "The raid killed nine people. Five of those killed were children.",
      ["killed 9", "killed 5 of #0"]
    ),
  ])
  func `a share of the dead without a number is of the figure before`(
    _ text: String, _ told: [String]
  ) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    "Nine of the 14 people reported missing have been found alive.",
    "Nine of the 14 people reported missing after the raid on Hays were found alive.",
  ])
  func `those of the missing who were found alive are not missing`(_ text: String) {
    #expect(Reports.told(text) == ["missing 14"])
  }

  @Test func `by what a share came to harm is not said of all`() {
    let text =
      "The office recorded 1,095 people killed; just over 700 of the deaths were from car bombs."
    #expect(Reports.claims(text).map { $0.cause?.strike } == [nil, .carBomb])
  }

  @Test func `when some of the hurt went home is not when they were hurt`() {
    let claims = Reports.claims(
      "Twelve people were injured on Thursday. Of the 12 injured, four had been discharged by Friday.",
      published: Day(year: 2024, month: 3, day: 10))
    #expect(claims.map { Reports.short($0) } == ["injured 12", "injured 4 of #0"])
    #expect(claims.map { $0.time?.day?.description } == ["2024-03-07", "2024-03-07"])
    #expect(Set(claims.map(\.event)) == [0])
  }

  @Test func `some of the victims are of those told before`() {
    let text =
      "Eight people were killed in Hays. Six of the victims were pronounced dead at the scene; two died later."
    #expect(Reports.told(text) == ["killed 8", "killed 6 of #0", "killed 2 of #0"])
  }

  @Test func `of people in care some are in critical condition`() {
    let text = "Of the seven people being treated in hospitals, three were in critical condition."
    #expect(Reports.told(text) == ["injured 7", "injured 3 of #0"])
    #expect(Reports.claims(text).allSatisfy { $0.cause?.target == nil })
  }

  @Test func `one of the injured who died later is one more, and may be told by what they are`() {
    let text =
      "A missile struck a bus in Hays, killing three and wounding seven. The governor later said that one of the "
      + "injured, a 14-year-old girl, had died."
    let claim = Reports.claims(text).last
    #expect(claim.map(Reports.short) == "killed 1")
    #expect(claim?.victims.groups.contains(.children) == true)
  }
}
