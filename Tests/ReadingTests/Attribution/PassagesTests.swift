// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct PassagesTests {
  @Test func `a medium credited at the end covers the speaker's other words`() {
    let text =
      "President Samir Dabbas said 12 people were killed. "
      + "Dabbas said the army had left, Interfax reported."
    #expect(Reports.chains(text) == [["Samir Dabbas", "Interfax"]])
  }

  @Test func `who asks in an interview asks for the medium`() throws {
    let text =
      "Samir Dabbas sat down for an interview with NBC. As Kelly asked about attacks that killed "
      + "nine people, Dabbas said in an interview with NBC that the road was open."
    let claim = try #require(Reports.claims(text).first)
    #expect(claim.chain.first?.text == "Kelly" && claim.chain.first?.body == "NBC")
  }
}
