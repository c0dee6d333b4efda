// SPDX-License-Identifier: Apache-2.0

import Archive

extension RecordKeeper {
  /// Checks the whole record as `cairn verify` does, while it is written on, and has the ledger say what that
  /// came to (EVIDENCE §6).
  ///
  /// - Returns: what was found.
  /// - Throws: where the record cannot be read, or nothing can be written any more.
  @discardableResult
  public func check() throws -> RecordCheck {
    let check = try RecordCheck(of: folder.path) { _, _ in }
    let count = check.findings.count
    let words = check.isSound ? "sound" : count == 1 ? "1 finding" : "\(count) findings"
    try turn.take {
      try folder.store.write(at: UTC.now()) {
        try $0.note("record.checked", of: "record", reason: words)
      }
    }
    return check
  }

  /// Has SQLite look over the pages of its file (EVIDENCE §6): seconds, where checking everything takes minutes.
  ///
  /// - Returns: what it finds damaged.
  public func lookOver() throws -> [String] { try folder.quickCheck() }
}
