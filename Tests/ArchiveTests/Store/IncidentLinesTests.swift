// SPDX-License-Identifier: Apache-2.0

import Record
import Testing

@testable import Archive

@Test func `incidents come page by page, each once, the latest day first`() throws {
  let (scratch, record) = try Sample.open()
  defer { withExtendedLifetime(scratch) {} }
  let days: [Int32] = [5, 3, 9, 3, 7, 3, 1]
  try record.store.write(at: Sample.now) { transaction in
    for day in days {
      try transaction.add(
        Incident(
          id: try transaction.drawIncidentID(), place: Sample.place, day: Day(number: day),
          cause: .unknown, strike: nil, members: [], invented: true))
    }
  }
  var found: [IncidentLine] = []
  var after: IncidentID?
  repeat {
    let page = try record.store.read { try $0.incidents(limit: 2, after: after) }
    #expect(page.items.count <= 2)
    found += page.items
    after = page.next
  } while after != nil
  #expect(found.map(\.day.number) == days.sorted(by: >))
  #expect(Set(found.map(\.id)).count == days.count)
}

@Test(arguments: [
  (IncidentFilter(place: "geo:1"), 1), (IncidentFilter(place: "adm:idlib"), 1),
  (IncidentFilter(place: "iso:IQ"), 0), (IncidentFilter(states: [.proposed]), 1),
  (IncidentFilter(states: [.signed, .published]), 0), (IncidentFilter(states: []), 0),
  (IncidentFilter(cause: .heavyWeapons), 1), (IncidentFilter(cause: .smallArms), 0),
  (IncidentFilter(invented: true), 1), (IncidentFilter(invented: false), 0),
  (IncidentFilter(days: Day(number: 19_787)...Day(number: 19_787)), 1),
  (IncidentFilter(days: Day(number: 19_788)...Day(number: 19_999)), 0),
])
func `a list shows what was asked for`(_ filter: IncidentFilter, _ count: Int) throws {
  let (scratch, record) = try Sample.open()
  defer { withExtendedLifetime(scratch) {} }
  _ = try Sample.incident(of: [try Sample.add(to: record)], in: record)
  #expect(try record.store.read { try $0.incidents(filter).items.count } == count)
}
