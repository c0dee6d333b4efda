// SPDX-License-Identifier: Apache-2.0

import GRDB

/// What a query asks, gathered piece by piece, with its values kept apart from its text.
struct Condition {
  private(set) var parts: [String] = []
  private(set) var values: [(any DatabaseValueConvertible)?] = []

  mutating func and(_ part: String, _ values: (any DatabaseValueConvertible)?...) {
    parts.append(part)
    self.values += values
  }

  /// Empty where nothing is asked.
  var clause: String { parts.isEmpty ? "" : " WHERE " + parts.joined(separator: " AND ") }

  func arguments(_ more: (any DatabaseValueConvertible)?...) -> StatementArguments {
    StatementArguments(values + more)
  }

  /// As many question marks as there are values, for `IN (…)`.
  static func places(_ count: Int) -> String {
    Array(repeating: "?", count: count).joined(separator: ", ")
  }
}

extension Sequence {
  /// Runs of at most 500 elements, so that no statement has more values than SQLite takes.
  func inRuns(of count: Int = 500) -> [[Element]] {
    reduce(into: []) { runs, element in
      if runs.last?.count ?? count >= count { runs.append([]) }
      runs[runs.count - 1].append(element)
    }
  }
}
