// SPDX-License-Identifier: Apache-2.0

public import Record

/// Which incidents a toll is counted from; an absent condition lets everything through.
public struct TollFilter: Hashable, Sendable {
  /// The identifier of a place; what lies in it counts too.
  public var place: String?
  /// The first day.
  public var from: Day?
  /// The last day.
  public var to: Day?
  /// A belligerent as assessments name it.
  public var actor: String?
  public var grade: Assessment.Grade?

  public init(
    place: String? = nil, from: Day? = nil, to: Day? = nil, actor: String? = nil,
    grade: Assessment.Grade? = nil
  ) {
    self.place = place
    self.from = from
    self.to = to
    self.actor = actor
    self.grade = grade
  }

  public func accepts(_ entry: TollEntry) -> Bool {
    if let from, entry.day < from { return false }
    if let to, to < entry.day { return false }
    if let grade, entry.assessment.grade != grade { return false }
    if let place, !holds(entry.place, in: place) { return false }
    guard let actor else { return true }
    return entry.assessment.actors.contains { folded($0) == folded(actor) }
  }

  /// Whether a reported total speaks of the time and place asked for, as far as it says.
  ///
  /// A total that states no place or no time is shown: leaving it out would say that there is none.
  public func accepts(_ total: Toll.ReportedTotal) -> Bool {
    let claim = total.claim
    let time = claim.period ?? claim.time
    if let from, let end = time?.to, end < from { return false }
    if let to, let start = time?.from, to < start { return false }
    if let place, let best = claim.place?.best, !holds(best, in: place) { return false }
    guard let actor, let named = claim.actor else { return true }
    return ([named.shownName] + named.alternatives).contains { folded($0) == folded(actor) }
  }

  private func holds(_ place: PlaceCandidate, in wider: String) -> Bool {
    place.id == wider || place.within.contains(wider)
  }
}
