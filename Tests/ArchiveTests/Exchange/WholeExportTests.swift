// SPDX-License-Identifier: Apache-2.0

import Foundation
import GRDB
import Record
import Testing

@testable import Archive

/// Every file of a folder with its bytes.
private func contents(_ folder: String) throws -> [String: Data] {
  let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
  return names.reduce(into: [:]) { files, name in
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: folder + "/" + name, isDirectory: &isFolder)
    if !isFolder.boolValue {
      files[name] = FileManager.default.contents(atPath: folder + "/" + name)
    }
  }
}

/// A record with something in every kind of row that the tests can make.
private func filled(_ seed: Int = 0) throws -> (Scratch, RecordFolder) {
  let (scratch, record) = try Sample.open()
  let user = try Sample.user("amina", in: record)
  let naughty = [
    "Seven people were killed.", "quote \" back \\ slash / tab \t line \u{2028} end",
    "\u{FEFF}mark", "قُتل سبعة", "👩‍👩‍👧 \u{1F3F4}", "é and e\u{301}", "null", "123", "{\"utf8\":1}", "",
  ]
  let reports = try naughty.indices.map { index in
    try Sample.add(
      to: record, text: naughty[(index + seed) % naughty.count] + " Case \(seed).", by: user)
  }
  _ = try Sample.incident(of: [reports[0], reports[1]], in: record)
  let bytes = try record.objects.put([UInt8](0...255))
  try record.store.write(at: Sample.now) { transaction in
    let id = try transaction.drawReportID()
    var new = Sample.report(id, text: naughty[3], object: bytes, claims: [])
    new.report.published = nil
    new.report.title = naughty[1]
    try transaction.add(new)
  }
  try record.store.sign()
  return (scratch, record)
}

@Test(arguments: [0, 3, 7])
func `a record that is exported and imported gives the same bytes again`(_ seed: Int) throws {
  let (scratch, record) = try filled(seed)
  let (one, two) = (scratch.path + "/one", scratch.path + "/two")
  let export = try record.exportAll(to: one)
  #expect(export.missing.isEmpty && export.objects > 3)
  let key = record.layout.key
  try RecordFolder.importAll(from: one, at: scratch.path + "/again", key: key)
  let again = try RecordFolder.open(at: scratch.path + "/again", mode: .reading)
  _ = try again.exportAll(to: two)
  let (left, right) = (try contents(one), try contents(two))
  #expect(left.keys.sorted() == right.keys.sorted())
  for (name, bytes) in left { #expect(right[name] == bytes, "\(name)") }
  let verification = try again.verify()
  #expect(verification.isSound && verification.entries > 10, "\(verification.findings)")
  try again.close()

  // With its key it goes on as the record it was.
  let writing = try RecordFolder.open(at: scratch.path + "/again", mode: .writing(purpose: "add"))
  try Sample.add(to: writing, text: "After the import.")
  try writing.store.sign()
  #expect(try writing.verify().isSound)
  try writing.close()
  try record.close()
}

@Test func `others can check an export with sha256sum`() throws {
  let (scratch, record) = try filled()
  _ = try record.exportAll(to: scratch.path + "/all")
  let check = try Outside.run(
    ["sha256sum", "--quiet", "-c", "SHA256SUMS"], in: scratch.path + "/all")
  #expect(check.status == 0, "\(check.text)")
  let listed = try contents(scratch.path + "/all").count - 1
  let sums = try String(contentsOfFile: scratch.path + "/all/SHA256SUMS", encoding: .utf8)
  #expect(sums.split(separator: "\n").count == listed)
  try record.close()
}

@Test func `every table of the database is in an export, and the key is not`() throws {
  let (scratch, record) = try filled()
  _ = try record.exportAll(to: scratch.path + "/all")
  let files = try contents(scratch.path + "/all")
  let tables = try record.store.read { snapshot in
    try String.fetchAll(
      snapshot.database,
      sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
  }
  for table in tables { #expect(files["rows/\(table).jsonl"] != nil, "\(table)") }
  #expect(tables.contains("ledger") && tables.contains("salt"))
  let key = try DurableFile.read(record.layout.key).dropLast()
  #expect(files.values.allSatisfy { $0.range(of: Data(key)) == nil })
  try record.close()
}

@Test(arguments: [
  "rows/report.jsonl", "rows/ledger.jsonl", "rows/schema", "checkpoint", "cairn.json", "objects",
])
func `an export that was changed anywhere makes no record`(_ place: String) throws {
  let (scratch, record) = try filled()
  let all = scratch.path + "/all"
  _ = try record.exportAll(to: all)
  let names = try contents(all).keys.sorted()
  let name = try #require(names.first { $0.hasPrefix(place) })
  var bytes = try DurableFile.read(all + "/" + name)
  bytes[bytes.count / 2] ^= 1
  try DurableFile.replace(all + "/" + name, with: bytes, mode: 0o644)
  #expect(throws: RecordFault.self) {
    try RecordFolder.importAll(from: all, at: scratch.path + "/again")
  }
  #expect(!DurableFile.exists(scratch.path + "/again"))
  let left = try Directory.names(in: scratch.path).filter { $0.contains("import") }
  #expect(left.isEmpty)
  try record.close()
}

@Test func `rows that were changed with their sum are found by the ledger`() throws {
  let (scratch, record) = try filled()
  let all = scratch.path + "/all"
  _ = try record.exportAll(to: all)
  let file = all + "/rows/report.jsonl"
  let old = try DurableFile.read(file)
  let new = Array(
    String(decoding: old, as: UTF8.self).replacing("Harim Post", with: "Other Post").utf8)
  #expect(old != new)
  try DurableFile.replace(file, with: new, mode: 0o644)
  let sums = String(decoding: try DurableFile.read(all + "/SHA256SUMS"), as: UTF8.self)
    .replacing(Fingerprint(of: old).hex, with: Fingerprint(of: new).hex)
  try DurableFile.replace(all + "/SHA256SUMS", with: sums.utf8, mode: 0o644)
  try RecordFolder.importAll(from: all, at: scratch.path + "/again")
  let again = try RecordFolder.open(at: scratch.path + "/again", mode: .reading)
  #expect(try !again.verify().isSound)
  try record.close()
}
