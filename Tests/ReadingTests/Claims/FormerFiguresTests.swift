// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct FormerFiguresTests {
  @Test(arguments: [
    (
      "It was initially reported that nine had died, but the governor later clarified that five were killed.",
      [1, nil]
    ),
    ("A bomb killed 17 people in Hays. Police had earlier said ten people died.", [nil, 0]),
    ("A bomb killed 17 people in Hays. Police said ten people died.", [nil, nil]),
    ("Hays News initially reported 11 deaths. Mokha Post later reported 18 deaths.", [nil, nil]),
    ("Police had earlier said ten people died in Hays.", [nil]),
  ])
  func `what was said at first gives way`(_ text: String, _ superseded: [Int?]) {
    let claims = Reports.claims(text)
    #expect(
      claims.map { claim in claim.supersededBy.flatMap { id in claims.firstIndex { $0.id == id } } }
        == superseded)
  }

  @Test func `an earlier toll told at the end of a report gives way to the figure at its start`() {
    let text = """
      An airstrike killed eleven people in Nuseirat. Neighbours dug for hours. The house was rubble. The street was \
      closed. The civil defence had earlier put the toll at nine.
      """
    let claims = Reports.claims(text)
    #expect(claims.map(\.count.min) == [11, 9])
    #expect(claims.last?.supersededBy == claims.first?.id)
  }

  @Test func `the toll that a body earlier gave gives way to its own`() {
    let claims = Reports.claims(
      "The centre said 27 people were killed and 100 injured. It earlier gave a toll of two dead and 30 injured."
    )
    #expect(claims.map(\.supersededBy) == [nil, nil, 0, 1])
  }
}
