// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct AccountedHarmTests {
  @Test func `a share of those deaths is a part of them`() {
    let text =
      "Some 600 people were killed in the siege. Shelling accounted for 200 of those deaths."
    #expect(Reports.told(text) == ["killed ~600", "killed 200 of #0"])
    #expect(Reports.claims(text).last?.cause?.strike == .artillery)
  }

  @Test func `those whom another harm befell are told apart`() {
    let text = "The bombing claimed the lives of 27 people and more than 80 injured civilians."
    #expect(Reports.told(text) == ["killed 27", "injured >80"])
  }

  @Test func `lives that are claimed are people killed`() {
    #expect(Reports.told("The explosion claimed the lives of six miners.") == ["killed 6"])
  }

  @Test(arguments: [
    ("The storm claimed 12 victims.", ["killed 12"]),
    ("The storm caused 12 victims.", []),
  ])
  func `victims that a deed claims are dead`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test func `the wounded beside the dead are not dead`() {
    #expect(Reports.told("There are several dead and wounded civilians.") == ["killed several"])
  }

  @Test func `lives that a coup claimed are no statement of the coup's`() {
    let text = "The coup attempt claimed at least 27 lives, official sources said."
    #expect(Reports.told(text) == ["killed ≥27"])
    #expect(Reports.chainWords(text) == [["official sources"]])
  }
}
