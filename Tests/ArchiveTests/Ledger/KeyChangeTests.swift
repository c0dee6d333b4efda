// SPDX-License-Identifier: Apache-2.0

import Foundation
import GRDB
import Glibc
import Record
import Testing

@testable import Archive

private func changed() throws -> (Scratch, old: String, note: String, ReportID) {
  let (scratch, record) = try Sample.open()
  let report = try Sample.add(to: record)
  try record.store.sign()
  let (old, note) = (record.manifest.verifier, try record.checkpointText())
  try record.close()
  try RecordFolder.changeKey(at: scratch.record, by: nil)
  return (scratch, old, note, report)
}

@Test func `a record signs with its new key, and what the old one signed stays good`() throws {
  let (scratch, old, note, report) = try changed()
  let record = try RecordFolder.open(at: scratch.record, mode: .writing(purpose: "add"))
  #expect(record.manifest.verifier != old)
  #expect(record.manifest.verifier.hasPrefix(old.prefix { $0 != "+" }))
  try Sample.add(to: record, text: "After the change.")
  try record.store.sign()
  let now = try #require(SignedNote(try record.checkpointText()))
  #expect(try now.isSigned(by: #require(NoteVerifier(record.manifest.verifier))))
  #expect(try !now.isSigned(by: #require(NoteVerifier(old))))
  let verification = try record.verify(outside: [("paper", note)])
  #expect(verification.isSound, "\(verification.findings)")
  #expect(ExhibitCheck(of: try #require(try record.receipt(for: report)).files).isSound)
  try record.close()
}

@Test func `a key can be changed again and again`() throws {
  let (scratch, _, note, _) = try changed()
  for _ in 0..<3 { try RecordFolder.changeKey(at: scratch.record, by: nil) }
  let record = try RecordFolder.open(at: scratch.record, mode: .reading)
  let verification = try record.verify(outside: [("paper", note)])
  #expect(verification.isSound, "\(verification.findings)")
  #expect(verification.findings == [])
}

@Test func `a key that the one before it did not vouch for is named`() throws {
  let (scratch, record) = try Sample.open()
  try Sample.add(to: record)
  let stranger = NoteSigner(name: try #require(NoteVerifier(record.manifest.verifier)).name)
  try record.close()
  // Somebody with the disk, and without the key, writes the ledger on under a key of their own.
  let entry = LedgerEntry(
    type: LedgerEntry.keyChanged, at: Sample.now, actor: nil, subject: "record",
    reason: stranger.verifier.description)
  let queue = try DatabaseQueue(path: record.layout.database)
  try queue.write { database in
    let table = LedgerTable(database: database)
    var frontier = try table.frontier()
    try table.append(entry.json, subject: "record", to: &frontier)
  }
  try queue.close()
  var manifest = record.manifest
  manifest.verifier = stranger.verifier.description
  try manifest.write(to: record.layout.manifest)
  try DurableFile.replace(
    record.layout.key, with: Array("\(stranger.written)\n".utf8), mode: 0o600)
  for file in [record.layout.checkpoint, record.layout.key + ".signed"] { unlink(file) }
  let forged = try RecordFolder.open(at: scratch.record, mode: .writing(purpose: "forge"))
  try forged.store.sign()
  let findings = try forged.verify().findings
  #expect(findings.contains { $0.what.contains("vouched for the new key") }, "\(findings)")
  try forged.close()
}

@Test(arguments: ["key.next", "named", "taken"])
func `a change that is broken off is finished or was never begun`(_ moment: String) throws {
  let (scratch, record) = try Sample.open()
  try Sample.add(to: record)
  let old = record.manifest.verifier
  let change = KeyChange(layout: record.layout, keyPath: record.layout.key)
  let next = try change.begin(named: try #require(NoteVerifier(old)).name)
  if moment != "key.next" {
    try record.store.write(at: Sample.now) {
      try $0.note(LedgerEntry.keyChanged, of: "record", reason: next.description)
    }
  }
  try record.close()
  if moment == "taken" {
    // All is done but the last renaming.
    let key = try DurableFile.read(record.layout.key)
    let new = try DurableFile.read(record.layout.key + ".next")
    try RecordFolder.open(at: scratch.record, mode: .writing(purpose: "x")).close()
    try DurableFile.replace(record.layout.key, with: key, mode: 0o600)
    try DurableFile.replace(record.layout.key + ".next", with: new, mode: 0o600)
  }
  let again = try RecordFolder.open(at: scratch.record, mode: .writing(purpose: "add"))
  #expect(again.manifest.verifier == (moment == "key.next" ? old : next.description))
  #expect(!DurableFile.exists(record.layout.key + ".next"))
  try Sample.add(to: again, text: "Later.")
  try again.store.sign()
  let verification = try again.verify()
  #expect(verification.isSound, "\(verification.findings)")
  try again.close()
}
