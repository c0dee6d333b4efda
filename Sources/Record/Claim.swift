// SPDX-License-Identifier: Apache-2.0

/// What one passage of one report says happened to some number of people, and according to whom.
public struct Claim: Hashable, Sendable {
  public enum Scope: String, CaseIterable, Hashable, Sendable, Codable {
    case incident
    /// Over a longer time or wider place than an incident; `period` says over what.
    case cumulative
    case unspecified
  }

  public enum Stance: String, CaseIterable, Hashable, Sendable, Codable {
    case asserted, alleged, conditional, hypothetical, feared, historical
  }

  /// Which rule read it, so that a mistake can be found.
  public var rule: String
  /// From 0 in its report.
  public var id: Int
  /// Groups the claims of one incident within the report.
  public var event: Int
  public var harm: Harm
  public var count: Count
  /// Whether it is the headline figure of its incident within the report.
  public var total: Bool
  public var victims: Victims
  public var cause: Cause?
  public var actor: Actor?
  public var place: PlaceMention?
  public var time: TimeMention?
  public var scope: Scope
  /// What a cumulative figure runs over, in the report's words and resolved.
  public var period: TimeMention?
  public var stance: Stance
  /// The claim of this report whose people these are a part of.
  public var partOf: Int?
  /// The claim of this report that gives a newer figure for the same people.
  public var supersededBy: Int?
  public var positions: [Position]
  /// The speakers, innermost first; empty where the report names none.
  public var chain: [Speaker]
  /// A claim always carries its words: a number that cannot be traced to text is not recorded.
  public var passage: Passage
  public var sentence: Passage
  /// Further places of the text that say the same.
  public var repeats: [Passage]
  /// Whether its words stand in a quotation that no mark closes, so that whose words they are is less
  /// sure.
  public var isUnclosed: Bool
  /// The hash of the words of its sentence that stand between quotation marks with it, where they are
  /// enough to be known again: whoever quotes the same words quotes the same speaker.
  public var quotation: UInt64?
}

extension Claim {
  // By the initialiser of all its members, which makes it in one step: its lists are not counted up and
  // down once more.
  public init(
    id: Int, event: Int, harm: Harm, count: Count, total: Bool = false,
    victims: Victims = Victims(), cause: Cause? = nil, actor: Actor? = nil,
    place: PlaceMention? = nil, time: TimeMention? = nil, scope: Scope = .unspecified,
    period: TimeMention? = nil, stance: Stance = .asserted, partOf: Int? = nil,
    supersededBy: Int? = nil, positions: [Position] = [], chain: [Speaker] = [],
    passage: Passage, sentence: Passage, repeats: [Passage] = [], isUnclosed: Bool = false,
    quotation: UInt64? = nil, rule: String
  ) {
    self.init(
      rule: rule, id: id, event: event, harm: harm, count: count, total: total, victims: victims,
      cause: cause, actor: actor, place: place, time: time, scope: scope, period: period,
      stance: stance, partOf: partOf, supersededBy: supersededBy, positions: positions,
      chain: chain, passage: passage, sentence: sentence, repeats: repeats, isUnclosed: isUnclosed,
      quotation: quotation)
  }
}
