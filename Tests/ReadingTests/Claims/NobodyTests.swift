// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct NobodyTests {
  @Test func `what befell none of a list befell none of its members`() {
    let claims = Reports.claims("None of the four priests and about 100 refugees was hurt.")
    #expect(claims.map(\.count.qualifiers) == [[.none]])
  }

  @Test func `neither of two told one by one is nobody`() {
    let text = "Neither the officer nor his deputy was injured when the convoy was attacked."
    #expect(Reports.told(text) == ["injured none"])
  }

  @Test(arguments: ["No one was hurt in the fire.", "Nobody was killed."])
  func `that nobody was harmed is a claim of its own`(_ text: String) {
    #expect(Reports.claims(text).map(\.count.qualifiers) == [[.none]])
  }

  @Test(arguments: ["Neither of the two guards was hurt.", "Neither guard was hurt."])
  func `neither of two is nobody`(_ text: String) {
    #expect(Reports.told(text) == ["injured none"])
  }

  @Test func `what neither of two is in does not deny that they were hurt`() {
    #expect(
      Reports.told("Neither of the two wounded men is in danger, the surgeon said.")
        == ["injured 2"])
  }
}
