// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct BodiesHarmedTests {
  @Test func `those of the bodies who were shot are not among the injured`() {
    let text = "Villagers recovered 30 bodies from the well, 12 of whom had been shot in the head."
    #expect(Reports.told(text) == ["body_recovered 30", "body_recovered 12 of #0"])
  }

  @Test func `bodies that are burned are not people who were hurt`() {
    let told = Reports.told("Crews found 40 bodies in the ruins, many of them burned.")
    #expect(told == ["body_recovered 40", "body_recovered many of #0"])
  }

  @Test(arguments: [
    "The hospital received the bodies of 27 people who were killed near the market.",
    "The hospital received the bodies of 27 people killed in shelling.",
  ])
  func `bodies of people who were killed tell of the killed`(_ text: String) {
    #expect(Reports.told(text) == ["killed 27"])
  }

  @Test func `who was found hanged need not have been killed`() {
    let told = Reports.told("Residents found the body of a student hanged in his room.")
    #expect(told == ["body_recovered 1"])
  }
}
