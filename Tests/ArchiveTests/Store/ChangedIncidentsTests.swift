// SPDX-License-Identifier: Apache-2.0

import Record
import Testing

@testable import Archive

@Test func `what was done to incidents since is named, and nothing where it may be any of them`()
  throws
{
  let (scratch, record) = try Sample.open()
  defer { withExtendedLifetime(scratch) {} }
  let report = try Sample.add(to: record)
  let one = try Sample.incident(of: [report], in: record)
  let other = try Sample.incident(of: [try Sample.add(to: record)], in: record)
  func size() throws -> Int { try record.store.read { try $0.ledgerSize() } }
  func changed(since size: Int, limit: Int = 100) throws -> Set<IncidentID>? {
    try record.store.read { try $0.incidents(changedSince: size, limit: limit) }
  }
  let start = try size()
  #expect(try changed(since: start) == [])
  try record.store.write(at: Sample.now) { try $0.setState(.withdrawn, of: other) }
  #expect(try changed(since: start) == [other])
  try record.store.write(at: Sample.now) { try $0.merge(one, into: other) }
  #expect(try changed(since: start) == [one, other])
  #expect(try changed(since: start, limit: 1) == nil)

  let merged = try size()
  _ = try Sample.add(to: record)
  #expect(try changed(since: merged) == [], "a report that comes in stands nowhere yet")
  _ = try Sample.user("amina", in: record)
  #expect(try changed(since: merged) == nil, "lists name who signed")

  let named = try size()
  try record.store.write(at: Sample.now) {
    try $0.reread(report, claims: [], signature: Signature(), readerVersion: "2")
  }
  #expect(try changed(since: named) == nil, "claims left where they stood")
}

@Test func `a line tells what the list tells, and none is of an incident that went into another`()
  throws
{
  let (scratch, record) = try Sample.open()
  defer { withExtendedLifetime(scratch) {} }
  let one = try Sample.incident(of: [try Sample.add(to: record)], in: record)
  let other = try Sample.incident(of: [try Sample.add(to: record)], in: record)
  try record.store.write(at: Sample.now) { try $0.merge(one, into: other) }
  try record.store.read { snapshot in
    #expect(try snapshot.line(of: one) == nil)
    let line = try #require(try snapshot.line(of: other))
    #expect(line.reports == 2)
    #expect(try snapshot.incidents().items == [line])
  }
}
