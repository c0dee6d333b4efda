// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct PositionTests {
  private let harm = "A strike on a market in Hays killed nine people on Monday, residents said. "

  private func positions(_ sentence: String) -> [String] {
    (Reports.claims(harm + sentence).first?.positions ?? []).map {
      "\($0.speaker.name): \($0.answer.rawValue) \($0.matter.rawValue)"
    }
  }

  @Test(arguments: [
    ("The Israeli army denied that it had bombed the market.", ["Israeli military: denies actor"]),
    (
      "The Israeli army said it had carried out a strike near Hays.",
      ["Israeli military: accepts strike"]
    ),
    (
      "The Israeli army acknowledged that civilians were killed.",
      ["Israeli military: accepts harm"]
    ),
    (
      "The Israeli army said it was investigating the deaths.",
      ["Israeli military: investigates harm"]
    ),
    (
      "The Israeli army could not confirm the deaths.", ["Israeli military: could_not_confirm harm"]
    ),
    ("The council thanked the nurses.", []),
  ])
  func `who accepts or denies what is kept beside the claim`(_ sentence: String, _ told: [String]) {
    #expect(positions(sentence) == told)
  }
}
