// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct LatterTests {
  @Test(arguments: ["إلا أن الأخيرة نفت ذلك", "لكن الأخيرة نفت ذلك"])
  func `the latter is the body named last, and denies what it was blamed for`(_ denial: String) {
    let claims = ArabicReports.claims(
      "قتل أربعة مدنيين بانفجار سيارة مفخخة في الباب. واتهم الجيش الوطني قسد بالوقوف وراء التفجير، "
        + denial + ".")
    let positions = claims.first?.positions ?? []
    #expect(positions.map(\.speaker.text) == ["قسد"])
    #expect(positions.map(\.matter) == [.actor] && positions.map(\.answer) == [.denies])
  }

  @Test func `who denies what a channel published ends before what it denies`() {
    let claims = ArabicReports.claims(
      "نشرت قناة الساحل أن عشرين شخصا قتلوا في انهيار جسر. ونفت وزارة النقل ما نشرته القناة عن "
        + "سقوط عشرين قتيلا.")
    #expect(claims.first?.positions.map(\.speaker.text) == ["وزارة النقل"])
    #expect(claims.first?.positions.map(\.matter) == [.harm])
  }
}
