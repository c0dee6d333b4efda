// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct NarrativeAgreementTests {
  @Test func `the text says better than the headline by what it was`() {
    let claims = Reports.claims(
      "A bomb exploded during Mass in Marawi, killing at least four people and wounding 50 others, police said. Islamic "
        + "State claimed responsibility for the attack.",
      title: "Grenade attack on Mass kills four")
    #expect(Set(claims.map(\.event)).count == 1)
    #expect(claims.dropFirst().map { $0.actor?.text } == ["Islamic State", "Islamic State"])
  }

  @Test func `the one figure of a country is told again of a district`() {
    let claims = Reports.claims(
      "Nine children were killed by a mine in eastern Afghanistan on Monday. In Gero district five boys and four girls "
        + "died, a spokesman said.")
    #expect(Set(claims.map(\.event)).count == 1)
    #expect(claims.filter { $0.count.isExactly(9) }.filter(\.total).count == 1)
  }

  @Test func `other leaders are other people`() {
    let claims = Reports.claims(
      "A bomb exploded in a mosque, killing the prayer leader. Police said the target was local party leader Abdullah "
        + "Nadeem, who was critically wounded. He later died at a hospital.")
    #expect(
      claims.map { $0.victims.text } == ["the prayer leader", "local party leader Abdullah Nadeem"])
    #expect(claims.map(\.harm) == [.killed, .killed])
  }

  @Test func `what goes on with history alone is history`() {
    let text =
      "A court jailed a former colonel for the killing of 44 civilians in Hays in April 1999. About 377 people were "
      + "killed in the area in two days."
    #expect(
      Reports.claims(text, published: Day(year: 2024, month: 3, day: 10)).map(\.stance)
        == [.historical, .historical])
  }

  @Test func `news behind history is news`() {
    let text =
      "In April 1999, 44 civilians were killed in Hays. On Friday five people were killed in Mokha."
    #expect(
      Reports.claims(text, published: Day(year: 2024, month: 3, day: 10)).map(\.stance)
        == [.historical, .asserted])
  }

  @Test func `a headline that sums up what the text tells is the total`() {
    let claims = Reports.claims(
      "A drone struck a building in Odesa, killing a mother and her baby. Three other people were killed.",
      title: "Odesa strike kills five")
    #expect(claims.filter(\.total).map(Reports.short) == ["killed 5"])
  }

  @Test func `one side's word for how it was is not the other's`() {
    let claims = Reports.claims(
      "More than 100 people were killed in Gaza City on Thursday, the ministry said. Israel said most of the victims were "
        + "trampled in a stampede. The ministry said 112 people were killed.")
    #expect(claims.allSatisfy { $0.cause?.kind != .accident })
  }

  @Test func `whoever attacked was killed by others`() {
    let claims = Reports.claims(
      "Jihadists attacked a base in Hays on Thursday, killing 15 soldiers. About 50 assailants were killed."
    )
    #expect(claims.map { $0.actor?.text } == ["Jihadists", nil])
  }
}
