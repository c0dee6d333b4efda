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
    ("Russian forces shelled Svatove on Monday, killing two residents.", "Svatove"),
    ("The army bombed Saraqib on Monday and killed two people.", "Saraqib"),
  ])
  func `a place bears its whole name`(_ text: String, _ place: String) throws {
    let claim = try #require(Reports.claims(text).first)
    #expect(claim.place?.text == place)
  }

  @Test(arguments: ["El Fasher", "Wad al-Noura", "Saraqib"])
  func `a place before a colon is nobody who says so`(_ place: String) {
    let claims = Reports.claims(
      "Fourteen people were killed in \(place) on Wednesday, medics said.",
      title: "\(place): 14 killed")
    #expect(claims.first?.passage.part == .title)
    #expect(claims.first?.chain.map(\.name) == [])
  }

  @Test func `a small word before a hyphen and no name is no part of one`() throws {
    let text = "Four people were killed in Idlib in a co-ordinated attack."
    #expect(try #require(Reports.claims(text).first).place?.text == "Idlib")
  }

  @Test func `a figure in brackets is of the place before them`() {
    let claims = Reports.claims(
      "Shelling went on in Douma (63 killed, 149 injured) and Harasta (12 killed, 30 injured).")
    #expect(claims.map { $0.place?.text } == ["Douma", "Douma", "Harasta", "Harasta"])
    #expect(Set(claims.prefix(2).map(\.event)).isDisjoint(with: claims.suffix(2).map(\.event)))
  }

  @Test(arguments: [
    ("AN AIRSTRIKE ON HAYS KILLED SEVEN", "HAYS"),
    ("SHELLING KILLS THREE CHILDREN IN DOUMA", "DOUMA"),
    ("Forty people were killed in Anbar between January and June.", "Anbar"),
  ])
  func `a known name is a place in capitals and before a stretch of time`(
    _ text: String, _ place: String
  ) throws {
    #expect(Reports.claims(text).first?.place?.text == place)
  }

  @Test(arguments: [
    "Five people were killed, the group said on its Facebook page.",
    "A boy was killed in 2006, she wrote in a Facebook post.",
    "The centre, in a post on X, said five people were killed.",
    "Around 5 AM on Friday, nine people were killed.",
  ])
  func `where something is written, and when, is no place`(_ text: String) throws {
    #expect(try #require(Reports.claims(text).first).place == nil)
  }

  @Test func `an unknown word in capitals is no place`() {
    #expect(Reports.claims("TWO PEOPLE WERE KILLED IN QUARRELS").first?.place == nil)
  }

  @Test(arguments: [
    (
      "A strike on a car in Hays killed one person, and that another two were wounded in Mokha, he said.",
      ["Hays", "Mokha"]
    ),
    ("The minister said 37 people were killed, 15 of them in Hays.", ["", "Hays"]),
  ])
  func `a place behind a further clause or part is its own`(_ text: String, _ places: [String]) {
    let told = Reports.claims(text).map { $0.place?.text ?? "" }
    #expect(told.count == places.count)
    for (place, expected) in zip(told, places) { #expect(place.hasSuffix(expected)) }
    #expect(told[0].isEmpty == places[0].isEmpty)
  }

  @Test(arguments: [
    ("Three people were shot dead at a Walmart in Chesapeake, Virginia.", "Chesapeake"),
    ("Russian shelling killed three people in Donetsk.", "Donetsk"),
    ("Rebels killed 16 villagers in Beni territory.", "Beni"),
  ])
  func `what holds an unknown place is known, and whose shells fell is no place`(
    _ text: String, _ name: String
  ) throws {
    let place = try #require(Reports.claims(text).first?.place)
    #expect(place.candidates.first?.name == name)
    #expect(place.candidates.first?.country != "RU")
  }

  @Test(arguments: [
    ("Rebels killed 12 people in Congo on Monday.", "iso:CD"),
    ("Rebels killed 12 people in eastern DR Congo.", "iso:CD"),
    ("قتل 12 شخصا في الكونغو", "iso:CD"),
  ])
  func `Congo is a country, and its letters no doctor`(_ text: String, _ id: String) throws {
    let claim = try #require(Reports.claims(text).first)
    #expect(claim.place?.candidates.contains { $0.id == id } == true)
    #expect(claim.place?.candidates.contains { $0.country == "SV" } != true)
  }

  @Test func `a doctor is no place`() {
    #expect(Reports.claims("Gunmen killed DR Haddad on Monday.").first?.place == nil)
  }

  @Test(arguments: [
    "The National Commission on Missing Persons reported 22 deaths.",
    "Medics at Al-Amal hospital put the number of dead at 20.",
  ])
  func `what a body is about and where medics work is no place of harm`(_ text: String) {
    #expect(Reports.claims(text).map { $0.place?.text } == [nil])
  }

  @Test(arguments: [
    ("An earthquake that shook Herat on Saturday killed 20 people.", "Herat"),
    ("A blast rocked Aden on Saturday, killing 20 people.", "Aden"),
  ])
  func `what shook a place happened there`(_ text: String, _ place: String) {
    #expect(Reports.claims(text).first?.place?.text == place)
  }

  @Test func `where the dead were from is not where they died`() {
    let claims = Reports.claims("Nine of the 53 migrants found dead in the lorry were from Mexico.")
    #expect(claims.allSatisfy { $0.place?.text != "Mexico" })
  }

  @Test(arguments: [
    "Two people were shot dead in Vila Cruzeiro, a favela of Rio de Janeiro, on Tuesday.",
    "Police killed 12 people in Vila Cruzeiro, a favela of Rio, on Tuesday.",
  ])
  func `a town's name with a town's name behind it is another's`(_ text: String) {
    #expect(Reports.claims(text).first?.place?.best == nil)
  }

  @Test(arguments: [("Douma Syria", "Douma"), ("Lahore Pakistan", "Lahore")])
  func `a country needs no comma`(_ words: String, _ name: String) {
    let place = Reports.claims("Two people were killed in \(words) on Tuesday.").first?.place
    #expect(place?.best?.name == name)
  }

  @Test func `the late somebody is no place`() {
    let text = "The family of the late Baraa mourned after two men were killed."
    #expect(Reports.claims(text).allSatisfy { $0.place == nil })
  }

  @Test(arguments: [
    ("A strike on a house in Aitou, a village in the north, killed 22 people.", "Aitou"),
    ("A strike on a house in Aitou, a village in northern Lebanon, killed two.", "in Aitou, a"),
    ("Four people were killed in Qurnah, a quiet town near Basra, on Monday.", "Qurnah"),
  ])
  func `what a place is said to be leaves it its name`(_ text: String, _ name: String) {
    #expect(Reports.claims(text).first?.place?.text.contains(name) == true)
  }

  @Test(arguments: ["the battle for Hays", "strikes within Hays", "bombing over Hays"])
  func `what is fought for is where`(_ deed: String) {
    #expect(Reports.claims("Nine people were killed in \(deed).").first?.place?.text == "Hays")
  }

  @Test(arguments: [
    "The court had four men convicted of spying for Israel hanged on Saturday.",
    "Two boys were shot while they waited for Salma.",
  ])
  func `for whom is not where`(_ text: String) {
    #expect(Reports.claims(text).first?.place == nil)
  }

  @Test(arguments: [
    ("A strike on the capital, Sanaa, killed three.", "Sanaa", nil),
    ("Three people were killed in the provincial capital, Idlib.", "Idlib", nil),
    (
      "An attack in Pakistan's commercial capital, Karachi, killed three.", "Karachi", "PK"
    ),
  ])
  func `what a capital is called is the place`(_ text: String, _ place: String, _ country: String?)
  {
    let claim = Reports.claims(text).first
    #expect(claim?.place?.text == place)
    if let country { #expect(claim?.place?.best?.country == country) }
  }

  @Test(arguments: [
    "An attack in the village, Omar Haddad said, killed three.",
    "An attack in the village, Hamas said, killed three.",
    "In the village, Nasr, 34, was killed.",
  ])
  func `who speaks or died behind a village is not its name`(_ text: String) {
    #expect(Reports.claims(text).first?.place == nil)
  }

  @Test(arguments: [
    (
      "Shelling of a camp near El Fasher, the capital of North Darfur, killed 25 people.",
      "El Fasher, the capital of North Darfur"
    ),
    (
      "A missile hit a bus in the village of Ponyri, Kursk region, killing three.",
      "a bus in the village of Ponyri, Kursk"
    ),
  ])
  func `what holds a place is no place of its own`(_ text: String, _ place: String) throws {
    let read = try #require(Reports.claims(text).first?.place?.text)
    #expect(read.hasSuffix(place))
  }

  @Test func `where a victim comes from is not where the others were hurt`() {
    let text =
      "Shelling of a shelter in Tripoli killed seven people, among them a child from Bangladesh, and injured 17."
    #expect(Reports.claims(text).allSatisfy { $0.place?.text == "a shelter in Tripoli" })
  }

  @Test func `another village has its name behind a comma`() {
    let claims = Reports.claims(
      "Militants beheaded 50 people in Muatide. In another village, Nanjaba, two people were beheaded."
    )
    #expect(claims.last?.place?.text == "Nanjaba")
  }

  @Test func `the place with which a sentence begins is that of the first it tells of`() {
    let claims = Reports.claims(
      "In Jabalia six people were killed at a school, and four died when a car was hit in Deir al-Balah."
    )
    #expect(claims.map { $0.place?.text } == ["Jabalia", "Deir al-Balah"])
  }
}
