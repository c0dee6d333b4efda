// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct PlacesAloneTests {
  @Test(arguments: [
    "Police killed 39 people in Kenya on Monday. In Nairobi alone 17 people died.",
    "Police killed 39 people in Kenya on Monday. Seventeen people died in Nairobi alone.",
  ])
  func `those of one place alone are a part of those told before`(_ text: String) {
    let claims = Reports.claims(text)
    #expect(claims.map { Reports.short($0) } == ["killed 39", "killed 17 of #0"])
    #expect(claims.map { $0.place?.text } == ["Kenya", "Nairobi"])
  }

  @Test func `where nothing was told of more they are the figure`() {
    #expect(Reports.told("In Nairobi alone 17 people died.") == ["killed 17"])
    #expect(Reports.claims("In Nairobi alone 17 people died.").first?.total == true)
  }

  @Test func `more than were told before are no part of them`() {
    #expect(
      Reports.told("Police killed nine people in Kenya. In Nairobi alone 17 people died.")
        == ["killed 9", "killed 17"])
  }
}
