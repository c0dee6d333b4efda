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

  public init(toll: Toll, parts: [Part]) {
    self.toll = toll
    self.parts = parts
  }
}

extension IncidentView {
  /// What counts: the signed assessment where there is one, else the proposal.
  public var current: Assessment { signed?.assessment ?? proposed }

  /// How many civilians were killed, or injured, and how that came about.
  public func derivation(_ harm: Harm) -> Assessment.Derivation? {
    current.derivations.first { $0.harm == harm && $0.whose == .civilians }
  }
}
