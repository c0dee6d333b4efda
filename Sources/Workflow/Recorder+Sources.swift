// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
import Record

extension Recorder {
  /// The sources of the record in the order of their names, on request with all of the table of bodies.
  public func sources(withTable: Bool = false) throws -> [SourceView] {
    try folder.store.read { try SourceTable($0).views(withTable: withTable) }
  }

  /// A source under any of its names.
  ///
  /// - Throws: `RecorderError.notFound` where neither the record nor the table knows it.
  public func source(_ name: String) throws -> SourceView {
    try folder.store.read { snapshot in
      guard var view = try SourceTable(snapshot).view(of: name) else {
        throw RecorderError.notFound(name)
      }
      view.credibility = try snapshot.credibilities(of: view.name)
      return view
    }
  }
}
