// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct SortsOfPeopleTests {
  @Test(arguments: [
    "A bomb broke the windows of the mothers of political prisoners, missing, and murdered people.",
    "The relatives of jailed, missing, and murdered people marched through the town.",
  ])
  func `words that say of what sort people are tell of no harm`(_ text: String) {
    #expect(Reports.claims(text).isEmpty)
  }

  @Test func `dead and injured people are harmed`() {
    let claims = Reports.claims("There was word of dead and injured people in Hays.")
    #expect(!claims.isEmpty)
  }

  @Test func `a list of verbs tells of harm`() {
    let claims = Reports.claims("Gunmen came to Hays, robbed shops, abducted and killed farmers.")
    #expect(claims.contains { $0.harm == .killed })
  }
}
