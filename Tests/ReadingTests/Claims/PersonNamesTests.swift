// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

/// Persons are no places, wherever their names stand; all invented.
struct PersonNamesTests {
  @Test(arguments: [
    "Gunmen opened fire at the funeral of Omar Haddad, killing four mourners.",
    "Four people were killed at the home of Yusuf Barakat on Tuesday.",
    "Two guards were killed in the house of Salim Nasr, a tribal elder.",
  ])
  func `whose house or funeral it was is no place`(_ text: String) throws {
    #expect(try #require(Reports.claims(text).first).place == nil)
  }

  @Test(arguments: [
    ("In Guatemala, Jorge Vargas, 34, was shot dead on Friday.", "Guatemala"),
    ("In Homs, Ahmad Darwish, a baker, was killed by a sniper.", "Homs"),
    ("A drone killed the brother of Ali Mansour in Nabatieh.", "Nabatieh"),
    (
      "A bomb killed two guests at the wedding of Tariq Mansour in Kabul, Afghanistan.",
      "Kabul, Afghanistan"
    ),
    (
      "Nine people were killed in the village of Deir Hassan in Idlib.",
      "Deir Hassan in Idlib"
    ),
    ("Shelling of Khan al-Asal killed two men.", "Khan al-Asal"),
  ])
  func `the place beside a person stays`(_ text: String, _ place: String) throws {
    #expect(try #require(Reports.claims(text).first).place?.text == place)
  }
}
