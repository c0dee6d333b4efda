// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct AddresseeTests {
  @Test(arguments: [
    "told reporters", "told reporters in Hays", "told reporters by telephone", "said on Monday",
    "said in a statement", "said in a report published in June", "told the Wadi Bulletin on Monday",
  ])
  func `what is said begins behind whom it was told, when and where`(_ words: String) {
    let cue = words.prefix { $0 != " " }
    let told = Reports.attributions("The mayor \(words) that the road was open.")
    #expect(told == ["The mayor · \(cue) · that the road was open"])
  }

  @Test(arguments: [
    ("Reuters", ["Samir Dabbas", "Reuters"]), ("reporters", ["Samir Dabbas"]),
    ("Adel Karam", ["Samir Dabbas"]),
  ])
  func `a medium that was told is in the chain, a person is not`(
    _ addressee: String, _ chain: [String]
  ) {
    let text = "Samir Dabbas told \(addressee) that nine people were killed."
    #expect(Reports.chains(text) == [chain])
  }
}
