// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct ForcedOutTests {
  @Test(arguments: [
    ("The offensive forced 12,000 people to flee their homes.", ["displaced 12000"]),
    (
      "Fighting forced some 4,500 people from their homes and killed 23.",
      ["displaced ~4500", "killed 23"]
    ),
    ("The shelling forced 300 families to flee.", ["displaced plural"]),
    ("Some 1,200 households (about 6,700 people) were displaced.", ["displaced ~6700"]),
  ])
  func `people who are driven out are displaced, and families are no number of people`(
    _ text: String, _ told: [String]
  ) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    "The strike forced 40 shops to close.", "The ruling forced three ministers to resign.",
    "The shelling could force 12,000 people to flee.",
  ])
  func `whoever is forced to something else is not`(_ text: String) {
    #expect(Reports.told(text) == [])
  }

  @Test(arguments: [
    "Some 200 families were driven from their homes.", "About 90 families were uprooted.",
  ])
  func `people who were driven out are displaced`(_ text: String) {
    #expect(Reports.claims(text).map(\.harm) == [.displaced])
  }

  @Test func `people left homeless are displaced`() {
    #expect(
      Reports.told("Up to 2,000 people have been killed and about 430,000 left homeless.")
        == ["killed ≤2000", "displaced ~430000"])
  }
}
