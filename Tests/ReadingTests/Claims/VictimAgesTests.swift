// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct VictimAgesTests {
  @Test(arguments: [
    ("Rounds killed two children, aged 4 and 6.", ["killed 2"]),
    (
      "Rounds killed three boys, aged 4, 6 and 9, and their mother.",
      ["killed 4", "killed 3 of #0", "killed 1 of #0"]
    ),
    ("Two children, aged 4 and 6, were killed.", ["killed 2"]),
    ("Two boys (aged 9 and 11) were killed.", ["killed 2"]),
    ("Three brothers, aged between 4 and 11, died in the fire.", ["killed 3"]),
    (
      "A woman, aged 60, and two men, aged 30 and 41, were shot dead.",
      ["killed 3", "killed 1 of #0", "killed 2 of #0"]
    ),
    ("A girl aged 9 was killed.", ["killed 1"]),
    ("A 17-year-old was killed.", ["killed 1"]),
  ])
  func `ages count nobody`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    ("His brother, 15, was shot by a sniper.", [Victims.Group.children]),
    ("Her daughter, aged six, was killed.", [.children]),
    ("Her 12-year-old daughter was killed.", [.children]),
    ("His brother, 25, was shot by a sniper.", [.men]),
    ("His brother Omar, 15, was killed.", [.children]),
  ])
  func `whose age is told as under eighteen is a child, and no woman or man`(
    _ text: String, _ groups: [Victims.Group]
  ) {
    #expect(Reports.claims(text).first?.victims.groups == groups)
  }
}
