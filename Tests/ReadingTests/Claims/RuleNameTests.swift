// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Reading

struct RuleNameTests {
  private let toll: RuleName = "toll"

  @Test func `names are one where they are spelt alike`() {
    #expect(toll == "toll")
    #expect(toll != "tall")
    #expect(toll != "stated-toll")
  }

  @Test func `a name is given as it is written`() {
    #expect(toll.string == "toll")
    #expect(RuleName("pronoun-alone").hasPrefix("pronoun"))
    #expect(!toll.hasPrefix("pronoun"))
  }
}
