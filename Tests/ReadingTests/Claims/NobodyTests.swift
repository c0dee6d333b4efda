// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct NobodyTests {
  @Test(arguments: [
    "The blast did not cause injuries.", "The explosion did not cause injuries or a power cut.",
  ])
  func `what caused no injuries hurt nobody`(_ text: String) {
    #expect(Reports.claims(text).map { $0.count.has(.none) } == [true])
  }

  @Test(arguments: ["Not one person was hurt.", "Not a single person was hurt in the city."])
  func `not one is nobody`(_ text: String) {
    #expect(Reports.claims(text).map { $0.count.has(.none) } == [true])
  }

  @Test func `what befell none of a list befell none of its members`() {
    let claims = Reports.claims("None of the four priests and about 100 refugees was hurt.")
    #expect(claims.map(\.count.qualifiers) == [[.none]])
  }

  @Test func `neither of two told one by one is nobody`() {
    let text = "Neither the officer nor his deputy was injured when the convoy was attacked."
    #expect(Reports.told(text) == ["injured none"])
  }

  @Test(arguments: ["No one was hurt in the fire.", "Nobody was killed."])
  func `that nobody was harmed is a claim of its own`(_ text: String) {
    #expect(Reports.claims(text).map(\.count.qualifiers) == [[.none]])
  }

  @Test(arguments: ["Neither of the two guards was hurt.", "Neither guard was hurt."])
  func `neither of two is nobody`(_ text: String) {
    #expect(Reports.told(text) == ["injured none"])
  }

  @Test func `what neither of two is in does not deny that they were hurt`() {
    #expect(
      Reports.told("Neither of the two wounded men is in danger, the surgeon said.")
        == ["injured 2"])
  }

  @Test(arguments: [
    ("No civilians were harmed.", ["unspecified none"]),
    ("At least 20 civilians were harmed in the strike.", ["unspecified ≥20"]),
    ("The sanctions harmed farmers.", []),
  ])
  func `harm without a number is told only where it is denied`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test func `neither behind the people it means says that none of them was harmed`() {
    let text = "There were only two guards in the embassy and neither was hurt."
    #expect(
      Reports.told("Two guards were in the embassy and neither was hurt.") == ["injured none"])
    #expect(!Reports.told(text).contains("injured 2"))
  }

  @Test(arguments: [
    ("Explosions shook the city without causing casualties.", "unspecified none"),
    ("Explosions shook the city without casualties.", "unspecified none"),
    ("The bomb went off without killing anyone.", "killed none"),
    ("The shell hit the wall without causing any injuries.", "injured none"),
    ("The raid damaged a mosque without injuring anybody.", "injured none"),
  ])
  func `without denies as not does`(_ text: String, _ told: String) {
    #expect(Reports.told(text) == [told])
  }

  @Test func `what is denied of a number of people says nothing of how many were`() {
    #expect(Reports.told("The bomb went off without killing 12 people.").isEmpty)
    #expect(Reports.told("Ten people died without medicine.") == ["killed 10"])
    #expect(Reports.told("The general escaped without injury.").isEmpty)
  }
}
