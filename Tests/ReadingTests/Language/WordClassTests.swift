// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Reading

struct WordClassTests {
  @Test func `every kind has a bit of its own`() {
    #expect(WordKind.allCases.count <= 128)
    #expect(Set(WordKind.allCases.map { WordClass($0) }).count == WordKind.allCases.count)
  }
}
