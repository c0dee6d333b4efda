// SPDX-License-Identifier: Apache-2.0

import Workflow

/// What leaves the record stands in its ledger.
enum Custody {
  /// Has the ledger say it; a record that can only be read, as one made of a backup without the key, cannot,
  /// and the person is told.
  static func say(_ note: CustodyNote, in record: String) throws {
    complain(try RecordKeeper.note(note, in: record))
  }

  static func complain(_ unsaid: String?) {
    guard let unsaid else { return }
    Terminal.complain("cairn: this does not stand in the ledger: \(unsaid)")
  }
}
