// SPDX-License-Identifier: Apache-2.0

import Record

/// What checking an exhibit, apart from any record, came to.
public struct ExhibitCheck: Sendable {
  /// In the order of the files; empty where everything holds.
  public private(set) var findings: [Finding] = []
  /// What was written down, one sentence for each proof that holds.
  public private(set) var statements: [String] = []
  /// Who signed, as the exhibit or whoever checks it says.
  public private(set) var verifier: NoteVerifier?
  /// Files that an entry under proof names.
  public private(set) var matched = 0

  /// Whether a proof holds and every file is one that it speaks of.
  public var isSound: Bool { findings.isEmpty && !statements.isEmpty }

  /// What entries under proof name, and when each was written down.
  private var objects: [Fingerprint: Set<String>] = [:]
  /// What entries under proof say of rows.
  private var rows: [String: Fingerprint?] = [:]

  /// Checks proofs and the files that they speak of.
  ///
  /// - Parameters:
  ///   - files: the exhibit's, those of its folder `custody` among them, by their names there.
  ///   - key: whose signature is to be found; nil to take the key that lies in the exhibit, which only
  ///     shows that the exhibit agrees with itself.
  public init(of files: [Receipt.File], key: NoteVerifier? = nil) {
    let parts = files.map { (file: $0, role: Role($0.name)) }
    verifier = key ?? theirKey(parts.filter { $0.role == .key }.map(\.file), expected: nil)
    if key != nil { _ = theirKey(parts.filter { $0.role == .key }.map(\.file), expected: key) }
    let proofs = parts.filter { $0.role == .proof }.map(\.file)
    if proofs.isEmpty {
      report("there is no proof among the files", "exhibit", "Give the receipt, *.tlog-proof.")
    }
    for file in proofs { check(file, among: parts) }
    for (file, role) in parts where role == .row { disclose(file) }
    for (file, role) in parts where role == .evidence { match(file) }
  }

  private mutating func theirKey(
    _ files: [Receipt.File], expected: NoteVerifier?
  ) -> NoteVerifier? {
    var found: NoteVerifier?
    for file in files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      let key = NoteVerifier(text.hasSuffix("\n") ? String(text.dropLast()) : text)
      guard let key, "\(key)\n".utf8.elementsEqual(file.bytes) else {
        report("it is no public key of a ledger", file.name)
        continue
      }
      if let expected = expected ?? found, key != expected {
        report("the key is not \(expected)", file.name, "Ask whose ledger this is said to be from.")
      }
      found = key
    }
    return found
  }

  private mutating func check(
    _ file: Receipt.File, among parts: [(file: Receipt.File, role: Role)]
  ) {
    guard let text = String(validating: file.bytes, as: UTF8.self), let proof = LedgerProof(text)
    else { return report("it is no proof that Cairn writes", file.name) }
    let parts = Self.beside(file, among: parts)
    let entries = parts.filter { $0.role == .entry }.map(\.file)
    guard let entry = proof.entry ?? entries.first?.bytes else {
      return report("the entry that it is about is missing", file.name)
    }
    for other in entries where other.bytes != entry {
      report("it is not the entry of \(file.name)", other.name)
    }
    for (other, role) in parts where role == .checkpoint {
      guard !other.bytes.elementsEqual(proof.note.description.utf8) else { continue }
      report("it is not the checkpoint of \(file.name)", other.name)
    }
    guard let verifier else {
      return report(
        "nobody can say who signed it without a key", file.name,
        "Give the public key of who keeps the ledger with --key.")
    }
    guard proof.holds(for: entry, signedBy: verifier) else {
      return report("it does not lead from its entry to what \(verifier) signed", file.name)
    }
    take(entry, proof, file)
    for (other, role) in parts where role == .token {
      let authority = parts.first { $0.role == .authority }
      check(other, over: proof.note, certificates: authority?.file.bytes ?? [])
    }
  }

  /// The files that speak of a proof: those of its folder, where it is the folder's main one.
  private static func beside(
    _ file: Receipt.File, among parts: [(file: Receipt.File, role: Role)]
  ) -> [(file: Receipt.File, role: Role)] {
    let parts = parts.filter { $0.file.folder == file.folder }
    let main = parts.first { $0.file.lastName == "proof.txt" }
    return main.map { $0.file.name == file.name } ?? true ? parts : []
  }

  private mutating func check(
    _ file: Receipt.File, over note: SignedNote, certificates: [UInt8]
  ) {
    let token = TimestampToken(bytes: file.bytes)
    do throws(TimestampToken.Problem) {
      let statement = try token.check(Array(note.description.utf8), certificates: certificates)
      statements.append("\(statement.signer) saw that checkpoint at \(statement.at)")
    } catch .unchecked {
      statements.append("its timestamp was not looked at: \(TimestampToken.Problem.unchecked)")
    } catch {
      report("\(error)", file.name)
    }
  }

  private mutating func take(_ json: [UInt8], _ proof: LedgerProof, _ file: Receipt.File) {
    guard let entry = LedgerEntry(canonical: json), let size = proof.checkpoint?.size else {
      return report("its entry is not in the form that Cairn writes", file.name)
    }
    for object in entry.objects { objects[object, default: []].insert(entry.at) }
    for row in entry.rows { rows.updateValue(row.hash, forKey: row.key) }
    statements.append(
      "\(entry.type) \(entry.subject), \(entry.at): entry \(proof.index) of a ledger of \(size) "
        + "that \(proof.note.signatures[0].name) signed")
  }

  private mutating func match(_ file: Receipt.File) {
    if objects[Fingerprint(of: file.bytes)] == nil {
      guard let upload = UploadFile.content(of: file.bytes), let times = objects[upload.object]
      else { return report("no entry under proof names a file of these bytes", file.name) }
      // What a file was wrapped in is no part of the proof; its one date has to be the entry's.
      guard upload.dates.count == 1, upload.dates.isSubset(of: times) else {
        return report("its date is not that of the entry under proof", file.name)
      }
    }
    matched += 1
  }

  /// Compares a row that is shown with the hash that an entry under proof has of it.
  private mutating func disclose(_ file: Receipt.File) {
    guard let row = DisclosedRow(file.bytes) else {
      return report("it is no row of a record as Cairn writes one", file.name)
    }
    guard let hash = rows[row.name], hash == row.hash else {
      return report("no entry under proof has a row of this content", file.name)
    }
    statements.append(row.words)
  }

  private mutating func report(
    _ what: String, _ place: String,
    _ remedy: String = Finding.handedOut
  ) {
    findings.append(Finding(what, at: place, remedy: remedy))
  }

  /// All of it in one line.
  public var summary: String {
    guard isSound, let verifier else {
      return counted(findings.count, "thing does not hold.", "things do not hold.")
    }
    let files =
      matched == 0
      ? "no file was given beside it"
      : "\(matched) file\(matched == 1 ? " has" : "s have") "
        + "the SHA-256 written there"
    return "Holds: " + statements.joined(separator: "; ") + "; \(files). Key: \(verifier)"
  }
}
