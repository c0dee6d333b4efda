// SPDX-License-Identifier: Apache-2.0

import Record
import Testing

struct MomentTests {
  @Test(arguments: [
    ("2024-03-09", "2024-03-09T23:59:59Z"), ("2024-03-09T08:30:00Z", "2024-03-09T08:30:00Z"),
  ])
  func `a day is meant to its end, a second as it is`(_ text: String, _ end: String) {
    #expect(Moment(text)?.end == end)
  }

  @Test(arguments: ["", "2024-03", "2024-13-01", "2024-03-09 08:30", "2024-03-09T08:30:00", "soon"])
  func `anything else is no moment`(_ text: String) {
    #expect(Moment(text) == nil)
  }
}
