// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct PersonalDoersTests {
  @Test func `officers are not blamed for whom the man killed that they shot`() {
    let text = "A man who killed four people at a school in Hays was shot by officers."
    let claims = Reports.claims(text)
    #expect(claims.map { Reports.short($0) } == ["injured 1", "killed 4"])
    #expect(claims.map(\.actor?.text) == ["officers", "man"])
  }

  @Test(arguments: [
    ("A student opened fire at a school, killing four, before police arrived.", "student"),
    ("Troops arrested a farmer who killed two settlers.", "farmer"),
    ("Deputies say a driver had run over and killed six shoppers.", "driver"),
    ("A clerk was stabbed by her husband in Hays, police said.", "husband"),
    ("Members of the Valley Union kidnapped a mayor.", "Members of the Valley Union"),
  ])
  func `people who bear no arms for anybody are who did it`(_ text: String, _ doer: String) {
    #expect(Reports.actors(text).last == doer)
  }

  @Test func `nobody is blamed for what one person of whom police speak has done`() {
    let text = "Police said he killed three people before officers shot him."
    #expect(Reports.actors(text).first == .some(nil))
  }

  @Test(arguments: [
    "An army strike on a car carrying farmers killed three guards.",
    "The army said a strike on a house of two farmers killed three guards.",
  ])
  func `those who were hit did nothing`(_ text: String) {
    let told = Reports.actors(text)
    #expect(!told.isEmpty && !told.contains { $0?.contains("farmers") == true })
  }

  @Test func `rescuers who came did not do it`() {
    let text = "A bomb went off in Hays as rescuers arrived, killing three."
    #expect(Reports.actors(text) == [nil])
  }

  @Test func `what is told in a further sentence is not put down to a person`() {
    let text = "A woman was stabbed by her husband in Hays. Two guards were killed in Mokha."
    #expect(Reports.actors(text) == ["husband", nil])
  }
}
