// SPDX-License-Identifier: Apache-2.0
import Record

extension SourceKind {
  var isMedium: Bool { self == .media || self == .agency }

  /// Whether such a body passes on what others say: a medium, or one whose kind is not known.
  var passesOn: Bool { isMedium || self == .unknown }
}
