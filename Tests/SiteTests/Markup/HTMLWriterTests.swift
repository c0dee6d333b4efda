// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Site

@Test(arguments: [
  ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
  ("\" onload=\"x", "&quot; onload=&quot;x"),
  ("it's & that", "it&#39;s &amp; that"),
  ("&amp;", "&amp;amp;"),
  ("قُتل تسعة", "قُتل تسعة"),
  ("a\u{0}b\u{1B}c\u{7F}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}"),
  ("tab\tand\nline", "tab\tand\nline"), ("\u{202E}31\u{202C} “x”…", "\u{FFFD}31\u{202C} “x”…"),
  ("\u{202D}", "\u{FFFD}"), ("\u{202B}قُتل\u{202C}", "\u{202B}قُتل\u{202C}"),
  ("", ""),
])
func `text and attribute values are escaped alike`(_ raw: String, _ escaped: String) {
  var html = HTMLWriter()
  html.tag(.p, .title(raw), text: raw)
  #expect(html.bytes == Array("<p title=\"\(escaped)\">\(escaped)</p>".utf8))
}

@Test func `elements nest in the order they are written`() {
  var html = HTMLWriter()
  html.tag(.ul, .class("plain")) { html in
    html.tag(.li, text: "one")
    html.tag(.li) { $0.tag(.input, .type("text"), .name("n")) }
  }
  let expected = "<ul class=\"plain\"><li>one</li><li><input type=\"text\" name=\"n\"></li></ul>"
  #expect(String(decoding: html.bytes, as: UTF8.self) == expected)
}

@Test func `an attribute without a value stands alone`() {
  var html = HTMLWriter()
  html.tag(.option, .value("a"), .selected, text: "A")
  #expect(html.bytes == Array("<option value=\"a\" selected>A</option>".utf8))
}

@Test func `a slice of a text is escaped like the whole`() {
  var html = HTMLWriter()
  html.text(Array("xx<b>xx".utf8)[2..<5])
  #expect(html.bytes == Array("&lt;b&gt;".utf8))
}

@Test func `numbers of pictures have at most two decimals`() {
  var html = HTMLWriter()
  html.tag(.rect, .x(33.333_333), .y(5), .width(0.049), .height(12.5)) { _ in }
  let expected = "<rect x=\"33.33\" y=\"5\" width=\"0.05\" height=\"12.50\"></rect>"
  #expect(String(decoding: html.bytes, as: UTF8.self) == expected)
}
