// SPDX-License-Identifier: Apache-2.0
import Testing

struct GappedTollsTests {
  @Test(arguments: [
    ("Some put the number of dead at 20, others at 35.", [["Some"], ["others"]]),
    ("Police put the number of dead at 20, residents at 35.", [["Police"], ["residents"]]),
    (
      "Some residents put the death toll at 20 while others put it at 35.",
      [["Some residents"], ["others"]]
    ),
    ("Medics put the toll at 20 and villagers at 35.", [["Medics"], ["villagers"]]),
    (
      "Medics put the number of civilians killed at 20, the council at 35.",
      [["Medics"], ["the council"]]
    ),
  ])
  func `a second figure for a toll is that of another`(_ text: String, _ chains: [[String]]) {
    #expect(Reports.told(text) == ["killed 20", "killed 35"])
    #expect(Reports.chains(text) == chains)
  }

  @Test(arguments: [
    ("Medics put the death toll at 14, the highest in a year.", ["killed 14"]),
    ("Officials put the death toll at 14 at a meeting on Friday.", ["killed 14"]),
    (
      "Medics put the death toll at 14 and the number of wounded at 30.",
      ["killed 14", "injured 30"]
    ),
  ])
  func `what else follows a toll is no figure`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test func `another source's number behind the same word is of the same dead`() {
    let text = "Quds News spoke of six martyrs and Wafa of seven."
    #expect(Reports.told(text) == ["killed 6", "killed 7"])
    #expect(Reports.chainWords(text) == [["Quds News"], ["Wafa"]])
    #expect(Reports.told("The mayor spoke of six dead, and of seven cars.") == ["killed 6"])
  }

  @Test func `whose each figure is may stand behind it`() {
    let text = "The number of dead is put at 12 by the army and at 30 by residents."
    #expect(Reports.told(text) == ["killed 12", "killed 30"])
    #expect(Reports.chainWords(text).last == ["residents"])
  }
}
