// SPDX-License-Identifier: Apache-2.0

public import Record

/// Where a claim belongs.
public enum Placement: Hashable, Sendable {
  /// In an incident, to be looked for under these keys.
  case incident(keys: [LinkKey])
  /// Nowhere yet: a day or a place is missing.
  case pending(reason: String)
  /// Beside the tolls: it runs over a longer time or wider place than an incident.
  case reportedTotal(reason: String)
  /// Nowhere: it tells of nothing that happened to people at that time.
  case context(reason: String)

  public var reason: String? {
    switch self {
    case .incident: nil
    case .pending(let reason), .reportedTotal(let reason), .context(let reason): reason
    }
  }
}

extension Linking {
  /// Where one claim belongs by its own words; in its report it follows its event.
  public static func placement(of claim: Claim, policy: Policy) -> Placement {
    if let aside = aside(claim) { return aside }
    switch Site.find(of: [claim], policy: policy) {
    case .known(let site): return .incident(keys: LinkKey.keys(of: site))
    case .unknown(let reason): return .pending(reason: reason)
    }
  }

  /// What keeps a claim out of every incident, whatever its place and day.
  static func aside(_ claim: Claim) -> Placement? {
    if claim.scope == .cumulative {
      return .reportedTotal(reason: "it runs over more than one incident")
    }
    switch claim.stance {
    case .historical: return .context(reason: "it tells of an earlier time")
    case .hypothetical: return .context(reason: "it says what might be")
    case .conditional: return .context(reason: "it says what would be under a condition")
    case .asserted, .alleged, .feared: break
    }
    return claim.harm == .displaced ? .context(reason: "people who fled are not casualties") : nil
  }
}
