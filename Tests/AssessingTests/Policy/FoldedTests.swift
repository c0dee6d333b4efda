// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Assessing

@Test(arguments: [
  ("  The  Plains\tAgency\n", "the plains agency"), ("", ""), (" ", ""), ("A\0B", "ab"),
  ("Médecins\u{00a0} Verts", "medecins verts"), ("المرصدُ  السوريّ", "المرصد السوري"),
])
func `names are compared without capitals, marks and blanks too many`(
  _ text: String, _ expected: String
) {
  #expect(folded(text) == expected)
}

// "Café" in two spellings: what is dropped leaves no trace, whatever it stands behind.
@Test func `a combining mark changes nothing`() {
  var generator = SplitMix64(seed: 5)
  for _ in 0..<500 {
    let count = Int.random(in: 0..<40, using: &generator)
    let bytes = (0..<count).map { _ in UInt8.random(in: 0..<0x80, using: &generator) }
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(folded(text) == folded(text + "\u{0301}"))
  }
}
