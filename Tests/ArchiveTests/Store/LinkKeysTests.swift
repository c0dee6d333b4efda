// SPDX-License-Identifier: Apache-2.0

import Record
import Testing

@testable import Archive

@Test func `of the incidents under a key those that follow one are given, then the first`() throws {
  let (scratch, record) = try Sample.open()
  defer { withExtendedLifetime(scratch) {} }
  let ids = try (0..<5).map { _ in
    try Sample.incident(of: [try Sample.add(to: record)], in: record)
  }.sorted()
  try record.store.write(at: Sample.now) { transaction in
    for id in ids { try transaction.addKeys(["geo:7/19788"], of: id) }
  }
  func found(_ place: Int, _ limit: Int) throws -> [IncidentID] {
    try record.store.read {
      try $0.incidents(withKey: "geo:7/19788", after: ids[place], limit: limit)
    }
  }
  #expect(try found(3, 3) == [ids[4], ids[0], ids[1]])
  #expect(try found(0, 2) == [ids[1], ids[2]])
  #expect(try found(2, 64) == [ids[3], ids[4], ids[0], ids[1]])
  #expect(try record.store.read { try $0.incidents(withKey: "", after: ids[0], limit: 9) } == [])
}
