// SPDX-License-Identifier: Apache-2.0

import Foundation
import GRDB
import Record
import Testing

@testable import Archive

/// A closed record with some of everything, and the folder it lies in.
private struct Tampering {
  let scratch: Scratch
  let reports: [ReportID]
  let incident: IncidentID
  let object: Fingerprint
  /// The checkpoint as it stood at the end.
  let checkpoint: String

  var layout: Layout { Layout(path: scratch.record) }

  init() throws {
    let (scratch, record) = try Sample.open()
    self.scratch = scratch
    let user = try Sample.user("amina", in: record)
    let texts = ["Seven people were killed in Harim.", "Nine people were killed in Harim."]
    reports = try texts.map { try Sample.add(to: record, text: $0, by: user) }
    object = Fingerprint(of: Array(texts[0].utf8))
    let incident = try Sample.incident(of: reports, in: record)
    self.incident = incident
    try record.store.write(by: user, at: Sample.now) { transaction in
      try transaction.decide(
        Decision(
          incident: incident, act: .accepted, assessment: Sample.assessment(), user: user,
          at: Sample.now, why: "Two outlets agree."))
      try transaction.add(
        Credibility(
          source: "Harim hospital", isCredible: true, user: "amina", at: Sample.now,
          reason: "Known."))
    }
    try record.close()
    checkpoint = try String(
      contentsOfFile: Layout(path: scratch.record).checkpoint, encoding: .utf8)
  }

  /// Changes the database as a program other than Cairn would.
  func execute(_ sql: String) throws {
    var settings = Configuration()
    settings.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: layout.database, configuration: settings)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  func verify(outside: [(name: String, note: String)] = []) throws -> Verification {
    let record = try RecordFolder.open(at: scratch.record, mode: .reading)
    defer { try? record.close() }
    return try record.verify(outside: outside)
  }
}

@Test func `an untouched record has no findings`() throws {
  let tampering = try Tampering()
  let verification = try tampering.verify(outside: [("paper", tampering.checkpoint)])
  #expect(verification.findings == [])
  #expect(verification.isSound)
  #expect(verification.objects == 2)
  #expect(verification.signedEntries == verification.entries)
  #expect(verification.summary.hasPrefix("Sound: "))
}

@Test(
  arguments: [
    ("UPDATE report SET text = CAST('Six died.' AS BLOB) WHERE seq = 1", "report/REP-"),
    ("UPDATE report SET published = published + 1 WHERE seq = 2", "report/REP-"),
    ("UPDATE claim SET json = replace(json, '\"min\":7', '\"min\":1')", "claim/REP-"),
    ("UPDATE claim SET day = day + 1", "claim/REP-"),
    ("UPDATE proposal SET assessment = replace(assessment, '7', '2')", "proposal/INC-"),
    ("UPDATE incident SET state = 'published'", "incident/INC-"),
    ("UPDATE member SET reason = 'Somebody said so.'", "member/REP-"),
    ("UPDATE user SET role = 'administrator'", "user/USR-"),
    ("UPDATE capture SET sha256 = replace(sha256, '1', '2') WHERE id = 1", "capture/1"),
    ("DELETE FROM member", "member/REP-"), ("DELETE FROM claim", "claim/REP-"),
    ("DELETE FROM salt", "user/USR-"),
    (
      "INSERT INTO pending SELECT report, number, 'x' FROM claim WHERE report NOT IN (SELECT report FROM member); DELETE FROM member; INSERT INTO pending SELECT report, number, 'x' FROM claim",
      "pending/REP-"
    ),
    ("DROP TRIGGER signed_is_never_changed; UPDATE signed SET why = 'It was late.'", "signed/1"),
    ("DROP TRIGGER signed_is_never_removed; DELETE FROM signed", "signed/1"),
    (
      "DROP TRIGGER credibility_is_never_changed; UPDATE credibility SET is_credible = 0",
      "credibility/1"
    ),
  ])
func `a row changed by another program is named`(_ sql: String, _ place: String) throws {
  let tampering = try Tampering()
  try tampering.execute(sql)
  let verification = try tampering.verify()
  #expect(!verification.isSound)
  #expect(verification.findings.contains { $0.place.hasPrefix(place) })
}

@Test func `only the row that was changed is named`() throws {
  let tampering = try Tampering()
  try tampering.execute(
    "UPDATE claim SET json = replace(json, '\"min\":7', '\"min\":1') WHERE report = '\(tampering.reports[1])'"
  )
  let findings = try tampering.verify().findings
  #expect(findings.map(\.place) == ["claim/\(tampering.reports[1])#0"])
}

@Test(
  arguments: [
    (
      "UPDATE ledger SET entry = CAST(replace(CAST(entry AS TEXT), '08:30', '09:30') AS BLOB) WHERE idx = 2",
      "ledger entry 2"
    ),
    ("UPDATE ledger SET leaf_hash = zeroblob(32) WHERE idx = 1", "ledger entry 1"),
    ("UPDATE ledger SET subject = 'nothing' WHERE idx = 3", "ledger entry 3"),
    ("DELETE FROM ledger WHERE idx = 2", "ledger entry 3"),
    ("DELETE FROM ledger WHERE idx >= 3", "checkpoint"),
    ("DELETE FROM ledger", "checkpoint"),
  ])
func `a changed or shortened ledger is found`(_ sql: String, _ place: String) throws {
  let tampering = try Tampering()
  try tampering.execute(
    "DROP TRIGGER ledger_is_never_changed; DROP TRIGGER ledger_is_never_shortened; " + sql)
  let verification = try tampering.verify()
  #expect(!verification.isSound)
  #expect(verification.findings.contains { $0.place.hasSuffix(place) })
}

@Test func `entries whose hashes were made to fit again contradict the checkpoint`() throws {
  let tampering = try Tampering()
  try tampering.execute(
    "DROP TRIGGER ledger_is_never_changed; DROP TRIGGER ledger_is_never_shortened")
  let queue = try DatabaseQueue(path: tampering.layout.database)
  try queue.write { database in
    let sql = "SELECT entry FROM ledger WHERE idx = 2"
    let entry = try #require(try Data.fetchOne(database, sql: sql))
    let forged = String(decoding: entry, as: UTF8.self).replacing("08:30", with: "09:30")
    let leaf = MerkleHash.leaf(Array(forged.utf8))
    try database.execute(
      sql: "UPDATE ledger SET entry = ?, leaf_hash = ? WHERE idx = 2",
      arguments: [Data(forged.utf8), Data(leaf.bytes)])
  }
  try queue.close()
  let findings = try tampering.verify().findings
  #expect(
    findings.prefix(2).map(\.place)
      == [tampering.layout.checkpoint, tampering.layout.key + ".signed"])
}

@Test(arguments: [0, 10, 33])
func `an object with one byte changed is named`(_ place: Int) throws {
  let tampering = try Tampering()
  let path = ObjectStore(path: tampering.layout.objects).path(of: tampering.object)
  var bytes = try DurableFile.read(path)
  bytes[place] ^= 1
  try FileManager.default.removeItem(atPath: path)
  try DurableFile.create(path, bytes, mode: 0o400)
  #expect(try tampering.verify().findings.map(\.place) == [path])
}

@Test func `an object that was deleted is named`() throws {
  let tampering = try Tampering()
  let path = ObjectStore(path: tampering.layout.objects).path(of: tampering.object)
  try FileManager.default.removeItem(atPath: path)
  let findings = try tampering.verify().findings
  #expect(findings.map(\.place) == [path])
  #expect(findings.allSatisfy { !$0.isHarmless })
}

@Test func `an object that no report uses is told of and does no harm`() throws {
  let tampering = try Tampering()
  let objects = ObjectStore(path: tampering.layout.objects)
  let object = try objects.put(Array("Left behind by a killed process.".utf8))
  let verification = try tampering.verify()
  #expect(verification.findings.map(\.place) == [objects.path(of: object)])
  #expect(verification.isSound)
}

@Test func `a database set back to an older state contradicts what was signed`() throws {
  let tampering = try Tampering()
  let old = tampering.scratch.path + "/old.db"
  try FileManager.default.copyItem(atPath: tampering.layout.database, toPath: old)
  let record = try RecordFolder.open(at: tampering.scratch.record, mode: .writing(purpose: "add"))
  try Sample.add(to: record, text: "Eight people were killed in Harim.")
  try record.close()
  try FileManager.default.removeItem(atPath: tampering.layout.database)
  try FileManager.default.moveItem(atPath: old, toPath: tampering.layout.database)
  let findings = try tampering.verify().findings
  #expect(
    findings.contains { $0.place == tampering.layout.checkpoint && $0.what.contains("set back") })
  let error = #expect(throws: RecordFault.self) {
    try RecordFolder.open(at: tampering.scratch.record, mode: .writing(purpose: "add"))
  }
  #expect(error?.kind == .corrupt)
}

@Test func `a whole record set back is only found by a checkpoint kept outside`() throws {
  let tampering = try Tampering()
  let old = tampering.scratch.path + "/old"
  try FileManager.default.copyItem(atPath: tampering.scratch.record, toPath: old)
  let record = try RecordFolder.open(at: tampering.scratch.record, mode: .writing(purpose: "add"))
  try Sample.add(to: record, text: "Eight people were killed in Harim.")
  try record.close()
  let kept = try String(contentsOfFile: tampering.layout.checkpoint, encoding: .utf8)
  let setBack = try RecordFolder.open(at: old, mode: .reading)
  #expect(try setBack.verify().findings == [])
  #expect(try setBack.verify(outside: [("paper", kept)]).findings.map(\.place) == ["paper"])
  try setBack.close()
  #expect(
    try tampering.verify(outside: [("new", kept), ("old", tampering.checkpoint)]).findings == [])
}

@Test func `another key in place of the record's is found and not used`() throws {
  let tampering = try Tampering()
  let key = NoteSigner(name: "cairn/test/00000000")
  try DurableFile.replace(tampering.layout.key, with: key.written.utf8, mode: 0o600)
  let error = #expect(throws: RecordFault.self) {
    try RecordFolder.open(at: tampering.scratch.record, mode: .writing(purpose: "add"))
  }
  #expect(error?.kind == .key)
  let manifest = Manifest(name: "Test", created: Sample.now, verifier: key.verifier)
  try manifest.write(to: tampering.layout.manifest)
  let findings = try tampering.verify().findings
  #expect(findings.contains { $0.place == "ledger entry 0" && $0.what.contains("key") })
  #expect(findings.contains { $0.place == tampering.layout.checkpoint })
}

@Test(arguments: ["missing", "cut", "forged"])
func `a checkpoint that is missing, cut off or forged is named`(_ how: String) throws {
  let tampering = try Tampering()
  let path = tampering.layout.checkpoint
  let text = tampering.checkpoint
  switch how {
  case "missing": try FileManager.default.removeItem(atPath: path)
  case "cut": try DurableFile.replace(path, with: text.utf8.dropLast(10), mode: 0o644)
  default:
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let forged = text.replacing("\n\(lines[1])\n", with: "\n1\n")
    try DurableFile.replace(path, with: forged.utf8, mode: 0o644)
  }
  #expect(try tampering.verify().findings.map(\.place) == [path])
}

@Test func `a damaged database file is told of and does not stop the rest`() throws {
  let tampering = try Tampering()
  let queue = try DatabaseQueue(path: tampering.layout.database)
  let sql = "SELECT rootpage FROM sqlite_schema WHERE name = 'claim'"
  let (page, size) = try queue.read { database in
    (
      try #require(try Int.fetchOne(database, sql: sql)),
      try #require(try Int.fetchOne(database, sql: "PRAGMA page_size"))
    )
  }
  try queue.close()
  var bytes = try DurableFile.read(tampering.layout.database)
  for place in (page - 1) * size..<page * size { bytes[place] = 0xFF }
  try DurableFile.replace(tampering.layout.database, with: bytes, mode: 0o600)
  let verification = try tampering.verify()
  #expect(!verification.isSound)
  #expect(verification.objects == 2)
}
