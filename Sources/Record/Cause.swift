// SPDX-License-Identifier: Apache-2.0

/// How people came to harm, as a passage says.
public struct Cause: Hashable, Sendable {
  /// The vocabulary of SDG indicator 16.1.2 (METHOD §2.5), used for interchange.
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    case heavyWeapons = "heavy_weapons"
    case plantedExplosives = "planted_explosives"
    case smallArms = "small_arms"
    case incendiary, cbrn, electromagnetic
    case lessLethal = "less_lethal"
    case denial, accident
    case otherMeans = "other_means"
    case unknown
  }

  /// A finer kind under it.
  public enum Strike: String, CaseIterable, Hashable, Sendable, Codable {
    case airstrike, artillery, rocket, missile, drone
    case barrelBomb = "barrel_bomb"
    case clusterMunition = "cluster_munition"
    case ied
    case carBomb = "car_bomb"
    case suicideBombing = "suicide_bombing"
    case landmine, gunfire, sniper, execution, stabbing, chemical, grenade, explosion, crossfire
    case other
  }

  /// The words that name the cause: "airstrikes".
  public var text: String
  public var kind: Kind
  public var strike: Strike?
  public var passage: Passage?
  /// What was hit, in the report's words: "a school".
  public var target: String?
  public var targetPassage: Passage?
}

extension Cause {
  // By the initialiser of all members, which makes it in one step.
  public init(
    kind: Kind, strike: Strike? = nil, text: String, passage: Passage? = nil,
    target: String? = nil, targetPassage: Passage? = nil
  ) {
    self.init(
      text: text, kind: kind, strike: strike, passage: passage, target: target,
      targetPassage: targetPassage)
  }
}

/// Who is said to have done it.
public struct Actor: Hashable, Sendable {
  /// The words: "US-led coalition".
  public var text: String
  public var passage: Passage?
  /// The words that say so where they are not the harm itself: "blames".
  public var cue: String?
  /// The name by which mentions of one actor are held together; the policy of names is data.
  ///
  /// Empty where the words may mean any of several parties: "soldiers", where the armies of several fight.
  public var name: String
  /// More than one where the passage leaves it open, "Syrian or Russian warplanes", or names two who did it
  /// together, "the army and allied militias".
  public var alternatives: [String]
  /// Whether the text says it of this harm elsewhere than in the passage.
  public var inferred: Bool

  public init(
    text: String, passage: Passage? = nil, cue: String? = nil, name: String,
    alternatives: [String] = [], inferred: Bool = false
  ) {
    self.text = text
    self.passage = passage
    self.cue = cue
    self.name = name
    self.alternatives = alternatives
    self.inferred = inferred
  }

  /// Whether the words name no party and leave open which of several it was.
  public var isOpen: Bool { name.isEmpty && alternatives.isEmpty }

  /// What people call it: its name, its words where it has none.
  public var shownName: String { name.isEmpty ? text : name }
}
