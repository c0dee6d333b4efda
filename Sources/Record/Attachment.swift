// SPDX-License-Identifier: Apache-2.0

/// How well what one report tells of an event belongs to its incident, beside the incident that comes next.
public struct Attachment: Hashable, Sendable {
  /// The other incident that it would belong to most.
  public struct RunnerUp: Hashable, Sendable {
    public var incident: IncidentID
    public var points: Int

    public init(incident: IncidentID, points: Int) {
      self.incident = incident
      self.points = points
    }
  }

  public var report: ReportID
  /// `Claim.event`.
  public var event: Int
  /// What speaks for and against its being one with the rest of the incident; empty where nothing but
  /// a person's word puts it there.
  public var parts: [ScorePart]
  /// Nil where no other incident comes near.
  public var runnerUp: RunnerUp?

  public init(report: ReportID, event: Int, parts: [ScorePart], runnerUp: RunnerUp? = nil) {
    self.report = report
    self.event = event
    self.parts = parts
    self.runnerUp = runnerUp
  }

  /// 100 is as good as certain.
  public var points: Int { parts.sum }
  /// By how many points its own incident is ahead of the next.
  public var ahead: Int? { runnerUp.map { points - $0.points } }
}

extension [ScorePart] {
  /// The points of all.
  public var sum: Int { reduce(0) { $0 + $1.points } }
}
