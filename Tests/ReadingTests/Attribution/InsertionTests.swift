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
}
