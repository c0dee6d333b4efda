// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
public import Record

extension Recorder {
  /// What importing a dataset would change.
  ///
  /// - Throws: `RecordFault` where a file cannot be read, or where too little is said of the dataset.
  public func plan(for files: DatasetFiles) throws -> ImportPlan {
    try folder.store.read { try PreparedImport(files, against: $0).plan }
  }

  /// The datasets that were imported.
  public func datasets() throws -> [DatasetRow] {
    try folder.store.read { snapshot in
      try snapshot.datasets().map {
        DatasetRow(
          last: $0.last, by: try snapshot.user($0.last.user)?.display ?? "", incidents: $0.incidents
        )
      }
    }
  }

  /// What the datasets list, the latest day first.
  public func listed(of dataset: String? = nil, _ page: Page) throws -> Paged<ListedEntry> {
    try folder.store.read { snapshot in
      Paged(
        rows: try snapshot.listed(of: dataset, from: page.offset, limit: page.limit),
        total: try snapshot.listedCount(of: dataset), page: page)
    }
  }

  /// What a dataset says of one incident, and which of the record's it may be.
  ///
  /// - Throws: `RecorderError.notFound` where none of that name was imported.
  public func listed(_ id: ListedID) throws -> ListedView {
    try folder.store.read { snapshot in
      guard let entry = try snapshot.listed(id) else {
        throw RecorderError.notFound(id.description)
      }
      let files = entry.source.files
      return ListedView(
        entry: entry, by: try snapshot.user(entry.source.user)?.display ?? "",
        file: files.indices.contains(entry.file) ? files[entry.file] : nil,
        matches: try snapshot.matches(of: entry, policy: policy))
    }
  }
}

extension Snapshot {
  /// What other recorders list that may be an incident, or that a person said is, the likeliest first.
  func matches(of stored: StoredIncident, policy: Policy) throws -> [ListedMatch] {
    guard let assessment = stored.signed ?? stored.proposal?.assessment else { return [] }
    let scene = RecordedScene(stored.incident, assessment)
    let answers = try listedAnswers(of: stored.incident.id)
    let near = policy.linking.pairDays
    let days = scene.day.adding(days: -near)...scene.day.adding(days: near)
    var entries = try listed(on: days).filter { $0.incident.invented == stored.incident.invented }
    let known = Set(entries.map(\.id))
    for answer in answers where !known.contains(answer.listed) {
      if let entry = try listed(answer.listed) { entries.append(entry) }
    }
    let found = entries.compactMap { entry in
      ListedMatch(
        entry, scene, of: stored.incident.id,
        answer: answers.first { $0.listed == entry.id }?.answer, policy: policy)
    }
    return ListedMatch.ranked(found)
  }

  /// The incidents that a dataset's may be, or that a person said it is, the likeliest first.
  func matches(of entry: ListedEntry, policy: Policy) throws -> [ListedMatch] {
    let answers = try listedAnswers(of: entry.id)
    var ids = Set(answers.map(\.incident))
    if let first = entry.incident.firstDay, !entry.isWithdrawn {
      let near = policy.linking.pairDays
      let last = max(first, entry.incident.lastDay ?? first)
      let days = first.adding(days: -near)...last.adding(days: near)
      let filter = IncidentFilter(days: days, invented: entry.incident.invented)
      for line in try incidents(filter, limit: 5000).items {
        let scene = RecordedScene(
          place: line.place, day: line.day, cause: line.cause, strike: line.strike, killed: nil)
        if Counterpart(scene, entry.incident, policy: policy) != nil { ids.insert(line.id) }
      }
    }
    let found = try ids.sorted().prefix(200).compactMap { id -> ListedMatch? in
      guard let stored = try incident(id), stored.mergedInto == nil,
        let assessment = stored.signed ?? stored.proposal?.assessment
      else { return nil }
      return ListedMatch(
        entry, RecordedScene(stored.incident, assessment), of: id,
        answer: answers.first { $0.incident == id }?.answer, policy: policy)
    }
    return ListedMatch.ranked(found)
  }
}

extension ListedMatch {
  /// Nil where nothing brings them together and nobody said anything of them.
  fileprivate init?(
    _ entry: ListedEntry, _ scene: RecordedScene, of incident: IncidentID, answer: Pair.Answer?,
    policy: Policy
  ) {
    let counterpart = Counterpart(scene, entry.incident, policy: policy)
    guard answer != nil || counterpart?.isWorthAsking(policy) == true else { return nil }
    self.init(
      entry: entry, incident: incident, points: counterpart?.points ?? 0,
      parts: counterpart?.parts ?? [], answer: answer)
  }

  /// The likeliest first, twenty at the most, each with how far it is ahead of the next.
  fileprivate static func ranked(_ found: [ListedMatch]) -> [ListedMatch] {
    var ranked = Array(
      found.sorted {
        ($1.points, $0.entry.id.description, $0.incident)
          < ($0.points, $1.entry.id.description, $1.incident)
      }.prefix(20))
    for index in ranked.indices.dropLast() {
      ranked[index].ahead = ranked[index].points - ranked[index + 1].points
    }
    return ranked
  }
}
