// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct VictimReaderTests {
  @Test(arguments: [
    ("Nine civilians were killed.", "civilians", Victims.Status.civilian, []),
    ("Nine rebel fighters were killed.", "rebel fighters", .combatant, [Victims.Group.militants]),
    ("Nine people were killed.", "people", .unspecified, []),
    ("Three schoolgirls were killed.", "schoolgirls", .civilian, [.children]),
    ("Two nurses were wounded.", "nurses", .civilian, [.medics]),
    ("Eleven of its soldiers were killed.", "its soldiers", .combatant, [.soldiers]),
    ("Four members of one family were killed.", "members of one family", .unspecified, []),
  ])
  func `status and groups are what the words say`(
    _ text: String, _ words: String, _ status: Victims.Status, _ groups: [Victims.Group]
  ) throws {
    let victims = try #require(Reports.claims(text).first).victims
    #expect(victims.text == words && victims.status == status && victims.groups == groups)
  }

  @Test(arguments: [
    ("Nine civilians were killed.", true), ("Three civilian women were killed.", true),
    ("Two civilian children were wounded.", true), ("Three schoolgirls were killed.", false),
    ("Two nurses were wounded.", false), ("Five bakers were killed.", false),
    ("قُتل تسعة مدنيين.", true), ("قُتل ثلاثة أطفال.", false),
  ])
  func `a status that the words say is told from one that follows from what people are`(
    _ text: String, _ isSaid: Bool
  ) throws {
    let victims = try #require(Reports.claims(text).first).victims
    #expect(victims.status == .civilian && victims.isStatusSaid == isSaid)
  }

  @Test func `a named victim has a name and an age`() throws {
    let victims = try #require(Reports.claims("Salim Haddad, 41, was killed.").first).victims
    #expect(victims.names.map(\.text) == ["Salim Haddad"] && victims.names.first?.age == 41)
  }

  @Test(arguments: [
    ("A family of seven was killed.", "killed 7"), ("A couple was killed.", "killed 2"),
    ("Two families were killed.", "killed plural"), ("Her husband was killed.", "killed 1"),
  ])
  func `families and kin are counted as people`(_ text: String, _ told: String) {
    #expect(Reports.told(text) == [told])
  }

  @Test(arguments: [
    "A 10-year-old was killed in Hays.", "Lina Odeh, 7, was killed in Hays.",
    "Two-year-old Omar Haddad was killed in Hays.",
  ])
  func `an age under eighteen is a child's`(_ text: String) throws {
    let victims = try #require(Reports.claims(text).first?.victims)
    #expect(victims.groups.contains(.children))
    #expect(victims.status == .civilian)
  }

  @Test func `an age before a name is his`() throws {
    let text = "The dead include 66-year-old Ivan Petrenko."
    let names = Reports.claims(text).flatMap(\.victims.names)
    #expect(names.map(\.age) == [66])
  }

  @Test func `a number in the words of rebels is not of rebels`() {
    let text = "The rebels said 40 had been killed."
    #expect(Reports.claims(text).map(\.victims.status) == [.unspecified])
    let other = "The rebels had fled, while 40 were killed."
    #expect(Reports.claims(other).last?.victims.status == .combatant)
  }

  @Test func `a crew is no family`() {
    #expect(Reports.claims("All five crew died.").first?.victims.groups == [])
  }
}
