// SPDX-License-Identifier: Apache-2.0
import Testing

struct ExecutionsTests {
  @Test(arguments: [
    ("Eleven men were led to the river and shot.", "killed 11"),
    ("Villagers said 30 men were led away and shot.", "killed 30"),
    ("Eleven men were lined up against a wall and shot.", "killed 11"),
    ("Four clerks were blindfolded and shot.", "killed 4"),
    ("Seven farmers were taken from their homes and shot.", "killed 7"),
    ("Rebels lined up nine workers and shot them.", "killed 9"),
  ])
  func `whoever was led away and shot was put to death`(_ text: String, _ told: String) {
    #expect(Reports.told(text) == [told])
  }

  @Test(arguments: [
    ("Eleven men were shot.", ["injured 11"]),
    ("Two officers were shot and taken to hospital.", ["injured 2"]),
    ("Eleven men were led to the river.", []),
    ("The actors were led to a hall and shot a film.", []),
  ])
  func `shot alone leaves it open`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }
}
