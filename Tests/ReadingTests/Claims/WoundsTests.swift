// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct WoundsTests {
  @Test(arguments: [
    ("Police found a man with a gunshot wound.", ["injured 1"]),
    (
      "Two traders suffered burns and three guards sustained shrapnel wounds.",
      ["injured 2", "injured 3"]
    ),
    ("Four men arrived at the clinic with stab wounds.", ["injured 4"]),
    ("Officers found Nadia Karam, 31, suffering from a gunshot wound.", ["injured 1"]),
    ("A driver died of a gunshot wound.", ["killed 1"]),
  ])
  func `who has a wound is injured, and who died of it is not`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test func `injuries that came of a march are not its people's`() {
    let told = Reports.told("The march of the former mayor's supporters resulted in two injuries.")
    #expect(told == ["injured 2"])
  }

  @Test func `wounds of bodies are of nobody who lived`() {
    let text = "Two bodies, one headless and the other with bullet wounds, were found on Monday."
    #expect(!Reports.told(text).contains { $0.hasPrefix("injured") })
  }

  @Test func `whoever breathed smoke in is hurt`() {
    #expect(Reports.told("Fourteen people suffered smoke inhalation.") == ["injured 14"])
  }

  @Test(arguments: [
    ("Doctors counted 300 injuries.", ["injured 300"]),
    ("Activists documented the injury of three civilians.", ["injured 3"]),
    ("Two women are said to have minor injuries.", ["injured 2"]),
  ])
  func `whoever counts wounds has none`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test func `wounds that somebody tells of with a pronoun are not the teller's`() {
    let text = "The doctor, who examined the corpses, said they bore gunshot wounds."
    #expect(!Reports.told(text).contains { $0.hasPrefix("injured") })
  }

  @Test func `whoever breathed tear gas was hurt by what does not kill`() {
    let claims = Reports.claims(
      "Three men were shot and 14 others suffered from tear gas inhalation.")
    #expect(claims.map(Reports.short) == ["injured 3", "injured 14"])
    #expect(claims.last?.cause?.kind == .lessLethal)
  }
}
