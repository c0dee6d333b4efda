// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

/// What people were found in, fled or were treated for.
struct SufferedStatesTests {
  @Test(arguments: [
    ("One man was killed and the other wounded.", ["killed 1", "injured 1"]),
    ("One soldier was killed and the other injured in the clash.", ["killed 1", "injured 1"]),
    ("A teenager stabbed in front of friends early Thursday has died.", ["killed 1"]),
    ("Two of those wounded in Friday's ambush have died.", ["killed 2"]),
    (
      "At least 20 are reported killed and an undetermined number wounded.",
      ["injured plural", "killed ≥20"]
    ),
    ("The priest had received threats before being murdered.", ["killed 1"]),
    ("A lawyer was machine-gunned to death on Monday.", ["killed 1"]),
    ("A 2nd lieutenant was killed in the clash.", ["killed 1"]),
    ("Three persons fell dead.", ["killed 3"]),
    ("Two crop-dusting pilots are missing.", ["missing 2"]),
  ])
  func `whom a state or verb befell is found behind what stands between`(
    _ text: String, _ told: [String]
  ) {
    #expect(Set(Reports.told(text)) == Set(told))
  }

  @Test(arguments: [
    ("Labor leader Mona Salem and seven [number as heard] other people were killed.", "killed 8"),
    ("A sound technician of the (CBS) network was killed in the crossfire.", "killed 1"),
    ("Two officers of the [national] police were killed.", "killed 2"),
  ])
  func `a bracket before a noun leaves the noun where it is`(_ text: String, _ told: String) {
    #expect(Reports.told(text).first == told)
  }

  @Test func `who is found dead under rubble is not trapped there`() {
    #expect(Reports.told("Two brothers were found dead under the rubble.") == ["killed 2"])
  }

  @Test func `displaced families of a camp were not displaced by what struck it`() {
    let text = "Shelling of a camp for displaced families killed two men."
    #expect(Reports.told(text) == ["killed 2"])
  }

  @Test(arguments: ["The gunmen fled.", "The gunman fled after killing three people."])
  func `whoever carries arms and flees is not displaced`(_ text: String) {
    #expect(!Reports.told(text).contains { $0.hasPrefix("displaced") })
  }

  @Test func `who died of a wound that was told before a clause of time is dead`() {
    let text = "The father of three was hit by shrapnel while queuing for bread and bled to death."
    #expect(Reports.told(text) == ["killed 1"])
  }

  @Test func `a hostage is a person, and no state of the people before`() {
    #expect(Reports.told("A hostage died.") == ["killed 1"])
    let text = "Four of the kidnappers and a hostage died in the rescue attempt."
    #expect(Reports.told(text) == ["killed 5", "killed 4 of #0", "killed 1 of #0"])
  }

  @Test func `who has not been seen since is missing`() {
    let text = "Five men were taken from their homes at night and have not been seen since."
    #expect(Reports.told(text) == ["missing 5"])
  }

  @Test func `the hostage is one person and no reference back`() {
    #expect(
      Reports.told("The hostage, an American engineer, was killed in crossfire.") == ["killed 1"])
  }

  @Test func `who was treated for gunshot wounds was injured`() {
    let text = "More than 200 people were treated for gunshot wounds."
    #expect(Reports.told(text) == ["injured >200"])
  }

  @Test(arguments: [
    ("When it ended, a boy of 15 lay dead.", "killed 1"),
    ("The two youths were found strangled on Sunday.", "killed 2"),
    ("Fifteen people had been admitted with burns.", "injured 15"),
  ])
  func `what state people are in or were found in tells of harm`(_ text: String, _ told: String) {
    #expect(Reports.told(text) == [told])
  }

  @Test(arguments: [
    ("Almost 3,000 people fled to the town of Dori.", ["displaced ~3000"]),
    ("Thousands fled to Chad.", ["displaced Thousands"]),
    ("The driver fled.", []), ("Omar Haddad fled to Mississippi, where he was arrested.", []),
  ])
  func `many who fled were displaced, and one was not`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text).filter { $0.hasPrefix("displaced") } == told)
  }

  @Test func `a third who was wounded is one`() {
    let told = Reports.told("Drones killed two militiamen and wounded a third near Ain Issa.")
    #expect(told == ["killed 2", "injured 1"])
  }

  @Test(arguments: [
    (
      "A woman was shot in her shin, and a 20-year-old woman was shot in her thigh.",
      ["injured 1", "injured 1"]
    ),
    (
      "One was in stable condition at Mount Sinai, and the 26-year-old was in serious condition.",
      ["injured 1", "injured 1"]
    ),
    ("Officers paid tribute to Omar Haddad, who was killed on Saturday.", ["killed 1"]),
  ])
  func `where somebody is or was hit is none of those who suffered`(
    _ text: String, _ told: [String]
  ) {
    #expect(Reports.told(text) == told)
  }

  @Test func `who was taken somewhere and died there is the one who died`() {
    let claims = Reports.claims("A boy was shot. He was taken to Mount Sinai where he later died.")
    #expect(!claims.contains { $0.victims.text.contains("Sinai") })
  }
}
