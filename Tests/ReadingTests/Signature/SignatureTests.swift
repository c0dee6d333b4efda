// SPDX-License-Identifier: Apache-2.0
import Reading
import Record
import Testing

struct SignatureTests {
  private let report = """
    Air strikes on a market in the town of Hays killed at least nine people on Tuesday, a rescue \
    service said. Rescuers searched the shops for six missing men, while ambulances took the wounded \
    to a hospital on the coast. The town lies in an area that has been fought over for two years, \
    and a ceasefire announced in December has not held there.
    """

  private func signature(_ text: String) -> Signature {
    Reader.signature(title: "", text: text)
  }

  private func likeness(_ first: Signature, _ second: Signature) -> Double {
    let (one, other) = (Set(first.minima), Set(second.minima))
    return Double(one.intersection(other).count) / Double(max(one.union(other).count, 1))
  }

  @Test func `a copy has the same minima, another text hardly any`() {
    let other = String(
      repeating: "The council met to talk about the harvest and the new road. ", count: 3)
    #expect(likeness(signature(report), signature(report)) == 1)
    #expect(likeness(signature(report), signature(other)) < 0.15)
  }

  @Test func `a copy with a sentence more stays like it`() {
    let longer = report + " The council will meet on Thursday."
    #expect(likeness(signature(report), signature(longer)) > 0.6)
  }

  @Test func `a text shorter than a shingle has no minima`() {
    #expect(signature("It rained.").minima.isEmpty && signature("").shingles == 0)
  }

  // The same words with other marks, capitals and line ends; Arabic with and without its vowel marks.
  @Test(arguments: [
    ("Five men, two women and a child died.", "FIVE MEN two women\nand a child died"),
    ("قُتل خمسة مدنيين في القصف على السوق", "قتل خمسه مدنيين في القصف علي السوق"),
    ("قتل ٥ مدنيين في قصف على السوق", "قتل 5 مدنيين في قصف على السوق"),
  ])
  func `how a text is set changes nothing`(_ one: String, _ other: String) {
    #expect(signature(one).minima == signature(other).minima)
    #expect(!signature(one).minima.isEmpty)
  }

  @Test func `minima ascend, each once, and are all shingles of a short text`() {
    let long = (0..<400).map { "word\($0 % 300)" }.joined(separator: " ")
    let signature = signature(long)
    #expect(zip(signature.minima, signature.minima.dropFirst()).allSatisfy { $0 < $1 })
    // Three hundred words in a ring, and then a third of them again.
    #expect(signature.shingles == 300 && signature.isComplete)
  }

  @Test func `of a long text the least are kept and the number is estimated`() {
    let long = (0..<20_000).map { "word\($0)" }.joined(separator: " ")
    let signature = signature(long)
    #expect(signature.minima.count == 1_024 && !signature.isComplete)
    #expect(abs(signature.shingles - 19_996) < 2_000)
    #expect(signature.passages.count <= 32)
  }

  @Test(arguments: 0..<12)
  func `two texts with twenty words in common share a passage`(_ seed: Int) {
    func words(_ name: String, _ count: Int) -> [String] {
      (0..<count).map { "\(name)\(seed)x\($0)" }
    }
    let common = words("shared", 20)
    let one = (words("a", seed * 3) + common + words("b", 50)).joined(separator: " ")
    let other = (words("c", 70) + common + words("d", seed)).joined(separator: " ")
    #expect(!Set(signature(one).passages).isDisjoint(with: signature(other).passages))
  }

  @Test(arguments: [
    "Log in to continue reading", "We use cookies to make this page better for you and others",
    "هل نسيت كلمة السر؟", "Политика конфиденциальности", "Log in",
  ])
  func `furniture of pages is no part of the text`(_ line: String) {
    #expect(signature(report + "\n" + line).minima == signature(report).minima)
    #expect(signature(line + "\n" + report).shingles == signature(report).shingles)
  }

  // "Residents said they could not log in to continue their work" in a paragraph of its own weight.
  @Test func `a paragraph that mentions such a thing is text`() {
    let paragraph =
      report.replacing("\n", with: " ") + " The council said that we use cookies there."
    #expect(signature(paragraph).shingles > signature(report).shingles)
  }
}
