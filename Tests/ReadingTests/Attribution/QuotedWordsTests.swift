// SPDX-License-Identifier: Apache-2.0
import Reading
import Record
import Testing

/// Claims in quotations bear the hash of the words quoted, which outlets share; all invented.
struct QuotedWordsTests {
  private func quotations(_ text: String, title: String = "") -> [UInt64?] {
    Reader().read(
      title: title, text: text, context: ReadingContext(published: nil, language: "en")
    ).claims.map(\.quotation)
  }

  private static let words = "I buried six neighbours that night, five were killed by the bomb,"

  // The mayor, a resident, and marks of another kind; what stands around differs.
  @Test(arguments: [
    "“\(words)” said Rami Odeh, the mayor of Qarmid.",
    "A resident of Qarmid told us: \"\(words)\"",
    "The street is gone. “The sky fell in. \(words)” a resident recalled on Monday.",
    "“\(words.uppercased())” he said.",
  ])
  func `the same words have the same hash, whoever is said to speak`(_ text: String) throws {
    let first = try #require(quotations("“\(Self.words)” the baker said.").first ?? nil)
    #expect(quotations(text).contains(first))
  }

  @Test func `other words, words without marks and a few words have none in common`() throws {
    let first = try #require(quotations("“\(Self.words)” the baker said.").first ?? nil)
    let other = "“I buried seven neighbours that night, five were killed by the bomb,” he said."
    #expect(!quotations(other).contains(first))
    #expect(quotations("The baker said \(Self.words) and wept.").allSatisfy { $0 == nil })
    #expect(quotations("“Five people were killed,” the baker said.") == [nil])
  }

  @Test func `what stands beside a quotation is not of it`() {
    let found = quotations(
      "Nine people were wounded, and “\(Self.words)” the baker said. Two children were killed.")
    #expect(found.count > 2)
    #expect(found.first == .some(nil))
    #expect(found.last == .some(nil))
  }
}
