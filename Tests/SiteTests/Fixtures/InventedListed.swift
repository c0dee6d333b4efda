// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

/// What an invented recorder lists.
enum InventedListed {
  static let source = DatasetImport(
    id: 1, dataset: "harbour", format: .csv, holder: "Harbour <Watch>", edition: "March",
    licence: "attribution", files: [.init(name: "list.csv", sha256: "ab12")],
    counts: .init(added: 2), user: UserID(seed: 1), at: "2024-03-12T08:30:00Z")

  static func entry(_ code: String, killed: Int?) -> ListedEntry {
    var incident = ListedIncident(
      code: code, invented: true, firstDay: Day("2024-03-05"), lastDay: Day("2024-03-06"),
      place: ListedPlace(name: "Kafr Takharim", countryName: "Syria", latitude: 36.1),
      cause: .heavyWeapons, belligerents: [ListedBelligerent(name: "Sable Force")],
      sources: [ListedSource(outlet: "Orontes Wire")], summary: "A market & a bakery.")
    incident[.killed, .everyone] = .init(
      harm: .killed, group: .everyone, min: killed, max: killed.map { $0 + 2 })
    return ListedEntry(
      id: ListedID(dataset: "harbour", code: code), incident: incident, isWithdrawn: false,
      source: source, file: 0, line: 2)
  }

  static let matches = [
    ListedMatch(
      entry: entry("H 1", killed: 5), incident: Invented.incident(2), points: 80,
      parts: [
        ScorePart(points: 35, reason: "one name: Kafr Takharim, 0 km apart"),
        ScorePart(points: 45, reason: "one victim: Samir <Haddad>"),
      ], ahead: 25, answer: .same),
    ListedMatch(
      entry: entry("H2", killed: nil), incident: Invented.incident(2), points: 55,
      parts: [ScorePart(points: 55, reason: "one day: 2024-03-05")]),
  ]
}
