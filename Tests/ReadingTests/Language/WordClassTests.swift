// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Reading

struct WordClassTests {
  /// With one kind more than there were bits, the last was taken for the first: every "harm" was a comma.
  @Test func `every kind is told from every other`() {
    #expect(WordKind.allCases.count <= 192)
    for kind in WordKind.allCases {
      let met = WordKind.allCases.filter { WordClass(kind).has($0) }
      #expect(met == [kind])
    }
  }

  @Test func `what is taken out of a set is gone, and the rest stays`() {
    var set = WordClass(.comma, .person, .starts)
    set.subtract(WordClass(.starts))
    #expect(set == WordClass(.comma, .person))
    #expect(!set.meets(WordClass(.starts, .verb)))
    #expect(set.subtracting(WordClass(.comma, .person)).isEmpty)
  }
}
