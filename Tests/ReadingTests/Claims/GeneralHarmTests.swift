// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct GeneralHarmTests {
  @Test(arguments: [
    "They kill farmers and burn crops.", "Many villagers have been murdered.",
    "The long war has left thousands dead.", "The militias are killing civilians.",
    "The war has killed 70,000 people.", "The union condemned the murder of public officials.",
    "Both sides met on Monday to end a war that has killed 70,000 people.",
    "The war has left 150 dead.", "Civilians are being killed.", "Some 12,000 people were killed.",
  ])
  func `a practice, or what a war has cost, is no incident`(_ text: String) {
    #expect(Reports.claims(text).map(\.scope) == [.cumulative])
  }

  @Test(arguments: [
    "A bomb hit Hays on Monday. The rebels kill defenceless women.",
    "Shells hit Hays on Monday. The army continued killing farmers.",
    "A mayor was shot on Monday. The murder of many judges has shocked the country.",
  ])
  func `a practice told beside an incident is none of it`(_ text: String) {
    #expect(Reports.claims(text).last?.scope == .cumulative)
  }

  @Test(arguments: [
    ("The offensive launched on Saturday has left more than 600 dead.", Claim.Scope.cumulative),
    ("The offensive launched on Saturday has left 12 dead.", .incident),
    ("Three men were killed in clashes in different parts of the country.", .cumulative),
    ("A man with wounds in several parts of the body died in Hays.", .incident),
  ])
  func `an offensive that costs hundreds, and deaths in many places, are several incidents`(
    _ text: String, _ scope: Claim.Scope
  ) {
    #expect(Reports.claims(text).first { $0.harm == .killed }?.scope == scope)
  }

  @Test(arguments: [
    "The blast has killed several villagers.", "Shells fell on the market, killing civilians.",
    "Gunmen have killed eleven farmers in a war-torn district.",
    "The priests were killed in the house.", "He condemned the killing of farmers in Hays.",
    "More than 3,000 people died on 4 March 2019 in the flood.",
  ])
  func `what happened once is not cumulative`(_ text: String) {
    #expect(Reports.claims(text).allSatisfy { $0.scope != .cumulative })
    #expect(!Reports.claims(text).isEmpty)
  }

  @Test(arguments: ["We will kill the judges.", "The judges must be killed."])
  func `what is only to come is no claim`(_ text: String) {
    #expect(Reports.told(text).isEmpty)
  }

  @Test(arguments: [
    "They spoke of the thousands of workers who have been murdered.",
    "Crowds marched in Hays on Monday. So far 1,000 people have died.",
    "It is killing our children.", "They are killing our children.",
    "People are dying of hunger.",
  ])
  func `so many without a moment, and what goes on, are no incident`(_ text: String) {
    #expect(Reports.claims(text).last?.scope == .cumulative)
  }

  @Test(arguments: [
    "On Monday the flood killed thousands of people.",
    "He shared videos of injured children being taken to a hospital.",
    "There were martyrs and wounded.",
  ])
  func `so many at once are an incident`(_ text: String) {
    #expect(Reports.claims(text).allSatisfy { $0.scope != .cumulative })
  }
}
