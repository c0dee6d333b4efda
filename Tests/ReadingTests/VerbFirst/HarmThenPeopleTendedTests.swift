// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct HarmThenPeopleTendedTests {
  @Test func `relatives whom somebody took to hospital were hurt`() {
    #expect(
      ArabicReports.told("قالت سلمى عيد إنها أسعفت والدها وعمتها إلى مشفى قريب.")
        == ["injured 2", "injured 1 of #0", "injured 1 of #0"])
  }

  @Test func `the wounded of whom was told are not told again`() {
    #expect(
      ArabicReports.told("أصيب طفلان في قصف على حيس. وقالت فرق الإنقاذ إنها أسعفت الطفلين.")
        == ["injured 2"])
  }

  @Test(arguments: [
    ("اقتادت دورية ثلاثة شبان إلى جهة مجهولة.", ["detained 3"]),
    ("قتلت المليشيا ما لا يقل عن 35 من الأهالي.", ["killed ≥35"]),
    ("قتل 12 من السكان.", ["killed 12"]),
    ("قتلت شابة على يد زوجها ذبحا.", ["killed 1"]),
    ("قتل خمسة في القصف، وأصيب عشرة، نجا ثلاثة منهم.", ["killed 5", "injured 10"]),
  ])
  func `people are who was harmed`(_ text: String, _ told: [String]) {
    #expect(ArabicReports.told(text) == told)
  }

  @Test(arguments: [
    ("قتلت شابة على يد زوجها ذبحا في المخيم.", "زوجها"),
    ("قتل رجل على أيدي أبناء عمه في حيس.", "أبناء عمه"),
  ])
  func `who did it is told by what he is`(_ text: String, _ actor: String) {
    #expect(ArabicReports.claims(text).first?.actor?.text == actor)
  }

  @Test func `the enemy is no place`() {
    let claims = ArabicReports.claims("استشهد مزارع برصاص العدو في خراج بلدة حيس.")
    #expect(claims.first?.place?.text == "حيس")
  }
}
