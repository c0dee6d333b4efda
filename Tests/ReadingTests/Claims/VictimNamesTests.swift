// SPDX-License-Identifier: Apache-2.0
import Reading
import Record
import Testing

struct VictimNamesTests {
  @Test(arguments: [
    "The ICE agent was shot in the leg on Tuesday.",
    "A Mokha Police officer on patrol was shot on Thursday.",
    "A prominent Somali Elder was shot dead in Bardere.",
    "He just killed my Dad.",
    "All but Nasr suffered gunshot wounds.",
  ])
  func `what somebody is, is no name`(_ text: String) {
    #expect(Reports.names(text).isEmpty)
    #expect(Reports.claims(text).count == 1)
  }

  @Test(arguments: [
    ("Mokha Sheriff's deputy Karim Nour was shot dead on Friday.", "Karim Nour"),
    ("Omar Nasr, 24, of Hays, who was arrested on Friday, is being charged.", "Omar Nasr"),
    ("Deputies found Omar Nasr, of Hays, who had been shot.", "Omar Nasr"),
  ])
  func `where somebody is from and whom somebody serves are left out of the name`(
    _ text: String, _ name: String
  ) {
    #expect(Reports.names(text) == [name])
  }

  @Test func `a title that a hyphen ties to the name is a part of it`() {
    #expect(Reports.names("Relatives said Hamza al-Sheikh had been killed.") == ["Hamza al-Sheikh"])
  }

  @Test(arguments: [
    ("Her father, Yusuf, 45, and three siblings were killed.", "killed 4", ["Yusuf"]),
    ("His son, Omar, was killed.", "killed 1", ["Omar"]),
    ("A policeman, Karim, 34, and a guard were killed.", "killed 2", ["Karim"]),
  ])
  func `one name between commas is that of the one before`(
    _ text: String, _ told: String, _ names: [String]
  ) {
    #expect(Reports.told(text).first == told)
    #expect(Reports.names(text) == names)
  }
}
