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
    let reader = Reader()
    let findings = reader.read(title: "", text: text, context: ReadingContext(language: "en"))
    return reader.signature(title: "", text: text, findings: findings)
  }

  private func likeness(_ first: Signature, _ second: Signature) -> Double {
    let same = zip(first.minima, second.minima).count { $0 == $1 }
    return Double(same) / Double(max(first.minima.count, 1))
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

  @Test func `names of places and speakers are its entities`() {
    #expect(!signature("Two men were killed in Raqqa, Reuters reported.").entities.isEmpty)
    #expect(signature("It rained.").entities.isEmpty)
  }

  @Test func `a text shorter than a shingle has no minima`() {
    #expect(signature("It rained.").minima.isEmpty && signature("").shingles == 0)
  }
}
