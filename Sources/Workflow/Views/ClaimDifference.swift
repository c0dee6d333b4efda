// SPDX-License-Identifier: Apache-2.0

public import Record

/// What a changed text changes in the claims that were read from it.
public struct ClaimDifference: Hashable, Sendable {
  public enum Change: Hashable, Sendable {
    /// The same harm with another figure.
    case figure(harm: Harm, from: Count, to: Count)
    case added(Claim)
    case removed(Claim)
  }

  public var changes: [Change]

  /// Pairs claims that say the same, then those of one harm in their order.
  public init(from old: [Claim], to new: [Claim]) {
    var (old, new) = (old, new)
    for claim in old {
      guard let same = new.firstIndex(where: { Self.says($0, what: claim) }) else { continue }
      new.remove(at: same)
      if let index = old.firstIndex(of: claim) { old.remove(at: index) }
    }
    changes = []
    for claim in old {
      if let other = new.firstIndex(where: { $0.harm == claim.harm && $0.total == claim.total }) {
        let after = new.remove(at: other)
        changes.append(.figure(harm: claim.harm, from: claim.count, to: after.count))
      } else {
        changes.append(.removed(claim))
      }
    }
    changes += new.map(Change.added)
  }

  private static func says(_ one: Claim, what other: Claim) -> Bool {
    one.harm == other.harm && one.count == other.count && one.victims.status == other.victims.status
      && one.place?.best?.id == other.place?.best?.id && one.time?.day == other.time?.day
      && one.stance == other.stance
  }
}
