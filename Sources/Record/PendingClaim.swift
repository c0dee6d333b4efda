// SPDX-License-Identifier: Apache-2.0

/// A claim that stands in no incident yet, and what it waits for.
public struct PendingClaim: Hashable, Sendable {
  public var id: ClaimID
  public var claim: Claim
  public var report: Report
  /// What is missing: a day, a place, a person's word.
  public var reason: String

  public init(id: ClaimID, claim: Claim, report: Report, reason: String) {
    self.id = id
    self.claim = claim
    self.report = report
    self.reason = reason
  }
}
