// SPDX-License-Identifier: Apache-2.0

import Record
import Testing

/// Counts one scalar after the other.
private func slowly(_ text: String, _ byte: Int) -> Int {
  var scalars = 0
  var bytes = 0
  for scalar in text.unicodeScalars where bytes < byte {
    scalars += 1
    bytes += scalar.utf8.count
  }
  return scalars
}

@Test(arguments: ["", "a", "abc", "é", "aé🕯️b", "حلب", String(repeating: "aé🕯b", count: 700)])
func `a place in bytes is the same place in scalars`(_ text: String) {
  let offsets = Offsets(text.utf8)
  for byte in 0...text.utf8.count { #expect(offsets.scalars(at: byte) == slowly(text, byte)) }
  #expect(offsets.scalars(at: text.utf8.count + 10) == text.unicodeScalars.count)
}

@Test(arguments: [62, 63, 64, 65, 127, 128, 129, 1024], ["a", "é"])
func `a place near a mark is not off by one`(_ length: Int, _ letter: String) {
  let text = String(repeating: letter, count: length) + "é" + String(repeating: "z", count: 9)
  let offsets = Offsets(text.utf8)
  for byte in max(0, text.utf8.count - 16)...text.utf8.count {
    #expect(offsets.scalars(at: byte) == slowly(text, byte))
  }
}

@Test func `a range keeps its two ends`() {
  let offsets = Offsets("é🕯x".utf8)
  #expect(offsets.scalars(2..<6) == 1..<2)
  #expect(offsets.scalars(0..<7) == 0..<3)
  #expect(offsets.scalars(6..<6) == 2..<2)
}
