// SPDX-License-Identifier: Apache-2.0

/// What moved a toll between two moments, incident by incident.
public struct TollDifference: Hashable, Sendable {
  /// What is held of an incident at a moment.
  public struct Standing: Hashable, Sendable {
    public var state: State
    public var grade: Assessment.Grade
    public var killed: Bounds?
    public var injured: Bounds?

    public init(state: State, grade: Assessment.Grade, killed: Bounds?, injured: Bounds?) {
      self.state = state
      self.grade = grade
      self.killed = killed
      self.injured = injured
    }

    /// "proposed, weak, killed 4–7, injured unknown".
    public var words: String {
      "\(state.rawValue), \(grade.rawValue), killed \(killed.map { "\($0)" } ?? "unknown"), "
        + "injured \(injured.map { "\($0)" } ?? "unknown")"
    }
  }

  /// One thing that came in or was decided, and what it moved.
  public struct Step: Hashable, Sendable {
    public var at: String
    /// The report that came in; absent for what a person said.
    public var report: ReportID?
    public var text: String
    /// What is held after it, where that is another than before.
    public var moved: Standing?

    public init(at: String, report: ReportID? = nil, text: String, moved: Standing?) {
      self.at = at
      self.report = report
      self.text = text
      self.moved = moved
    }
  }

  public struct Change: Hashable, Sendable {
    public var incident: IncidentID
    public var place: String
    public var day: Day
    /// Absent where none of its reports had come in.
    public var before: Standing?
    public var after: Standing?
    public var steps: [Step]

    public init(
      incident: IncidentID, place: String, day: Day, before: Standing?, after: Standing?,
      steps: [Step]
    ) {
      self.incident = incident
      self.place = place
      self.day = day
      self.before = before
      self.after = after
      self.steps = steps
    }
  }

  public var since: Moment
  /// Absent where it is now.
  public var until: Moment?
  public var before: Toll
  public var after: Toll
  /// The incidents whose standing is another, the latest day first.
  public var changes: [Change]

  public init(since: Moment, until: Moment?, before: Toll, after: Toll, changes: [Change]) {
    self.since = since
    self.until = until
    self.before = before
    self.after = after
    self.changes = changes
  }
}
