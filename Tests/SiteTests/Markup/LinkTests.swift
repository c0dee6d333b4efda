// SPDX-License-Identifier: Apache-2.0

import Record
import Testing

@testable import Site

@Test(arguments: [
  "javascript:alert(1)", "JavaScript:alert(1)", " https://a.example", "data:text/html,x",
  "//a.example", "/incidents", "https://a.example/\nx", "ftp://a.example", "http:/a", "",
  "https://a.example/ b",
])
func `an address that is not of the web is no link`(_ address: String) {
  #expect(Link.web(address) == nil)
}

@Test(arguments: ["https://a.example/x?y=1&z=2#w", "http://a.example", "HTTPS://A.EXAMPLE/"])
func `an address of the web is kept as it is`(_ address: String) {
  #expect(Link.web(address)?.text == address)
}

@Test func `an address of more than 2048 bytes is no link`() {
  #expect(Link.web("https://a.example/" + String(repeating: "x", count: 2_048)) == nil)
}

@Test func `what is asked for is percent-encoded`() {
  let link = Link.incidents.asking([("actor", "Jaysh & “co”"), ("from", nil), ("to", "2024-01-01")])
  #expect(link.text == "/incidents?actor=Jaysh%20%26%20%E2%80%9Cco%E2%80%9D&to=2024-01-01")
}

@Test func `a claim is linked to its place in the text of its report`() throws {
  let id = try #require(ClaimID("REP-7F3K2Q#3"))
  #expect(Link.claim(id).text == "/reports/REP-7F3K2Q#claim-3")
}

@Test func `the data of a page stand under the interface's first version`() throws {
  let id = try #require(IncidentID("INC-7F3K2Q"))
  #expect(Link.incident(id).data.text == "/api/v1/incidents/INC-7F3K2Q")
  #expect(Link.overview.data.text == "/api/v1/status")
}
