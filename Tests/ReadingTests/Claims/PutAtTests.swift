// SPDX-License-Identifier: Apache-2.0
import Testing

struct PutAtTests {
  @Test(arguments: [
    ("The interior ministry put the dead at ten.", ["killed 10"]),
    ("The mayor put the dead at ten and the wounded at 40.", ["killed 10", "injured 40"]),
    ("They put the wounded in a truck at noon.", []),
  ])
  func `a figure at which the dead are put is one`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test func `it is that of who puts it so`() {
    let text = "Police said 16 people had died. The ministry put the dead at ten."
    #expect(Reports.chainWords(text) == [["Police"], ["The ministry"]])
  }
}
