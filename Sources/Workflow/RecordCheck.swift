// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
import Record

/// What checking a record against its ledger came to.
public struct RecordCheck: Hashable, Sendable {
  /// One line: what holds, or how much does not.
  public var summary: String
  /// Each thing that does not hold, in words with its remedy.
  public var findings: [String]
  /// Whether what was found, if anything, changes nothing of the record.
  public var isSound: Bool

  /// A checkpoint that left the machine, and what it is called here: the file's name.
  public struct Outside: Hashable, Sendable {
    public var name: String
    public var note: String

    public init(name: String, note: String) {
      self.name = name
      self.note = note
    }
  }

  /// As `cairn verify --json` prints it.
  public var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("sound", isSound)
      json.field("summary", summary)
      json.strings("findings", findings)
    }
    json.newline()
    return json.bytes
  }

  /// Hashes everything in a record again and compares it with the ledger.
  ///
  /// - Parameters:
  ///   - path: the record's folder.
  ///   - outside: signed checkpoints that were kept elsewhere.
  ///   - onProgress: so many things of so many of one stage.
  /// - Throws: where the record cannot be opened or read.
  public init(
    of path: String, outside: [Outside] = [], onProgress: (Int, Int) -> Void
  ) throws {
    let folder = try RecordFolder.open(at: path, mode: .reading)
    defer { try? folder.close() }
    var verification = try folder.verify(outside: outside.map { ($0.name, $0.note) }) {
      onProgress($0.done, $0.total)
    }
    if verification.isSound { try RecordCheck.derive(folder, &verification) }
    summary = verification.summary
    if verification.isSound, try folder.store.read({ try $0.givenOutSize() }) == nil {
      summary += " No checkpoint has left this machine yet: cairn checkpoint print."
    }
    findings = verification.findings.map(\.description)
    isSound = verification.isSound
  }

  /// Derives again what the ledger does not hold; what does not agree is named, a hundred at the most.
  private static func derive(_ folder: RecordFolder, _ verification: inout Verification) throws {
    let policy = try CompiledPolicy.airwars()
    let faults = try folder.store.read { snapshot in
      try Derivation(of: snapshot, policy: policy).faults(in: try snapshot.derivedRows())
    }
    let remedy = "It leads new reports to what they belong to. Derive it anew: cairn rebuild."
    for fault in faults.prefix(100) {
      verification.add(fault.what, at: fault.place, remedy: remedy)
    }
    if faults.count > 100 {
      verification.add("and \(faults.count - 100) more", at: "derived rows", remedy: remedy)
    }
  }

  /// Checks an exhibit apart from any record: receipts, and the files that they speak of.
  ///
  /// - Parameters:
  ///   - files: names and bytes.
  ///   - key: `name+hash+key` of whoever keeps the ledger; nil to take the one in the exhibit.
  /// - Throws: `RecordProblem` where the key is none.
  public init(exhibit files: [(name: String, bytes: [UInt8])], key: String?) throws {
    let verifier = try key.map { text in
      guard let key = NoteVerifier(text) else { throw RecordProblem(noKey: text) }
      return key
    }
    let archives = files.filter { ExhibitArchive.isOne($0.bytes) }
      .map { (name: $0.name, exhibit: ExhibitArchive($0.bytes, name: $0.name)) }
    let plain = files.filter { !ExhibitArchive.isOne($0.bytes) }
      .map { Receipt.File(name: $0.name, bytes: $0.bytes) }
    let check = ExhibitCheck(of: archives.flatMap(\.exhibit.files) + plain, key: verifier)
    let faults = archives.flatMap { archive in
      archive.exhibit.faults.map { "\(archive.name): \($0). \(Finding.handedOut)" }
    }
    findings = faults + check.findings.map(\.description)
    isSound = check.isSound && faults.isEmpty
    summary =
      faults.isEmpty
      ? check.summary : counted(findings.count, "thing does not hold.", "things do not hold.")
  }
}
