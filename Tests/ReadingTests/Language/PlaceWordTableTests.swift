// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Reading

@Suite struct PlaceWordTableTests {
  @Test func `a table gives back what was put in, as a dictionary would`() {
    var table = PlaceWordTable()
    var reference: [UInt64: UInt8] = [:]
    var state: UInt64 = 1
    for step in 0..<5000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1
      let key = (state >> 52) * 64 + 1
      table[key] = UInt8(truncatingIfNeeded: step)
      reference[key] = UInt8(truncatingIfNeeded: step)
    }
    #expect(table.count == reference.count)
    #expect((0..<300_000).allSatisfy { table[UInt64($0)] == reference[UInt64($0)] })
  }

  @Test func `zero is no key`() {
    var table = PlaceWordTable()
    table[0] = 7
    #expect(table[0] == nil)
    #expect(table.count == 0)
  }
}
