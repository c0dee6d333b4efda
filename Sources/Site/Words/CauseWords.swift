// SPDX-License-Identifier: Apache-2.0

import Record

extension Cause.Kind {
  var words: String {
    switch self {
    case .heavyWeapons: "heavy weapons"
    case .plantedExplosives: "planted explosives"
    case .smallArms: "small arms"
    case .incendiary: "incendiary weapons"
    case .cbrn: "chemical, biological or nuclear weapons"
    case .electromagnetic: "electromagnetic weapons"
    case .lessLethal: "less lethal weapons"
    case .denial: "denial of what life needs"
    case .accident: "accident"
    case .otherMeans: "other means"
    case .unknown: "cause not known"
    }
  }
}

extension Cause.Strike {
  var words: String {
    switch self {
    case .artillery: "artillery fire"
    case .rocket: "rocket attack"
    case .missile: "missile attack"
    case .drone: "drone attack"
    case .barrelBomb: "barrel bomb"
    case .clusterMunition: "cluster munition"
    case .ied: "improvised explosive device"
    case .carBomb: "car bomb"
    case .suicideBombing: "suicide bombing"
    case .sniper: "sniper fire"
    case .chemical: "chemical attack"
    case .other: "other attack"
    default: rawValue
    }
  }
}

/// `airstrike`, or the wider kind where no finer one is known.
func causeWords(_ kind: Cause.Kind, _ strike: Cause.Strike?) -> String {
  strike?.words ?? kind.words
}

extension PlacePrecision {
  /// Completes "known to the …".
  var words: String {
    switch self {
    case .within100m: "nearest 100 metres"
    case .exact: "exact place"
    default: rawValue
    }
  }
}

extension SourceKind {
  var words: String {
    switch self {
    case .unBody: "UN body"
    case .monitor: "monitor"
    case .organisation: "organisation"
    case .media: "media"
    case .agency: "news agency"
    case .medical: "medical"
    case .rescueService: "rescue service"
    case .authority: "authority"
    case .armedForce: "armed force"
    case .armedGroup: "armed group"
    case .relative: "relative or survivor"
    case .witness: "witness"
    case .localPage: "local page"
    case .unnamed: "not named"
    case .unknown: "kind not known"
    }
  }
}

extension Position {
  /// `denies the harm`.
  var words: String {
    let verb =
      switch answer {
      case .accepts: "accepts"
      case .denies: "denies"
      case .couldNotConfirm: "could not confirm"
      case .investigates: "says it investigates"
      }
    return "\(verb) the \(matter == .actor ? "responsibility" : matter.rawValue)"
  }
}
