// SPDX-License-Identifier: Apache-2.0
import Script
import Testing

struct WordHashTests {
  @Test func `the hash is the published FNV-1a, so that stored hashes stay valid`() {
    #expect(WordHash("a".utf8).state == 0xaf63_dc4c_8601_ec8c)
  }

  @Test func `a phrase's hash depends on the order of its words`() {
    let (car, bomb) = (Fold.hash("car"), Fold.hash("bomb"))
    #expect(WordHash.joined(car, bomb) != WordHash.joined(bomb, car))
  }
}
