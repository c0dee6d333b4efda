// SPDX-License-Identifier: Apache-2.0

import Archive
import Reading
import Record

/// By which places the reports of a record are read.
public struct GazetteerView: Hashable, Sendable {
  /// How many places there are, the compiled-in ones among them.
  public var places: Int
  /// The SHA-256 of the built file; nil for the compiled-in gazetteer.
  public var sha256: String?
  /// Who took it in, when and from what; empty for the compiled-in gazetteer.
  public var by = ""
  public var at = ""
  public var from = ""
}

extension Recorder {
  /// - Throws: `RecordFault` where the file is missing or damaged.
  public func gazetteer() throws -> GazetteerView {
    try folder.store.read { snapshot in
      guard let placed = try snapshot.gazetteer(), let object = placed.entry.objects.first else {
        return GazetteerView(places: OwnGazetteer.compiledInCount)
      }
      let names = try snapshot.userNames()
      return GazetteerView(
        places: try OwnGazetteer(object, of: folder).count, sha256: object.hex,
        by: placed.entry.actor.flatMap { names[$0]?.display } ?? "", at: placed.entry.at,
        from: placed.entry.reason ?? "")
    }
  }
}
