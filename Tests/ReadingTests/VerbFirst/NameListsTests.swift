// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct NameListsTests {
  private func names(_ text: String) -> [String] {
    ArabicReports.claims(text).flatMap { claim in claim.victims.names.map(\.text) }
  }

  @Test func `names one a line are those whom the heading names`() {
    let text = "أسماء الشهداء:\nأحمد محمد السيد\nخالد محمود السيد\nفاطمة علي السيد"
    #expect(
      ArabicReports.told(text) == [
        "killed 3", "killed 1 of #0", "killed 1 of #0", "killed 1 of #0",
      ])
    #expect(names(text) == ["أحمد محمد السيد", "خالد محمود السيد", "فاطمة علي السيد"])
  }

  @Test(arguments: [
    "الشهداء هم:\n1. سليم ناصر\n2. حسن ناصر (12 عاما)\n3. مريم ناصر",
    "شهداء مجزرة السوق:\n- يوسف العلي\n- إبراهيم حمدو\n- امرأة مجهولة الهوية",
    "قائمة بأسماء القتلى\n1- سامر عودة (34 عاما)\n2- زوجته ريم\n3- ابنهما كنان سامر عودة",
  ])
  func `numbers, bullets, ages and kinship stand with names`(_ text: String) {
    #expect(
      ArabicReports.told(text) == [
        "killed 3", "killed 1 of #0", "killed 1 of #0", "killed 1 of #0",
      ])
  }

  @Test(arguments: [
    "نعت الثانوية ثلاثة من طلابها قضوا في حادث سير، وهم:\nالطالب مازن الديري\nالطالبة سلمى الحافظ\nالطالب كريم العاني",
    "شهداء حارة الجسر اليوم\n- مازن عبد الديري\n- الطفلة سلمى الحافظ\n- كريم جابر العاني",
  ])
  func `a line without a word for a list may be its heading`(_ text: String) {
    #expect(
      ArabicReports.told(text) == [
        "killed 3", "killed 1 of #0", "killed 1 of #0", "killed 1 of #0",
      ])
  }

  @Test func `the names are words of their sum, and a prayer is no name`() throws {
    let text = "قائمة بأسماء الشهداء\n1- سامر عودة\n2- ريم عودة\nنسأل الله الشفاء للجرحى"
    let claims = ArabicReports.claims(text)
    #expect(claims.map(Reports.short) == ["killed 2", "killed 1 of #0", "killed 1 of #0"])
    let last = try #require(claims.last)
    #expect(claims[0].passage.bytes.contains(last.passage.bytes.lowerBound))
  }

  @Test func `names are a part of a figure told before`() {
    let text =
      "مقتل 6 مدنيين بغارة على حارم\nأسماء القتلى:\nمحمد الأحمد\nسمر الأحمد\nنسأل الله لهم الرحمة"
    #expect(ArabicReports.told(text) == ["killed 6", "killed 1 of #0", "killed 1 of #0"])
  }

  @Test func `several of one line are as many`() {
    #expect(
      ArabicReports.told("القتلى: مريم العلي (40 عاما) وأطفالها الأربعة.")
        == ["killed 5", "killed 1 of #0", "killed 4 of #0"])
  }

  @Test func `names may stand in one sentence behind who they are`() {
    let text =
      "مقتل 3 من أسرة واحدة.\nوالقتلى هم: سامر عودة (61 عاما)، وزوجته مريم (57 عاما)، ونجله كنان."
    #expect(
      ArabicReports.told(text) == [
        "killed 3", "killed 1 of #0", "killed 1 of #0", "killed 1 of #0",
      ])
  }

  @Test func `ages are read with names of a list`() {
    let claims = ArabicReports.claims("أسماء الجرحى:\nهدى العلي (7 سنوات)\nفراس العلي، 41 عاما")
    #expect(claims.map(\.harm) == [.injured, .injured, .injured])
    #expect(claims.flatMap(\.victims.names).map(\.age) == [7, 41])
  }

  @Test(arguments: [
    "أسماء المدارس:\nمدرسة الشهيد فارس\nمدرسة النهضة", "محمد الأحمد\nسمر الأحمد",
    "الشهداء أحياء عند ربهم\nمحمد الأحمد",
  ])
  func `names without a heading of people harmed are nothing`(_ text: String) {
    #expect(ArabicReports.claims(text).allSatisfy { $0.rule != "listed-name" })
  }

  @Test func `the menu of a page names nobody`() {
    let text = "شهداء الجبل\nمن نحن\nراسل الموقع\nمعرض الصور"
    #expect(names(text) == [])
  }
}
