// SPDX-License-Identifier: Apache-2.0

import Record
import Testing

@testable import Archive

struct ListedIncidentTests {
  @Test func `a range without ends is not known and is not kept`() {
    var incident = ListedIncident(code: "X")
    incident[.killed, .women] = .init(harm: .killed, group: .women, min: 2)
    #expect(incident.ranges.count == 1)
    #expect(incident[.killed, .women].max == nil)
    incident[.killed, .women] = .init(harm: .killed, group: .women)
    #expect(incident.ranges == [])
  }

  /// The first and last cell of PRIO-GRID, and one north-east of the crossing of equator and Greenwich.
  @Test(arguments: [
    (-90.0, -180.0, 1), (0.1, 0.1, 129_961), (89.9, 179.9, 259_200), (90, 180, 259_200),
  ])
  func `cells of the grid count from the south-west`(latitude: Double, longitude: Double, cell: Int)
  {
    #expect(ListedPlace(latitude: latitude, longitude: longitude).gridCell == cell)
  }

  @Test(arguments: [(0, 1), (1, 2), (5, 2), (6, 3), (7, 4), (30, 4), (31, 5)])
  func `how exactly the day is known, as UCDP grades it`(days: Int, grade: Int) {
    let first = Day(number: 17_600)
    let incident = ListedIncident(firstDay: first, lastDay: first.adding(days: days))
    #expect(incident.datePrecision == grade)
  }

  @Test(arguments: [
    ("https://twitter.com/a/1", ListedSource.Platform.twitter), ("https://x.com/a", .twitter),
    ("https://www.facebook.com/p", .facebook), ("https://t.me/c/1", .telegram),
    ("https://notx.com/a", .other), ("", .other),
  ])
  func `a source's platform is its host's`(address: String, platform: ListedSource.Platform) {
    #expect(ListedSource(address: address).platform == platform)
  }
}
