// SPDX-License-Identifier: Apache-2.0
import Testing

struct LossesTests {
  @Test(arguments: [
    ("The army acknowledged the loss of 23 soldiers.", ["killed 23"]),
    ("The army admitted the loss of 23 in the battle.", ["killed 23"]),
    ("The guerrillas put their losses at four.", ["unspecified 4"]),
    ("The rebels suffered ten losses in the battle.", ["unspecified 10"]),
    ("The army put its losses at four dead.", ["killed 4"]),
  ])
  func `what armed people say they lost is told of their people`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    "The firm put its losses at four.", "The army acknowledged the loss of 23 tanks.",
    "The rebels suffered losses.", "The army put its losses at four percent of its fuel.",
  ])
  func `what is no number of people, or of whom nobody knows that they fight, is not`(
    _ text: String
  ) {
    #expect(Reports.told(text).isEmpty)
  }
}
