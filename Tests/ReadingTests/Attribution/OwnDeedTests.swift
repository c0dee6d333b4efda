// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct OwnDeedTests {
  private let harm = "A strike on a market in Hays killed nine people on Monday, residents said. "

  private func positions(_ sentence: String) -> [String] { Reports.positions(harm + sentence) }

  @Test(arguments: [
    ("The Taliban said its gunners had fired on the town.", ["accepts strike"]),
    ("The Israeli army said it had flown no sorties over Hays.", ["denies actor"]),
    ("“No civilians were killed,” the Israeli army said.", ["denies harm"]),
  ])
  func `whoever says "it", "we" or "nobody" of a deed answers for it`(
    _ sentence: String, _ told: [String]
  ) {
    let found = Reports.claims(harm + sentence).first?.positions ?? []
    #expect(found.map { "\($0.answer.rawValue) \($0.matter.rawValue)" } == told)
  }

  // Each was once taken for the word of whoever shells that it had shelled.
  @Test(arguments: [
    "The Israeli army said the Houthi fighters themselves had shelled the market.",
    "The Israeli army said Houthi fighters had themselves shelled the market.",
    "The Israeli army said the Houthis were behind the blast and that it had fired the rocket.",
    "The Houthis said the Saudi army attacked Hays on Monday and that its warplanes bombed the market.",
  ])
  func `nobody owns to what he lays at another's door`(_ sentence: String) {
    #expect(positions(sentence) == [])
  }

  @Test(arguments: [
    "The Israeli army said that in answer to fire by the Houthis it had bombed the market.",
    "The Israeli army said it had bombed the market after the Houthis fired rockets.",
    "The Israeli army said it had struck a post and that it knew of a claim that civilians were hurt.",
  ])
  func `whoever speaks of another may still speak of himself`(_ sentence: String) {
    #expect(positions(sentence) == ["Israeli military: accepts strike"])
  }
}
