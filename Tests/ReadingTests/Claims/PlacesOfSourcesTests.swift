// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct PlacesOfSourcesTests {
  @Test(arguments: [
    (
      "Five people were killed in a strike on a car on Monday, Lebanon's health ministry said.",
      "Lebanon"
    ),
    ("Two officers were shot dead on Tuesday, Karachi police said.", "Karachi"),
    ("The Gaza health ministry said 38 people had been killed.", "Gaza"),
  ])
  func `whoever tells of it speaks for the place`(_ text: String, _ place: String) {
    #expect(Reports.claims(text).first?.place?.text == place)
  }

  @Test(arguments: [
    (
      "Five people were killed in a strike on a car in Tyre, Lebanon's health ministry said.",
      "a car in Tyre"
    ),
    (
      "A strike hit a car in Tyre. Lebanon's health ministry said five people had been killed.",
      "a car in Tyre"
    ),
  ])
  func `a place that is told goes before it`(_ text: String, _ place: String) {
    #expect(Reports.claims(text).first?.place?.text == place)
  }

  @Test func `a total is of all for whom they speak`() {
    let text =
      "A strike on a house in Khan Younis killed 11 people. The Gaza health ministry said 30,960 people had been "
      + "killed since 7 October."
    #expect(Reports.claims(text).last?.place?.text == "Gaza")
  }

  @Test(arguments: [
    "Israel's defence ministry said 12 militants were killed.",
    "Medics at Al-Amal hospital put the number of dead at 20.",
  ])
  func `whoever fights, and a hospital's name, tell no place`(_ text: String) {
    #expect(Reports.claims(text).allSatisfy { $0.place == nil })
  }
}
