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

/// Police are no army, whoever has both.
@Test(arguments: [
  ("Police", "US", "US police"), ("two police officers", "NG", "Nigerian police"),
  ("Israeli police", "PS", "Israeli police"), ("riot police", nil, "police"),
  ("policemen", "NO", "police"), ("authorities", "US", "US authorities"),
  ("army officers", "EG", "Egyptian army"), ("Security guards", "IQ", "Security guards"),
  ("prison guards", "US", "prison guards"), ("Municipal police", "MX", "Municipal police"),
])
func `police and guards are what they are called`(words: String, country: String?, name: String) {
  #expect(Language.english.parties.name(of: words, in: country)?.text == name)
}

/// Soldiers of several armies are in some countries, and nothing in the word tells whose they are.
@Test(arguments: [
  ("Soldiers", "PS"), ("the army", "PS"), ("Troops", "UA"), ("the military", "UA"),
  ("troops", "SY"),
  ("soldiers", "CD"), ("the army", "LB"), ("police", "PS"), ("Officers", "US"),
])
func `words that several parties share name none of them`(words: String, country: String) {
  #expect(Language.english.parties.name(of: words, in: country)?.text == "")
}

@Test(arguments: [
  ("the army", "SD", "Sudanese army"), ("Government troops", "SD", "Sudanese army"),
  ("the armed forces", "CO", "Colombian army"), ("Soldiers", "NG", "Nigerian army"),
  ("regime forces", "SY", "Syrian army"),
])
func `words that one party has there name it, by inference`(
  words: String, country: String, name: String
) {
  let party = Language.english.parties.name(of: words, in: country)
  #expect(party == .init(text: name, isInferred: true))
}

@Test(arguments: ["armed attackers", "armed"])
func `arms alone make no army`(words: String) {
  #expect(Language.english.parties.name(of: words, in: "MX") == nil)
}

@Test(arguments: [
  ("الشرطة", "SD", "Sudanese police"), ("قوات التحالف", "YE", "coalition"),
  ("القوات الحكومية", "SY", "Syrian army"),
])
func `Arabic words make the same names`(words: String, country: String, name: String) throws {
  let arabic = try #require(Language.named("ar"))
  #expect(arabic.parties.name(of: words, in: country)?.text == name)
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

@Test(arguments: [
  ("the army", "SD", true), ("Sudanese army", nil, true), ("Russian warplanes", "SY", true),
  ("the army", nil, false), ("Gunmen", "NG", false), ("suspected militants", "NG", false),
])
func `a party is named by its country or by a name of its own`(
  words: String, country: String?, isNamed: Bool
) {
  #expect(Language.english.parties.isNamed(words, in: country) == isNamed)
}
