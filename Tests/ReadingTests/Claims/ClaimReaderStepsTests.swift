// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Reading

struct ClaimReaderStepsTests {
  @Test func `a rule runs where a word and as many finds as it needs are there`() {
    let step = ClaimReader.Step(
      name: "test", words: WordClass(.leads, .body), least: 1, run: { _, _ in })
    #expect(step.mayRun(WordClass(.body, .comma), 1))
    #expect(!step.mayRun(WordClass(.body, .comma), 0))
    #expect(!step.mayRun(WordClass(.comma), 1))
  }

  @Test(arguments: [Language.Order.subjectFirst, .verbFirst])
  func `a rule that names no words runs over every sentence`(_ order: Language.Order) {
    for step in ClaimReader.steps(of: order) where step.words == WordClass.all {
      #expect(step.mayRun(WordClass(.comma), step.least), "\(step.name)")
    }
  }
}
