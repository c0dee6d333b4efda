// SPDX-License-Identifier: Apache-2.0

import Foundation
import GRDB
import Record
import Testing

@testable import Archive

private let text = "Umm Salim named seven people who were killed in Harim."

/// A record with a report whose capture was purged, and the capture.
private func purged() throws -> (Scratch, RecordFolder, ReportID, Fingerprint) {
  let (scratch, record) = try Sample.open()
  let id = try Sample.add(to: record, text: text)
  try Sample.add(to: record, text: "Another report.")
  let object = Fingerprint(of: Array(text.utf8))
  let user = try Sample.user("amina", in: record)
  try record.store.write(by: user, at: Sample.now) { try $0.askToPurge(object, .danger) }
  #expect(
    try record.store.read { try $0.purgeState(of: object) } == .asked(by: user, reason: .danger))
  try record.store.write(at: Sample.now) { transaction in
    let gone = try transaction.purge(object, .danger)
    #expect(gone.reports == [id])
  }
  try record.removePurged()
  return (scratch, record, id, object)
}

/// Whether any file of a folder holds the bytes.
private func isAnywhere(_ word: String, in folder: String) throws -> Bool {
  let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
  return names.contains { name in
    let bytes = FileManager.default.contents(atPath: folder + "/" + name) ?? Data()
    return bytes.range(of: Data(word.utf8)) != nil
  }
}

@Test func `what was purged is in no file of the record, and verify says who it was`() throws {
  let (scratch, record, id, object) = try purged()
  try record.store.sign()
  #expect(try !isAnywhere("Umm Salim", in: scratch.record))
  let report = try #require(try record.store.read { try $0.report(id) })
  #expect(report.text == "" && report.report.title == "" && report.state == .withdrawn)
  #expect(try record.store.read { try $0.claims(of: id) }.isEmpty)
  let verification = try record.verify()
  #expect(verification.isSound)
  #expect(verification.findings.map(\.place) == [record.objects.path(of: object)])
  #expect(verification.findings[0].what.contains("purged"))
  #expect(verification.findings[0].what.contains("danger"))
  // The ledger still proves that it was there, and when it went.
  #expect(try record.store.read { try $0.history(of: id.text) }.first?.entry.objects == [object])
  try record.close()
}

@Test func `purged bytes do not come in again, nor stay where they were put back by hand`() throws {
  let (scratch, record, _, object) = try purged()
  let error = #expect(throws: RecordFault.self) { try Sample.add(to: record, text: text) }
  #expect(error?.kind == .refused)
  #expect(try record.verify().findings.contains { $0.what.contains("is there again") })
  try record.close()
  let again = try RecordFolder.open(at: scratch.record, mode: .writing(purpose: "add"))
  try again.removePurged()
  #expect(!again.objects.contains(object))
  #expect(try again.verify().isSound)
  try again.close()
}

@Test func `a request that was taken back purges nothing`() throws {
  let (scratch, record) = try Sample.open()
  defer { withExtendedLifetime(scratch) {} }
  try Sample.add(to: record, text: text)
  let object = Fingerprint(of: Array(text.utf8))
  let user = try Sample.user("amina", in: record)
  try record.store.write(by: user, at: Sample.now) { try $0.askToPurge(object, .mistake) }
  try record.store.write(by: user, at: Sample.now) { try $0.dropPurge(of: object) }
  #expect(try record.store.read { try $0.purgeState(of: object) } == .none)
  try record.removePurged()
  #expect(try record.verify().findings == [])
  try record.close()
}

@Test func `a backup made before a purge forgets it too, and restoring does not bring it back`()
  throws
{
  let (scratch, record) = try Sample.open()
  let folder = scratch.path + "/backups"
  let id = try Sample.add(to: record, text: text)
  let object = Fingerprint(of: Array(text.utf8))
  let before = try record.backUp(to: folder, now: "2026-11-21T08:30:00Z")
  _ = try record.store.write(at: Sample.now) { try $0.purge(object, .courtOrder).reports }
  try record.removePurged()
  let after = try record.backUp(to: folder, now: "2026-11-21T08:31:00Z")
  #expect(after.objects == 0)
  #expect(!BackupFolder(path: folder).objects.contains(object))

  let path = scratch.path + "/restored"
  try RecordFolder.restore(from: folder, named: before.name, at: path, key: record.layout.key)
  let restored = try RecordFolder.open(at: path, mode: .writing(purpose: "restore"))
  #expect(!restored.objects.contains(object))
  #expect(try restored.purgesToRepeat() == [object: .courtOrder])
  _ = try restored.store.write(at: Sample.now) { try $0.purge(object, .courtOrder).reports }
  try restored.removePurged()
  #expect(try restored.purgesToRepeat().isEmpty)
  #expect(try restored.store.read { try $0.report(id) }?.text == "")
  #expect(try !isAnywhere("Umm Salim", in: path))
  #expect(try restored.verify().isSound)
  try restored.close()
  try record.close()
}

@Test func `an erased person's name is in no file, and every proof still holds`() throws {
  let (scratch, record) = try Sample.open()
  let user = try Sample.user("scheherazade", in: record)
  try Sample.add(to: record, by: user)
  try record.store.sign()
  let receipt = try #require(try record.receipt(forEntry: 1))
  let salt = "SELECT hex(salt) FROM salt WHERE row = 'user/\(user)'"
  let before = try record.store.read { try String.fetchOne($0.database, sql: salt) }
  try record.store.write(at: Sample.now) { try $0.erase(user) }
  try record.store.settle()
  try record.store.sign()
  #expect(try !isAnywhere("scheherazade", in: scratch.record))
  let after = try record.store.read { try String.fetchOne($0.database, sql: salt) }
  #expect(before != nil && after != nil && before != after)
  let found = try #require(try record.store.read { try $0.user(user) })
  #expect(found.display == "(erased)" && found.role == .viewer)
  #expect(try record.verify().findings == [])
  #expect(receipt.proof.holds(for: receipt.entry, signedBy: receipt.verifier))
  #expect(throws: RecordFault.self) {
    try record.store.write(at: Sample.now) { try $0.erase(UserID(seed: 7)) }
  }
  try record.close()
}
