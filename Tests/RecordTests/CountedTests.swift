// SPDX-License-Identifier: Apache-2.0

import Record
import Testing

@Test(arguments: [(0, "0 places"), (1, "1 place"), (2, "2 places")])
func `one is counted in the singular`(_ count: Int, _ words: String) {
  #expect(counted(count, "place") == words)
}

@Test(arguments: [
  (0, "0 entries are new"), (1, "1 entry is new"), (2, "2 entries are new"),
])
func `a plural may take more than an s`(_ count: Int, _ words: String) {
  #expect(counted(count, "entry is new", "entries are new") == words)
}
