// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct ChainTests {
  @Test(arguments: [
    ("Nine people were killed, the Northern Rescue Corps said.", ["Northern Rescue Corps"]),
    ("According to Barada Monitor, nine people were killed.", ["Barada Monitor"]),
    ("Nine people were killed, according to local sources.", ["local sources"]),
    ("\"Nine people were killed,\" said Samir Dabbas, a nurse.", ["Samir Dabbas"]),
    ("Samir Dabbas told Reuters that nine people were killed.", ["Samir Dabbas", "Reuters"]),
    (
      "Samir Dabbas said in an interview with CNN that nine people were killed, Reuters reported.",
      ["Samir Dabbas", "CNN", "Reuters"]
    ),
    (
      "State television reported, citing a medical source, that nine people were killed.",
      ["a medical source", "State television"]
    ),
    ("Nine people were killed in the town.", []),
  ])
  func `speakers stand innermost first`(_ text: String, _ chain: [String]) {
    #expect(Reports.chains(text) == [chain])
  }

  @Test(arguments: [
    (
      "Nine men were killed, the Mirror reported, citing Interfax, which quoted a village elder.",
      ["a village elder", "Interfax", "the Mirror"]
    ),
    (
      "Quoting Interfax, which cited hospital officials, the Mirror said that nine men were killed.",
      ["hospital officials", "Interfax", "the Mirror"]
    ),
  ])
  func `who quotes one who quotes passes it on too`(_ text: String, _ chain: [String]) {
    #expect(Reports.chainWords(text) == [chain])
  }

  @Test(arguments: [
    (
      "Nine men were killed, the mayor, Barada Monitor and two residents said.",
      "the mayor, Barada Monitor and two residents"
    ),
    (
      "A baker, a nurse and three of their neighbours told reporters that gunmen killed nine men.",
      "A baker, a nurse and three of their neighbours"
    ),
    (
      "An attack killed nine farmers, the mayor and a nurse said.",
      "the mayor and a nurse"
    ),
  ])
  func `a list of those who say it is one source with all its words`(
    _ text: String, _ source: String
  ) {
    #expect(Reports.chainWords(text).first == [source])
  }

  @Test func `of a source that says what it is only the main verb tells the news`() {
    let text = "A man who said he was a deserter said his unit had killed six villagers."
    #expect(Reports.chainWords(text) == [["A man who said he was a deserter"]])
  }

  @Test func `they of whom nothing is known are not who says it, but who is quoted`() {
    let text =
      "“They announced that 200 people died. Nobody counted,” said Karim Wafi, a gravedigger."
    #expect(Reports.chains(text) == [["Karim Wafi"]])
    let told = "“Soldiers announced that 200 people died. Nobody counted,” said Karim Wafi."
    #expect(Reports.chains(told) == [["Soldiers", "Karim Wafi"]])
  }

  @Test func `short names, roles and pronouns mean who was named before`() {
    let text =
      "Colonel Samir Dabbas visited the town. Dabbas said five men were killed. "
      + "He said two women were wounded."
    #expect(Reports.chains(text) == [["Samir Dabbas"], ["Samir Dabbas"]])
  }

  @Test func `a medium credited at the end covers the speaker's other words`() {
    let text =
      "President Samir Dabbas said 12 people were killed. "
      + "Dabbas said the army had left, Interfax reported."
    #expect(Reports.chains(text) == [["Samir Dabbas", "Interfax"]])
  }

  @Test func `the outlet is not in its own chain`() {
    let text = "Samir Dabbas told Reuters that nine people were killed."
    #expect(Reports.chains(text, outlet: "Reuters") == [["Samir Dabbas"]])
  }

  @Test func `who asks in an interview asks for the medium`() throws {
    let text =
      "Samir Dabbas sat down for an interview with NBC. As Kelly asked about attacks that killed "
      + "nine people, Dabbas said in an interview with NBC that the road was open."
    let claim = try #require(Reports.claims(text).first)
    #expect(claim.chain.first?.text == "Kelly" && claim.chain.first?.body == "NBC")
  }

  @Test func `whoever died has told no figure`() {
    let text = "Three of the injured died shortly after arrival, raising the toll to 12."
    #expect(Reports.chains(text) == [[], []])
  }

  @Test(arguments: [
    ("The ministry said 57 people, among them 12 children, had been killed.", "The ministry"),
    ("Police said nine people, including a nurse, were killed.", "Police"),
    ("The death toll was revised down to 12 by the ministry.", "the ministry"),
    ("The toll was revised down from 19 to 12 by the council.", "the council"),
    ("The number of wounded was put at 40 by police.", "police"),
  ])
  func `who tells a figure is found behind its parts and its moves`(
    _ text: String, _ speaker: String
  ) {
    #expect(Reports.chains(text) == [[speaker], [speaker]].suffix(Reports.told(text).count))
    #expect(Reports.claims(text).allSatisfy { $0.actor == nil })
  }

  @Test(arguments: [
    ("The rebels claimed to have killed 40 soldiers.", [["The rebels"]]),
    (
      "Twelve people were killed according to police and 20 according to residents.",
      [["police"], ["residents"]]
    ),
    ("The UN verified that 12 people were killed.", [["United Nations"]]),
    ("Most sources agreed that three civilians had been killed.", [["Most sources"]]),
    ("The toll is 12 according to Hamas and eight according to Israel.", [["Hamas"], ["Israel"]]),
    (
      "Local media reported one dead; the governor later confirmed two deaths.",
      [["Local media"], ["the governor"]]
    ),
  ])
  func `whoever speaks of himself or behind a semicolon speaks for that alone`(
    _ text: String, _ chains: [[String]]
  ) {
    #expect(Reports.chains(text) == chains)
  }

  @Test func `what is denied as having been done is not asserted`() {
    let claims = Reports.claims("The ministry denied having killed civilians.")
    #expect(claims.map(\.stance) == [.alleged])
  }

  @Test(arguments: [
    "The governor said 12 had died but the rebels said 40 had been killed.",
    "The governor put the number of dead at 12, but the rebels said 40 had been killed.",
    "The governor said 12 had died while the rebels said 40 had been killed.",
  ])
  func `what one says against another is not on the other's word`(_ text: String) {
    #expect(Reports.chainWords(text) == [["The governor"], ["the rebels"]])
  }
}
