// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

/// "The attack" takes up what was told before, with whoever did it.
struct KnownCausesTests {
  private func causes(_ text: String) -> [String] {
    Reports.claims(text).map(cause)
  }

  private func cause(_ claim: Claim) -> String {
    let cause = claim.cause.map { $0.strike?.rawValue ?? $0.kind.rawValue } ?? "-"
    return cause + " " + (claim.actor?.text ?? "-")
  }

  @Test(arguments: [
    (
      "Gunmen shot dead two men in Hays on Friday. The attack also wounded three people.",
      ["gunfire Gunmen", "gunfire Gunmen"]
    ),
    (
      "Two men were shot dead in Hays by fighters of Boko Haram. Police said the attack left three wounded.",
      ["gunfire fighters of Boko Haram", "gunfire fighters of Boko Haram"]
    ),
    ("A Turkish drone struck a market in Hays. The attack killed 12 people.", ["drone Turkish"]),
    (
      "The army launched an attack on the village of Hays. The shelling killed nine people.",
      ["artillery army"]
    ),
  ])
  func `the attack is the one that was told`(_ text: String, _ told: [String]) {
    #expect(causes(text) == told)
  }

  @Test(arguments: [
    "A Turkish drone killed six people in Hays. Four soldiers died in the fighting in Mokha.",
    "A Turkish drone killed six people in Hays. Four soldiers died in the attack on Mokha.",
    "A Turkish drone killed six people in Hays. Four men died in the violence.",
  ])
  func `the fighting, and an attack elsewhere, are others`(_ text: String) {
    #expect(causes(text).last == "unknown -")
  }

  @Test func `one of many attacks is not that of today`() {
    let text = """
      The army shelled a market in Hays on Tuesday, killing 21 people. Activists blamed the rebels for the attack. \
      It was the third attack on the market in a month; eight people were killed there on 2 March.
      """
    let claims = Reports.claims(text, published: Day(year: 2024, month: 3, day: 10))
    #expect(cause(claims[claims.count - 1]) == "unknown -")
  }

  @Test(arguments: [
    (
      "قتل رجلان برصاص مسلحين في حيس الجمعة. وأسفر الهجوم أيضا عن إصابة ثلاثة أشخاص.",
      ["gunfire مسلحين", "gunfire مسلحين"]
    ),
    ("استهدفت طائرة مسيرة تركية سوقا في حيس. وأدى الهجوم إلى مقتل 12 شخصا.", ["drone تركية"]),
    (
      "انفجرت عبوة ناسفة في سوق بحيس وقتل شخصان. وأسفر الهجوم عن إصابة 9 أشخاص.",
      ["ied -", "ied -"]
    ),
    ("قتل ثلاثة جنود في هجوم لتنظيم داعش قرب تدمر.", ["unknown تنظيم داعش"]),
  ])
  func `so it is in Arabic, where an attack says no more than that`(
    _ text: String, _ told: [String]
  ) {
    #expect(ArabicReports.claims(text).map(cause) == told)
  }
}
