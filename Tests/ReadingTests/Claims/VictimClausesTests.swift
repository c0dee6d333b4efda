// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct VictimClausesTests {
  @Test(arguments: [
    ("A mayor who had been accused of theft by President Rodo Duarte was killed.", "A mayor"),
    (
      "Mohamed Hagaf, who served as a spokesman for the council was killed in Hays.",
      "Mohamed Hagaf"
    ),
    ("A cleric working for National TV and Radio was shot dead.", "A cleric"),
    ("Four men working for the Coastal Water Company were killed.", "men"),
    ("A U.S. pilot flying a U.S. plane was killed when he landed.", "A U.S. pilot"),
    ("The paper ran two articles on the six priests that were murdered.", "priests"),
    ("He told his colleague Rami Odeh in the case of the monks who were killed.", "the monks"),
    ("One of the two women who were hurt said the bomb was left in a car.", "women"),
    ("Salim Haddad, 32, of Hays died at the scene.", "Salim Haddad"),
    ("A campaigner investigating the abuses was shot dead.", "A campaigner"),
    (
      "The journalist Berna Pardo, who was sent to the country by a television network to cover the"
        + " war against drug traffickers, was injured last night.", "The journalist Berna Pardo"
    ),
    ("Omar Haddad, 21, a member of the town guard (TG), was shot dead in Hays.", "Omar Haddad"),
  ])
  func `a clause of its own does not part people from what befell them`(
    _ text: String, _ victims: String
  ) {
    #expect(Reports.claims(text).map(\.victims.text) == [victims])
  }

  @Test func `what witnesses said befell others`() {
    #expect(
      Reports.claims("A guard who said two boys were killed left the town.").map(\.victims.text)
        == ["boys"])
  }

  @Test(arguments: [
    (
      "Daniel Solano, secretary of the Farmers' Union was shot dead by unidentified men.",
      ["killed 1"]
    ),
    (
      "Erika Sulli and Karel Anders, a 26-year-old teacher at the school have been killed.",
      ["killed 2", "killed 1 of #0", "killed 1 of #0"]
    ),
    (
      "At least 16 members of the \"farm patrol\" (the militia that fights rebels) died and another 30 were wounded.",
      ["killed ≥16", "injured 30"]
    ),
    ("All the passengers died.", ["killed plural"]),
    ("Rebels attacked a car and killed all the passengers.", ["killed plural"]),
    ("All the victims were buried.", []),
    ("Governor Nabil Osse was killed at 0815 near his home.", ["killed 1"]),
    ("A 12-year-old youth was injured.", ["injured 1"]),
  ])
  func `an apposition that no comma closes and a bracket keep nobody from the verb`(
    _ text: String, _ told: [String]
  ) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    ("Two men convicted of killing a guard were hanged in Hays.", "killed 2"),
    ("A woman suspected of shooting her brother was arrested.", "detained 1"),
  ])
  func `what was done to the convicted was not done to whom they killed`(
    _ text: String, _ told: String
  ) throws {
    let claim = try #require(Reports.claims(text).first)
    #expect(Reports.short(claim) == told && claim.stance == .asserted)
  }

  @Test(arguments: [
    (
      "Nineteen of the 34 passengers on the bus that hit a landmine in Homs province died.",
      ["killed 19"]
    ),
    ("A soldier in the convoy that crossed the river near Hays died.", ["killed 1"]),
    ("Police said that a man was shot in Hays and died.", ["killed 1"]),
  ])
  func `a clause of "that" stands between people and their verb`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }
}
