// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct ComplementTests {
  @Test(arguments: [
    ("The council", "accused", "the army of shelling the bridge"),
    ("The governor", "refused", "to name the units"),
    ("The envoy", "asked", "whether the road was open"),
    ("The ministry", "denied", "having closed the road"),
    ("The mayor", "said", "57 people, among them 12 children, had left"),
  ])
  func `a verb is followed by what it takes`(_ source: String, _ cue: String, _ content: String) {
    #expect(
      Reports.attributions("\(source) \(cue) \(content).")
        == ["\(source) · \(cue) · \(content)"])
  }

  @Test(arguments: ["The governor refused the road.", "The mayor said the road."])
  func `what it does not take is not said`(_ text: String) {
    #expect(Reports.attributions(text) == [])
  }

  @Test(arguments: [
    "Police put the number of dead at 12.", "Police put the toll at 12.", "Police counted 12 dead.",
  ])
  func `a figure is taken behind its prepositions`(_ text: String) {
    #expect(Reports.chains(text) == [["Police"]])
  }

  @Test func `what is denied as having been done is not asserted`() {
    let claims = Reports.claims("The ministry denied having killed civilians.")
    #expect(claims.map(\.stance) == [.alleged])
  }

  @Test func `names set into what is said leave it said`() {
    let text =
      "Hezbollah said three of its members, named as Ali Hariri, Samer Fadl and Jawad Atwi, had been killed."
    #expect(Reports.claims(text).first?.chain.map(\.name) == ["Hezbollah"])
  }
}
