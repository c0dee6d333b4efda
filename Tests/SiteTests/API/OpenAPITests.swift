// SPDX-License-Identifier: Apache-2.0

import Record
import Testing

@testable import Site

private func description() throws -> JSONValue {
  try JSONValue(try #require(Asset.named("openapi.json")).bytes)
}

private func schema(of endpoint: Endpoint, _ document: JSONValue) throws -> JSONValue {
  let content = document["paths"]?[endpoint.path]?["get"]?["responses"]?["200"]?["content"]
  return try #require(content?["application/json"]?["schema"])
}

@Test func `every endpoint of the interface is described, and nothing else`() throws {
  let described = try #require(try description()["paths"]).fields.keys
  #expect(Set(described) == Set(Endpoint.allCases.filter(\.isData).map(\.path)))
}

@Test func `every reference of the description leads somewhere`() throws {
  let document = try description()
  func references(_ value: JSONValue) -> [String] {
    let own = value["$ref"]?.text.map { [$0] } ?? []
    return own + value.elements.flatMap(references) + value.fields.values.flatMap(references)
  }
  let all = references(document)
  #expect(all.count > 40)
  for reference in all {
    #expect(Schema(document: document).resolve(reference) != nil, "\(reference)")
  }
}

private let questions: [Question] =
  [
    Question(endpoint: .statusData), Question(endpoint: .incidentsData),
    Question(endpoint: .incidentsData, query: "limit=1"),
    Question(endpoint: .incidentsData, query: "country=FR"), Question(endpoint: .reportsData),
    Question(endpoint: .pendingData), Question(endpoint: .feedsData),
    Question(endpoint: .visitsData), Question(endpoint: .visitsData, query: "outcome=login"),
    Question(endpoint: .tollData), Question(endpoint: .tollData, query: "by=grade"),
    Question(endpoint: .explanationData), Question(endpoint: .explanationData, query: "row=Fair"),
    Question(endpoint: .findingsData), Question(endpoint: .listedData),
    Question(endpoint: .listedIncidentData, query: "id=harbour%3AH2"),
    Question(endpoint: .differenceData, query: "since=2024-03-11"),
    Question(endpoint: .description),
  ] + (1...3).map { Question(endpoint: .incidentData, id: Invented.incident($0).text) }
  + (1...5).map { Question(endpoint: .reportData, id: Invented.report($0).text) }

@Test(arguments: questions)
func `every answer is as described`(_ question: Question) throws {
  let document = try description()
  let answer = page(question)
  #expect(answer.status == 200)
  let faults = Schema(document: document).faults(
    in: try JSONValue(answer.bytes), against: try schema(of: question.endpoint, document))
  #expect(faults == [])
}

@Test(arguments: [
  Question(endpoint: .incidentsData, query: "grade=good"),
  Question(endpoint: .reportData, id: "REP-000000"), Question(endpoint: .incidentData, id: "x"),
])
func `every refusal is a problem as described`(_ question: Question) throws {
  let document = try description()
  let answer = page(question)
  #expect(answer.mediaType == "application/problem+json")
  let problem = try #require(document["components"]?["schemas"]?["Problem"])
  let faults = Schema(document: document).faults(in: try JSONValue(answer.bytes), against: problem)
  #expect(faults == [])
}

@Test func `the walker of schemas finds what is wrong`() throws {
  let document = try description()
  let status = try schema(of: .statusData, document)
  let wrong = try JSONValue(Array(#"{"invented":"yes","name":"x","extra":1}"#.utf8))
  let faults = Schema(document: document).faults(in: wrong, against: status)
  #expect(faults.contains { $0.contains("invented") })
  #expect(faults.contains { $0.contains("extra") })
  #expect(faults.contains { $0.contains("no ledger") })
}

@Test func `the filters that are described are those that are read`() throws {
  let parameters = try description()["paths"]?["/api/v1/incidents"]?["get"]?["parameters"]
  let names = parameters?.elements.compactMap { $0["$ref"]?.text?.split(separator: "/").last }
  #expect(
    names?.map(String.init)
      == ["state", "grade", "country", "place", "actor", "from", "to", "as_of", "page", "limit"])
}
