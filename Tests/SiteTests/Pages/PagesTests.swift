// SPDX-License-Identifier: Apache-2.0

import Record
import Testing
import Workflow

@testable import Site

private let addresses: [(name: String, question: Question)] = [
  ("overview", Question(endpoint: .overview)),
  ("incidents", Question(endpoint: .incidents)),
  ("incidents-none", Question(endpoint: .incidents, query: "country=FR")),
  ("incident-signed", Question(endpoint: .incident, id: Invented.incident(1).text)),
  ("incident-proposed", Question(endpoint: .incident, id: Invented.incident(2).text)),
  ("reports", Question(endpoint: .reports)),
  ("report", Question(endpoint: .report, id: InventedReports.wire.id.text)),
  ("report-arabic", Question(endpoint: .report, id: InventedReports.arabic.id.text)),
  ("visits", Question(endpoint: .visits)),
  ("feeds", Question(endpoint: .feeds)),
  ("toll-place", Question(endpoint: .toll)),
  ("toll-grade", Question(endpoint: .toll, query: "by=grade")),
  ("pending", Question(endpoint: .pending)),
  ("toll-explained", Question(endpoint: .explanation)),
  ("listed", Question(endpoint: .listed)),
  ("listed-incident", Question(endpoint: .listedIncident, query: "id=harbour%3AH%201")),
  ("findings", Question(endpoint: .findings)),
  ("toll-since", Question(endpoint: .difference, query: "since=2024-03-11")),
  ("about", Question(endpoint: .about)),
  ("problem", Question(endpoint: .incidents, query: "from=soon&colour=red")),
]

func page(_ question: Question, of source: any SiteSource = FixtureRecord()) -> Answer {
  Desk(source: source, hasMap: true).answer(question) { Issue.record($0) }
}

@Test(arguments: addresses)
func `a page is what was last read and found good`(_ name: String, _ question: Question) throws {
  try expectGolden(spread(page(question).bytes), "\(name).html")
}

@Test(arguments: addresses)
func `every element that is opened is closed`(_ name: String, _ question: Question) {
  let empty: Set = ["br", "hr", "img", "input", "link", "meta", "!doctype"]
  var open: [String] = []
  for tag in skeleton(of: page(question).bytes) {
    let name = String(tag.prefix { $0 != " " })
    if name.hasPrefix("/") {
      #expect(open.popLast() == String(name.dropFirst()))
    } else if !empty.contains(name) {
      open.append(name)
    }
  }
  #expect(open.isEmpty)
}

@Test(arguments: addresses)
func `a page has one heading, a title, landmarks, and every table has heads`(
  _ name: String, _ question: Question
) {
  let tags = skeleton(of: page(question).bytes).map { String($0.prefix { $0 != " " }) }
  for landmark in ["h1", "main", "nav"] {
    #expect(tags.count(where: { $0 == landmark }) == 1, "\(landmark)")
  }
  #expect(tags.prefix { $0 != "/head" }.contains("title"))
  #expect(tags.count(where: { $0 == "table" }) == tags.count(where: { $0 == "thead" }))
}

@Test(arguments: addresses.filter { $0.name != "problem" && $0.name != "incidents-none" })
func `a page of invented data says so above its content`(_ name: String, _ question: Question) {
  let text = String(decoding: page(question).bytes, as: UTF8.self)
  #expect(text.contains("<aside class=\"invented\""))
}

@Test(arguments: addresses)
func `identifiers of a page are unique and its links within it lead somewhere`(
  _ name: String, _ question: Question
) {
  let text = String(decoding: page(question).bytes, as: UTF8.self)
  let ids = values(of: " id=\"", in: text)
  #expect(Set(ids).count == ids.count)
  for target in values(of: " href=\"#", in: text) {
    #expect(ids.contains(target), "#\(target)")
  }
  for name in values(of: " for=\"", in: text) + values(of: " aria-labelledby=\"", in: text) {
    #expect(ids.contains(name), "\(name)")
  }
}

func values(of attribute: String, in text: String) -> [String] {
  text.split(separator: attribute).dropFirst().map { String($0.prefix { $0 != "\"" }) }
}

@Test func `what was signed stands apart from what is proposed, and the difference is said`() {
  let text = String(decoding: page(addresses[3].question).bytes, as: UTF8.self)
  #expect(text.contains("<section class=\"assessment signed\">"))
  #expect(text.contains("<section class=\"assessment proposed\">"))
  #expect(text.contains("Killed: signed 7–9, the program now proposes 7–11."))
}

@Test func `until a checkpoint has left the machine the first page says so`() {
  func text(_ outside: Int?) -> String {
    var record = FixtureRecord()
    record.outside = outside
    return String(decoding: page(Question(endpoint: .overview), of: record).bytes, as: UTF8.self)
  }
  #expect(text(nil).contains("No checkpoint has left this machine yet"))
  #expect(text(nil).contains("cairn checkpoint print"))
  #expect(!text(48).contains("has left this machine"))
  #expect(text(48).contains("up to entry 48"))
}

@Test func `Arabic text is set from right to left, whatever stands around it`() {
  let text = String(decoding: page(addresses[7].question).bytes, as: UTF8.self)
  #expect(text.contains("<div class=\"report-text\" lang=\"ar\" dir=\"rtl\">"))
  #expect(text.contains("<h1 lang=\"ar\" dir=\"rtl\">"))
}

@Test func `without the map's library the page says how to get it`() {
  let desk = Desk(source: FixtureRecord(), hasMap: false)
  let text = String(
    decoding: desk.answer(Question(endpoint: .incidents)) { _ in }.bytes, as: UTF8.self)
  #expect(text.contains("apt install libjs-leaflet"))
  #expect(!text.contains("leaflet.js\""))
}
