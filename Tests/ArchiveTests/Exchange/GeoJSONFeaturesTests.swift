// SPDX-License-Identifier: Apache-2.0

import Record
import Testing

@testable import Archive

private func read(_ text: String) -> ExchangeReading {
  ExchangeFormat.geojson.read([Array(text.utf8)])
}

@Test func `a map that somebody drew is read by the columns it has`() throws {
  let found = read(
    """
    \u{FEFF}{"type": "FeatureCollection", "name": "raids {not a feature", "crs": {"type": "name"},
     "features": [
      {"type": "Feature", "id": "M1", "properties": {"place": "Tel Amra", "first_day": "2024-03-09",
        "civilians_killed_min": 3, "invented": true, "colour": "#f00", "tags": ["a"]},
       "geometry": {"type": "Point", "coordinates": [36.5, 35.25, 410]}},
      {"type": "Feature", "properties": {"incident": "M2", "place": "Binnar"}, "geometry": null}
     ]}
    """)
  #expect(found.faults == [])
  let first = try #require(found.rows.first)
  #expect(first.incident.code == "M1")
  #expect(first.incident.place.latitude == 35.25)
  #expect(first.incident.place.longitude == 36.5)
  #expect(first.incident[.killed, .civilians].min == 3)
  #expect(first.incident.invented)
  #expect(found.rows.map(\.incident.code) == ["M1", "M2"])
  #expect(found.rows.map(\.line) == [3, 6])
}

@Test func `a point that was moved holds, and the columns it contradicts are named`() throws {
  let found = read(
    """
    {"type":"FeatureCollection","features":[
    {"type":"Feature","geometry":{"type":"Point","coordinates":[36.5,35.5]},
     "properties":{"incident":"M1","latitude":35.25,"longitude":36.5}}]}
    """)
  #expect(found.rows.first?.incident.place.latitude == 35.5)
  #expect(
    found.faults.map(\.fault.description) == [
      "line 2, column latitude: “35.25” is not the point's 35.5, which holds; the row is read without it"
    ])
}

@Test(arguments: [
  ("[]", "line 1: it is no JSON object"), ("{\"features\"", "line 1: it is no JSON object"),
  (#"{"type":"Point"}"#, "line 1: it is no FeatureCollection: it has no list of features"),
  (#"{"features":[7]}"#, "line 1: it is no feature with properties"),
  (
    "{\"features\":[\n{\"properties\":{\"incident\":\"A\",\"civilians_killed_min\":\"some\"}}]}",
    "line 2, column civilians_killed_min: “some” is no whole number of 0 or more"
  ),
  (
    "{\"features\":[\n{\"properties\":{\"incident\":\"A\",\"place\":{}}}]}",
    "line 2, column place: a list or an object stands in it"
  ),
  (
    "{\"features\":[\n{\"properties\":{\"incident\":\"A\"},\"geometry\":{\"type\":\"Polygon\"}}]}",
    "line 2, column geometry: Polygon: only points are read; the row is read without it"
  ),
  (
    "{\"features\":[\n{\"properties\":{\"incident\":\"A\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[36,95]}}]}",
    "line 2, column latitude: “95.0” is no latitude; it lies between -90 and 90"
  ),
])
func `what is wrong is said by line and column`(_ text: String, _ fault: String) {
  #expect(read(text).faults.map(\.fault.description) == [fault])
}
