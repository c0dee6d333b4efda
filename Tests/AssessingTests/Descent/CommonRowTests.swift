// SPDX-License-Identifier: Apache-2.0

import Record
import Testing

@testable import Assessing

struct CommonRowTests {
  // Random sets of all sizes with more or less in common, against counting with sets.
  @Test func `whoever stops early says the same as whoever counts everything`() throws {
    let policy = try Sample.policy()
    var generator = SplitMix64(seed: 11)
    var copies = 0
    for _ in 0..<2_000 {
      let (size, overlap) = (
        Int.random(in: 1...1_500, using: &generator), Int.random(in: 0...10, using: &generator)
      )
      let start = size - size * overlap / 10
      let length = Int.random(in: 1...1_500, using: &generator)
      let one = LikenessTests.signature(0..<size)
      let other = LikenessTests.signature(start..<(start + length))
      let likeness = Likeness(one, other)
      let isCopied = Descent.isCopied(likeness, policy: policy)
      #expect(Descent.isCopied(one, other, policy: policy) == isCopied)
      let found = Likeness(one, other, ofCopiesUnder: policy.descent)
      if isCopied { #expect(found == likeness) }
      copies += isCopied ? 1 : 0
    }
    #expect((200...1_800).contains(copies))
  }

  @Test func `what is in both is counted up to the hash that both know`() {
    let all = Signature(minima: [1, 2, 3, 5, 8, 13], shingles: 6)
    let least = Signature(minima: [2, 3, 4], shingles: 40)
    let row = CommonRow(all, least)
    #expect(row.bound == 4 && row.first.count == 3 && row.second.count == 3)
    #expect(row.shared(atLeast: 2) == 2 && row.shared(atLeast: 3) == nil)
  }
}
