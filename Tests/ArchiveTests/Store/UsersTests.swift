// SPDX-License-Identifier: Apache-2.0

import GRDB
import Record
import Testing

@testable import Archive

@Test func `a user is found by name and by identifier, and may be given another role`() throws {
  let (scratch, record) = try Sample.open()
  defer { withExtendedLifetime(scratch) {} }
  let id = try Sample.user("amina", in: record)
  try record.store.write(at: Sample.now) { try $0.setRole(.publisher, of: id) }
  try record.store.read { snapshot in
    let user = try snapshot.user(id)
    #expect(user?.role == .publisher)
    #expect(try snapshot.user(named: "amina") == user)
    #expect(try snapshot.user(named: "Amina") == nil)
    #expect(try snapshot.users().map(\.name) == ["amina"])
  }
}

@Test(arguments: User.Role.allCases)
func `every role can be kept`(_ role: User.Role) throws {
  let (scratch, record) = try Sample.open()
  defer { withExtendedLifetime(scratch) {} }
  let id = try Sample.user("amina", in: record)
  try record.store.write(at: Sample.now) { try $0.setRole(role, of: id) }
  #expect(try record.store.read { try $0.user(id)?.role } == role)
}

@Test func `a name that is taken is refused, and nothing is written`() throws {
  let (scratch, record) = try Sample.open()
  defer { withExtendedLifetime(scratch) {} }
  _ = try Sample.user("amina", in: record)
  let before = try record.store.ledgerHead().size
  let error = #expect(throws: RecordFault.self) { try Sample.user("amina", in: record) }
  #expect(error?.kind == .refused)
  #expect(try record.store.ledgerHead().size == before)
}

@Test func `the ledger holds no name, and no hash that a guessed name leads to`() throws {
  let (scratch, record) = try Sample.open()
  defer { withExtendedLifetime(scratch) {} }
  let id = try Sample.user("amina", in: record)
  let user = try #require(try record.store.read { try $0.user(id) })
  let entry = try #require(try record.store.read { try $0.history(of: id.text) }.first?.entry)
  #expect(!String(decoding: entry.json, as: UTF8.self).contains("amina"))
  let row = [id.text, user.name, user.display, user.role.rawValue, user.created]
  let guessed = Table.user.hash(row.map { StoredValue.text($0) })
  #expect(entry.rows.map(\.key) == ["user/\(id)"])
  #expect(entry.rows.first?.hash != guessed)
}

@Test func `the last word on a source holds, and every word is kept`() throws {
  let (scratch, record) = try Sample.open()
  defer { withExtendedLifetime(scratch) {} }
  _ = try Sample.user("amina", in: record)
  let words = [true, false].map { isCredible in
    Credibility(
      source: "Harim hospital", isCredible: isCredible, user: "amina", at: Sample.now,
      reason: "Its lists \(isCredible ? "have held" : "were withdrawn").")
  }
  for word in words { try record.store.write(at: Sample.now) { try $0.add(word) } }
  #expect(try record.store.read { try $0.credibilities() } == [words[1]])
  #expect(try record.store.read { try $0.credibilities(of: "Harim hospital") } == words)
  #expect(try record.store.read { try $0.credibilities(of: "Another") } == [])
}

@Test func `a word on a source needs a person whom the record knows`() throws {
  let (scratch, record) = try Sample.open()
  defer { withExtendedLifetime(scratch) {} }
  let error = #expect(throws: RecordFault.self) {
    try record.store.write(at: Sample.now) { transaction in
      try transaction.add(
        Credibility(
          source: "Harim hospital", isCredible: true, user: "nobody", at: Sample.now, reason: ""))
    }
  }
  #expect(error?.kind == .refused)
}
