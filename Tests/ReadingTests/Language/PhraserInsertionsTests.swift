// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct PhraserInsertionsTests {
  @Test(arguments: [
    ("They buried 14 newly identified victims of the massacre, in which 80 men were killed.", 80),
    ("They found 14 badly burned bodies.", 14),
  ])
  func `an adverb and a participle stand within a noun group`(_ text: String, _ number: Int) {
    let claims = Reports.claims(text)
    #expect(claims.first?.count.min == number && claims.first?.chain.isEmpty == true)
  }
}
