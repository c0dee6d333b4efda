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

  // Every line is a way of saying it that was missed once.
  @Test(arguments: [
    ("The Israeli army confirmed that its aircraft had bombed the market.", ["accepts strike"]),
    ("The Taliban said its gunners had fired on the town.", ["accepts strike"]),
    ("The Israeli army apologised for the deaths.", ["accepts harm"]),
    ("The Israeli army conceded that two of the dead were civilians.", ["accepts harm"]),
    ("The Israeli army said it had flown no sorties over Hays.", ["denies actor"]),
    ("The Israeli army said it had nothing to do with the blast.", ["denies actor"]),
    ("The Israeli army denied any role in the blast.", ["denies actor"]),
    ("The Israeli army denied that any civilian had been hurt.", ["denies harm"]),
    ("“No civilians were killed,” the Israeli army said.", ["denies harm"]),
    ("The Israeli army said it had no reports of civilian casualties.", ["could_not_confirm harm"]),
    ("The Israeli army said it was unable to verify the toll.", ["could_not_confirm harm"]),
    ("The Israeli army said it was not aware of any strike.", ["could_not_confirm strike"]),
    ("The Israeli army said it could not establish who had fired.", ["could_not_confirm actor"]),
    ("The Israeli army has launched a probe into the deaths.", ["investigates harm"]),
    ("The Israeli army said it would examine the allegations.", ["investigates harm"]),
    ("The Israeli army said it was looking into the strike.", ["investigates strike"]),
    ("The Israeli army did not answer questions.", []),
    ("The Israeli army denied that bread prices had risen.", []),
  ])
  func `what is answered, and whether it is the harm, the strike or who did it`(
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

  @Test func `nobody answers what he says himself, and a headline only announces`() {
    let text =
      "The Israeli army said two militants were killed. The Israeli army said it could not verify "
      + "the figures. It is looking into the strike."
    let claims = Reports.claims(text, title: "Israeli army looks into Hays strike")
    #expect(claims.flatMap(\.positions).isEmpty)
  }

  @Test(arguments: [
    ("أقر الجيش الإسرائيلي بمقتل ثلاثة مدنيين في غارة على البلدة.", "accepts harm"),
    ("أعلن التنظيم مسؤوليته عن الهجوم الذي قتل فيه أربعة أشخاص.", "accepts harm"),
    ("قال ناشطون إن ستة مدنيين قتلوا في الغارة. ونفت وزارة الدفاع الروسية ذلك.", "denies harm"),
    ("نفى التحالف مسؤوليته عن مقتل المدنيين السبعة.", "denies actor"),
  ])
  func `positions are told in Arabic as well`(_ text: String, _ position: String) {
    let positions = ArabicReports.claims(text).first?.positions ?? []
    #expect(positions.map { "\($0.answer.rawValue) \($0.matter.rawValue)" } == [position])
  }
}
