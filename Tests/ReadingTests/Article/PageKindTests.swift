// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Reading

private func kind(_ html: String) throws -> PageKind {
  let bytes = Array("<html><head><meta charset=utf-8></head><body>\(html)</body></html>".utf8)
  return PageKind(of: try article(fromHTML: bytes), in: bytes)
}

private let strike = """
  <p>Nine people were killed and fourteen wounded when shells hit a bakery in Darat al-Izza on \
  Sunday morning, the local civil defence said. Two of the dead were children. The shells came \
  from the south, three residents said, and the last fell as rescuers arrived.</p>
  """

@Test(arguments: [
  (
    "<title>Log in | Orontes Wire</title><h1>Log in</h1><p>Enter your name and your password.</p>",
    PageKind.login
  ),
  (
    "<title>Orontes Wire</title><p>Welcome back to the desk of the Wire.</p><form><input TYPE='password'></form>",
    .login
  ),
  (
    "<title>Orontes Wire</title><p>Welcome back to the desk of the Wire.</p><input type=password>",
    .login
  ),
  (
    "<title>Just a moment…</title><p>Checking your browser before you reach the page.</p>",
    .interstitial
  ),
  (
    "<title>Orontes Wire</title><p>Please enable JavaScript to see this page in full.</p>",
    .interstitial
  ),
  (
    "<title>Page not found</title><p>We looked for it everywhere. Go to our front page instead.</p>",
    .notFound
  ),
  ("<title>الصفحة غير موجودة</title><p>عد إلى الصفحة الرئيسية للموقع من فضلك الآن.</p>", .notFound),
  (
    "<title>Orontes Wire</title><p>Sorry, we can’t find that page. It may have moved.</p>",
    .notFound
  ),
  ("<title>Orontes Wire</title><p>Menu</p>", .empty),
  ("<title>Nine killed in Darat al-Izza</title><article>\(strike)</article>", .report),
])
func `a page is taken for what it is`(_ html: String, _ expected: PageKind) throws {
  #expect(try kind(html) == expected)
}

@Test func `a report that speaks of such things is a report`() throws {
  let long = String(repeating: strike, count: 6)
  let html = """
    <title>Access denied to the wounded of Darat al-Izza</title><article><h1>Access denied to the \
    wounded</h1>\(long)<p>Drivers who tried to sign in at the crossing were turned back.</p></article>
    """
  #expect(try kind(html) == .report)
  #expect(
    try kind("<title>Blast in Rawah</title><article>\(strike)<p>Blogin, Not founded.</p></article>")
      == .report)
}

@Test(arguments: [
  "Access denied to the wounded of Darat al-Izza", "Aid convoy not found after strike on bridge",
  "Access denied to investigators - Orontes Wire", "Access denied: nine die at a bakery",
])
func `a short report whose title speaks of such things is a report`(_ title: String) throws {
  #expect(
    try kind("<title>\(title)</title><article><h1>\(title)</h1>\(strike)</article>") == .report)
}

@Test(arguments: [
  "Access denied | Orontes Wire", "Orontes Wire - 404 - Page not found", "Error 404",
  "Please log in", "Log in to read on", "Sorry, page not found", "Orontes Wire — Access Denied",
  "404 - Orontes Wire", "Войти · Вестник",
])
func `a page whose title says nothing else is none, though it lists news`(_ title: String) throws {
  #expect(try kind("<title>\(title)</title><p>\(strike)</p>\(strike)") != .report)
}

@Test func `every phrase can be met`() {
  for (text, kind) in PagePhrases.standard.phrases {
    let phrase = String(decoding: text, as: UTF8.self)
    #expect(phrase == phrase.lowercased())
    #expect(PagePhrases.standard.kind(in: "· \(phrase) ·") != nil, "\(kind): \(phrase)")
  }
  #expect(PagePhrases.standard.phrases.count > 90)
}
