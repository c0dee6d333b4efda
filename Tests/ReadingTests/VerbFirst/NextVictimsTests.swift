// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct NextVictimsTests {
  @Test(arguments: [
    ("قتل جندي في جباليا. الجيش: مقتل جندي ثان في جباليا.", ["killed 1", "killed 1"]),
    (
      "قتل شخص وأصيب ثلاثة في قصف على سوق. وارتفعت الحصيلة بعد وفاة شخص ثان متأثرا بجراحه.",
      ["killed 1", "injured 3", "killed 1"]
    ),
    ("قتل جندي في جباليا. الجيش: مقتل جندي في جباليا.", ["killed 1"]),
  ])
  func `a second one is nobody told before`(_ text: String, _ told: [String]) {
    #expect(ArabicReports.told(text) == told)
  }

  @Test func `a second one may be of the same event`() {
    let text = "استشهد شاب برصاص الاحتلال في جنين. ارتقاء شهيد ثان برصاص الاحتلال في جنين."
    #expect(ArabicReports.claims(text).map(\.event) == [0, 0])
  }

  @Test func `one more of a list of names is one of those who are named`() {
    let text = """
      قتل ثلاثة رعاة برصاص مسلحين في حيس. والقتلى هم: سامر الحاج، وراكان الحسن، وقتيل ثالث لم تعرف هويته.
      """
    #expect(
      ArabicReports.told(text)
        == ["killed 3", "killed 1 of #0", "killed 1 of #0", "killed 1 of #0"])
  }
}
