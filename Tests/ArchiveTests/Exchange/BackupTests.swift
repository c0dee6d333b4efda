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
/// Four writers make 100 reports a second all the time that a backup is being taken, and rest while it is
/// restored and looked at: every backup holds everything before it.
@Test func `backups taken under writing hold everything acknowledged before each began`() throws {
  let (scratch, record) = try Sample.open()
  let writers = Writers(to: record)
  defer { writers.stop() }
  let (folder, path) = (scratch.path + "/backups", scratch.path + "/restored")
  var taking = Duration.zero
  let count = Torture.isLong ? 100 : 10
  for number in 0..<count {
    let begun = ContinuousClock.now
    writers.isWriting.store(true, ordering: .relaxed)
    usleep(200_000)
    let before = writers.acknowledged.withLock { $0 }
    let at = "2026-11-21T08:\(10 + number / 60):\(10 + number % 60)Z"
    let backup = try record.backUp(to: folder, now: at)
    writers.isWriting.store(false, ordering: .relaxed)
    taking += begun.duration(to: .now)
    try RecordFolder.restore(from: folder, named: backup.name, at: path)
    let restored = try RecordFolder.open(at: path, mode: .reading)
    let held = Set(try restored.store.read { try $0.reportIDs() })
    #expect(held.isSuperset(of: before))
    let verification = try restored.verify()
    #expect(verification.isSound, "\(verification.findings)")
    try restored.close()
    // What is looked at goes, but for the objects that all share: a hundred databases would be gigabytes.
    for gone in [path, folder + "/" + backup.name] {
      try FileManager.default.removeItem(atPath: gone)
    }
  }
  let written = writers.stop()
  let rate = Double(written) / (Double(taking.milliseconds) / 1000)
  print("Backups: \(count), under \(written) writes, \(Int(rate)) a second while they were taken")
  #expect(written >= count)
  try record.close()
}

/// Four that add 25 reports a second each, as long as they are told to, as far as the disk keeps up.
private final class Writers: Sendable {
  let isWriting = Atomic(false)
  let acknowledged = Mutex<[ReportID]>([])
  private let isOver = Atomic(false)
  private let group = DispatchGroup()

  init(to record: RecordFolder) {
    for writer in 0..<4 {
      group.enter()
      Thread.detachNewThread {
        self.write(as: writer, to: record)
        self.group.leave()
      }
    }
  }

  private func write(as writer: Int, to record: RecordFolder) {
    var (number, next) = (0, ContinuousClock.now)
    while !isOver.load(ordering: .relaxed) {
      next = max(next + .milliseconds(40), .now - .milliseconds(400))
      let wait = ContinuousClock.now.duration(to: next).milliseconds
      if wait > 0 { usleep(UInt32(wait * 1000)) }
      guard isWriting.load(ordering: .relaxed) else {
        next = .now
        continue
      }
      let text = "Writer \(writer), case \(number): two were killed."
      if let id = try? Sample.add(to: record, text: text) {
        acknowledged.withLock { $0.append(id) }
      }
      number += 1
    }
  }

  /// Ends it.
  ///
  /// - Returns: how many were acknowledged.
  @discardableResult
  func stop() -> Int {
    isOver.store(true, ordering: .relaxed)
    group.wait()
    return acknowledged.withLock { $0.count }
  }
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
