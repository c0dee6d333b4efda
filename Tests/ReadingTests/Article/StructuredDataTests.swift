// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Reading

@Suite struct StructuredDataTests {
  @Test(arguments: [
    #"{"@type":"NewsArticle","headline":"T"}"#,
    #"[{"@type":"Thing"},{"@type":"Report","name":"T"}]"#,
    #"{"@graph":[{"@type":["WebPage"]},{"@type":["BlogPosting"],"headline":"T"}]}"#,
    #"{"@type":"WebPage","mainEntity":{"@type":"ReportageNewsArticle","headline":"T"}}"#,
  ])
  func `the report is found among what a page describes`(_ script: String) {
    #expect(StructuredData([script]).title == "T")
  }

  @Test(arguments: ["", "{}", "not json", #"{"@type":"Organization","name":"T"}"#])
  func `what describes no report gives nothing`(_ script: String) {
    #expect(StructuredData([script]) == StructuredData([]))
  }

  @Test(
    arguments: [
      (#""Ana Ruiz""#, "Ana Ruiz"), (#"{"name":"Ana Ruiz"}"#, "Ana Ruiz"),
      (#"[{"name":"Ana"},"Omar"]"#, "Ana, Omar"), (#"{"name":""}"#, nil), ("null", nil),
    ] as [(String, String?)])
  func `authors are named in each of the usual shapes`(_ author: String, _ names: String?) {
    let script = "{\"@type\":\"Article\",\"author\":\(author)}"
    #expect(StructuredData([script]).byline == names)
  }
}
