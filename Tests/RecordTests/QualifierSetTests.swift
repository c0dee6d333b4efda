// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

@Suite struct QualifierSetTests {
  @Test func `It holds each qualifier once and lists them in one order`() {
    let set = QualifierSet([.vague, .atLeast, .vague])
    #expect(set.list == [.atLeast, .vague])
    #expect(set == QualifierSet([.atLeast, .vague]))
    #expect(set.contains(.vague) && !set.contains(.exact))
  }

  @Test(arguments: Count.Qualifier.allCases)
  func `Every qualifier is told from every other`(qualifier: Count.Qualifier) {
    let set = QualifierSet(qualifier)
    #expect(set.list == [qualifier] && set.isOnly(qualifier) && !set.isEmpty)
  }
}
