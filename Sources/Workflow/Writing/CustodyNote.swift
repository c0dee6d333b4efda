// SPDX-License-Identifier: Apache-2.0

import Archive
import Record

/// Something that was done and that no row holds: what left the record, and when.
public struct CustodyNote: Codable, Hashable, Sendable {
  public enum Act: String, Codable, Sendable {
    case backedUp = "backup.made"
    case exported = "export.made"
    /// The checkpoint over this very entry was given out.
    case printed = "checkpoint.printed"
  }

  public var act: Act
  /// A report, an incident, or `record`.
  public var subject: String
  /// Who did it; nil where it was not said.
  public var user: String?
  /// What was given out, with its SHA-256.
  public var words: String

  public init(_ act: Act, of subject: String = "record", by user: String?, _ words: String) {
    self.act = act
    self.subject = subject
    self.user = user
    self.words = words
  }

  /// In an entry's reason: bytes by their kind, hash and size.
  public static func words(for bytes: [UInt8], as kind: String) -> String {
    "\(kind), SHA-256 \(Fingerprint(of: bytes)), \(bytes.count) bytes"
  }
}

extension RecordKeeper {
  /// Has the ledger say what is about to be given out, by whoever writes the record.
  ///
  /// - Parameters:
  ///   - note: what.
  ///   - path: the record's folder.
  /// - Returns: why it could not be said, for a record that can only be read; nil where it was.
  /// - Throws: where the person is not known, or the record cannot be written though it should.
  @discardableResult
  public static func note(_ note: CustodyNote, in path: String) throws -> String? {
    var refusal: String?
    do {
      try submit(.note(note), to: path) { if case .refused(let text) = $0 { refusal = text } }
    } catch let fault as RecordFault where [.key, .noRights].contains(fault.kind) {
      return "\(fault)"
    }
    if let refusal { throw RecordProblem(refusal) }
    return nil
  }

  func keep(_ note: CustodyNote) throws -> WriteSummary {
    let user = try note.user.map { name in
      try folder.store.read { try Rights.person(name, in: $0) }
    }
    try folder.store.write(by: user?.id, at: UTC.now()) { transaction in
      guard note.act == .printed else {
        return try transaction.note(note.act.rawValue, of: note.subject, reason: note.words)
      }
      let size = try transaction.snapshot.ledgerSize()
      let last = try transaction.snapshot.entries(from: max(0, size - 1), limit: 1).last
      // Given out twice with nothing in between, it is the same checkpoint.
      guard last?.entry.type != note.act.rawValue || last?.entry.actor != user?.id else { return }
      try transaction.note(note.act.rawValue, of: "checkpoint/\(size + 1)")
    }
    if note.act == .printed { try folder.store.sign() }
    return WriteSummary(text: "")
  }
}
