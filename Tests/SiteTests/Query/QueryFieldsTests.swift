// SPDX-License-Identifier: Apache-2.0

import Record
import Testing
import Workflow

@testable import Site

@Test(arguments: [
  ("actor=Wagner", "Wagner"), ("actor=Liwa+Fatemiyoun", "Liwa Fatemiyoun"),
  ("actor=%D8%AC%D9%8A%D8%B4", "جيش"), ("actor=a%2Bb", "a+b"), ("actor=a=b", "a=b"),
])
func `a field is decoded as forms encode it`(_ query: String, _ value: String) {
  var fields = QueryFields(query)
  #expect(fields.take("actor") == value)
  #expect(fields.faults.isEmpty)
}

@Test(arguments: ["actor=%", "actor=%4", "actor=%zz", "actor=%ff", "actor=a&actor=b", "=x"])
func `a field that cannot be read is named`(_ query: String) throws {
  var fields = QueryFields(query)
  _ = fields.take("actor")
  #expect(throws: BadQuery.self) { try fields.finish(known: ["actor"]) }
}

@Test(arguments: [nil, "", "&&", "actor=", "actor"])
func `an empty field counts as absent`(_ query: String?) throws {
  var fields = QueryFields(query)
  #expect(fields.take("actor") == nil)
  try fields.finish(known: ["actor"])
}

@Test func `a field nobody knows is refused with those there are`() throws {
  var fields = QueryFields("counrty=SY")
  _ = IncidentQuery(&fields)
  let error = #expect(throws: BadQuery.self) { try fields.finish(known: ["country", "from"]) }
  let fault = try #require(error?.faults.first)
  #expect(fault == .init(field: "counrty", value: "SY", allowed: "no such field; country, from"))
}

@Test func `every filter is read from its field and written back to it`() throws {
  let text =
    "state=signed&grade=fair&country=sy&place=geo%3A1&actor=A&from=2024-01-01&to=2024-12-31"
  var fields = QueryFields(text)
  let query = IncidentQuery(&fields)
  try fields.finish(known: [])
  #expect(query.state == .signed)
  #expect(query.grade == .fair)
  #expect(query.country == "SY")
  #expect(query.place == "geo:1")
  #expect(query.actor == "A")
  #expect(query.from == Day("2024-01-01"))
  #expect(query.to == Day("2024-12-31"))
  #expect(
    Link.incidents.asking(query.fields).text == "/incidents?" + text.replacing("sy", with: "SY"))
}

@Test(arguments: [
  ("state=done", "state"), ("grade=Fair", "grade"), ("country=Syria", "country"),
  ("from=12.3.2024", "from"), ("from=2024-03-12T08", "from"), ("to=2024-02-30", "to"),
  ("from=2024-03-02&to=2024-03-01", "to"),
])
func `a value that is not allowed is refused by field`(_ query: String, _ field: String) {
  var fields = QueryFields(query)
  _ = IncidentQuery(&fields)
  let error = #expect(throws: BadQuery.self) { try fields.finish(known: []) }
  #expect(error?.faults.map(\.field) == [field])
}

@Test(arguments: [
  ("", 0, 50), ("page=3", 100, 50), ("page=2&limit=500", 500, 500), ("limit=1", 0, 1),
])
func `a page of a list is counted from one`(_ query: String, _ offset: Int, _ limit: Int) throws {
  var fields = QueryFields(query)
  let page = Page(&fields)
  try fields.finish(known: [])
  #expect(page == Page(offset: offset, limit: limit))
  #expect(Page(offset: offset, limit: limit).number == offset / limit + 1)
}

@Test(arguments: [
  "page=0", "page=-1", "page=x", "limit=0", "limit=501", "page=99999999999999999999",
])
func `a page that cannot be is refused`(_ query: String) {
  var fields = QueryFields(query)
  _ = Page(&fields)
  #expect(throws: BadQuery.self) { try fields.finish(known: []) }
}
