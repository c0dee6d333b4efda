// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct ComplexNounTests {
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

  @Test(arguments: [
    (
      "A spokesman for the council in Hays said the road was open.",
      "A spokesman for the council in Hays · said · the road was open"
    ),
    (
      "The road was open, said the mayor of Hays and Omar Dabbas.",
      "the mayor of Hays and Omar Dabbas · said · The road was open"
    ),
  ])
  func `a source has its complements and whoever is joined to it`(
    _ text: String, _ attribution: String
  ) {
    #expect(Reports.attributions(text) == [attribution])
  }
}
