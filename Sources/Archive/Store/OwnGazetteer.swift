// SPDX-License-Identifier: Apache-2.0

public import Record

/// The gazetteer that a record has of its own, as the ledger tells it.
extension LedgerEntry {
  /// What entries about the gazetteer are about.
  public static let gazetteer = "gazetteer"
}

extension Transaction {
  /// Takes a built gazetteer in, by which reports are read from now on; its object is stored already.
  ///
  /// - Parameters:
  ///   - capture: the built file.
  ///   - tables: from what it was built, in words.
  /// - Throws: `RecordFault`, also where the same file was purged from the record once.
  public mutating func takeGazetteer(_ capture: Capture, from tables: String) throws {
    guard let object = Fingerprint(hex: capture.sha256) else {
      throw RecordFault.damaged("capture \(capture.sha256)")
    }
    try refusePurged(object, at: capture.origin)
    var changes = Changes(database: database)
    _ = try put(capture, &changes)
    try log(
      "gazetteer.imported", of: LedgerEntry.gazetteer, changes, objects: [object], reason: tables)
  }

  /// Has reports read by the compiled-in gazetteer again.
  public mutating func dropGazetteer() throws {
    try note("gazetteer.dropped", of: LedgerEntry.gazetteer)
  }
}

extension Snapshot {
  /// The entry of the gazetteer that reports are read by, whose one object it is; nil where that is the
  /// compiled-in one.
  public func gazetteer() throws -> LedgerEntry.Placed? {
    try lastWord(on: LedgerEntry.gazetteer).flatMap { $0.entry.objects.isEmpty ? nil : $0 }
  }
}
