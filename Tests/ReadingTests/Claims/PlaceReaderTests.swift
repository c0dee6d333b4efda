// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct PlaceReaderTests {
  /// Names of towns in Arab countries mostly hold a small word that a hyphen ties to the next.
  @Test(arguments: [
    ("Four people were killed in Deir al-Balah on Tuesday.", "Deir al-Balah"),
    ("An airstrike on Jisr al-Shughur killed four people.", "Jisr al-Shughur"),
    ("Three men were killed when shells hit the town of Deir ez-Zor.", "Deir ez-Zor"),
    ("Two women were killed in al-Bab, a doctor said.", "al-Bab"),
    ("Shelling of Khan al-Asal killed two men.", "Khan al-Asal"),
    ("Two women were killed in Binnish, a doctor said.", "Binnish"),
  ])
  func `a place bears its whole name`(_ text: String, _ place: String) throws {
    let claim = try #require(Reports.claims(text).first)
    #expect(claim.place?.text == place)
  }

  @Test func `a small word before a hyphen and no name is no part of one`() throws {
    let text = "Four people were killed in Idlib in a co-ordinated attack."
    #expect(try #require(Reports.claims(text).first).place?.text == "Idlib")
  }
}
