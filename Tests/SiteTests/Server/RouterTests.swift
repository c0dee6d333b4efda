// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Record
import Testing
import Workflow

@testable import Site

private func path(of endpoint: Endpoint) -> String {
  let id =
    endpoint.path.contains("report") ? InventedReports.wire.id.text : Invented.incident(1).text
  let query =
    switch endpoint {
    case .listedIncident, .listedIncidentData: "?id=harbour%3AH2"
    case .difference, .differenceData: "?since=2024-03-11"
    default: ""
    }
  return endpoint.path.replacing("{id}", with: id) + query
}

@Test(arguments: Endpoint.allCases)
func `every address answers, to HEAD as to GET, and nothing of it is kept`(
  _ endpoint: Endpoint
) async throws {
  let visitor = Visitor()
  let visit = try await visitor.get(path(of: endpoint))
  #expect(visit.status == 200)
  #expect(visit.header("Cache-Control") == "no-store")
  #expect(visit.header("Content-Length") == String(visit.bytes.count))
  let head = try await visitor.get(path(of: endpoint), method: .head)
  #expect(head.status == 200)
  #expect(head.bytes.isEmpty)
  #expect(head.header("Content-Length") == visit.header("Content-Length"))
}

@Test(arguments: ["/", "/api/v1/status", "/nothing", "/assets/site.css", "/incidents?from=x"])
func `every answer carries the headers that guard it`(_ path: String) async throws {
  let visit = try await Visitor().get(path)
  #expect(
    visit.header("Content-Security-Policy")
      == "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
      + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
  #expect(visit.header("X-Content-Type-Options") == "nosniff")
  #expect(visit.header("Referrer-Policy") == "no-referrer")
  #expect(visit.header("Cross-Origin-Opener-Policy") == "same-origin")
  #expect(visit.header("Cross-Origin-Resource-Policy") == "same-origin")
}

@Test(arguments: Endpoint.allCases.filter { !$0.isData && $0 != .tollTable })
func `no page holds a script, a style or a handler of its own`(_ endpoint: Endpoint) async throws {
  let visit = try await Visitor(leaflet: Leaflet()).get(path(of: endpoint))
  for tag in skeleton(of: visit.bytes) {
    let words = tag.split(separator: " ").map { $0.prefix { $0 != "=" } }
    #expect(!words.contains { $0.hasPrefix("on") || $0 == "style" }, "\(tag)")
  }
  #expect(!visit.text.contains("<style"))
}

@Test(arguments: [
  "/nothing", "/incidents/INC-000000", "/incidents/x", "/reports/%2e%2e%2fetc%2fpasswd",
  "/assets/../Package.swift", "/assets/%2e%2e/site.css", "/assets/countries.tsv/..",
  "/assets/leaflet/..%2f..%2fpasswd", "/assets/leaflet/images/layers.png", "/assets/",
])
func `what is not there is not found, however it is asked for`(_ path: String) async throws {
  let visit = try await Visitor(leaflet: Leaflet()).get(path)
  #expect(visit.status == 404)
  #expect(visit.header("Content-Type") == "text/html; charset=utf-8")
  #expect(visit.text.contains("Not found"))
}

@Test(arguments: ["/api/v1/nothing", "/api/v1/incidents/INC-000000", "/api/"])
func `data that are not there are a problem`(_ path: String) async throws {
  let visit = try await Visitor().get(path)
  #expect(visit.status == 404)
  #expect(visit.header("Content-Type") == "application/problem+json")
}

@Test(arguments: [HTTPRequest.Method.post, .put, .delete, .patch, .options, .trace])
func `only reading is answered`(_ method: HTTPRequest.Method) async throws {
  let visit = try await Visitor().get("/incidents", method: method)
  #expect(visit.status == 405)
  #expect(visit.header("Allow") == "GET, HEAD")
}

@Test(arguments: [
  "localhost", "localhost:8080", "LOCALHOST:1", "127.0.0.1", "127.0.0.1:8080", "[::1]",
  "[::1]:8080",
])
func `the machine's own names are answered`(_ host: String) async throws {
  #expect(try await Visitor().get("/about", host: host).status == 200)
}

@Test(arguments: [
  nil, "", "evil.example", "evil.example:8080", "localhost.evil.example", "127.0.0.1.evil.example",
  "10.0.0.1", "[::2]", "[::1", "127.0.0.1@evil.example",
])
func `a page elsewhere that points its name here gets nothing`(_ host: String?) async throws {
  let visit = try await Visitor().get("/api/v1/status", host: host)
  #expect(visit.status == 421 || host == "[::1")
  #expect(!visit.text.contains("ledger") || host == "[::1")
}

@Test(arguments: ["/incidents?from=soon", "/toll?by=colour", "/reports?page=0", "/?x=1"])
func `an address that asks for something unknown shows no numbers`(_ path: String) async throws {
  let visit = try await Visitor().get(path)
  #expect(visit.status == 400)
  #expect(visit.text.contains("Allowed"))
  #expect(!visit.text.contains("killed"))
}

@Test func `an address of more than 8192 bytes is refused`() async throws {
  let visit = try await Visitor().get("/incidents?actor=" + String(repeating: "a", count: 8_192))
  #expect(visit.status == 414)
}

@Test(arguments: [("/incidents/", "/incidents/"), ("/api/v1/incidents/", "/api/v1/incidents/")])
func `a merged incident answers with where it went`(
  _ before: String, _ after: String
) async throws {
  let visit = try await Visitor().get(before + Invented.incident(9).text)
  #expect(visit.status == 308)
  #expect(visit.header("Location") == after + Invented.incident(1).text)
}

@Test(arguments: Asset.all.keys.sorted())
func `a file of the site is asked for again by its tag`(_ name: String) async throws {
  let visitor = Visitor()
  let visit = try await visitor.get("/assets/\(name)")
  #expect(visit.status == 200)
  #expect(visit.bytes == Asset.named(name)?.bytes)
  let tag = try #require(visit.header("ETag"))
  let again = try await visitor.get("/assets/\(name)", headers: [.ifNoneMatch: tag])
  #expect(again.status == 304)
  #expect(again.bytes.isEmpty)
  let changed = try await visitor.get("/assets/\(name)", headers: [.ifNoneMatch: "\"other\""])
  #expect(changed.status == 200)
}

@Test func `a fault of ours is told without its inside`() async throws {
  struct Broken: SiteSource {
    struct Fault: Error { var secret = "/home/noor/record/cairn.db is locked" }

    func revision() throws -> Int { 0 }
    func status() throws -> RecordStatus { throw Fault() }
    func incidents(_ query: IncidentQuery) throws -> Paged<IncidentRow> { throw Fault() }
    func incident(_ id: IncidentID) throws -> IncidentView { throw Fault() }
    func pending(_ page: Page) throws -> Paged<PendingClaim> { throw Fault() }
    func reports(_ page: Page) throws -> Paged<ReportRow> { throw Fault() }
    func report(_ id: ReportID) throws -> ReportView { throw Fault() }
    func shownPicture(of report: ReportID) throws -> [UInt8] { throw Fault() }
    func visits(_ query: VisitQuery) throws -> Paged<VisitRow> { throw Fault() }
    func feeds() throws -> [FeedView] { throw Fault() }
    func listed(of dataset: String?, _ page: Page) throws -> Paged<ListedEntry> { throw Fault() }
    func listed(_ id: ListedID) throws -> ListedView { throw Fault() }
    func findings() throws -> [Breach] { throw Fault() }
    func difference(
      since: Moment, by axis: Toll.Axis, _ query: IncidentQuery
    ) throws -> TollDifference { throw Fault() }
    func toll(by axis: Toll.Axis, _ query: IncidentQuery) throws -> Toll { throw Fault() }
    func explanation(
      by axis: Toll.Axis, row label: String?, _ query: IncidentQuery
    ) throws -> TollExplanation { throw Fault() }
  }
  let visit = try await Visitor(Broken()).get("/")
  #expect(visit.status == 500)
  #expect(!visit.text.contains("noor"))
}
