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
}
