// SPDX-License-Identifier: Apache-2.0

import Foundation
import GRDB
import Glibc
import Record
import Testing

@testable import Archive

@Test func `a record that was made can be opened, read and written again`() throws {
  let (scratch, record) = try Sample.open()
  #expect(record.isWriter)
  #expect(record.manifest.name == "Test")
  let id = try Sample.add(to: record)
  try record.close()
  let reader = try RecordFolder.open(at: scratch.record + "/", mode: .reading)
  #expect(!reader.isWriter)
  #expect(reader.manifest == record.manifest)
  #expect(try reader.store.read { try $0.report(id)?.report.id } == id)
  try reader.close()
  let writer = try RecordFolder.open(at: scratch.record, mode: .writing(purpose: "add"))
  try Sample.add(to: writer, text: "Another.")
  #expect(try writer.store.read { try $0.counts() }.reports == 2)
}

@Test func `a record has the folders and the rights that it should`() throws {
  let (scratch, record) = try Sample.open()
  try record.close()
  #expect(
    try Directory.names(in: scratch.record).filter { !$0.hasPrefix("cairn.db-") }
      == ["cairn.db", "cairn.json", "ledger", "lock", "objects", "policy", "signer"])
  var status = stat()
  #expect(stat(scratch.record + "/signer/key", &status) == 0)
  #expect(status.st_mode & 0o777 == 0o600)
  #expect(stat(scratch.record, &status) == 0)
  #expect(status.st_mode & 0o777 == 0o700)
}

@Test func `no record is made where one stands, nor where anything else does`() throws {
  let (scratch, record) = try Sample.open()
  try record.close()
  for path in [scratch.record, scratch.path] {
    let error = #expect(throws: RecordFault.self) {
      try RecordFolder.create(at: path, name: "Again", now: Sample.now)
    }
    #expect(error?.kind == .exists)
  }
  #expect(try RecordFolder.open(at: scratch.record, mode: .reading).manifest.name == "Test")
}

@Test func `an empty folder becomes a record, and a failed attempt leaves nothing`() throws {
  let scratch = try Scratch()
  mkdir(scratch.record, 0o755)
  try RecordFolder.create(at: scratch.record, name: "Test", now: Sample.now).close()
  #expect(throws: RecordFault.self) {
    try RecordFolder.create(
      at: scratch.path + "/other", name: "Other", keyPath: scratch.path + "/none/key",
      now: Sample.now)
  }
  #expect(try Directory.names(in: scratch.path) == ["record"])
}

@Test func `a record set back as a whole is refused by a key that is kept elsewhere`() throws {
  let scratch = try Scratch()
  let key = scratch.path + "/key"
  let record = try RecordFolder.create(
    at: scratch.record, name: "Test", keyPath: key, now: Sample.now)
  try record.close()
  try FileManager.default.copyItem(atPath: scratch.record, toPath: scratch.path + "/old")
  let again = try RecordFolder.open(at: scratch.record, mode: .writing(purpose: "add"))
  try Sample.add(to: again)
  try again.close()
  let error = #expect(throws: RecordFault.self) {
    try RecordFolder.open(at: scratch.path + "/old", mode: .writing(purpose: "add"))
  }
  #expect(error?.kind == .corrupt)
}

@Test func `the signing key may lie elsewhere`() throws {
  let scratch = try Scratch()
  let key = scratch.path + "/key"
  try RecordFolder.create(at: scratch.record, name: "Test", keyPath: key, now: Sample.now).close()
  #expect(!DurableFile.exists(scratch.record + "/signer/key"))
  try RecordFolder.open(at: scratch.record, mode: .writing(purpose: "add")).close()
  let moved = scratch.path + "/moved"
  rename(key, moved)
  let error = #expect(throws: RecordFault.self) {
    try RecordFolder.open(at: scratch.record, mode: .writing(purpose: "add"))
  }
  #expect(error?.kind == .key)
  try RecordFolder.open(at: scratch.record, mode: .writing(purpose: "add"), keyPath: moved).close()
}

@Test func `where no record stands, the message says how to make one`() throws {
  let scratch = try Scratch()
  for path in [scratch.record, scratch.path] {
    let error = #expect(throws: RecordFault.self) {
      try RecordFolder.open(at: path, mode: .reading)
    }
    #expect(error?.kind == .absent)
    #expect(error?.place == path)
    #expect(error?.remedy.contains("cairn init") == true)
  }
}

@Test func `a record of a newer version is refused and not touched`() throws {
  let (scratch, record) = try Sample.open()
  try record.close()
  let path = scratch.record + "/cairn.json"
  let manifest = try String(contentsOfFile: path, encoding: .utf8)
  let newer = manifest.replacing("\"format\" : 1", with: "\"format\" : 2")
  #expect(newer != manifest)
  try DurableFile.replace(path, with: newer.utf8, mode: 0o644)
  for mode in [RecordFolder.Mode.reading, .writing(purpose: "add")] {
    let error = #expect(throws: RecordFault.self) {
      try RecordFolder.open(at: scratch.record, mode: mode)
    }
    #expect(error?.kind == .newer)
    #expect(error?.what.hasPrefix("made by a newer Cairn: ") == true)
  }
}

@Test func `a database of a newer version is refused and not touched`() throws {
  let (scratch, record) = try Sample.open()
  try record.close()
  let path = scratch.record + "/cairn.db"
  let queue = try DatabaseQueue(path: path)
  try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 999") }
  try queue.close()
  for mode in [RecordFolder.Mode.reading, .writing(purpose: "add")] {
    let error = #expect(throws: RecordFault.self) {
      try RecordFolder.open(at: scratch.record, mode: mode)
    }
    #expect(error?.kind == .newer)
  }
}

@Test(arguments: [[], [0x7B], Array("{\"format\":1}".utf8), Array(repeating: 0xFF, count: 99)])
func `a cairn.json that is damaged is said to be`(_ bytes: [UInt8]) throws {
  let (scratch, record) = try Sample.open()
  try record.close()
  try DurableFile.replace(scratch.record + "/cairn.json", with: bytes, mode: 0o644)
  let error = #expect(throws: RecordFault.self) {
    try RecordFolder.open(at: scratch.record, mode: .reading)
  }
  #expect(error?.kind == .corrupt)
  #expect(error?.place == scratch.record + "/cairn.json")
}

@Test(arguments: ["missing", "empty", "text"])
func `a database that is missing or none is said to be`(_ how: String) throws {
  let (scratch, record) = try Sample.open()
  try record.close()
  let path = scratch.record + "/cairn.db"
  try FileManager.default.removeItem(atPath: path)
  if how != "missing" {
    let bytes = how == "text" ? Array(repeating: UInt8(ascii: "x"), count: 9000) : []
    try DurableFile.create(path, bytes, mode: 0o600)
  }
  for mode in [RecordFolder.Mode.reading, .writing(purpose: "add")] {
    let error = #expect(throws: RecordFault.self) {
      try RecordFolder.open(at: scratch.record, mode: mode)
    }
    #expect(error?.kind == .corrupt)
    #expect(error?.place.hasSuffix(".db") == true || error?.place.hasSuffix("signed") == true)
  }
}

@Test func `a record that was opened for reading is not written`() throws {
  let (scratch, record) = try Sample.open()
  try record.close()
  let reader = try RecordFolder.open(at: scratch.record, mode: .reading)
  let error = #expect(throws: RecordFault.self) {
    try reader.store.write(at: Sample.now) { try $0.note("test.done", of: "nothing") }
  }
  #expect(error?.kind == .refused)
}
