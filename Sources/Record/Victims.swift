// SPDX-License-Identifier: Apache-2.0

/// Whom a passage says it happened to.
public struct Victims: Hashable, Sendable {
  public enum Status: String, CaseIterable, Hashable, Sendable, Codable {
    case civilian, combatant, contested, unspecified
  }

  /// A group that recorders count apart.
  ///
  /// Groups overlap: a child may be a journalist's.
  public enum Group: String, CaseIterable, Hashable, Sendable, Codable {
    case children, women, men, elderly, journalists, medics
    case aidWorkers = "aid_workers"
    case rescuers, teachers, students, prisoners, refugees, police, soldiers, militants
    case family
  }

  /// The words; empty where the passage leaves them out ("some 1,800 were killed").
  public var text: String
  public var passage: Passage?
  public var status: Status
  /// In the order of `Group.allCases`.
  public var groups: [Group]
  /// Whether the source gives the status ("three civilian women"), and it does not only follow from what
  /// people are ("three children", "a nurse", "five bakers").
  public var isStatusSaid: Bool
  public var names: [VictimName]

  /// - Parameters:
  ///   - text: the words.
  ///   - passage: where they stand.
  ///   - status: whether they are civilians.
  ///   - groups: what they are.
  ///   - isStatusSaid: nil where nobody has looked: then a status without a group counts as said.
  ///   - names: who is named.
  public init(
    text: String = "", passage: Passage? = nil, status: Status = .unspecified,
    groups: [Group] = [], isStatusSaid: Bool? = nil, names: [VictimName] = []
  ) {
    self.text = text
    self.passage = passage
    self.status = status
    self.groups = groups
    self.isStatusSaid = isStatusSaid ?? groups.isEmpty
    self.names = names
  }
}

/// A victim named in a passage.
public struct VictimName: Hashable, Sendable {
  public var text: String
  public var passage: Passage
  /// In years, where stated.
  public var age: Int?
  /// How the victim is related to others named there, in the report's words: "his wife".
  public var kinship: String?

  public init(text: String, passage: Passage, age: Int? = nil, kinship: String? = nil) {
    self.text = text
    self.passage = passage
    self.age = age
    self.kinship = kinship
  }
}
