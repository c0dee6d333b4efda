// SPDX-License-Identifier: Apache-2.0

import Record

/// The groups whose killed and injured Airwars counts apart, in its order (METHOD §1.9).
///
/// They overlap and are never added across each other.
enum AirwarsGroup: String, CaseIterable, Sendable {
  case civilians = "civilian_non_combatants"
  case children, women, men
  case humanRightsDefenders = "human_rights_defenders"
  case journalists
  case tradeUnionists = "trade_unionists"
  case healthcarePersonnel = "healthcare_personnel"
  case otherCivilians = "other_civilian_non_combatants"
  case undetermined
  case otherProtected = "other_protected_persons"
  case statePersonnel = "medical_and_religious_personnel_state"
  case nonStatePersonnel = "medical_and_religious_personnel_non_state"
  case horsDeCombat = "persons_hors_de_combat"
  case belligerents
  case armedForces = "member_of_armed_forces"
  case directlyParticipating = "persons_directly_participating_in_hostilities"
  case civilianRole = "civilian_role_in_military"

  /// The group of ours that it is; nil where Cairn has no range of it.
  var counted: ListedIncident.Group? {
    switch self {
    case .civilians: .civilians
    case .children: .children
    case .women: .women
    case .men: .men
    case .journalists: .journalists
    case .healthcarePersonnel: .medics
    case .belligerents: .combatants
    default: nil
    }
  }
}

extension ListedSource {
  enum Platform { case twitter, facebook, telegram, other }

  /// Where a report was published, by the host of its address.
  var platform: Platform {
    let rest = address.split(separator: "//", maxSplits: 1).last ?? ""
    let host = rest.prefix { $0 != "/" && $0 != ":" }.lowercased()
    func isOf(_ names: String...) -> Bool {
      names.contains { host == $0 || host.hasSuffix("." + $0) }
    }
    if isOf("twitter.com", "x.com") { return .twitter }
    if isOf("facebook.com", "fb.com") { return .facebook }
    return isOf("t.me", "telegram.me", "telegram.org") ? .telegram : .other
  }
}
