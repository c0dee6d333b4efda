// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct StanceReaderTests {
  @Test(arguments: [
    "A bomb killed 18 pilgrims who were marking the anniversary of a saint.",
    "A journalist was shot dead on Saturday, months after he was sentenced by a court.",
  ])
  func `what is told of history behind a clause leaves the news news`(_ text: String) {
    #expect(Reports.claims(text).map(\.stance) == [.asserted])
  }

  @Test(arguments: [
    "At the trial for the murder of two clerks the witness wept.",
    "On the anniversary of the raid that killed nine people, crowds marched.",
    "Nine people were killed in the second world war.",
  ])
  func `what is told of trials and anniversaries is history`(_ text: String) {
    #expect(Reports.claims(text).map(\.stance) == [.historical])
  }

  @Test func `what somebody is accused of is alleged`() {
    let claims = Reports.claims("Rebels accused the army of killing 30 villagers.")
    #expect(claims.map(\.stance) == [.alleged])
  }
}
