// SPDX-License-Identifier: Apache-2.0
import Testing

struct AllButTests {
  @Test(arguments: [
    ("All but one of the eight were killed.", ["killed 7"]),
    ("All but two of the 12 passengers died in the crash.", ["killed 10"]),
    ("All but two of the crew of eleven were killed.", ["killed 9"]),
    ("Of the 20 recruits, all except three were wounded.", ["injured 17"]),
    ("All but two of the passengers died in the crash.", ["killed plural"]),
    ("Two of the eight were killed.", ["killed 2"]),
    ("All but the driver were killed.", ["killed plural"]),
    ("All but Nasr were wounded.", ["injured plural"]),
    ("Gunmen fired on a minibus, killing all but one of its eleven passengers.", ["killed 10"]),
  ])
  func `the number is of those who were spared`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    (
      "A bomb killed 14 people in Hays. All but two of the dead were children.",
      ["killed 14", "killed 12 of #0"]
    ),
    (
      "A bomb killed dozens of people in Hays. All but two of the dead were children.",
      ["killed dozens", "killed plural of #0"]
    ),
  ])
  func `of the dead told before, the rest of their number`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }
}
