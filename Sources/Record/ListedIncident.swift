// SPDX-License-Identifier: Apache-2.0

/// An incident as recorders' lists have it: one row, whatever the format.
///
/// It is made from what a person signed, or from a row that somebody else published.
public struct ListedIncident: Hashable, Sendable, Codable {
  /// Whom a range counts.
  public enum Group: String, CaseIterable, Hashable, Sendable, Codable {
    case everyone, civilians, combatants, children, women, men, elderly, journalists, medics
    case aidWorkers = "aid_workers"
    case rescuers, teachers, students, prisoners, refugees
  }

  /// The range of one harm and group; a format may state one end alone.
  public struct Range: Hashable, Sendable, Codable {
    public var harm: Harm
    public var group: Group
    public var min: Int?
    public var max: Int?

    public init(harm: Harm, group: Group, min: Int? = nil, max: Int? = nil) {
      self.harm = harm
      self.group = group
      self.min = min
      self.max = max
    }
  }

  /// The recorder's own name of it, such as `INC-7F3K2Q`.
  public var code: String
  public var previousCodes: [String]
  public var state: State
  public var invented: Bool
  public var firstDay: Day?
  /// The same day where it is known to the day.
  public var lastDay: Day?
  public var place: ListedPlace
  public var cause: Cause.Kind?
  public var strike: Cause.Strike?
  public var strikeStatus: Assessment.StrikeStatus?
  public var grade: Assessment.Grade?
  /// What is not known has no range.
  public var ranges: [Range]
  /// A best figure of the killed, where a person set one.
  public var best: ListedBest?
  public var belligerents: [ListedBelligerent]
  public var sources: [ListedSource]
  public var victims: [ListedVictim]
  /// How many known origins it rests on.
  public var origins: Int
  public var summary: String
  /// Name and version of the policy by which the ranges came about.
  public var policy: String
  /// When it was last changed, UTC.
  public var changed: String

  public init(
    code: String = "", previousCodes: [String] = [], state: State = .proposed,
    invented: Bool = false, firstDay: Day? = nil, lastDay: Day? = nil,
    place: ListedPlace = ListedPlace(), cause: Cause.Kind? = nil, strike: Cause.Strike? = nil,
    strikeStatus: Assessment.StrikeStatus? = nil, grade: Assessment.Grade? = nil,
    ranges: [Range] = [], best: ListedBest? = nil,
    belligerents: [ListedBelligerent] = [], sources: [ListedSource] = [],
    victims: [ListedVictim] = [], origins: Int = 0, summary: String = "", policy: String = "",
    changed: String = ""
  ) {
    self.code = code
    self.previousCodes = previousCodes
    self.state = state
    self.invented = invented
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.place = place
    self.cause = cause
    self.strike = strike
    self.strikeStatus = strikeStatus
    self.grade = grade
    self.ranges = ranges
    self.best = best
    self.belligerents = belligerents
    self.sources = sources
    self.victims = victims
    self.origins = origins
    self.summary = summary
    self.policy = policy
    self.changed = changed
  }

  /// The range of one harm and group; one without ends where it is not known.
  public subscript(harm: Harm, group: Group) -> Range {
    get { ranges.first { $0.harm == harm && $0.group == group } ?? Range(harm: harm, group: group) }
    set {
      ranges.removeAll { $0.harm == harm && $0.group == group }
      if newValue.min != nil || newValue.max != nil { ranges.append(newValue) }
    }
  }
}
