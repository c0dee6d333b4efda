// SPDX-License-Identifier: Apache-2.0

import Foundation
import Glibc
import Testing

@testable import Archive

private let hasAge = Outside.has("age") && Outside.has("tar")

/// A pair of keys of age, in a folder.
private struct AgeKeys {
  let file: String
  let recipient: String

  init(in folder: String) throws {
    file = folder + "/identity.txt"
    _ = try Outside.run(["age-keygen", "-o", file], in: folder)
    recipient = try Outside.run(["age-keygen", "-y", file], in: folder).text
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }
}

@Suite(.enabled(if: hasAge))
struct SealedBackupTests {
  @Test func `an encrypted backup is opened without Cairn and restored, and shows nothing before`()
    throws
  {
    let (scratch, record) = try Sample.open()
    let keys = try AgeKeys(in: scratch.path)
    let user = try Sample.user("amina", in: record)
    let words = "Seven people were killed in Harim on Tuesday."
    let reports = [try Sample.add(to: record, text: words, by: user)]
    try DurableFile.create(record.layout.policy + "/own.json", Array("{}".utf8), mode: 0o600)
    try record.store.sign()
    let folder = scratch.path + "/sealed"
    let (backup, file, hash) = try record.backUp(
      sealedTo: [keys.recipient], in: folder, now: Sample.now)
    #expect(backup.objects == 1 && backup.missing == [])
    let bytes = try DurableFile.read(file)
    #expect(hash == Fingerprint(of: bytes))
    let secrets = [Array(words.utf8), Array("SQLite format 3".utf8), Array("amina".utf8)]
    for secret in secrets { #expect(bytes.firstRange(of: secret) == nil) }
    // Nothing of it is left unencrypted, neither there nor beside the record.
    #expect(try Directory.names(in: folder) == ["2026-11-21T08-30-00Z.tar.age"])
    #expect(try !Directory.names(in: record.path).contains { $0.hasPrefix("sealing") })
    #expect(try RecordFolder.sealedBackups(in: folder) == ["2026-11-21T08-30-00Z.tar.age"])

    let opened = try Outside.run(
      ["sh", "-c", "age -d -i \(keys.file) \(file) | tar x"], in: scratch.path)
    #expect(opened.status == 0, "\(opened.text)")
    let again = scratch.path + "/again"
    try RecordFolder.restore(
      from: scratch.path + "/cairn-backup", at: again, key: record.layout.key)
    let restored = try RecordFolder.open(at: again, mode: .writing(purpose: "add"))
    #expect(try restored.verify().isSound)
    #expect(try restored.store.read { try $0.reportIDs() } == reports)
    #expect(DurableFile.exists(again + "/policy/own.json"))
    try restored.close()
    try record.close()
  }

  @Test(arguments: ["age1nobody", "AGE-SECRET-KEY-1QQQ", "/nowhere/recipients.txt"])
  func `for nobody that can be meant nothing is written`(_ recipient: String) throws {
    let (scratch, record) = try Sample.open()
    try Sample.add(to: record)
    let folder = scratch.path + "/sealed"
    #expect(throws: RecordFault.self) {
      try record.backUp(sealedTo: [recipient], in: folder, now: Sample.now)
    }
    #expect(try !DurableFile.exists(folder) || Directory.names(in: folder) == [])
    #expect(try !Directory.names(in: record.path).contains { $0.hasPrefix("sealing") })
    try record.close()
  }

  @Test func `a private key is not taken for a public one`() throws {
    let (scratch, record) = try Sample.open()
    let keys = try AgeKeys(in: scratch.path)
    let error = #expect(throws: RecordFault.self) {
      try record.backUp(sealedTo: [keys.file], in: scratch.path + "/sealed")
    }
    #expect(error?.what == "that is a private key")
    try record.close()
  }
}

@Test func `a tar header is what tar makes of it, also of nine gibibytes`() throws {
  let scratch = try Scratch()
  let nine = 9 << 30
  try DurableFile.create(
    scratch.path + "/a.tar", TarStream.header("a/b", size: nine), mode: 0o600)
  let listed = try Outside.run(["tar", "tvf", "a.tar"], in: scratch.path)
  #expect(listed.text.contains("\(nine)") && listed.text.contains("a/b"), "\(listed.text)")
}
