// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct OwnedHarmTests {
  @Test(arguments: [
    ("Crowds demand an inquiry after candidate Nabil Osse's murder.", ["killed 1"]),
    ("The judges went on strike after magistrate Karim Valdo Gomo's murder.", ["killed 1"]),
    ("Selma left the town after her husband's death.", ["killed 1"]),
  ])
  func `a death told as somebody's own is read of one person`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test func `whose death it was is named`() throws {
    let claim = try #require(
      Reports.claims("Crowds marched after candidate Nabil Osse's murder.").first)
    #expect(claim.victims.names.map(\.text) == ["Nabil Osse"])
    #expect(claim.victims.text == "candidate Nabil Osse")
  }

  @Test(arguments: [
    "The rebels' killings shook the country.", "The army's murder of language is well known.",
    "His death is remembered every year.",
  ])
  func `deeds of many, and deaths of somebody unnamed, are none`(_ text: String) {
    #expect(Reports.told(text).isEmpty)
  }
}
