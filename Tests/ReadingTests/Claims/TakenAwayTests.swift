// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct TakenAwayTests {
  @Test(arguments: [
    ("About 30 boys were taken from the seminary in Hays by armed men.", "abducted ~30"),
    ("Gunmen took away his two brothers.", "abducted 2"),
    ("Soldiers took away three men from the village, residents said.", "detained 3"),
  ])
  func `whom armed people take are abducted, whom a force takes detained`(
    _ text: String, _ told: String
  ) {
    #expect(Reports.told(text) == [told])
  }

  @Test func `the first of several verbs has their subject`() {
    let text = "Gunmen came at dawn, shot the village head and took away his two brothers."
    let claims = Reports.claims(text)
    #expect(claims.map { Reports.short($0) } == ["injured 1", "abducted 2"])
    #expect(claims.map(\.actor?.text) == ["Gunmen", "Gunmen"])
  }

  @Test(arguments: [
    "The boy was taken to hospital by police.",
    "The officer was taken by fellow officers to Mercy Hospital.",
    "Three pupils were taken away by their parents.",
    "The bodies were taken away by soldiers.",
  ])
  func `who is brought to care or home is not`(_ text: String) {
    #expect(!Reports.told(text).contains { $0.hasPrefix("abducted") || $0.hasPrefix("detained") })
  }

  @Test(arguments: [
    ("Gunmen came at night. Forty women were taken into the forest.", ["abducted 40"]),
    ("Two traders were taken to an unknown location.", ["abducted 2"]),
  ])
  func `nobody need say who took them where they were taken out of sight`(
    _ text: String, _ told: [String]
  ) {
    #expect(Reports.told(text) == told)
  }
}
