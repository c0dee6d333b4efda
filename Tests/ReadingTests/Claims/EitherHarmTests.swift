// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct EitherHarmTests {
  @Test(arguments: [
    "30 people were killed and injured in the clashes.",
    "The shelling led to the deaths and injuries of 30 people.",
    "Thirty people were killed or wounded in the clashes.",
    "Thirty soldiers were either killed or wounded in Hays.",
    "30 SOLDIERS WERE EITHER KILLED OR WOUNDED.",
  ])
  func `one figure of two harms is one claim`(_ text: String) {
    #expect(Reports.told(text) == ["unspecified 30"])
  }

  @Test(arguments: ["مقتل وإصابة 12 شخصا في انفجار", "قُتل وأصيب 12 شخصا في انفجار"])
  func `so it is where the verb comes first`(_ text: String) {
    #expect(ArabicReports.told(text) == ["unspecified 12"])
  }

  @Test(arguments: [
    ("Five people were shot and killed.", ["killed 5"]),
    ("Three people were killed and 12 injured.", ["killed 3", "injured 12"]),
    ("They stand trial for ten people who were killed and burned.", ["killed 10"]),
    ("Three hostages were abducted and killed.", ["killed 3"]),
  ])
  func `what says more, or of others, is told apart`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text).filter { !$0.hasPrefix("abducted") } == told)
  }

  @Test(arguments: [
    ("Hundreds of people were stabbed or hacked to death.", "killed Hundreds"),
    ("Scores were shot or beaten to death, the group said.", "killed Scores"),
    ("Twelve people were stabbed or burned to death.", "killed 12"),
  ])
  func `two ways of dying are one death`(_ text: String, _ told: String) {
    #expect(Reports.told(text) == [told])
  }
}
