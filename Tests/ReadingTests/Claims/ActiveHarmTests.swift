// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct ActiveHarmTests {
  @Test(arguments: [
    (
      "An air strike killed ten people and wounded at least another 15.",
      ["killed 10", "injured ≥15"]
    ),
    ("A gunman fired, wounding close to 70 others.", ["injured ~70"]),
    ("IS shot dead more than 100 people in Mosul.", ["killed >100"]),
    (
      "A raid killed a judge in the capital and seven members of his family.",
      ["killed 8", "killed 1 of #0", "killed 7 of #0"]
    ),
    ("The rebels used machetes to kill at least 12 civilians.", ["killed ≥12"]),
    ("The conflict has claimed over 150 lives.", ["killed >150"]),
    ("Air strikes killed at least nine people.", ["killed ≥9"]),
    ("A mine killed two and wounded five.", ["killed 2", "injured 5"]),
    ("Airstrike kills 7 in Idlib", ["killed 7"]),
    ("Shells hit the bakery, killing more than 20 people.", ["killed >20"]),
    ("The blast killed or injured 12 people.", ["unspecified 12"]),
    ("Gunmen killed a doctor and two nurses.", ["killed 1 of #0", "killed 2 of #0", "killed 3"]),
  ])
  func `people are found behind what harmed them`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text).sorted() == told.sorted())
  }

  @Test func `the subject is the actor and the cause`() throws {
    let claim = try #require(Reports.claims("Russian shelling killed two people in Hays.").first)
    #expect(claim.actor?.text == "Russian" && claim.cause?.strike == .artillery)
    let strike = try #require(Reports.claims("Unidentified gunmen killed a teacher.").first)
    #expect(strike.actor?.text == "Unidentified gunmen")
  }

  @Test func `a threat to kill is no claim`() {
    #expect(Reports.told("The group threatened to kill 12 hostages.").isEmpty)
  }
}
