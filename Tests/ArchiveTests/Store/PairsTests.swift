// SPDX-License-Identifier: Apache-2.0

import Record
import Testing

@testable import Archive

/// A record with two incidents, in the order of their identifiers.
private func twoIncidents() throws -> (Scratch, RecordFolder, IncidentID, IncidentID) {
  let (scratch, record) = try Sample.open()
  let ids = try (0..<2).map { _ in
    try Sample.incident(of: [try Sample.add(to: record)], in: record)
  }.sorted()
  return (scratch, record, ids[0], ids[1])
}

@Test func `a pair that was answered stays answered when it is offered again`() throws {
  let (scratch, record, first, second) = try twoIncidents()
  defer { withExtendedLifetime(scratch) {} }
  let pair = Pair(first: second, second: first, score: 0.5, reasons: ["One day apart."])
  try record.store.write(at: Sample.now) { try $0.offer(pair) }
  #expect(try record.store.read { try $0.openPairs() } == [pair])
  #expect(try record.store.read { try $0.pairs(of: second) } == [pair])

  let user = try Sample.user("amina", in: record)
  try record.store.write(by: user, at: Sample.now) { try $0.answer(second, first, .different) }
  try record.store.write(at: Sample.now) { try $0.offer(pair) }
  #expect(try record.store.read { try $0.openPairs() } == [])
  #expect(try record.store.read { try $0.pair(first, second)?.answer } == .different)
}

@Test func `what is offered of one incident is one entry, which names every pair`() throws {
  let (scratch, record, first, second) = try twoIncidents()
  defer { withExtendedLifetime(scratch) {} }
  let third = try Sample.incident(of: [try Sample.add(to: record)], in: record)
  let pairs = [second, third].map { Pair(first: first, second: $0, score: 0.5, reasons: []) }
  let size = try record.store.ledgerHead().size
  try record.store.write(at: Sample.now) { try $0.offer(pairs, of: first) }
  #expect(try Set(record.store.read { try $0.openPairs() }) == Set(pairs))
  let entries = try record.store.read { try $0.entries(from: size) }
  #expect(entries.map(\.entry.type) == ["pair.offered"])
  #expect(entries.map(\.entry.rows.count) == [2])
  try record.store.write(at: Sample.now) { try $0.offer(pairs, of: first) }
  #expect(try record.store.ledgerHead().size == size + 1)
}

@Test func `an answer can be taken back`() throws {
  let (scratch, record, first, second) = try twoIncidents()
  defer { withExtendedLifetime(scratch) {} }
  let pair = Pair(first: first, second: second, score: 0.5, reasons: [])
  try record.store.write(at: Sample.now) { try $0.offer(pair) }
  for answer in [Pair.Answer.same, .open] {
    try record.store.write(at: Sample.now) { try $0.answer(first, second, answer) }
  }
  #expect(try record.store.read { try $0.openPairs() } == [pair])
}

@Test func `only a pair that nobody answered can be withdrawn`() throws {
  let (scratch, record, first, second) = try twoIncidents()
  defer { withExtendedLifetime(scratch) {} }
  let pair = Pair(first: first, second: second, score: 0.5, reasons: [])
  try record.store.write(at: Sample.now) { transaction in
    try transaction.offer(pair)
    try transaction.answer(first, second, .notEnoughInformation)
    try transaction.withdrawOffer(first, second)
  }
  #expect(try record.store.read { try $0.pair(first, second) } != nil)
  try record.store.write(at: Sample.now) { transaction in
    try transaction.answer(first, second, .open)
    try transaction.withdrawOffer(second, first)
  }
  #expect(try record.store.read { try $0.pair(first, second) } == nil)
}

@Test func `an answer about a pair that was never offered is refused`() throws {
  let (scratch, record, first, second) = try twoIncidents()
  defer { withExtendedLifetime(scratch) {} }
  #expect(throws: RecordFault.self) {
    try record.store.write(at: Sample.now) { try $0.answer(first, second, .same) }
  }
}
