// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Reading

struct WordEndingsTests {
  private static func endings(_ all: [(String, WordKind)]) -> WordEndings {
    var endings = WordEndings()
    for (letters, kind) in all { _ = endings.add(letters.utf8, WordClass(kind)) }
    return endings
  }

  private static let endings = endings([("ly", .adverb), ("ness", .singular), ("ess", .plural)])

  private static func classes(_ word: String, behind text: String = "") -> WordClass {
    let bytes = Array((text + word).utf8)
    return bytes.withUnsafeBufferPointer {
      endings.classes(of: text.utf8.count..<bytes.count, in: $0)
    }
  }

  @Test(arguments: [
    ("softly", WordKind.adverb), ("SOFTLY", .adverb), ("unreadiness", .singular),
    ("stewardess", .plural),
  ])
  func `the last letters say what a word is`(_ word: String, _ kind: WordKind) {
    #expect(WordEndingsTests.classes(word) == WordClass(kind))
    #expect(WordEndingsTests.classes(word, behind: "She came back ") == WordClass(kind))
  }

  @Test(arguments: ["soft", "only", "y", "lyceum"])
  func `other and short words have no ending`(_ word: String) {
    #expect(WordEndingsTests.classes(word).isEmpty)
    #expect(WordEndingsTests.classes(word, behind: "slow-slowly").isEmpty)
  }

  @Test func `an ending is of one to eight letters`() {
    var endings = WordEndings()
    let added = ["", "ninechars", "eightlet"].map { endings.add($0.utf8, WordClass(.adverb)) }
    #expect(added == [false, false, true])
  }
}
