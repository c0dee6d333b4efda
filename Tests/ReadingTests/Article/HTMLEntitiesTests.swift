// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Reading

@Suite struct HTMLEntitiesTests {
  @Test(arguments: [
    ("A &amp; B", "A & B"), ("&#163;71", "£71"), ("it&#x2019;s", "it’s"),
    ("&quot;x&quot;", "\"x\""),
    ("&amp;amp;", "&amp;"), ("R&D", "R&D"), ("&nosuch;", "&nosuch;"), ("&;", "&;"),
    ("&#xffffffff;", "&#xffffffff;"),
    ("&amp", "&amp"), ("&&lt;", "&<"), ("", ""),
  ])
  func `entities become what they stand for`(_ text: String, _ expected: String) {
    #expect(HTMLEntities.unescaped(text) == expected)
  }
}
