// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Reading
@testable import Record

/// Names that the gazetteer lacks are not taken for a town far away that bears the like.
@Suite struct PlaceResolverElsewhereTests {
  @Test(arguments: [
    ("Nine people were killed in Al-Kuma, North Darfur.", "North Darfur"),
    ("Gang members killed 70 people in Pont-Sondé in Haiti on Thursday.", "Haiti"),
    ("CODECO militiamen killed 20 people in Plaine Savo, Ituri.", "Ituri"),
  ])
  func `a name in a region is of the region's country`(_ text: String, _ region: String) throws {
    let place = try #require(Reports.claims(text).first?.place)
    #expect(place.candidates.first?.name == region)
  }

  @Test func `a name like a town's abroad stays unresolved in a report of one country`() throws {
    let text = "Police killed 11 men in Solino, a district of Port-au-Prince."
    let claim = try #require(Reports.claims(text).first)
    #expect(claim.place?.text == "Solino" && claim.place?.candidates.isEmpty == true)
    #expect(claim.actor?.name == "Haitian police")
  }

  @Test(arguments: [
    ("Two were killed in Cairo, Sudan and Chad.", "Cairo", "EG"),
    ("Nine died in Aleppo. Talks went on in Cairo, Geneva, Moscow and Ankara.", "Aleppo", "SY"),
    ("A man was shot in Paris, Texas.", "Paris", "US"),
    ("Russia said that a missile had killed 40 fighters in Barvinkove.", "Barvinkove", "UA"),
  ])
  func `a city has its name, and a country may be who acts`(
    _ text: String, _ name: String, _ country: String
  ) throws {
    #expect(try PlaceTestText.mention(name, in: text).best?.country == country)
  }
}
