// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct PositionReaderTests {
  private let harm = "A strike on a market in Hays killed nine people on Monday, residents said. "

  private func positions(_ sentence: String) -> [String] {
    Reports.positions(harm + sentence)
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
    ("The Israeli army apologised for the deaths.", ["accepts harm"]),
    ("The Israeli army conceded that two of the dead were civilians.", ["accepts harm"]),
    ("The Israeli army said it had no reports of civilian casualties.", ["could_not_confirm harm"]),
    ("The Israeli army said it was unable to verify the toll.", ["could_not_confirm harm"]),
    ("The Israeli army has launched a probe into the deaths.", ["investigates harm"]),
    ("The Israeli army said it would examine the allegations.", ["investigates harm"]),
    ("The Israeli army said it was looking into the strike.", ["investigates strike"]),
    ("The Israeli army did not answer questions.", []),
  ])
  func `what is answered, and whether it is the harm, the strike or who did it`(
    _ sentence: String, _ told: [String]
  ) {
    let found = Reports.claims(harm + sentence).first?.positions ?? []
    #expect(found.map { "\($0.answer.rawValue) \($0.matter.rawValue)" } == told)
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

  @Test(arguments: [
    (
      "Amnesty said soldiers killed 45 men. The army called the report fabricated.", ["denies harm"]
    ),
    (
      "Amnesty said soldiers killed 45 men. The army described the claims as baseless.",
      ["denies harm"]
    ),
    ("Survivors said soldiers killed 45 men. The army has never acknowledged the deaths.", []),
    ("Soldiers killed 45 men, Amnesty found, ten times the number acknowledged.", []),
  ])
  func `calling a report untrue denies it, and nobody accepts what he never acknowledged`(
    _ text: String, _ positions: [String]
  ) {
    #expect(
      Reports.claims(text)[0].positions.map { "\($0.answer.rawValue) \($0.matter.rawValue)" }
        == positions)
  }

  @Test func `to assess a claim as not credible is to deny it`() {
    let text =
      "Residents said six people died in a strike. The coalition assessed the claim as non-credible."
    #expect(Reports.claims(text)[0].positions.map(\.answer) == [.denies])
  }

  @Test func `what somebody did and what he looks into are two positions`() {
    let text = """
      An airstrike killed eleven people in Nuseirat. The Israeli military said it had struck a Hamas operative and was \
      looking into reports of civilian casualties.
      """
    #expect(
      Reports.claims(text).first?.positions.map { "\($0.answer.rawValue) \($0.matter.rawValue)" }
        == ["accepts strike", "investigates harm"])
  }

  @Test func `who neither confirms nor denies does not deny`() {
    let text =
      "A strike killed six in Beirut. Israel neither confirmed nor denied it was behind the attack."
    #expect(Reports.claims(text)[0].positions.map(\.answer) == [.couldNotConfirm])
  }

  @Test func `whom somebody blames denies it, and not whoever blames`() {
    #expect(
      positions("Two witnesses blamed the Israeli army, which denied it.")
        == ["Israeli military: denies harm"])
  }
}
