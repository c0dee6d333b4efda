// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct NarrativeAftermathTests {
  /// Sunday 10 March 2024.
  private let published = Day(year: 2024, month: 3, day: 10)

  @Test func `who dies of wounds on a later day is of the strike, which keeps its day`() throws {
    let text = """
      A missile hit Kharkiv on 8 March. A girl died on the spot. Her mother succumbed to her injuries the following \
      day. Fifty-nine others were hurt.
      """
    let claims = Reports.claims(text, published: published)
    #expect(claims.map(\.event) == [0, 0, 0])
    #expect(
      claims.map { $0.time?.from?.description } == ["2024-03-08", "2024-03-09", "2024-03-08"])
  }

  @Test(arguments: [
    "An airstrike killed nine people in Hays on Friday. Two people remained under the rubble on Saturday.",
    "An airstrike wounded nine people in Hays on Friday. On Saturday 20 people were in hospital.",
  ])
  func `who is still trapped or in care on a later day is of the strike`(_ text: String) {
    #expect(Reports.claims(text, published: published).map(\.event) == [0, 0])
  }

  @Test func `a strike of a later day is another`() {
    let text =
      "An airstrike killed nine people in Hays on Friday. A mine killed two people in Hays on Saturday."
    #expect(Reports.claims(text, published: published).map(\.event) == [0, 1])
  }

  @Test func `bodies that are brought in later are of the quake`() {
    let claims = Reports.claims(
      "An earthquake killed 2,053 people in Herat on Saturday. By Sunday night 465 bodies had been brought to hospital.",
      published: published)
    #expect(claims.map(\.event) == [0, 0])
  }
}
