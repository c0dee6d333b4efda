// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct ChainTests {
  @Test func `they of whom nothing is known are not who says it, but who is quoted`() {
    let text =
      "“They announced that 200 people died. Nobody counted,” said Karim Wafi, a gravedigger."
    #expect(Reports.chains(text) == [["Karim Wafi"]])
    let told = "“Soldiers announced that 200 people died. Nobody counted,” said Karim Wafi."
    #expect(Reports.chains(told) == [["Soldiers", "Karim Wafi"]])
  }

  @Test func `they are those who say so`() {
    let chain = Reports.claims("Residents of Hays say they counted 40 bodies.").first?.chain
    #expect(chain?.map(\.text) == ["Residents of Hays"])
  }
}
