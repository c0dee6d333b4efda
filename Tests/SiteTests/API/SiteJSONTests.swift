// SPDX-License-Identifier: Apache-2.0

import Record
import Testing
import Workflow

@testable import Site

@Test(arguments: [
  ("status", Question(endpoint: .statusData)), ("incidents", Question(endpoint: .incidentsData)),
  ("incident", Question(endpoint: .incidentData, id: Invented.incident(1).text)),
  ("reports", Question(endpoint: .reportsData)),
  ("report", Question(endpoint: .reportData, id: InventedReports.wire.id.text)),
  ("toll", Question(endpoint: .tollData)),
])
func `an answer is what was last read and found good`(_ name: String, _ question: Question) throws {
  try expectGolden(page(question).bytes, "\(name).json")
}

@Test(arguments: Endpoint.allCases.filter { $0.isData && $0 != .description })
func `every answer says that it is invented`(_ endpoint: Endpoint) throws {
  let id = endpoint == .reportData ? InventedReports.wire.id.text : Invented.incident(1).text
  let answer = try JSONValue(
    page(Question(endpoint: endpoint, id: id, query: question(endpoint).query)).bytes)
  #expect(answer["invented"] == .bool(true))
}

@Test(arguments: [InventedReports.wire, InventedReports.arabic])
func `a span counts scalars of the text beside it`(_ report: Report) throws {
  let answer = try JSONValue(page(Question(endpoint: .reportData, id: report.id.text)).bytes)
  let scalars = Array(try #require(answer["text"]?.text).unicodeScalars)
  let view = try FixtureRecord().report(report.id)
  for (claim, written) in zip(view.claims, try #require(answer["claims"]).elements) {
    let span = try #require(written["claim"]?["span"]).elements.compactMap(\.integer)
    let (start, end) = (try #require(span.first), try #require(span.last))
    var words = String.UnicodeScalarView()
    words.append(contentsOf: scalars[start..<end])
    let bytes = Array(view.text.utf8)[claim.passage.bytes]
    #expect(Array(String(words).utf8) == Array(bytes))
  }
}

@Test func `a range that is not known is null and never 0`() throws {
  let answer = try JSONValue(
    page(Question(endpoint: .incidentData, id: Invented.incident(3).text)).bytes)
  let killed = answer["proposed"]?["ranges"]?[0]
  #expect(killed?["harm"]?.text == "killed")
  #expect(killed?["bounds"] == .null)
}

@Test func `a list says where it goes on, with the filters it was asked with`() throws {
  let first = try JSONValue(
    page(Question(endpoint: .incidentsData, query: "state=proposed&limit=1")).bytes)
  #expect(first["next"]?.text == "/api/v1/incidents?state=proposed&page=2&limit=1")
  #expect(first["total"] == .integer(2))
  let last = try JSONValue(
    page(Question(endpoint: .incidentsData, query: "state=proposed&limit=1&page=2")).bytes)
  #expect(last["next"] == .null)
}

@Test func `signed and proposed are parts of their own in a toll`() throws {
  let toll = try JSONValue(page(Question(endpoint: .tollData)).bytes)
  #expect(toll["parts"]?.elements.map { $0["signed"] } == [.bool(true), .bool(false)])
}
