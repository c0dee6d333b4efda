// SPDX-License-Identifier: Apache-2.0

import Record

/// Whom an export is made for (EVIDENCE §4.4).
public enum Audience: String, CaseIterable, Sendable {
  /// Everybody: what a person published, with the names of the dead.
  case `public`
  /// Recorders who work together: what a person signed, with the names of the dead.
  case partner
  /// The team itself: proposals too, and the names of the injured, missing and detained.
  case team

  func sees(_ state: State) -> Bool {
    switch self {
    case .public: state == .published
    case .partner: state.isSigned
    case .team: state != .withdrawn
    }
  }

  /// Whether a victim's name may be told, by what happened to the victim.
  func seesNames(of harm: Harm) -> Bool { self == .team || harm == .killed }

  /// What an export for this audience leaves out.
  var withheld: [String] {
    switch self {
    case .public:
      ["incidents that nobody published", "names of the injured, missing and detained"]
    case .partner:
      ["incidents that nobody signed", "names of the injured, missing and detained"]
    case .team: ["withdrawn incidents"]
    }
  }
}
