// SPDX-License-Identifier: Apache-2.0

import Archive
import Reading
import Synchronization

/// The reader of a record, which knows the bodies that people added to it, and its own places.
///
/// Made again when more was said of sources, or other places were taken in.
final class KnowingReader: Sendable {
  private struct Kept {
    var notes = 0
    var places: Fingerprint?
    var gazetteer: OwnGazetteer?
    var reader = Reader()
  }

  private let kept = Mutex(Kept())

  /// - Throws: `RecordFault`, also where the places that the record names are missing or damaged.
  func reader(in snapshot: Snapshot, of folder: RecordFolder) throws -> Reader {
    let table = try SourceTable(snapshot)
    let places = try snapshot.gazetteer()?.entry.objects.first
    return try kept.withLock { kept in
      guard kept.notes != table.notes.count || kept.places != places else { return kept.reader }
      if kept.places != places {
        kept.gazetteer = try places.map { try OwnGazetteer($0, of: folder) }
      }
      (kept.notes, kept.places) = (table.notes.count, places)
      kept.reader = Reader(knowing: table.bodies, places: kept.gazetteer)
      return kept.reader
    }
  }
}

extension OwnGazetteer {
  /// The built gazetteer that is an object of a record, mapped into memory.
  ///
  /// Its hash is compared, since a damaged one would send reading astray: a tenth of a second for
  /// a country.
  ///
  /// - Throws: `RecordFault` where it is missing or has changed.
  init(_ object: Fingerprint, of folder: RecordFolder) throws {
    let path = folder.objects.path(of: object)
    let bytes = try MappedFile.bytes(at: path)
    guard Fingerprint(of: bytes) == object,
      let gazetteer = OwnGazetteer(bytes, called: String(object.hex.prefix(12)))
    else {
      throw RecordFault(
        .corrupt, "the record's own places have changed", at: path,
        remedy: "Put the file back from a backup, or import the table again.")
    }
    self = gazetteer
  }
}
