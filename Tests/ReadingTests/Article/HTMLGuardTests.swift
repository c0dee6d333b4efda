// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Reading

@Suite struct HTMLGuardTests {
  private func passes(_ html: String) -> Bool {
    Array(html.utf8).withUnsafeBufferPointer { bytes in
      var check = HTMLGuard(bytes)
      return check.passes()
    }
  }

  @Test(arguments: [
    String(repeating: "<div>", count: 999), String(repeating: "<p>One.", count: 100_000),
    String(repeating: "<div></div>", count: 100_000),
    String(repeating: "<br/><img src=x>", count: 9_999),
    "<script>" + String(repeating: "<div>", count: 5_000) + "</script>",
    "<!--" + String(repeating: "<div>", count: 5_000) + "-->",
    "<a data-x=\"" + String(repeating: "a b ", count: 5_000) + "\">", "<", "</", "<!-", "<a b='",
  ])
  func `pages as they are pass`(_ html: String) { #expect(passes(html)) }

  @Test(arguments: [
    String(repeating: "<div>", count: 1_001), String(repeating: "<a href=x>", count: 5_000),
    "<a " + (0..<501).map { "a\($0)=1 " }.joined() + ">",
    "<a " + (0..<501).map { "a\($0)" }.joined(separator: "/") + ">",
    "<a ' " + (0..<501).map { "a\($0) " }.joined() + ">",
  ])
  func `pages that would hold the parser up do not`(_ html: String) { #expect(!passes(html)) }

  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      String(repeating: "<b>", count: 900) + String(repeating: "</i>", count: 300_000),
      String(repeating: "<p>", count: 300_000), String(repeating: "<option>x", count: 100_000),
      String(repeating: "&amp;", count: 300_000), String(repeating: "<script>", count: 200_000),
      "<title>" + String(repeating: "a ", count: 500_000),
      "<script type=application/ld+json>" + String(repeating: "[", count: 300_000),
      String(repeating: "<h1>", count: 250) + String(repeating: "word ", count: 50_000),
    ])
  func `hostile pages end in time`(_ html: String) {
    let result = Result { try article(fromHTML: Array(html.utf8)) }
    if case .success(let article) = result { #expect(article.text.utf8.count <= html.utf8.count) }
  }

  @Test func `any bytes are read or refused`() {
    var state: UInt64 = 11
    let parts = [
      "<p>", "</p>", "<div class='", "\"", ">", "<!--", "&#", "<script", "</", "=", "x y. ",
    ]
    for length in 0..<300 {
      var bytes: [UInt8] = []
      for _ in 0..<length {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let pick = Int(state >> 59)
        bytes +=
          pick < parts.count ? Array(parts[pick].utf8) : [UInt8(truncatingIfNeeded: state >> 40)]
      }
      let result = Result { try article(fromHTML: bytes) }
      if case .success(let article) = result { #expect(!article.text.isEmpty) }
    }
  }
}
