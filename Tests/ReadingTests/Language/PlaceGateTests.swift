// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Reading

@Suite struct PlaceGateTests {
  private func answer(_ word: String) throws -> PlaceGate.Answer {
    let gate = PlaceGate(gazetteer: try PlaceTestText.gazetteer())
    return Array(word.utf8).withUnsafeBufferPointer { gate.answer($0, 0..<$0.count) }
  }

  @Test func `no name of the gazetteer is turned away`() throws {
    let gazetteer = try PlaceTestText.gazetteer()
    var turnedAway: [String] = []
    for index in stride(from: 0, to: gazetteer.count, by: 7) {
      guard let entry = gazetteer.entry(index) else { continue }
      let name = gazetteer.name(of: entry)
      let word = String(name.prefix { $0 != " " })
      if try !answer(word).byLetters { turnedAway.append(name) }
    }
    #expect(turnedAway.isEmpty)
  }

  @Test(arguments: ["Sheikhoun", "Takhareem", "Qamishlee", "Shaikh", "Latakiyah"])
  func `a spelling that is like a name's first word passes`(_ word: String) throws {
    let folding = PlaceFolding(try PlaceTestText.gazetteer())
    let key = try #require(folding.key(word, isAlike: true))
    let passes = try PlaceTestText.gazetteer().mayBegin(key)
    #expect(try answer(word).byLikeness == passes)
  }

  @Test func `most words that begin no name are turned away`() throws {
    var passed = 0
    for number in 0..<1000 {
      let word =
        "Xq"
        + String(number * 7919, radix: 26).map { $0.isNumber ? "k" : String($0) }
        .joined()
      if try answer(word).byLetters { passed += 1 }
    }
    #expect(passed < 250)
  }
}
