// SPDX-License-Identifier: Apache-2.0
import Reading
import Record
import Testing

struct VictimHeadsTests {
  @Test(arguments: [
    ("In the city of Hays, two adults and four children who died in a fire were buried.", 6),
    ("The top rights official in the province of Hays on Monday was killed while driving.", 1),
    ("A teacher in Indian-controlled Kashmir was killed in custody.", 1),
    ("Members of Shia-led Tihama Forces and 12 farmers were killed.", 12),
  ])
  func `a town is not counted with those harmed in it`(_ text: String, _ number: Int) {
    let claims = Reports.claims(text).filter { $0.partOf == nil && $0.count.min != nil }
    #expect(claims.map(\.count) == [.exactly(number)])
    #expect(!claims.contains { $0.victims.names.contains { $0.text.hasPrefix("Hays") } })
  }

  @Test(arguments: [
    "He was taken to the Children's Hospital of Mokha in stable condition.",
    "The home of the deputy minister was machine-gunned from a car.",
    "The home of the deputy minister, located in an eastern part of Hays, was machine-gunned.",
    "May God have mercy on him and all the martyrs of Hays and the martyrs of Mokha.",
  ])
  func `a hospital's town, a house's owner and the dead of a town are nobody harmed here`(
    _ text: String
  ) {
    #expect(Reports.told(text).isEmpty)
  }

  @Test func `somebody told by his house may be harmed himself`() {
    let text = "The home of Omar Haddad, who was killed on Friday, was looted."
    #expect(Reports.told(text) == ["killed 1"])
  }

  @Test func `what the victim drives was not harmed`() {
    let text = "A 23-year-old man driving a Volvo was shot on Saturday."
    #expect(Reports.claims(text).first?.victims.text == "A 23-year-old man")
  }

  @Test func `but begins no list`() {
    #expect(Reports.told("Officers did CPR but the teen died at the scene.") == ["killed 1"])
  }

  @Test(arguments: [
    ("Three of six climbers swept away by an avalanche on Friday are dead.", ["killed 3"])
  ])
  func `what swept people away is nobody`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }
}
