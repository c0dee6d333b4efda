// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Reading

struct WritingTests {
  private func isMixed(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { Writing.isMixed($0) }
  }

  @Test(arguments: ["Hays", "حيس", "Сумы", "12, 34.", ""]) func `one script is not mixed`(
    word: String
  ) {
    for count in [1, 2, 5, 40] {
      #expect(!isMixed(Array(repeating: word, count: count).joined(separator: " 1 ")))
    }
  }

  @Test(arguments: 0..<40) func `a word of another script is seen wherever it stands`(place: Int) {
    let rest = String(repeating: "7", count: 39 - place)
    let before = String(repeating: "7", count: place)
    #expect(isMixed("a" + before + "ح" + rest))
    #expect(isMixed(before + "س" + rest + "Z"))
    #expect(isMixed(before + "Ж" + rest + "z"))
    #expect(isMixed(before + "Ж" + rest + "\u{fe8e}"))
    #expect(!isMixed(before + "س" + rest + "\u{fe8e}"))
  }
}
