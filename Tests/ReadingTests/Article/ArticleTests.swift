// SPDX-License-Identifier: Apache-2.0
import Reading
import Testing

@Suite struct ArticleTests {
  private static let paragraphs = [
    "Nine people were killed when shells fell on the market of Tell Amara, its mayor said.",
    "Rescue workers pulled two children from the rubble, and the hospital asked for blood.",
    "The shelling went on until dusk; nobody has said that it was theirs, though both sides fired.",
  ]
  private static let story = paragraphs.map { "<p>\($0)</p>" }.joined()

  private func read(_ html: String) throws -> Article { try article(fromHTML: Array(html.utf8)) }

  @Test(arguments: [
    "<article>\(story)</article>",
    "<div class='post-content'>\(story)</div>",
    "<div id=main><div class=left><div>\(story)</div></div></div>",
    "<table><tr><td>\(story)</td><td><a href=/>Home</a></td></tr></table>",
    "<form id=aspnetForm><div>\(story)</div></form>",
    "<div class='has-sidebar page-related'><div>\(story)</div></div>",
    story,
  ])
  func `the report is found however the page holds it`(_ html: String) throws {
    let page = """
      <html><body><nav><a href=/a>World</a> <a href=/b>Sport</a></nav>\(html)
      <div class="related-stories"><a href=/c>Minister resigns after the long debate of Monday</a></div>
      <footer>All rights reserved by the publisher of this page and its many partners.</footer>
      """
    #expect(try read(page).text == Self.paragraphs.joined(separator: "\n\n"))
  }

  @Test(arguments: [
    "<aside><p>A long column of opinion that has nothing to do with the shelling at all.</p></aside>",
    "<div class='comments'><p>I have always said that this would come, and here it is again.</p></div>",
    "<div class=share-bar>Share this with your friends on every network there is in the world</div>",
    "<p style='display: none'>Words that the page does not show to those who read it, ever.</p>",
    "<p><a href=/x>Read more of what our reporters wrote about the war in the valley</a></p>",
    "<script>var words = 'many words that nobody reads because they are a program';</script>",
    "<div role=navigation>World and region and culture and sport and weather and letters to us</div>",
    "<!-- a remark that stands in the page and that no reader sees at all, ever -->",
  ])
  func `what stands around the report is left out`(_ furniture: String) throws {
    let page = "<article>\(Self.paragraphs[0])\(furniture)<p>\(Self.paragraphs[1])</p></article>"
    #expect(try read(page).text == Self.paragraphs[0...1].joined(separator: "\n\n"))
  }

  @Test func `comments longer than the report do not win`() throws {
    let comments = (0..<12).map { "<p>Comment \($0): \(Self.paragraphs[2])</p>" }.joined()
    let page = "<h1>Market shelled</h1><div>\(Self.story)</div><div id=comments>\(comments)</div>"
    #expect(!(try read(page).text.contains("Comment 3")))
  }

  @Test func `the fields come from structured data before anything else`() throws {
    let page = """
      <html lang="en-GB"><head><title>Wrong | Valley Courier</title>
      <meta property="og:title" content="Also wrong"><link rel=canonical href="https://v.example/1">
      <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
        {"@type":"WebSite","name":"Site"},
        {"@type":["NewsArticle"],"headline":"Nine die &amp; two live","datePublished":
        "2019-05-04T10:00:00Z","author":[{"name":"Ana Ruiz"},{"name":"Omar Ha\\u0161im"}],
        "publisher":{"@type":"Organization","name":"Valley Courier"}}]}</script></head>
      <body><article>\(Self.story)</article></body></html>
      """
    let article = try read(page)
    #expect(article.title == "Nine die & two live")
    #expect(article.byline == "Ana Ruiz, Omar Hašim")
    #expect(article.outlet == "Valley Courier")
    #expect(article.published == "2019-05-04T10:00:00Z")
    #expect(article.language == "en")
    #expect(article.canonical == "https://v.example/1")
    #expect(!article.isInvented)
  }

  @Test func `without structured data the page's own elements give the fields`() throws {
    let page = """
      <html><head><title>Nine die in Tell Amara | Valley Courier</title>
      <meta property="og:site_name" content="Valley Courier"><meta name="author" content="By Ana Ruiz">
      <meta name="cairn:invented" content="true"></head>
      <body><time datetime="2019-05-04">4 May</time><article>\(Self.story)</article></body></html>
      """
    let article = try read(page)
    #expect(article.title == "Nine die in Tell Amara")
    #expect(article.byline == "Ana Ruiz")
    #expect(article.published == "2019-05-04")
    #expect(article.isInvented)
  }

  @Test func `a text that only structured data has is taken from there`() throws {
    let page = """
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Nine die",
      "articleBody":"\(Self.paragraphs.joined(separator: " "))"}</script><div id=app>Loading</div>
      """
    #expect(try read(page).text == Self.paragraphs.joined(separator: " "))
  }

  @Test func `line breaks and lists keep their lines`() throws {
    let page = """
      <article><p>\(Self.paragraphs[0])<br>Second  line<br><br>Next</p>
      <ul><li>Ali Omar, 12<li>Rana Omar, 9</ul></article>
      """
    let expected = Self.paragraphs[0] + "\nSecond line\n\nNext\nAli Omar, 12\nRana Omar, 9"
    #expect(try read(page).text == expected)
  }

  @Test(arguments: ["", "   \n", "<html><head><title>x</title></head></html>", "<p></p>"])
  func `a page without words says so`(_ html: String) {
    #expect(throws: ArticleProblem.noText) { try read(html) }
  }
}

@Test(arguments: [
  "<title>Four killed in Sarmada</title><article><h1>Four killed in Sarmada</h1>§</article>",
  "<!doctype html><meta charset=utf-8><title>Four killed in Sarmada</title><main>§</main>",
  "<html><head><title>Four killed in Sarmada</title><section>§</section></html>",
  "<title>Four killed in Sarmada</title><header>Orontes Wire</header><article>§</article>",
  "<title>Four killed in Sarmada</title>§",
  "<html><title>Four killed in Sarmada</title><body><article>§</article></body></html>",
])
func `a page that leaves out its head or its body still has its article`(_ page: String) throws {
  let words =
    "Four people were killed when a shell fell on a bus in Sarmada on Monday, its driver said."
  let html = page.replacing("§", with: "<p>\(words)</p>")
  let read = try article(fromHTML: Array(html.utf8))
  #expect(read.text == words)
  #expect(read.title == "Four killed in Sarmada")
}
