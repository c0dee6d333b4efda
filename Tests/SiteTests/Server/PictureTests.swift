// SPDX-License-Identifier: Apache-2.0

import Record
import Testing
import Workflow

@testable import Site

private let pictured = "/reports/\(InventedReports.wire.id)"

@Test func `a picture is answered as one, whatever it holds, under a policy that allows nothing`()
  async throws
{
  for visitor in [Visitor(), Visitor(HostileRecord(word: "<script>alert(1)</script>"))] {
    let visit = try await visitor.get(pictured + "/picture.png")
    #expect(visit.status == 200)
    #expect(visit.header("Content-Type") == "image/png")
    #expect(visit.header("X-Content-Type-Options") == "nosniff")
    #expect(visit.header("Cross-Origin-Resource-Policy") == "same-origin")
    #expect(visit.header("Cache-Control") == "no-store")
    #expect(
      visit.header("Content-Security-Policy")
        == "sandbox; default-src 'none'; frame-ancestors 'none'")
  }
}

@Test(arguments: [
  "/reports/\(InventedReports.echo.id)", "/reports/\(InventedReports.arabic.id)",
  "/reports/REP-000000", "/reports/x",
])
func `where there is no picture none is found`(_ path: String) async throws {
  let visit = try await Visitor().get(path + "/picture.png")
  #expect(visit.status == 404)
  #expect(visit.header("Content-Type") == "text/html; charset=utf-8")
}

@Test func `a picture is folded away, and fetched only by who opens it`() throws {
  let html = String(
    decoding: page(Question(endpoint: .report, id: InventedReports.wire.id.text)).bytes,
    as: UTF8.self)
  let details = try #require(html.split(separator: "<details class=\"sight\">").dropFirst().first)
  let image = try #require(
    details.split(separator: "<img ").dropFirst().first?.prefix { $0 != ">" })
  #expect(image.contains("src=\"\(pictured)/picture.png\""))
  #expect(image.contains("width=\"1280\" height=\"4210\"") && image.contains("loading=\"lazy\""))
  let alternative = try #require(values(of: " alt=\"", in: String(image)).first)
  #expect(alternative.contains(InventedReports.wire.id.text) && alternative.count > 40)
  #expect(!html.contains("<details open"))
}

@Test func `a report without a picture says why, and one that was no page says nothing`() {
  func text(_ report: Report) -> String {
    String(
      decoding: page(Question(endpoint: .report, id: report.id.text)).bytes, as: UTF8.self)
  }
  #expect(text(InventedReports.echo).contains("not taken, <bdi>no browser</bdi>"))
  #expect(!text(InventedReports.arabic).contains("Picture of the page"))
}
