// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Reading
@testable import Record

@Suite struct PlaceFinderTests {
  /// The names found in a sentence.
  private func names(_ text: String, isTitled: Bool = false) throws -> [String] {
    let finder = PlaceFinder(gazetteer: try PlaceTestText.gazetteer())
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      PlaceTestText.sentences(bytes).flatMap { words in
        finder.mentions(in: buffer, words: words, isTitled: isTitled)
      }
      .map { String(decoding: buffer[$0.bytes], as: UTF8.self) }
    }
  }

  @Test(arguments: [
    ("Shells fell on Khan Shaykhun overnight.", ["Khan Shaykhun"]),
    ("A strike hit Deir ez-Zor and al-Bab.", ["Deir ez-Zor", "al-Bab"]),
    ("In al-Safira, two were hurt.", ["al-Safira"]),
    ("Raqqa's hospital was full.", ["Raqqa"]),
    ("Homs, Hama and Idlib were hit.", ["Homs", "Hama", "Idlib"]),
    ("Five died in Gaza City.", ["Gaza City"]),
    ("Ma'arrat Misrin was shelled.", ["Ma'arrat Misrin"]),
    ("Взрывы прогремели в городе Харьков утром.", ["Харьков"]),
    ("قصف الطيران مدينة الرقة وإدلب", ["مدينة الرقة", "إدلب"]),
    ("قتل خمسة في حلب", ["حلب"]),
    ("ﻗﺘﻞ ﺧﻤﺴﺔ ﻓﻲ ﺣﻠﺐ", ["ﺣﻠﺐ"]),
  ])
  func `names are found whole`(_ text: String, _ expected: [String]) throws {
    #expect(try names(text) == expected)
  }

  @Test(arguments: [
    "Of the wounded, three were children.",
    "March was quiet.",
    "A man was reading on Sunday.",
    "The Man said nothing.",
    "Nice weather held on Friday.",
    "It was hit at noon by idlib smugglers.",
    "President Homs spoke.",
    "A Syrian officer and two Somali sailors spoke.",
    "The Area was closed, and the Market too.",
    "وصل إلى المدينة الشرقية",
    "محمد قال ذلك",
  ])
  func `everyday words and persons are no places`(_ text: String) throws {
    #expect(try names(text) == [])
  }

  @Test(arguments: [
    ("He was killed in Nice.", "Nice"), ("A bomb in Reading, England, hurt two.", "Reading"),
    ("Nice, France, mourned.", "Nice"),
  ])
  func `a word is a place within a sentence or before what holds it`(
    _ text: String, _ name: String
  ) throws {
    #expect(try names(text).first == name)
  }

  @Test func `a spelling that is merely like a name is found as such`() throws {
    let finder = PlaceFinder(gazetteer: try PlaceTestText.gazetteer())
    let text = Array("They fled Kafr Takhareem at dawn".utf8)
    let found = text.withUnsafeBufferPointer { buffer in
      PlaceTestText.sentences(text).flatMap { finder.mentions(in: buffer, words: $0) }
    }
    #expect(found.map(\.isAlike) == [true])
  }

  @Test(arguments: [
    ("the Aleppo Media Center said", true), ("in Aleppo on Monday", false),
    ("in Aleppo Syria today", false), ("in Idlib Province today", false),
  ])
  func `a name within a name is told from a place`(_ text: String, _ expected: Bool) throws {
    let finder = PlaceFinder(gazetteer: try PlaceTestText.gazetteer())
    let bytes = Array(text.utf8)
    let found = bytes.withUnsafeBufferPointer { buffer in
      PlaceTestText.sentences(bytes).flatMap { finder.mentions(in: buffer, words: $0) }
    }
    #expect(try #require(found.first).isPartOfName == expected)
  }

  @Test func `any bytes are read without a fault`() throws {
    let finder = PlaceFinder(gazetteer: try PlaceTestText.gazetteer())
    var state: UInt64 = 7
    for length in 0..<400 {
      let bytes = (0..<length).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 56)
      }
      let words = stride(from: 0, to: length, by: 7).map { $0..<min($0 + 6, length) }
      let found = bytes.withUnsafeBufferPointer { finder.mentions(in: $0, words: words) }
      #expect(found.allSatisfy { $0.bytes.upperBound <= length })
    }
  }
}
