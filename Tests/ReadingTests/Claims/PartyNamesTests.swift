// SPDX-License-Identifier: Apache-2.0

import Record
import Testing

@testable import Reading

@Test(arguments: [
  ("Government warplanes", "SY", "Syrian army"),
  ("the army", "SY", "Syrian army"),
  ("Syrian air force", nil, "Syrian army"),
  ("Russian warplanes", "SY", "Russian army"),
  ("government helicopters", nil, "government forces"),
  ("Rapid Support Forces", "SD", "Rapid Support Forces"),
])
func `mentions of one party have one name`(words: String, country: String?, name: String) {
  #expect(Language.english.parties.name(of: words, in: country)?.text == name)
}

// Vowel marks and capitals of a text are none of a name's: "طائرات حربية روسية" with them and without.
@Test(arguments: ["طائرات حربية روسية", "طائراتٌ حربيّة روسيّة", "الطيرانَ الحربي الروسي"])
func `vowel marks make no other party`(words: String) throws {
  let arabic = try #require(Language.named("ar"))
  #expect(arabic.parties.name(of: words, in: "SY")?.text == "Russian army")
}

@Test(arguments: ["two jets", "warplanes", "the attackers", "a drone", "a sniper"])
func `what was used is nobody's name`(words: String) {
  #expect(Language.english.parties.name(of: words, in: "SY") == nil)
}

@Test func `a country that the words do not name is marked as inferred`() {
  #expect(Language.english.parties.name(of: "army", in: "IQ")?.isInferred == true)
  #expect(Language.english.parties.name(of: "Iraqi army", in: "IQ")?.isInferred == false)
}

@Test func `a strike by warplanes alone is laid to nobody`() throws {
  let findings = Reader().read(
    title: "", text: "Warplanes killed seven people in Kafr Takharim, Syria, on Tuesday.",
    context: ReadingContext(published: nil, language: "en", country: nil, outlet: ""))
  #expect(try #require(findings.claims.first).actor == nil)
}
