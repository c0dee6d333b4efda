// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct InsertionTests {
  @Test(arguments: [
    "Salma Kurdi, a nurse who saw the crater,", "Salma Kurdi, a nurse from Hays,",
    "Salma Kurdi, who saw the crater,", "Salma Kurdi, reached by telephone,",
  ])
  func `the noun before an insertion speaks, with all of it`(_ source: String) {
    let told = Reports.attributions("\(source) said the road was blocked.")
    #expect(told == ["\(source) · said · the road was blocked"])
  }

  @Test func `a clause between two commas is no insertion`() {
    let text = "The road was open on Monday, the mayor left, said the road was blocked."
    #expect(Reports.attributions(text) == [])
  }

  @Test(arguments: [
    "Salma Kurdi, 31,", "Salma Kurdi, 31, a nurse from Hays,", "Salma Kurdi, from Hays, 31,",
  ])
  func `an age beside a description is no speaker`(_ source: String) {
    #expect(Reports.speaker("\(source) said nine people were killed.") == "Salma Kurdi / ")
  }

  @Test func `a source with its name behind it is no age`() {
    let text = "Others left the town; one source, Samir Dabbas, said nine people were killed."
    #expect(Reports.chainWords(text) == [["one source, Samir Dabbas"]])
  }

  @Test(arguments: [
    "The Rescue Service, known as the Lamps, said nine people were killed.",
    "A bomb killed nine people, the Rescue Service, known as the Lamps, said.",
  ])
  func `by what else a source is called is no clause`(_ text: String) {
    #expect(Reports.chainWords(text).first?.first?.contains("Rescue Service") == true)
  }
}
