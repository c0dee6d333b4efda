// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct LabelledFiguresTests {
  @Test(arguments: [
    ("Killed: 12\nInjured: 30\nMissing: 2\n", ["killed 12", "injured 30", "missing 2"]),
    ("Killed: 12, injured: 30", ["killed 12", "injured 30"]),
    ("Distance: 12 km\nVotes: 30\n", []),
  ])
  func `a label tells what the figure behind its colon counts`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test func `a place that opens a line of a list is where it happened`() {
    let claims = Reports.claims(
      "Figures for Sunday:\n\n- Idlib: 12 killed, 30 injured\n- Hama: 4 killed\n")
    #expect(claims.map(Reports.short) == ["killed 12", "injured 30", "killed 4"])
    #expect(claims.map { $0.place?.text } == ["Idlib", "Idlib", "Hama"])
  }

  @Test
  func `a town before a colon is the place of its sentence, whoever else stands there is not`() {
    let text =
      "Strikes were reported. Mosul: 12 executed, 5 in shelling. Tikrit: policeman killed by sniper."
    #expect(Reports.claims(text).map { $0.place?.text } == ["Mosul", "Mosul", "Tikrit"])
    #expect(
      Reports.claims("He rang. Caller: One of his friends shot him.").allSatisfy { $0.place == nil }
    )
  }
}
