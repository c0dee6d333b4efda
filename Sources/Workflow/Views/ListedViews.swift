// SPDX-License-Identifier: Apache-2.0

public import Record

/// A dataset of somebody else's, as the record holds it.
public struct DatasetRow: Hashable, Sendable {
  /// What was imported last.
  public var last: DatasetImport
  /// The user's name as shown.
  public var by: String
  /// Those that its holder took back left out.
  public var incidents: Int

  public init(last: DatasetImport, by: String, incidents: Int) {
    self.last = last
    self.by = by
    self.incidents = incidents
  }
}

/// What another recorder lists that may be an incident of the record's, beside that incident.
public struct ListedMatch: Hashable, Sendable {
  public var entry: ListedEntry
  public var incident: IncidentID
  /// Of 100.
  public var points: Int
  public var parts: [ScorePart]
  /// By how many points it is ahead of the next likeliest; nil where there is no other.
  public var ahead: Int?
  /// What a person answered; nil where nobody did.
  public var answer: Pair.Answer?

  public init(
    entry: ListedEntry, incident: IncidentID, points: Int, parts: [ScorePart], ahead: Int? = nil,
    answer: Pair.Answer? = nil
  ) {
    self.entry = entry
    self.incident = incident
    self.points = points
    self.parts = parts
    self.ahead = ahead
    self.answer = answer
  }
}

/// Everything about one incident of a dataset.
public struct ListedView: Hashable, Sendable {
  public var entry: ListedEntry
  /// Who imported it, as shown.
  public var by: String
  /// The name of the file it stands in.
  public var file: DatasetImport.File?
  /// The incidents of the record that it may be, the likeliest first.
  public var matches: [ListedMatch]

  public init(
    entry: ListedEntry, by: String, file: DatasetImport.File?, matches: [ListedMatch]
  ) {
    self.entry = entry
    self.by = by
    self.file = file
    self.matches = matches
  }
}
