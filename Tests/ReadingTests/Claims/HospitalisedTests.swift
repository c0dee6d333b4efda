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
}
