// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

@testable import Reading

@Suite struct ChapterTests {
  private func chapters(_ text: String, longest: Int) -> [[String]] {
    var text = text
    return text.withUTF8 { bytes in
      let whole = [LanguageStretch(language: "en", bytes: 0..<bytes.count)]
      return Chapter.all(of: bytes, whole, longest: longest).map {
        $0.map { String(decoding: bytes[$0.bytes], as: UTF8.self) }
      }
    }
  }

  @Test func `A report of ordinary length is one chapter`() {
    #expect(chapters("Four people died.\nTwo lived.", longest: 100).count == 1)
  }

  @Test func `A long text is cut behind line ends`() {
    let cut = chapters("Four died.\nTwo lived.\nAll fled.\n", longest: 24)
    #expect(cut == [["Four died.\nTwo lived.\n"], ["All fled.\n"]])
  }

  @Test func `Without a line end it is cut behind a space, and never inside a letter`() {
    #expect(chapters("four died two lived", longest: 12) == [["four died "], ["two lived"]])
    #expect(chapters("ضضضضض", longest: 5).flatMap { $0 } == ["ضض", "ضض", "ض"])
  }

  @Test func `Stretches of several languages stay in order and whole`() {
    var text = "Four died.\nقتل أربعة.\nTwo lived.\n"
    text.withUTF8 { bytes in
      let stretches = LanguageStretch.all(of: bytes, "en")
      let cut = Chapter.all(of: bytes, stretches, longest: 20).joined()
      #expect(cut.map(\.language).contains("ar"))
      #expect(cut.first?.bytes.lowerBound == 0 && cut.last?.bytes.upperBound == bytes.count)
      #expect(zip(cut, cut.dropFirst()).allSatisfy { $0.bytes.upperBound == $1.bytes.lowerBound })
    }
  }

  @Test func `Numbers of claims and events go on from chapter to chapter`() {
    let line = "An airstrike on Hays killed 12 people on Monday, among them 3 children.\n"
    let filler = String(repeating: "The council met and the road was mended.\n", count: 30_000)
    let findings = Reader().read(
      title: "", text: line + filler + line,
      context: ReadingContext(published: Day(year: 2020, month: 5, day: 4), language: "en"))
    let claims = findings.claims
    #expect(claims.map(\.id) == Array(claims.indices))
    #expect(claims.count == 4 && claims[3].partOf == 2 && claims[1].partOf == 0)
    #expect(Set(claims.map(\.event)).count == 2)
  }
}
