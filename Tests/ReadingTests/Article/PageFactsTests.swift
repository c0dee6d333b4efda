// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Reading

@Suite struct PageFactsTests {
  @Test(
    arguments: [
      ("2018-03-10", "2018-03-10"), ("2018-03-10T08:00:00Z", "2018-03-10T08:00:00Z"),
      ("2018-03-10 08:00:00", "2018-03-10T08:00:00"), ("2018/3/9", "2018-03-09"),
      ("20180310", "2018-03-10"), ("20180310T080000", "2018-03-10T080000"),
      ("2018.12.31", "2018-12-31"),
      ("10 March 2018", nil), ("2018-13-10", nil), ("2018-00-10", nil), ("1520668800", nil),
      ("", nil),
      ("2018", nil),
    ] as [(String, String?)])
  func `dates are taken where their order is plain`(_ stated: String, _ date: String?) {
    #expect(PageFacts.date(stated) == date)
  }

  @Test(
    arguments: [
      ("Nine die | Valley Courier", "Valley Courier", "Nine die"),
      ("Nine die – ValleyCourier", "Valley Courier", "Nine die"),
      ("Nine die: \"Enough\" - Valley Courier", "Valley Courier", "Nine die: \"Enough\""),
      ("Nine die | World", "Valley Courier", "Nine die | World"),
      ("Valley Courier", "Valley Courier", "Valley Courier"), ("Nine die", nil, "Nine die"),
      ("- Valley Courier", "Valley Courier", "- Valley Courier"),
    ] as [(String, String?, String)])
  func `a title loses its outlet's name and nothing else`(
    _ title: String, _ outlet: String?, _ expected: String
  ) {
    #expect(PageFacts.withoutOutlet(title, outlet: outlet) == expected)
  }

  @Test func `the first statement of the best kind wins`() throws {
    let html = """
      <html><head><meta name=date content=2001-01-01><meta property=article:published_time
      content="2018-03-10T08:00:00Z"><meta property=article:published_time content=1999-09-09>
      <meta name=author content=""><meta property=og:locale content=ar_AR></head>
      <body><a rel=author href=/x> Rana  Omar </a><p>Words</body></html>
      """
    let facts = Page(try HTMLTree(Array(html.utf8))).facts
    let article = facts.article(structured: StructuredData([]))
    #expect(article.published == "2018-03-10T08:00:00Z")
    #expect(article.byline == "Rana Omar")
    #expect(article.language == "ar")
    #expect(article.canonical == nil)
  }
}
