// SPDX-License-Identifier: Apache-2.0

import Reading
import Record
import Testing

struct WordingTests {
  private func wording(_ text: String, title: String = "", language: String = "en") -> Wording {
    Reader().wording(title: title, text: text, language: language)
  }

  @Test(arguments: [
    ("HAYS, 9 March 2024: two people were killed.", "en", 3, 9, 2024),
    ("Two people were killed on March 9, officials said.", "en", 3, 9, nil),
    ("Posted 2024-03-09 by the desk", "en", 3, 9, 2024),
    ("Posted 09/03/2024 by the desk", "en", 3, 9, 2024),
    ("Posted 03/29/2024 by the desk", "en", 3, 29, 2024),
    ("Posted 09-03-2024 by the desk", "en", 3, 9, 2024),
    ("قتل شخصان يوم السبت 9 آذار/مارس 2024 في البلدة", "ar", 3, 9, 2024),
    ("قتل شخصان في 9 آذار", "ar", 3, 9, nil),
  ])
  func `a date is found wherever it stands`(
    _ text: String, _ language: String, _ month: Int, _ day: Int, _ year: Int?
  ) throws {
    let date = try #require(wording(text, language: language).dates.first)
    #expect(date.month == month && date.day == day && date.year == year && date.isEarly)
  }

  @Test(arguments: ["The score was 12-9 in 2024.", "Call 555/12/2024.", "In 14 houses", "March"])
  func `figures that are no date are none`(_ text: String) {
    #expect(wording(text).dates.isEmpty)
  }

  @Test func `lines are kept apart, so that a page's furniture can be told`() {
    let first = wording("Share this page\n\nTwo men were killed in the harbour.")
    let second = wording("Share this page\n\nA council met in the mountains.")
    #expect(first.lines.count == 2 && first.lines.last?.end == first.terms.count)
    #expect(first.lines.first?.hash == second.lines.first?.hash)
    #expect(first.lines.last?.hash != second.lines.last?.hash)
    #expect(first.lines.map(\.isLong) == [false, true])
  }

  @Test func `a place is one in whatever script it is written`() {
    let english = wording("Shelling hit the city of Raqqa in Syria overnight.").places
    let arabic = wording("قصف استهدف مدينة الرقة في سوريا ليلا", language: "ar").places
    #expect(!Set(english.map(\.hash)).isDisjoint(with: arabic.map(\.hash)))
  }

  @Test func `a noun with its article counts as the noun`() {
    let bare = Set(wording("قصف سوق", language: "ar").terms)
    let definite = Set(wording("قصف السوق", language: "ar").terms)
    #expect(!bare.isEmpty && bare == definite)
  }

  @Test func `function words are no terms`() {
    #expect(wording("It was in the and of to").terms.isEmpty)
  }

  // A post in Arabic with the platform's line behind it, and the same post on a page in English.
  @Test func `each line is read in the language of its script`() {
    let post = "مقتل طفلتين بقصف على قرية قرب المدينة"
    let page = wording("Copy link to post\n" + post + "\nLoading takes a while", language: "en")
    let alone = wording(post, language: "ar")
    #expect(Set(page.terms).isSuperset(of: alone.terms))
    let stamped = wording("قصف على أطراف البلدة10:26 AM · Aug 18, 2022·Post", language: "ar")
    #expect(stamped.dates.map { [$0.year ?? 0, $0.month, $0.day] } == [[2022, 8, 18]])
  }

  @Test(arguments: [
    ("Two men were killed on Sunday. The council met on Friday.", "en", 6),
    ("قتل شخصان اليوم الأربعاء في البلدة", "ar", 2), ("Two men were killed.", "en", nil),
  ])
  func `the weekday named first is kept`(_ text: String, _ language: String, _ weekday: Int?) {
    #expect(wording(text, language: language).weekday == weekday)
  }

  // Invented villages, whose names no gazetteer has.
  @Test(arguments: [
    ("Shells fell on Kafr Dunasa on Monday.", "سقطت قذائف على كفردوناسا يوم الاثنين"),
    ("Shells fell on Bazrakin.", "سقطت قذائف على بزراكين"),
    ("Samir al-Dakhlani was killed.", "قتل سمير الدخلاني"),
  ])
  func `a name is met in two scripts`(_ english: String, _ arabic: String) {
    let (english, arabic) = (wording(english), wording(arabic, language: "ar"))
    #expect(!Set(english.latinNames).isDisjoint(with: arabic.otherNames))
    #expect(english.otherNames.isEmpty && arabic.latinNames.isEmpty)
    #expect(Set(wording("Rockets hit a market.").latinNames).isDisjoint(with: arabic.otherNames))
  }
}
