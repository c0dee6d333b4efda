// SPDX-License-Identifier: Apache-2.0

/// What the claims of one incident amount to under one policy.
public struct Assessment: Hashable, Sendable, Codable {
  /// Who did it, as known (METHOD §1.1 A).
  public enum StrikeStatus: String, CaseIterable, Hashable, Sendable, Codable {
    case declared, likely
    case singleSourceClaim = "single_source_claim"
    case contested
  }

  /// How well the harm is evidenced (METHOD §1.1 B); never merged with the strike status.
  public enum Grade: String, CaseIterable, Hashable, Sendable, Codable {
    case confirmed, fair, weak, contested, discounted

    /// The headline of a toll is Fair and Confirmed (METHOD §1.6).
    public var isHeadline: Bool { self == .confirmed || self == .fair }
  }

  /// A judgement with what led to it.
  public struct Reason: Hashable, Sendable, Codable {
    public var text: String
    public var claims: [ClaimID]

    public init(_ text: String, claims: [ClaimID] = []) {
      self.text = text
      self.claims = claims
    }
  }

  /// One range, and how it came about, line by line.
  public struct Derivation: Hashable, Sendable, Codable {
    public var harm: Harm
    public var whose: Whose
    /// The belligerent whose own figure it is; absent for a range of what sources say.
    public var actor: String?
    /// Absent where not known.
    public var bounds: Bounds?
    public var steps: [Reason]

    public init(
      harm: Harm, whose: Whose, bounds: Bounds?, steps: [Reason], actor: String? = nil
    ) {
      self.harm = harm
      self.whose = whose
      self.actor = actor
      self.bounds = bounds
      self.steps = steps
    }
  }

  /// Whose range it is.
  ///
  /// Groups overlap, and are never added across each other (METHOD §1.9).
  public enum Whose: String, CaseIterable, Hashable, Sendable, Codable {
    /// Civilians and combatants together; who is contested between the two is one person.
    case everyone
    case civilians, combatants
    /// Groups among those who are no combatants.
    case children, women, men, elderly, journalists, medics
    case aidWorkers = "aid_workers"
    case rescuers, teachers, students, prisoners, refugees

    /// The group of victims that it counts; nil for a range by status.
    public var group: Victims.Group? { Victims.Group(rawValue: rawValue) }

    /// "aid workers", in the middle of a sentence.
    public var words: String { rawValue.split(separator: "_").joined(separator: " ") }
  }

  private enum CodingKeys: String, CodingKey {
    case strikeStatus = "strike_status"
    case strikeReasons = "strike_reasons"
    case strikeWanting = "strike_wanting"
    case grade
    case gradeReasons = "grade_reasons"
    case wanting, derivations, conceded, actors, policy
  }

  public var strikeStatus: StrikeStatus
  public var strikeReasons: [Reason]
  /// What would raise the strike status to the next, in words.
  public var strikeWanting: [String]
  public var grade: Grade
  public var gradeReasons: [Reason]
  /// What would raise the grade to the next, in words.
  public var wanting: [String]
  public var derivations: [Derivation]
  /// What a belligerent says of harm that it owns to: a count of its own, never in a range
  /// (METHOD §1.5).
  public var conceded: [Derivation]
  /// The belligerents named, each once, in order.
  public var actors: [String]
  /// The policy's name and version: "airwars 1".
  public var policy: String

  public init(
    strikeStatus: StrikeStatus, strikeReasons: [Reason], strikeWanting: [String] = [],
    grade: Grade, gradeReasons: [Reason],
    wanting: [String] = [], derivations: [Derivation], conceded: [Derivation] = [],
    actors: [String], policy: String
  ) {
    self.strikeStatus = strikeStatus
    self.strikeReasons = strikeReasons
    self.strikeWanting = strikeWanting
    self.grade = grade
    self.gradeReasons = gradeReasons
    self.wanting = wanting
    self.derivations = derivations
    self.conceded = conceded
    self.actors = actors
    self.policy = policy
  }

  /// Reads what a record holds, be it signed before assessments said what would raise a strike status.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    strikeStatus = try container.decode(StrikeStatus.self, forKey: .strikeStatus)
    strikeReasons = try container.decode([Reason].self, forKey: .strikeReasons)
    strikeWanting = try container.decodeIfPresent([String].self, forKey: .strikeWanting) ?? []
    grade = try container.decode(Grade.self, forKey: .grade)
    gradeReasons = try container.decode([Reason].self, forKey: .gradeReasons)
    wanting = try container.decode([String].self, forKey: .wanting)
    derivations = try container.decode([Derivation].self, forKey: .derivations)
    conceded = try container.decode([Derivation].self, forKey: .conceded)
    actors = try container.decode([String].self, forKey: .actors)
    policy = try container.decode(String.self, forKey: .policy)
  }

  public func bounds(_ harm: Harm, _ whose: Whose) -> Bounds? {
    derivations.first { $0.harm == harm && $0.whose == whose }?.bounds
  }

  /// Civilians and combatants together: a range of its own where it is another than that of civilians.
  ///
  /// Of an assessment signed before there was such a range, or with a person's bounds, the sum of both.
  public func everyone(_ harm: Harm) -> Bounds? {
    if let own = bounds(harm, .everyone) { return own }
    guard let combatants = bounds(harm, .combatants) else { return bounds(harm, .civilians) }
    return bounds(harm, .civilians).map { $0 + combatants } ?? combatants
  }
}

/// A person's dated word on whether a source is credible, with the reason (DESIGN, grade).
public struct Credibility: Hashable, Sendable {
  /// `Speaker.name`.
  public var source: String
  public var isCredible: Bool
  public var user: String
  /// UTC, `2026-11-21T08:30:00Z`.
  public var at: String
  public var reason: String

  public init(source: String, isCredible: Bool, user: String, at: String, reason: String) {
    self.source = source
    self.isCredible = isCredible
    self.user = user
    self.at = at
    self.reason = reason
  }
}
