// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
import Record

extension Recorder {
  /// The sources of the record in the order of their names, on request with all of the table of bodies.
  public func sources(withTable: Bool = false) throws -> [SourceView] {
    try folder.store.read { try SourceTable($0).views(in: $0, withTable: withTable) }
  }

  /// A source under any of its names.
  ///
  /// - Throws: `RecorderError.notFound` where neither the record nor the table knows it.
  public func source(_ name: String) throws -> SourceView {
    try folder.store.read { snapshot in
      let table = try SourceTable(snapshot)
      guard var view = try table.view(of: name, in: snapshot) else {
        throw RecorderError.notFound(name)
      }
      view.credibility = try snapshot.judgements().filter {
        SourceNames.isSame(table.names.name(of: $0.source), view.name)
      }
      return view
    }
  }
}
