// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct UnlistedPlacesTests {
  private func place(_ text: String) -> PlaceMention? { ArabicReports.claims(text).first?.place }

  @Test(arguments: [
    ("استشهد طفل في بلدة سرقوبا", "سرقوبا"), ("قتل شخصان في قصف استهدف قرية تل سمقا", "تل سمقا"),
    ("قتل شابان بقصف على مخيم الزعرورية", "الزعرورية"),
  ])
  func `a town that no gazetteer has is known by the word before it`(_ text: String, _ name: String)
  {
    #expect(place(text)?.text == name)
    #expect(place(text)?.best == nil)
  }

  @Test func `a place that is known holds it`() throws {
    let held = try #require(place("قتل شابان في بلدة سرقوبا شمال درعا"))
    #expect(held.text == "سرقوبا شمال درعا")
    #expect(held.best?.name.hasPrefix("Dar") == true)
  }

  @Test(arguments: ["قتل شخصان في قرية نائية", "قتل شخصان في المدينة المنكوبة", "قتل شخصان في حي"])
  func `what a town is like is no name`(_ text: String) {
    #expect(place(text) == nil)
  }

  @Test func `an unknown town tells no events apart from a known one`() {
    let text = "قتل طفل بقصف في سرقوبا. وأصيبت امرأة بقصف على بلدة سرقوبا. وقتل رجل في إدلب."
    #expect(ArabicReports.claims(text).count == 3)
  }

  @Test func `two letters that are written as one with in begin a name of two words`() {
    #expect(place("قتل 18 مدنيا في قصف سوق بأم درمان")?.best?.name == "Omdurman")
  }

  @Test(arguments: [
    ("قتل شخصان في بلدة عيتا الشعب", "عيتا الشعب"), ("قتل شخصان في بلدة ميس الجبل", "ميس الجبل"),
    ("قتل شخصان في بلدة سرقا الحدودية", "سرقا"), ("قتل شخصان في بلدة سرقا الثلاثاء", "سرقا"),
    ("مقتل 3 جنود في وادي زبقين", "زبقين"),
  ])
  func `a word with an article may end a name`(_ text: String, _ name: String) {
    #expect(place(text)?.text == name)
  }

  @Test func `a village may be named after somebody's mother`() {
    #expect(
      place("قتل 3 أشخاص في هجوم على قرية أم سردابة بولاية غرب كردفان")?.text.hasPrefix("أم سردابة")
        == true)
  }

  @Test func `a village may be called after a father`() {
    #expect(place("قتل شاب برصاص مجهولين في بلدة أبو جوز")?.text == "أبو جوز")
  }

  @Test func `what holds it may stand behind a comma`() {
    #expect(place("قتل شابان في قرية أم سرقوبا، بريف الحسكة")?.best?.name == "Hasakah")
  }
}
