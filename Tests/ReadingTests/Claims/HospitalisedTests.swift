// SPDX-License-Identifier: Apache-2.0
import Testing

struct HospitalisedTests {
  @Test(arguments: [
    ("An additional 69 people are in hospital.", ["injured 69"]),
    ("Five workers were taken to Al-Nur Hospital.", ["injured 5"]),
    ("The fire sent two cooks to a hospital.", ["injured 2"]),
    ("Six drivers were taken to the police station.", []),
    ("The bodies of two men were taken to the hospital.", ["body_recovered 2"]),
  ])
  func `people who are brought to a hospital are injured`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    "Salim Haddad is recovering in a hospital in Homs.",
    "The judge is receiving medical attention at the San Pedro clinic.",
  ])
  func `whoever recovers or is treated in a hospital was hurt`(_ text: String) {
    #expect(Reports.told(text) == ["injured 1"])
  }

  @Test func `who was brought to a clinic and had no wounds is not hurt`() {
    let text = "The three men were taken to a clinic after their release and suffered no wounds."
    #expect(Reports.told(text) == ["injured none"])
  }

  @Test func `people whom an attack left in hospital are injured`() {
    #expect(Reports.told("The raid left 14 neighbours in hospital.") == ["injured 14"])
    #expect(Reports.told("They left 14 boxes in hospital.").isEmpty)
  }

  @Test func `people who are being treated were hurt, but not of an illness`() {
    let text =
      "A blast hit Quetta. 62 people were being treated, a dozen of them in serious condition."
    #expect(Reports.told(text) == ["injured 62", "injured 12 of #0"])
    #expect(Reports.told("Sixty-two people were being treated for cholera.").isEmpty)
    let deaths = "Two deaths were being treated as suspicious."
    #expect(Reports.told(deaths).allSatisfy { $0.hasPrefix("killed") })
  }
}
