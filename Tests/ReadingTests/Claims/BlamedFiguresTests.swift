// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct BlamedFiguresTests {
  @Test func `each of those accused has a figure`() {
    let claims = Reports.claims(
      "The GNA was blamed for 4 to 6 deaths and the LNA for between 12 and 19.")
    #expect(claims.map(Reports.short) == ["killed 4–6", "killed 12–19"])
    #expect(claims.map { $0.actor?.text } == ["GNA", "LNA"])
  }

  @Test func `those who are blamed for nobody's death did no harm`() {
    let claims = Reports.claims(
      "The RSF was blamed for the looting. Two people were killed in Hays.")
    #expect(claims.map { $0.actor?.text } == [nil])
  }
}
