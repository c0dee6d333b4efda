// SPDX-License-Identifier: Apache-2.0

public import Record

/// What one number of a toll is made of: its incidents, each down to the sentences.
public struct TollExplanation: Hashable, Sendable {
  public struct Part: Hashable, Sendable {
    public var isSigned: Bool
    /// Absent where this part has no such row.
    public var row: Toll.Row?
    /// Those that the row counts, in its order.
    public var incidents: [IncidentView]

    public init(isSigned: Bool, row: Toll.Row?, incidents: [IncidentView]) {
      self.isSigned = isSigned
      self.row = row
      self.incidents = incidents
    }
  }

  public var toll: Toll
  public var parts: [Part]
  /// Whose ranges were summed: a group's where the row is one's, else the civilians'.
  public var whose: Assessment.Whose
  /// Whether nothing of the row counts, and the parts show what stands below the grades of the headline.
  public var isBelow: Bool

  public init(
    toll: Toll, parts: [Part], whose: Assessment.Whose = .civilians, isBelow: Bool = false
  ) {
    self.toll = toll
    self.parts = parts
    self.whose = whose
    self.isBelow = isBelow
  }

  /// Says that nothing of the row counts, where that is so.
  public var caution: String? {
    isBelow
      ? "Nothing of it is Fair or Confirmed, so nothing of it counts. What stands below that:" : nil
  }
}

extension IncidentView {
  /// What counts: the signed assessment where there is one, else the proposal.
  public var current: Assessment { signed?.assessment ?? proposed }

  /// How many of somebody's were killed, or injured, and how that came about.
  ///
  /// Everyone is civilians where no combatants are told of.
  public func derivation(
    _ harm: Harm, _ whose: Assessment.Whose = .civilians
  ) -> Assessment.Derivation? {
    let found = current.derivations.first { $0.harm == harm && $0.whose == whose }
    return found ?? (whose == .everyone ? derivation(harm) : nil)
  }
}
