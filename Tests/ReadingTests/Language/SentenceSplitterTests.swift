// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Reading

struct SentenceSplitterTests {
  private func sentences(_ text: String) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      var sentences: [String] = []
      Tokens.read(bytes, lexicon: Language.english.lexicon) { tokens, isWrapped in
        SentenceSplitter(tokens: tokens, isWrapped: isWrapped).split {
          sentences.append(Text.string(bytes, $0.extent))
        }
      }
      return sentences
    }
  }

  @Test(arguments: [
    ("He left. She stayed.", ["He left.", "She stayed."]),
    ("Gen. Haddad met Lt. Saleh. They left.", ["Gen. Haddad met Lt. Saleh.", "They left."]),
    ("J. Haddad spoke.", ["J. Haddad spoke."]),
    ("A headline\nThe text begins.", ["A headline", "The text begins."]),
    ("\"It fell.\" They ran.", ["\"It fell.\"", "They ran."]),
    ("It rose by 3.5 points. Then it fell.", ["It rose by 3.5 points.", "Then it fell."]),
    ("He said no. and left", ["He said no. and left"]),
  ])
  func `sentences end at stops and lines, not at abbreviations`(_ text: String, _ cut: [String]) {
    #expect(sentences(text) == cut)
  }

  @Test func `text wrapped at a page's width runs on over its lines`() {
    let line = "THE MINISTRY SAID THAT THE SOLDIERS HAD LEFT THE TOWN AND THAT"
    let text = Array(repeating: line, count: 5).joined(separator: "\n") + "\nNOBODY REMAINED."
    #expect(sentences(text).count == 1)
  }
}
