// SPDX-License-Identifier: Apache-2.0

import Archive
import Record

/// What checking a record against its ledger came to.
public struct RecordCheck: Hashable, Sendable {
  /// One line: what holds, or how much does not.
  public var summary: String
  /// Each thing that does not hold, in words with its remedy.
  public var findings: [String]
  /// Whether what was found, if anything, changes nothing of the record.
  public var isSound: Bool

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
  ///   - onProgress: so many things of so many of one stage.
  /// - Throws: where the record cannot be opened or read.
  public init(of path: String, onProgress: (Int, Int) -> Void) throws {
    let folder = try RecordFolder.open(at: path, mode: .reading)
    defer { try? folder.close() }
    let verification = try folder.verify { onProgress($0.done, $0.total) }
    summary = verification.summary
    findings = verification.findings.map(\.description)
    isSound = verification.isSound
  }
}
