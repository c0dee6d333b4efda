// SPDX-License-Identifier: Apache-2.0

import Record
import Testing

@testable import Reading

private func links(_ text: String) throws -> [String] {
  try feed(in: Array(text.utf8)).entries.map(\.link)
}

private let rss = """
  <?xml version="1.0" encoding="UTF-8"?>
  <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
    <title>Orontes Wire</title><link>https://wire.orontes.org/</link>
    <atom:link rel="self" href="https://wire.orontes.org/feed"/>
    <image><title>Logo</title><link>https://wire.orontes.org/logo</link></image>
    <item><title>Market hit &amp; burnt</title><link> https://wire.orontes.org/1 </link>
      <guid isPermaLink="false">abc</guid><pubDate>Tue, 05 Mar 2019 23:30:00 -0200</pubDate></item>
    <item><title><![CDATA[Two killed <b>near</b> Hays]]></title>
      <guid>https://wire.orontes.org/2</guid></item>
    <item><title>No link at all</title><guid isPermaLink="false">https://wire.orontes.org/3</guid></item>
  </channel></rss>
  """

@Test func `RSS 2.0 gives its title, links, titles and dates`() throws {
  let found = try feed(in: Array(rss.utf8))
  #expect(found.title == "Orontes Wire")
  #expect(
    found.entries.map(\.link) == ["https://wire.orontes.org/1", "https://wire.orontes.org/2"])
  #expect(found.entries.map(\.title) == ["Market hit & burnt", "Two killed <b>near</b> Hays"])
  #expect(found.entries[0].published?.day == Day("2019-03-05"))
  #expect(found.withoutLink == 1)
  #expect(found.fault == nil)
}

@Test func `RSS 1_0 has its items beside the channel`() throws {
  let found = try feed(
    in: Array(
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns="http://purl.org/rss/1.0/">
      <channel rdf:about="https://a.org/"><title>Harim Now</title><link>https://a.org/</link>
        <items><rdf:Seq><rdf:li rdf:resource="https://a.org/1"/></rdf:Seq></items></channel>
      <item rdf:about="https://a.org/1"><title>One</title><link>https://a.org/1</link>
        <dc:date>2019-03-05T22:00:00+02:00</dc:date></item>
      <item rdf:about="https://a.org/2"><title>Two</title></item>
      </rdf:RDF>
      """.utf8))
  #expect(found.title == "Harim Now")
  #expect(found.entries.map(\.link) == ["https://a.org/1", "https://a.org/2"])
  #expect(found.entries[0].published?.secondsSince1970 == 1_551_816_000)
}

@Test func `Atom leads to the page, and its relative links keep what they rest on`() throws {
  let found = try feed(
    in: Array(
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.org/news/">
      <title type="text">Rescue Corps</title><link href="https://a.org/"/>
      <entry xml:base="2019/"><title>One</title>
        <link rel="edit" href="https://a.org/edit/1"/>
        <link type="application/pdf" href="1.pdf"/><link rel="alternate" type="text/html" href="1"/>
        <updated>2019-03-06T08:00:00Z</updated><published>2019-03-05T09:00:00Z</published>
        <source><title>Another</title><link href="https://b.org/"/></source></entry>
      </feed>
      """.utf8))
  #expect(found.title == "Rescue Corps")
  #expect(found.entries.map(\.link) == ["1"])
  #expect(found.entries.map(\.bases) == [["https://a.org/news/", "2019/"]])
  #expect(found.entries[0].title == "One")
  #expect(found.entries[0].published?.day == Day("2019-03-05"))
}

@Test func `a go-between's address gives way to the one it stands before`() throws {
  let text = """
    <rss><channel><item><link>https://go.org/x</link>
    <f:origLink xmlns:f="urn:f">https://a.org/1</f:origLink></item></channel></rss>
    """
  #expect(try links(text) == ["https://a.org/1"])
}

@Test func `where the XML breaks off, what stood before is read and the place is named`() throws {
  let first = try #require(rss.firstRange(of: "</guid></item>")?.lowerBound)
  let cut = try feed(in: Array(rss[..<first].utf8))
  #expect(cut.entries.count == 1)
  #expect(cut.fault?.contains("line") == true)
  let sloppy =
    "<rss><channel><item><title>a&nbsp;b</title><link>https://a.org/1</link></item>"
    + "<item><link>https://a.org/2</link></item></channel></rss>"
  let found = try feed(in: Array(sloppy.utf8))
  #expect(found.entries.map(\.link) == ["https://a.org/1", "https://a.org/2"])
  #expect(found.fault?.contains("nbsp") == true)
}

@Test(arguments: [
  ("", FeedProblem.empty), ("  \n", .empty), ("<!DOCTYPE html><html><p>x", .page),
  ("<html><head></head><body></body></html>", .page),
  ("<svg xmlns='http://www.w3.org/2000/svg'/>", .other(root: "svg")),
  ("<!DOCTYPE rss [<!ENTITY a \"b\">]><rss><channel/></rss>", .documentType),
])
func `what is no feed is told apart`(_ text: String, _ problem: FeedProblem) {
  #expect(throws: problem) { try feed(in: Array(text.utf8)) }
}

@Test(arguments: ["{\"version\":\"https://jsonfeed.org/version/1\"}", "seven killed", "\u{1}PNG"])
func `what is no XML is said to be none`(_ text: String) {
  let problem = #expect(throws: FeedProblem.self) { try feed(in: Array(text.utf8)) }
  guard case .notXML = problem else {
    Issue.record("\(String(describing: problem))")
    return
  }
}

@Test func `a bomb of entities is refused before any of it is unpacked`() {
  var bomb = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a0 \"killed\">"
  for level in 1...30 {
    let inner = String(repeating: "&a\(level - 1);", count: 10)
    bomb += "<!ENTITY a\(level) \"\(inner)\">"
  }
  bomb += "<!ENTITY file SYSTEM \"file:///etc/passwd\">"
  bomb += "]><rss><channel><item><title>&a30;</title><link>&file;</link></item></channel></rss>"
  #expect(throws: FeedProblem.documentType) { try feed(in: Array(bomb.utf8)) }
}

@Test func `of a feed without end the newest are taken and the others counted`() throws {
  let items = (0..<100_000).map { "<item><link>https://a.org/\($0)</link></item>" }
  let found = try feed(in: Array("<rss><channel>\(items.joined())</channel></rss>".utf8))
  #expect(found.entries.count == 1000)
  #expect(found.entries.last?.link == "https://a.org/999")
  #expect(found.passedOver == 99_000)
}

@Test func `a feed is read in the encoding that it or its server names`() throws {
  let text =
    "<rss><channel><title>Журнал</title><item><link>https://a.org/1</link></item></channel></rss>"
  let letters: [Character: UInt8] = [
    "Ж": 0xC6, "у": 0xF3, "р": 0xF0, "н": 0xED, "а": 0xE0, "л": 0xEB,
  ]
  let bytes = text.flatMap { letters[$0].map { [$0] } ?? Array(String($0).utf8) }
  #expect(try feed(in: bytes, charset: "windows-1251").title == "Журнал")
  let declared = Array("<?xml version='1.0' encoding='windows-1251'?>".utf8) + bytes
  #expect(try feed(in: declared, charset: "utf-8").title == "Журнал")
  #expect(try feed(in: [0xEF, 0xBB, 0xBF] + Array(text.utf8), charset: "latin1").title == "Журнал")
}

@Test func `a list of feeds gives every feed in it, however deep`() throws {
  let list = """
    <?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
    <outline text="North"><outline type="rss" text="Wire" title="Orontes Wire"
      xmlUrl="https://wire.orontes.org/feed" htmlUrl="https://wire.orontes.org/"/>
      <outline text="Folder"><outline text="Corps" xmlUrl="https://corps.org/atom"/></outline></outline>
    <outline text="A remark"/></body></opml>
    """
  #expect(
    try feedOutlines(in: Array(list.utf8)) == [
      FeedOutline(address: "https://wire.orontes.org/feed", title: "Orontes Wire"),
      FeedOutline(address: "https://corps.org/atom", title: "Corps"),
    ])
  #expect(throws: FeedProblem.self) { try feedOutlines(in: Array(list.utf8.dropLast(30))) }
  #expect(throws: FeedProblem.other(root: "rss")) { try feedOutlines(in: Array(rss.utf8)) }
}

@Test func `no change of a few bytes makes the reader fall`() throws {
  var generator = SystemRandomNumberGenerator()
  for _ in 0..<2000 {
    var bytes = Array(rss.utf8)
    for _ in 0..<Int.random(in: 1...8, using: &generator) {
      bytes[Int.random(in: 0..<bytes.count, using: &generator)] = .random(in: 0...255)
    }
    let found = try? feed(in: bytes)
    #expect(found.map { $0.entries.count + $0.withoutLink <= 3 } ?? true)
  }
}
