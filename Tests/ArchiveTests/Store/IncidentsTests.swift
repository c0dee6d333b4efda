// SPDX-License-Identifier: Apache-2.0

import Record
import Testing

@testable import Archive

@Test func `an incident comes back with its claims, its proposal and its keys`() throws {
  let (scratch, record) = try Sample.open()
  defer { withExtendedLifetime(scratch) {} }
  let reports = [try Sample.add(to: record), try Sample.add(to: record)].sorted()
  let id = try Sample.incident(of: reports, in: record)
  try record.store.read { snapshot in
    let stored = try #require(try snapshot.incident(id))
    #expect(stored.state == .proposed)
    #expect(stored.incident.place == Sample.place)
    #expect(stored.incident.strike == .airstrike)
    #expect(stored.incident.members.map(\.id.report) == reports)
    #expect(stored.incident.members.map(\.claim) == [Sample.claim(), Sample.claim()])
    #expect(stored.incident.members.map(\.origin) == [Sample.origin, Sample.origin])
    #expect(stored.proposal?.assessment == Sample.assessment())
    #expect(stored.signed == nil)
    #expect(try snapshot.incidents(withKeys: ["geo:1/19788", "geo:9/1"]) == [id])
    #expect(try snapshot.incidents(withKeys: ["geo:9/1"]) == [])
    #expect(try snapshot.incidents(restingOn: Sample.origin.name) == [id])
    #expect(try snapshot.incidents(of: reports[0]) == [id])
    let line = try #require(try snapshot.incidents().items.first)
    #expect(line.reports == 2)
    #expect(line.origins == 1)
    #expect(line.assessment == Sample.assessment())
  }
}

@Test func `a proposal that is worked out again changes nothing that was signed`() throws {
  let (scratch, record) = try Sample.open()
  defer { withExtendedLifetime(scratch) {} }
  let id = try Sample.incident(of: [try Sample.add(to: record)], in: record)
  let user = try Sample.user("amina", in: record)
  let signed = Sample.assessment(killed: 9, grade: .fair)
  try record.store.write(by: user, at: Sample.now) { transaction in
    try transaction.decide(
      Decision(
        incident: id, act: .corrected, assessment: signed, user: user, at: Sample.now,
        why: "The hospital named nine."))
  }
  let newer = Sample.assessment(killed: 12)
  try record.store.write(at: Sample.now) { try $0.propose(newer, for: id) }
  let stored = try #require(try record.store.read { try $0.incident(id) })
  #expect(stored.state == .signed)
  #expect(stored.signed == signed)
  #expect(stored.proposal?.assessment == newer)
  var entries: [TollEntry] = []
  try record.store.read { try $0.forEachTollEntry { entries.append($0) } }
  #expect(entries.map(\.assessment) == [signed])
}

@Test func `a proposal that is the same as before leaves no trace in the ledger`() throws {
  let (scratch, record) = try Sample.open()
  defer { withExtendedLifetime(scratch) {} }
  let id = try Sample.incident(of: [try Sample.add(to: record)], in: record)
  let before = try record.store.ledgerHead().size
  try record.store.write(at: "2026-11-22T08:30:00Z") { transaction in
    try transaction.propose(Sample.assessment(), for: id)
  }
  #expect(try record.store.ledgerHead().size == before)
  try record.store.write(at: Sample.now) { transaction in
    try transaction.propose(Sample.assessment(killed: 8), for: id)
  }
  #expect(try record.store.ledgerHead().size == before + 1)
}

@Test func `a rejected incident counts in no toll and its signed words stay`() throws {
  let (scratch, record) = try Sample.open()
  defer { withExtendedLifetime(scratch) {} }
  let id = try Sample.incident(of: [try Sample.add(to: record)], in: record)
  let user = try Sample.user("amina", in: record)
  for act in [Decision.Act.accepted, .withdrawn] {
    try record.store.write(by: user, at: Sample.now) { transaction in
      try transaction.decide(
        Decision(
          incident: id, act: act, assessment: act == .accepted ? Sample.assessment() : nil,
          user: user, at: Sample.now))
    }
  }
  let stored = try #require(try record.store.read { try $0.incident(id) })
  #expect(stored.state == .withdrawn)
  #expect(stored.signed == nil)
  #expect(stored.decisions.map(\.act) == [.accepted, .withdrawn])
  try record.store.read { try $0.forEachTollEntry { Issue.record("counted: \($0)") } }
}

@Test func `a merged incident leads to the other, which has its claims`() throws {
  let (scratch, record) = try Sample.open()
  defer { withExtendedLifetime(scratch) {} }
  let old = try Sample.incident(of: [try Sample.add(to: record)], in: record)
  let new = try Sample.incident(of: [try Sample.add(to: record)], in: record)
  try record.store.write(at: Sample.now) { try $0.merge(old, into: new) }
  try record.store.read { snapshot in
    let merged = try snapshot.incident(old)
    #expect(merged?.mergedInto == new)
    #expect(merged?.incident.members == [])
    #expect(try snapshot.incident(new)?.incident.members.count == 2)
    #expect(try snapshot.incidents().items.map(\.id) == [new])
    #expect(try snapshot.incidents(withKeys: ["geo:1/19787"]) == [new])
    #expect(try snapshot.counts().incidents == 1)
    #expect(try snapshot.history(of: old.text).last?.entry.reason == "into \(new)")
  }
}

@Test func `the claims of an incident come alone, and of one that went into another none`() throws {
  let (scratch, record) = try Sample.open()
  defer { withExtendedLifetime(scratch) {} }
  let ids = try (0..<2).map { _ in
    try Sample.incident(of: [try Sample.add(to: record)], in: record)
  }
  for id in ids {
    #expect(
      try record.store.read { try $0.claims(ofIncident: id) }
        == record.store.read { try $0.incident(id)?.incident })
  }
  try record.store.write(at: Sample.now) { try $0.merge(ids[0], into: ids[1]) }
  #expect(try record.store.read { try $0.claims(ofIncident: ids[0]) } == nil)
  #expect(try record.store.read { try $0.claims(ofIncident: ids[1]) }?.members.count == 2)
}
