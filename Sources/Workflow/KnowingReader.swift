// SPDX-License-Identifier: Apache-2.0

import Archive
import Reading
import Synchronization

/// The reader of a record, which knows the bodies that people added to it.
///
/// Made again when more was said of sources: nothing that was said is ever removed.
final class KnowingReader: Sendable {
  private let kept = Mutex<(notes: Int, reader: Reader)>((0, Reader()))

  func reader(in snapshot: Snapshot) throws -> Reader {
    let table = try SourceTable(snapshot)
    return kept.withLock { kept in
      if kept.notes != table.notes.count {
        kept = (table.notes.count, Reader(knowing: table.bodies))
      }
      return kept.reader
    }
  }
}
