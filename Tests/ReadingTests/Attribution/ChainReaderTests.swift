// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct ChainReaderTests {
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

  @Test func `the outlet is not in its own chain`() {
    let text = "Samir Dabbas told Reuters that nine people were killed."
    #expect(Reports.chains(text, outlet: "Reuters") == [["Samir Dabbas"]])
  }
}
