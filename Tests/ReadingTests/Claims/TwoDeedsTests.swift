// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct TwoDeedsTests {
  // Once one event, whose six dead were taken for another figure of the eight.
  @Test(arguments: [
    (
      "Shelling by the RSF killed eight civilians in El Fasher on Wednesday morning. In the evening an "
        + "army air strike on the city killed six people.", [0, 1]
    ),
    (
      "Shelling by the RSF killed eight civilians in El Fasher on Wednesday. The artillery fire of the "
        + "RSF killed six people of one family, medics said.", [0, 0]
    ),
    (
      "An air strike killed eight civilians in El Fasher on Wednesday. The army raid killed nine people, "
        + "medics said.", [0, 0]
    ),
  ])
  func `what two parties did by two means is two events`(_ text: String, _ events: [Int]) {
    #expect(Reports.claims(text).map(\.event) == events)
  }
}
