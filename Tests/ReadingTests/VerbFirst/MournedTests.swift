// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct MournedTests {
  @Test(arguments: [
    ("نعت الحركة المقاتل سامر حسن النجار من البلدة.", ["killed 1"]),
    ("نعى حزب الله أحد مقاتليه في البلدة.", ["killed 1"]),
    ("نعت الجامعة ثلاثة من طلابها.", ["killed 3"]),
    ("نعت عائلة النجار ابنها سامر الذي قتل في الغارة.", ["killed 1"]),
    ("نعى رئيس البلدية ضحايا الزلزال.", []),
  ])
  func `whom somebody mourns is dead`(_ text: String, _ told: [String]) {
    #expect(ArabicReports.told(text) == told)
  }

  @Test func `who mourns a fighter did not kill him`() throws {
    let claim = try #require(ArabicReports.claims("نعى حزب الله المقاتل علي حسن مرتضى.").first)
    #expect(claim.actor == nil)
    #expect(claim.victims.status == .combatant)
    #expect(claim.victims.names.map(\.text) == ["علي حسن مرتضى"])
  }
}
