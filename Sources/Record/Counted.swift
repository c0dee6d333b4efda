// SPDX-License-Identifier: Apache-2.0

/// A number with what it counts: `1 report`, `2 reports`.
public func counted(_ count: Int, _ what: StaticString) -> String {
  "\(count) \(what)" + (count == 1 ? "" : "s")
}

/// A number with what it counts where the plural takes more than an s: `1 entry`, `2 entries`, `1 row is
/// wrong`, `2 rows are wrong`.
public func counted(_ count: Int, _ one: StaticString, _ many: StaticString) -> String {
  "\(count) \(count == 1 ? one : many)"
}
