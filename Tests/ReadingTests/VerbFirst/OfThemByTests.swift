// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct OfThemByTests {
  @Test func `who killed how many of those told before`() {
    let claims = ArabicReports.claims(
      "وثقت الشبكة مقتل 86 مدنيا في شباط، قتل منهم النظام 34، فيما قتلت قسد 8 مدنيين.")
    #expect(claims.map(Reports.short).prefix(2) == ["killed 86", "killed 34 of #0"])
    #expect(claims.map(\.partOf).prefix(2) == [nil, 0])
    #expect(claims.dropFirst().first?.actor?.text == "النظام")
  }
}
