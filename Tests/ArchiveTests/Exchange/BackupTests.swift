// SPDX-License-Identifier: Apache-2.0

import Foundation
import Record
import Synchronization
import Testing

@testable import Archive

private func verified(_ path: String) throws -> Verification {
  let record = try RecordFolder.open(at: path, mode: .reading)
  defer { try? record.close() }
  return try record.verify()
}

@Test func `a backup is restored, verifies, and is written on with the record's own key`() throws {
  let (scratch, record) = try Sample.open()
  let user = try Sample.user("amina", in: record)
  let reports = try (0..<5).map { try Sample.add(to: record, text: "Killed: \($0).", by: user) }
  try DurableFile.create(record.layout.policy + "/own.json", Array("{}".utf8), mode: 0o600)
  try record.store.sign()
  let head = try record.store.ledgerHead()
  let backup = try record.backUp(to: scratch.path + "/backups", now: Sample.now)
  #expect(backup.entries == head.size && backup.root == head.root.hex)
  #expect(backup.objects == 5 && backup.copied == 5 && backup.missing == [])

  let again = scratch.path + "/again"
  try RecordFolder.restore(from: scratch.path + "/backups", at: again)
  #expect(try verified(again).isSound)
  #expect(DurableFile.exists(again + "/policy/own.json"))
  let error = #expect(throws: RecordFault.self) {
    try RecordFolder.open(at: again, mode: .writing(purpose: "add"))
  }
  #expect(error?.kind == .key)

  try DurableFile.create(
    again + "/signer/key", try DurableFile.read(record.layout.key), mode: 0o600)
  let restored = try RecordFolder.open(at: again, mode: .writing(purpose: "add"))
  #expect(try restored.store.read { try $0.reportIDs() } == reports)
  try Sample.add(to: restored)
  try restored.close()
  #expect(try verified(again).isSound)
  try record.close()
}

@Test func `a second backup copies only what is new, and the older one can still be had`() throws {
  let (scratch, record) = try Sample.open()
  defer { withExtendedLifetime(scratch) {} }
  let folder = scratch.path + "/backups"
  try Sample.add(to: record, text: "One.")
  let first = try record.backUp(to: folder, now: "2026-11-21T08:30:00Z")
  try Sample.add(to: record, text: "Two.")
  let second = try record.backUp(to: folder, now: "2026-11-21T08:31:00Z")
  #expect(second.copied == 1 && second.objects == 2)
  #expect(try RecordFolder.backups(in: folder) == [first, second])
  #expect(throws: RecordFault.self) {
    try record.backUp(to: folder, now: "2026-11-21T08:31:00Z")
  }
  try RecordFolder.restore(from: folder, named: first.name, at: scratch.path + "/old")
  try RecordFolder.restore(from: folder, at: scratch.path + "/new")
  for (name, count) in [("/old", 1), ("/new", 2)] {
    let restored = try RecordFolder.open(at: scratch.path + name, mode: .reading)
    #expect(try restored.store.read { try $0.counts() }.reports == count)
    #expect(try restored.verify().isSound)
    try restored.close()
  }
  try record.close()
}

/// Ten backups for continuous integration, a hundred with `CAIRN_TORTURE` set.
///
/// Four writers make 100 reports a second while each backup begins, and 20 for each: as many as they can would
/// be gigabytes, which every backup holds.
@Test func `backups taken under writing hold everything acknowledged before each began`() throws {
  let (scratch, record) = try Sample.open()
  let acknowledged = Mutex<[ReportID]>([])
  let isOver = Atomic(false)
  let round = Atomic(0)
  let writers = DispatchGroup()
  for writer in 0..<4 {
    writers.enter()
    Thread.detachNewThread {
      var number = 0
      while !isOver.load(ordering: .relaxed) {
        usleep(40_000)
        guard number < 5 * round.load(ordering: .relaxed) else { continue }
        let text = "Writer \(writer), case \(number): two were killed."
        if let id = try? Sample.add(to: record, text: text) {
          acknowledged.withLock { $0.append(id) }
        }
        number += 1
      }
      writers.leave()
    }
  }
  var expected: [String: [ReportID]] = [:]
  for number in 0..<(Torture.isLong ? 100 : 10) {
    round.store(number + 1, ordering: .relaxed)
    usleep(90_000)
    let before = acknowledged.withLock { $0 }
    let at = "2026-11-21T08:\(10 + number / 60):\(10 + number % 60)Z"
    let backup = try record.backUp(to: scratch.path + "/backups", now: at)
    expected[backup.name] = before
  }
  isOver.store(true, ordering: .relaxed)
  writers.wait()
  let written = acknowledged.withLock { $0.count }
  print("Backups: \(expected.count), under \(written) writes")
  for (name, reports) in expected {
    let path = scratch.path + "/restored-" + name
    defer { try? FileManager.default.removeItem(atPath: path) }
    try RecordFolder.restore(from: scratch.path + "/backups", named: name, at: path)
    let restored = try RecordFolder.open(at: path, mode: .reading)
    let held = Set(try restored.store.read { try $0.reportIDs() })
    #expect(held.isSuperset(of: reports))
    let verification = try restored.verify()
    #expect(verification.isSound, "\(verification.findings)")
    try restored.close()
  }
  #expect(expected.values.map(\.count).max() ?? 0 > 10)
  try record.close()
}

@Test func `a changed backup, another program's folder and a missing backup are refused`() throws {
  let (scratch, record) = try Sample.open()
  let folder = scratch.path + "/backups"
  try Sample.add(to: record)
  let backup = try record.backUp(to: folder, now: Sample.now)
  let database = folder + "/" + backup.name + "/cairn.db"
  var bytes = try DurableFile.read(database)
  bytes[bytes.count / 2] ^= 1
  try DurableFile.replace(database, with: bytes, mode: 0o600)
  let changed = #expect(throws: RecordFault.self) {
    try RecordFolder.restore(from: folder, at: scratch.path + "/again")
  }
  #expect(changed?.kind == .corrupt)
  #expect(!DurableFile.exists(scratch.path + "/again"))
  let none = #expect(throws: RecordFault.self) {
    try RecordFolder.restore(from: folder, named: "2020", at: scratch.path + "/again")
  }
  #expect(none?.remedy.contains(backup.name) == true)
  let foreign = #expect(throws: RecordFault.self) { try record.backUp(to: scratch.path) }
  #expect(foreign?.kind == .exists)
  try record.close()
}

@Test func `a capture that the record has lost is named, and the rest is backed up`() throws {
  let (scratch, record) = try Sample.open()
  try Sample.add(to: record, text: "One.")
  try Sample.add(to: record, text: "Two.")
  let lost = Fingerprint(of: Array("One.".utf8))
  unlink(record.objects.path(of: lost))
  let backup = try record.backUp(to: scratch.path + "/backups", now: Sample.now)
  #expect(backup.missing == [lost.hex])
  #expect(backup.objects == 1)
  try record.close()
}
