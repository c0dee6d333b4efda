// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct NobodyTests {
  @Test(arguments: ["No one was hurt in the fire.", "Nobody was killed."])
  func `that nobody was harmed is a claim of its own`(_ text: String) {
    #expect(Reports.claims(text).map(\.count.qualifiers) == [[.none]])
  }
}
