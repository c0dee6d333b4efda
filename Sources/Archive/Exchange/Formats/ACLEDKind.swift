// SPDX-License-Identifier: Apache-2.0

import Record

/// ACLED's type and sub-type of what happened, from the cause and the kind of strike.
struct ACLEDKind: Hashable {
  var type: String
  var subtype: String

  init(_ incident: ListedIncident) {
    let subtype = incident.strike.flatMap { ACLEDKind.byStrike[$0] } ?? ACLEDKind.attack
    self.init(subtype: subtype)
  }

  private init(subtype: String) {
    self.subtype = subtype
    switch subtype {
    case ACLEDKind.attack: type = "Violence against civilians"
    case "Armed clash": type = "Battles"
    default: type = "Explosions/Remote violence"
    }
  }

  /// What a sub-type says of cause and strike; nothing where it says nothing of them.
  static func harm(of subtype: String) -> (Cause.Kind?, Cause.Strike?) {
    switch subtype {
    case "Air/drone strike": (.heavyWeapons, .airstrike)
    case "Shelling/artillery/missile attack": (.heavyWeapons, .artillery)
    case "Remote explosive/landmine/IED": (.plantedExplosives, .ied)
    case "Suicide bomb": (.otherMeans, .suicideBombing)
    case "Grenade": (.heavyWeapons, .grenade)
    case "Chemical weapon": (.cbrn, .chemical)
    case "Armed clash": (.smallArms, .crossfire)
    default: (nil, nil)
    }
  }

  private static let attack = "Attack"

  private static let byStrike: [Cause.Strike: String] = [
    .airstrike: "Air/drone strike", .drone: "Air/drone strike", .barrelBomb: "Air/drone strike",
    .clusterMunition: "Air/drone strike", .artillery: "Shelling/artillery/missile attack",
    .rocket: "Shelling/artillery/missile attack", .missile: "Shelling/artillery/missile attack",
    .explosion: "Remote explosive/landmine/IED", .ied: "Remote explosive/landmine/IED",
    .carBomb: "Remote explosive/landmine/IED", .landmine: "Remote explosive/landmine/IED",
    .suicideBombing: "Suicide bomb", .grenade: "Grenade", .chemical: "Chemical weapon",
    .crossfire: "Armed clash",
  ]
}
