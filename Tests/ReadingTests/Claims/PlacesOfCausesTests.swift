// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct PlacesOfCausesTests {
  private func place(_ text: String) -> String? { Reports.claims(text).first?.place?.text }

  @Test(arguments: [
    ("Five killed in Kabul blast", "Kabul"), ("Idlib airstrike kills seven civilians", "Idlib"),
    ("Kharkiv shelling leaves three dead", "Kharkiv"), ("Gaza hospital blast: 471 dead", "Gaza"),
    ("At least 20 people were killed in a Mogadishu hotel attack, police said.", "Mogadishu"),
    ("Death toll in Kramatorsk missile strike rises to nine", "Kramatorsk"),
  ])
  func `the name before a strike is where it was`(_ text: String, _ name: String) {
    #expect(place(text) == name)
  }

  @Test(arguments: [
    "Four killed in Hamas attack", "Three hurt in Russian strike", "Two dead in Boko Haram raid",
    "Six die in Wagner attack", "Four killed in Shahed drone attack",
  ])
  func `whose the strike is, or by what, is no place`(_ text: String) {
    #expect(place(text) == nil)
  }

  @Test func `a word for where goes before it`() {
    #expect(place("The Kabul blast killed four people in Paghman.") == "Paghman")
  }

  @Test func `a part of a longer name is no place`() {
    #expect(place("Nine killed in Kabul Zarghun shooting") == nil)
  }

  @Test func `the town that the text tells is no other event, and the headline's too`() {
    let claims = Reports.claims(
      "Airstrikes on a market in the town of Kafr Takharim killed nine people on Tuesday.",
      title: "Nine killed in Idlib market strikes", published: Day(year: 2017, month: 3, day: 15))
    #expect(Set(claims.map(\.event)).count == 1)
    #expect(claims.allSatisfy { $0.place?.text.contains("Kafr Takharim") == true })
  }

  @Test func `letters before a weapon are no place`() {
    let text = "Russian forces dropped two KAB guided bombs on Kharkiv. A 14-year-old girl died."
    #expect(Reports.claims(text).first?.place?.text == "Kharkiv")
  }

  @Test(arguments: [
    ("A drone strike on Mosul's biggest market killed nine people.", "Mosul"),
    ("An air strike on Khartoum's airport killed nine people.", "Khartoum"),
    ("An air strike on Khartoum's airport killed nine people in Jabra.", "Jabra"),
  ])
  func `whose the target is tells where it was`(_ text: String, _ name: String) {
    #expect(place(text) == name)
  }

  @Test func `somebody's house is in no place of that name`() {
    #expect(place("An air strike on Omar's house killed nine people.") == nil)
  }

  @Test func `a toll may be told by its place`() {
    let claims = Reports.claims(
      "At least 70 people were killed in an air strike in Saada. A strike in Hodeidah killed three. The ministry later put "
        + "the Saada toll at 91.")
    #expect(claims.map { $0.place?.text } == ["Saada", "Hodeidah", "Saada"])
    #expect(claims.last?.event == claims.first?.event)
  }
}
