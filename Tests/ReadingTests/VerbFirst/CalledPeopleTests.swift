// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct CalledPeopleTests {
  private func names(_ text: String) -> [[String]] {
    ArabicReports.claims(text).map { $0.victims.names.map(\.text) }
  }

  @Test(arguments: [
    ("سقط قتيل بقصف على حيس. وعلم أن القتيل يدعى سامر الزعبي.", "سامر الزعبي"),
    ("قتل قيادي بغارة على حيس. وقال مسؤول إن القيادي هو أبو باقر النجار.", "أبو باقر النجار"),
    ("قتل طفل بانفجار لغم في حيس. الطفل اسمه ليث الزعبي.", "ليث الزعبي"),
    ("قتلت طبيبة بقصف على حيس. والطبيبة هي سلمى النجار.", "سلمى النجار"),
  ])
  func `who somebody was may be told a sentence later`(_ text: String, _ name: String) {
    #expect(names(text) == [[name]])
  }

  @Test(arguments: [
    ("قتل شاب يدعى سامر الزعبي بقصف على حيس.", "سامر الزعبي"),
    ("قتلت طفلة اسمها سلمى النجار بقصف على حيس.", "سلمى النجار"),
  ])
  func `a name stands behind the word for having one`(_ text: String, _ name: String) {
    #expect(names(text) == [[name]])
  }

  @Test(arguments: [
    "قتل شاب بقصف على حيس. والناطق باسم المشفى هو سامر الزعبي.",
    "قتل شاب بقصف على حيس. وقال مسؤول إن الشاب كان عائدا من عمله.",
  ])
  func `a name is of nobody else`(_ text: String) {
    #expect(names(text) == [[]])
  }

  @Test(arguments: [
    "قتل مزارع بقصف على حيس. وقال سكان إن القتيل هو محمود سالم النجار.",
    "استشهد شاب بقصف على حيس. الشهيد هو الفتى محمود سالم النجار من قرية النهر.",
  ])
  func `the dead man is the one who was told dead`(_ text: String) {
    #expect(names(text) == [["محمود سالم النجار"]])
  }

  @Test func `where two were told dead, it stays open which of them is named`() {
    let text = "قتل شاب بقصف على حيس. وقتل سائق في عدن. والقتيل هو محمود سالم النجار."
    #expect(names(text).prefix(2) == [[], []])
  }
}
