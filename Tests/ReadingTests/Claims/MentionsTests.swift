// SPDX-License-Identifier: Apache-2.0

import Reading
import Record
import Testing

private func read(_ text: String) -> [Claim] {
  Reader().read(
    title: "", text: text,
    context: ReadingContext(published: nil, language: "en", country: nil, outlet: "")
  ).claims
}

/// A cause that owns the noun after it once ended the program.
@Test(arguments: [
  "The airstrike's 12 victims were buried in Atmeh.",
  "The attack's victims included three women.",
  "He called the shelling's target a school.",
])
func `a cause with an apostrophe is read like any other`(text: String) {
  #expect(read(text).allSatisfy { $0.passage.bytes.upperBound <= text.utf8.count })
}

@Test func `a bombing's toll is laid to the bombing`() throws {
  let claim = try #require(read("The bombing's death toll rose to nine.").first)
  #expect(claim.count.min == 9)
}
