// SPDX-License-Identifier: Apache-2.0

/// A number with what it counts: `1 report`, `2 reports`.
public func counted(_ count: Int, _ what: StaticString) -> String {
  "\(count) \(what)" + (count == 1 ? "" : "s")
}
