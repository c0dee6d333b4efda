// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct FractionsTests {
  @Test(arguments: [
    ("Half of the 40 wounded were children.", ["injured 40", "injured 20 of #0"]),
    ("A third of the 60 dead were women.", ["killed 60", "killed 20 of #0"]),
    ("Two thirds of the 60 wounded are children.", ["injured 60", "injured 40 of #0"]),
    ("Half of the dozen people injured were pupils.", ["injured 12", "injured 6 of #0"]),
    ("A quarter of the 8 dead had drowned.", ["killed 8", "killed 2 of #0"]),
    ("One in four of the 40 wounded was a child.", ["injured 40", "injured 10 of #0"]),
    ("Two in five of the 60 dead were women.", ["killed 60", "killed 24 of #0"]),
  ])
  func `a share of a stated number is a part of it`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    ("Half of the 41 wounded were children.", ["injured 41"]),
    ("Two thirds of the 40 wounded were children.", ["injured 40"]),
    ("Most of the 40 wounded were children.", ["injured 40"]),
    ("One in four of the 41 wounded was a child.", ["injured 41"]),
  ])
  func `a share that comes out uneven or open gives no number`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    ("More than half of the 900 people killed were women and children.", "killed >450 of #0"),
    ("More than half of the 41 wounded were children.", "injured >20 of #0"),
    ("At least half of the 41 wounded were women.", "injured ≥21 of #0"),
    ("Less than half of the 41 wounded were women.", "injured <21 of #0"),
    ("Nearly a third of the 900 people killed were children.", "killed ~300 of #0"),
  ])
  func `what qualifies a share stays`(_ text: String, _ told: String) {
    #expect(Reports.told(text).last == told)
  }

  @Test func `those who are of two sorts are both`() {
    let text = "More than half of the 900 people killed were women and children."
    #expect(Reports.claims(text).last?.victims.text == "women and children")
  }

  @Test(arguments: [
    ("Half of the 26 passengers died at the scene.", ["killed 13"]),
    ("Half of the 26 people who were on the bus died.", ["killed 13"]),
    ("Two thirds of the 90 people aboard drowned.", ["killed 60"]),
    ("More than half of the 18 passengers were killed.", ["killed >9"]),
    ("Half of the 40 people killed were children.", ["killed 40", "killed 20 of #0"]),
  ])
  func `a share of those who were well is all that came to harm`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    ("The strike killed 200 people, 80 percent of them children.", "killed ~160 of #0"),
    ("The strike killed 200 people, 80% of them children.", "killed ~160 of #0"),
    ("Some 70 per cent of the 200 people killed were women.", "killed ~140 of #0"),
    ("More than 40 percent of the 200 people killed were women.", "killed >80 of #0"),
  ])
  func `a percentage is about so many of the whole`(_ text: String, _ told: String) {
    #expect(Reports.told(text).last == told)
  }
}
