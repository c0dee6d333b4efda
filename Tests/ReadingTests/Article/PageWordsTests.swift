// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Reading

@Suite struct PageWordsTests {
  private let words = PageWords.standard

  @Test(
    arguments: [
      ("share-buttons", PageSigns.furniture), ("topNav nav", .furniture), ("comment_list", .voices),
      ("postMeta", .furniture), ("related", [.furniture, .voices]), ("ad", .furniture),
      ("navy-report", []), ("metal", []), ("adopted", []), ("", []), ("123", []), ("story", []),
    ] as [(String, PageSigns)])
  func `classes are understood by their words`(_ name: String, _ signs: PageSigns) {
    #expect(words.signs(name) == signs)
  }

  @Test(arguments: ["article-body", "ArticlePage-articleBody", "entry_content", "story__body x"])
  func `classes that name the report are known`(_ name: String) { #expect(words.isBody(name)) }

  @Test(arguments: ["article", "body", "bodyarticle", ""])
  func `others are not`(_ name: String) { #expect(!words.isBody(name)) }

  @Test(arguments: [
    ("By Ana Ruiz", "Ana Ruiz"), ("بقلم: رنا عمر", "رنا عمر"), ("Byron Ruiz", "Byron Ruiz"),
    ("By", "By"),
  ])
  func `an author's name loses the word before it`(_ name: String, _ plain: String) {
    #expect(words.withoutBy(name) == plain)
  }
}
