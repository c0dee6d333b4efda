// SPDX-License-Identifier: Apache-2.0

import Reading
import Record
import Testing

struct TermStemsTests {
  private func terms(_ text: String, _ language: String = "ar") -> Set<UInt32> {
    Set(Reader().wording(title: "", text: text, language: language).terms)
  }

  // "The shelling of Kafr Dunasa", "in their shelling": two reports of one event meet by the stem.
  @Test(arguments: [
    ("القصف", "قصفهم"), ("مدنيين", "مدنيون"), ("الدوناسية", "دوناسي"), ("بدوناسا", "دوناسا"),
    ("لدوناسا", "الدوناسا"), ("شظايا", "شظاياها"),
  ])
  func `a word is compared without what its sentence gives it`(_ one: String, _ other: String) {
    #expect(!terms(one).isEmpty && terms(one) == terms(other))
  }

  @Test(arguments: [("بيت", "يت"), ("ليل", "يل"), ("دوناسا", "دوناما"), ("جبل", "جبلها تلال")])
  func `words that are not one stay apart`(_ one: String, _ other: String) {
    #expect(terms(one) != terms(other))
  }

  @Test func `a language without such endings is compared by whole words`() {
    #expect(terms("harbours", "en") != terms("harbour", "en"))
  }
}
