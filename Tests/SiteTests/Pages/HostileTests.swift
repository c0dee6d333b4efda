// SPDX-License-Identifier: Apache-2.0

import Record
import Testing
import Workflow

@testable import Site

private let endpoints: [Endpoint] = [
  .overview, .incidents, .incident, .pending, .reports, .report, .toll, .explanation, .about,
  .visits, .feeds, .listed, .listedIncident, .findings, .difference,
]

/// A question of an endpoint, with the fields that it cannot do without.
func question(_ endpoint: Endpoint) -> Question {
  switch endpoint {
  case .incident: Question(endpoint: endpoint, id: Invented.incident(1).text)
  case .report: Question(endpoint: endpoint, id: InventedReports.wire.id.text)
  case .listedIncident, .listedIncidentData:
    Question(endpoint: endpoint, query: "id=harbour%3AH2")
  case .difference, .differenceData: Question(endpoint: endpoint, query: "since=2024-03-11")
  default: Question(endpoint: endpoint)
  }
}

@Test(
  arguments: endpoints,
  [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
    "</title></textarea></style></script><svg onload=alert(1)>", "]]><!--", "&lt;b&gt;",
    "javascript:alert(1)", "\u{202E}gnp.exe\u{0}<b",
  ])
func `no word of a record changes the elements of a page`(_ endpoint: Endpoint, _ word: String) {
  let plain = page(question(endpoint), of: HostileRecord(word: "word")).bytes
  let hostile = page(question(endpoint), of: HostileRecord(word: word)).bytes
  #expect(skeleton(of: hostile) == skeleton(of: plain))
  #expect(hostile.count > plain.count)
}

@Test(arguments: endpoints)
func `an address that is no address of the web is not linked`(_ endpoint: Endpoint) {
  let bytes = page(question(endpoint), of: HostileRecord(word: "javascript:alert(1)")).bytes
  let text = String(decoding: bytes, as: UTF8.self)
  #expect(!text.contains("href=\"javascript"))
}

@Test(arguments: [
  Endpoint.incidentsData, .incidentData, .pendingData, .reportData, .tollData, .explanationData,
  .statusData, .visitsData, .feedsData, .listedData, .listedIncidentData, .findingsData,
  .differenceData,
])
func `no word of a record breaks the data`(_ endpoint: Endpoint) throws {
  let id = endpoint == .reportData ? InventedReports.wire.id.text : Invented.incident(1).text
  let answer = page(
    Question(endpoint: endpoint, id: id, query: question(endpoint).query),
    of: HostileRecord(word: "\"},\u{0}\u{2028}\\<script>"))
  _ = try JSONValue(answer.bytes)
}
