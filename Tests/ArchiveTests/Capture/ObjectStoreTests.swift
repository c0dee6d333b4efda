// SPDX-License-Identifier: Apache-2.0

import Foundation
import Glibc
import Testing

@testable import Archive

private func store() throws -> (Scratch, ObjectStore) {
  let scratch = try Scratch()
  let objects = ObjectStore(path: scratch.path + "/objects")
  try objects.create()
  return (scratch, objects)
}

/// What lies half written in any folder of drafts.
private func incoming(_ objects: ObjectStore) throws -> [String] {
  try Directory.names(in: objects.path + "/incoming").flatMap {
    try Directory.names(in: objects.path + "/incoming/" + $0)
  }
}

@Test(arguments: [0, 1, 3000, 300_000])
func `bytes come back under their hash, whatever their number`(_ size: Int) throws {
  let (scratch, objects) = try store()
  defer { withExtendedLifetime(scratch) {} }
  let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
  let object = try objects.put(bytes)
  #expect(object == Fingerprint(of: bytes))
  #expect(try objects.bytes(of: object) == bytes)
  #expect(objects.path(of: object).hasSuffix("/sha256/\(object.hex.prefix(2))/\(object.hex)"))
  #expect(try incoming(objects) == [])
}

@Test func `an object is read-only and is never written again`() throws {
  let (scratch, objects) = try store()
  defer { withExtendedLifetime(scratch) {} }
  let object = try objects.put([1, 2, 3])
  func status() throws -> stat {
    var status = stat()
    try #require(stat(objects.path(of: object), &status) == 0)
    return status
  }
  let before = try status()
  #expect(before.st_mode & 0o777 == 0o400)
  #expect(before.st_nlink == 1)
  #expect(
    try objects.put([[1, 2, 3], [4], [1, 2, 3]]) == [object, Fingerprint(of: [4]), object])
  #expect(try status().st_ino == before.st_ino)
  #expect(try incoming(objects) == [])
}

@Test func `a batch of many stores each, in the order given`() throws {
  let (scratch, objects) = try store()
  defer { withExtendedLifetime(scratch) {} }
  let batch = (0..<300).map { Array("object \($0)".utf8) }
  let hashes = try objects.put(batch)
  #expect(hashes == batch.map(Fingerprint.init(of:)))
  for (hash, bytes) in zip(hashes, batch) { #expect(try objects.bytes(of: hash) == bytes) }
  var walked: Set<Fingerprint> = []
  try objects.forEach { object, _ in walked.insert(try #require(object)) }
  #expect(walked == Set(hashes))
  #expect(try objects.put([[UInt8]]()) == [])
}

@Test func `an object whose bytes have changed is not handed out`() throws {
  let (scratch, objects) = try store()
  defer { withExtendedLifetime(scratch) {} }
  let object = try objects.put([1, 2, 3])
  chmod(objects.path(of: object), 0o600)
  try Data([1, 2, 4]).write(to: URL(fileURLWithPath: objects.path(of: object)))
  let error = #expect(throws: RecordFault.self) { try objects.bytes(of: object) }
  #expect(error?.kind == .corrupt)
  #expect(error?.place == objects.path(of: object))
}

@Test func `an object that is not there is said to be absent`() throws {
  let (scratch, objects) = try store()
  defer { withExtendedLifetime(scratch) {} }
  let error = #expect(throws: RecordFault.self) { try objects.bytes(of: Fingerprint(of: [9])) }
  #expect(error?.kind == .absent)
}

@Test func `what a killed process left half written is cleaned when the record is opened`() throws {
  let (scratch, record) = try Sample.open()
  try record.close()
  let left = scratch.record + "/objects/incoming/99999-abc"
  try DurableFile.create(left, [1, 2], mode: 0o400)
  try RecordFolder.open(at: scratch.record, mode: .reading).close()
  #expect(DurableFile.exists(left))
  try RecordFolder.open(at: scratch.record, mode: .writing(purpose: "add")).close()
  #expect(!DurableFile.exists(left))
}

@Test func `a folder that refuses writing is said to, and nothing is left`() throws {
  guard geteuid() != 0 else { return print("skipped: root may write anywhere") }
  let (scratch, objects) = try store()
  defer { withExtendedLifetime(scratch) {} }
  chmod(objects.path + "/incoming", 0o500)
  defer { chmod(objects.path + "/incoming", 0o700) }
  let error = #expect(throws: RecordFault.self) { try objects.put([[1], [2], [3]]) }
  #expect(error?.kind == .noRights)
}

@Test func `the first failure of many is the one that is told, and it ends the rest`() throws {
  struct Failed: Error, Equatable { var index: Int }
  let error = #expect(throws: Failed.self) {
    try Workers.forEach(below: 10_000) { index in if index == 77 { throw Failed(index: index) } }
  }
  #expect(error == Failed(index: 77))
}
