// SPDX-License-Identifier: Apache-2.0

import Reading
import Record
import Testing

private let story = """
  Seven people were killed on Tuesday when a shell hit a bakery in the old town, rescue workers said. \
  The bakery had opened an hour before, and a queue of some forty people stood in the street. Two of \
  the wounded were taken to the hospital across the river, where doctors asked for blood. The town's \
  council said that the bridge would stay closed until the engineers had looked at its piers.
  """

private func signature(_ text: String, title: String = "") -> Signature {
  Reader().signature(
    title: title, text: text, findings: Findings(language: "en", claims: [], attributions: []))
}

/// The share of equal minima.
private func likeness(_ first: Signature, _ second: Signature) -> Double {
  let equal = zip(first.minima, second.minima).count { $0 == $1 }
  return Double(equal) / Double(first.minima.count)
}

/// Shared shingles over all shingles, counted word by word.
private func slowLikeness(_ first: String, _ second: String) -> Double {
  func shingles(_ text: String) -> Set<[Substring]> {
    let words = text.split { !$0.isLetter && !$0.isNumber }
    return Set((0...(words.count - 5)).map { Array(words[$0..<($0 + 5)]) })
  }
  let (left, right) = (shingles(first), shingles(second))
  return Double(left.intersection(right).count) / Double(left.union(right).count)
}

@Test func `the same text under another title has the same shingles`() {
  #expect(signature(story, title: "Shell hits bakery").minima == signature(story).minima)
  #expect(signature(story).shingles > 50)
}

@Test func `case, accents and punctuation make no other text`() {
  let shouted = story.uppercased().replacing(",", with: " –")
  #expect(signature(shouted).minima == signature(story).minima)
}

@Test(arguments: [0.25, 0.5, 0.75])
func `minima estimate the share of common shingles`(share: Double) {
  let words = story.split(separator: " ")
  let cut = Int(Double(words.count) * share)
  let excerpt = words.prefix(cut).joined(separator: " ")
  let other = excerpt + " " + (0..<(words.count - cut)).map { "word\($0)" }.joined(separator: " ")
  let estimate = likeness(signature(story), signature(other))
  // Five standard errors of 128 permutations at most.
  #expect(abs(estimate - slowLikeness(story, other)) < 0.22)
}

@Test func `an empty text has no shingles and a short one has one`() {
  #expect(signature("").minima.isEmpty)
  #expect(signature("").shingles == 0)
  #expect(signature("قُتل اثنان").shingles == 1)
}

@Test func `Arabic with and without vowel marks is one text`() {
  let bare = "قتل سبعة مدنيين في قصف على سوق البلدة القديمة صباح اليوم"
  let marked = "قُتِلَ سبعةُ مدنيّين في قصفٍ على سوق البلدة القديمة صباح اليوم"
  #expect(signature(bare).minima == signature(marked).minima)
}
