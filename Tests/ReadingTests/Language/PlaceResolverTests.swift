// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Reading
@testable import Record

@Suite struct PlaceResolverTests {
  private static let raqqa = ["geo:172955", "adm:SY.04"]

  @Test func `Raqqa alone keeps the city and the governorate`() throws {
    let mention = try PlaceTestText.mention("Raqqa", in: "An air raid on Raqqa killed nine.")
    #expect(Set(mention.candidates.prefix(2).map(\.id)) == Set(Self.raqqa))
    #expect(mention.candidates.map(\.score).reduce(0, +) <= 1.000_001)
    #expect(mention.candidates.allSatisfy { $0.country == "SY" || $0.score < 0.1 })
  }

  @Test(arguments: [
    ("Raqqa", "Nine died in Raqqa province.", "adm:SY.04", PlacePrecision.province),
    ("Raqqa", "Nine died in the Raqqa countryside.", "adm:SY.04", .province),
    ("Raqqa", "Nine died in the city of Raqqa.", "geo:172955", .city),
    ("Raqqa", "Nine died in Raqqa city.", "geo:172955", .city),
    ("Atmeh", "The camp is at Atmeh, in Idlib province.", "cairn:sy-atmeh", .village),
    (
      "Al-Nasr", "A flat in the Al-Nasr district of Gaza City was hit.", "cairn:ps-g-nasr",
      .neighbourhood
    ),
    ("Ma'arrat", "Shells fell near Ma'arrat Misrin.", "geo:167605", .subdistrict),
    ("Syria", "Fighting went on across Syria.", "iso:SY", .country),
    ("الرقة", "قتل مدنيون في مدينة الرقة", "geo:172955", .city),
    ("إدلب", "قصف على ريف إدلب", "adm:SY.12", .province),
  ])
  func `the words beside a name say which place it is`(
    _ words: String, _ text: String, _ id: String, _ precision: PlacePrecision
  ) throws {
    let mention = try PlaceTestText.mention(words, in: text)
    #expect(mention.best?.id == id, "\(mention.candidates.map(\.id))")
    #expect(mention.precision == precision)
  }

  @Test(arguments: [
    ("Tripoli", "Clashes broke out in Tripoli. The army left Beirut for Sidon.", "LB"),
    ("Tripoli", "Clashes broke out in Tripoli. Planes took off from Misrata.", "LY"),
    ("Tripoli", "Clashes broke out in Tripoli, Lebanon.", "LB"),
    ("Sinjar", "Shells fell on Sinjar. Saraqib and Idlib were hit as well.", "SY"),
    ("Sinjar", "Graves were found in Sinjar. The men came from Mosul and Tal Afar.", "IQ"),
    ("Hamilton", "Two were shot in Hamilton, Ontario.", "CA"),
    ("Paris", "Gunmen killed dozens in Paris on Friday night.", "FR"),
    ("Paris", "A man was shot in Paris, Texas.", "US"),
    ("Zahraa", "The village of Zahraa north of Aleppo was shelled from Nubl.", "SY"),
  ])
  func `the other places of a document decide between places of one name`(
    _ words: String, _ text: String, _ country: String
  ) throws {
    let mention = try PlaceTestText.mention(words, in: text)
    #expect(mention.best?.country == country, "\(mention.candidates)")
  }

  @Test func `a country named or implied by the caller decides as well`() throws {
    let text = "Three were hurt in Tripoli."
    let lebanon = PlaceContext(countries: ["LB", "LB"], outlet: nil)
    let libya = PlaceContext(countries: ["LY"], outlet: "LY")
    #expect(try PlaceTestText.mention("Tripoli", in: text, context: lebanon).best?.country == "LB")
    #expect(try PlaceTestText.mention("Tripoli", in: text, context: libya).best?.country == "LY")
  }

  @Test func `without a sign a doubtful name stays doubtful`() throws {
    let mention = try PlaceTestText.mention("Tripoli", in: "Three were hurt in Tripoli.")
    let countries = Set(mention.candidates.map(\.country))
    #expect(countries.isSuperset(of: ["LB", "LY"]))
    #expect(try #require(mention.best).score < 0.9)
  }

  @Test func `a place and what holds it are one mention with the words of both`() throws {
    let text = "A school in Atmeh, in Idlib province, Syria, was hit; Homs was quiet."
    let mentions = try PlaceTestText.mentions(text)
    #expect(mentions.map(\.text) == ["Atmeh, in Idlib province, Syria", "Homs"])
    #expect(mentions.first?.best?.within == ["iso:SY", "adm:SY.12"])
  }

  @Test func `places in a row that do not hold one another stay apart`() throws {
    let mentions = try PlaceTestText.mentions("Strikes hit Homs, Hama, Idlib and Aleppo.")
    #expect(mentions.map(\.text) == ["Homs", "Hama", "Idlib", "Aleppo"])
  }

  @Test func `a quarter with a common name needs its town in the document`() throws {
    let alone = try PlaceTestText.mentions("They met in Sabra for lunch.")
    let score = alone.first?.candidates.first { $0.id == "cairn:ps-g-sabra" }?.score ?? 0
    #expect(score < 0.2)
    let mention = try PlaceTestText.mention(
      "Sabra", in: "A house in Sabra was bombed. Gaza City was dark; Khan Younis too.")
    #expect(mention.best?.id == "cairn:ps-g-sabra")
  }

  @Test func `a small town elsewhere is doubted in a report about one country`() throws {
    let text = "Police in Houston and Dallas asked for help. Haney was hurt in San Antonio."
    let named = try PlaceTestText.mentions(text).first { $0.text == "Haney" }
    #expect((named?.best?.score ?? 0) < 0.3)
    let alone = try PlaceTestText.mention(
      "Haney", in: "Police in Vancouver and Surrey asked for help. One was hurt in Haney.")
    #expect(alone.best?.country == "CA")
  }

  @Test(arguments: [
    ("Gaza", "Nine died in Gaza.", "adm:PS.GZ"),
    ("Gaza", "Nine died in Gaza City.", "geo:281133"),
    ("Gaza", "Nine died in the city of Gaza.", "geo:281133"),
    ("غزة", "قتل مدنيون في غزة", "adm:PS.GZ"),
    ("غزة", "قتل مدنيون في مدينة غزة", "geo:281133"),
  ])
  func `Gaza is the Strip unless the words say that it is the city`(
    _ words: String, _ text: String, _ id: String
  ) throws {
    let mention = try PlaceTestText.mention(words, in: text)
    #expect(mention.best?.id == id, "\(mention.candidates.map(\.id))")
    #expect(mention.candidates.count > 1 || text.contains("Gaza City") || text.contains("مدينة"))
  }

  @Test func `a word of kind stands before an Arabic name, not after it`() throws {
    let mention = try PlaceTestText.mention("إدلب", in: "قصفت طائرات إدلب بلدة بعد أخرى")
    #expect(mention.text == "إدلب")
  }

  @Test(arguments: [
    (PlacePrecision.city, PlacePrecision.district), (.village, .subdistrict),
    (.province, .province), (.landmark, .neighbourhood),
  ])
  func `what is near a place is known less exactly`(_ exact: PlacePrecision, _ near: PlacePrecision)
  {
    #expect(PlaceResolver.coarser(exact) == near)
  }
}
