// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

/// Who did it and who only did something besides; all invented.
struct DoersByNameTests {
  @Test(arguments: [
    ("Officers shot dead a man in Oakdale on Monday.", "Officers"),
    ("Border Patrol agents shot and killed a woman on Friday.", "Border Patrol agents"),
    ("A man was killed by sheriff's deputies on Friday.", "sheriff's deputies"),
    ("Five people were killed in an attack carried out by Karim Nour.", "Karim Nour"),
    ("Three farmers were stopped by gunmen and shot in Kaduna.", "gunmen"),
    ("The mayor was surrounded by militants and killed.", "militants"),
  ])
  func `who harms is the doer`(_ text: String, _ actor: String) {
    #expect(Reports.actors(text).first == actor)
  }

  @Test(arguments: [
    "Lina Haddad, who was killed on Monday, was mourned by her friend Sara Nava.",
    "Two men were killed and a third was rescued by the army in Homs.",
    "The funeral of Omar Haddad, who was killed on Friday, was attended by President Karim Nour.",
    "Two people were killed in a town held by the rebels.",
    "Police found a man dead in a house in Oakdale.",
    "By the time officers arrived, a 20-year-old man was dead in the street.",
    "Police say he shot his brother.",
  ])
  func `who does what harms nobody is no doer`(_ text: String) {
    #expect(Reports.actors(text).allSatisfy { $0 == nil })
  }

  @Test func `officers are of no army, and name no party alone`() throws {
    let actor = try #require(Reports.claims("Officers shot dead a man in Homs.").first?.actor)
    #expect(actor.name.isEmpty)
  }

  @Test func `an army that speaks of itself did it`() {
    #expect(Reports.actors("The army said it killed 25 rebels.") == ["army"])
    #expect(Reports.actors("The army left three men dead in Homs.") == ["army"])
  }

  @Test func `what wounded others killed those before too`() {
    let text = "At least 27 people were killed and 25 wounded by Ukrainian shelling of a market."
    #expect(Reports.actors(text) == ["Ukrainian", "Ukrainian"])
    #expect(Reports.actors("Nine people were killed, four by the rebels.").first == .some(nil))
  }
}
