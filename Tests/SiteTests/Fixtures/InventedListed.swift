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

  static let findings = [
    Breach(
      incident: Invented.incident(1), rule: "METHOD §2.8, 6", text: "9 are named, and 7 counted.",
      claims: [ClaimID(report: InventedReports.wire.id, number: 3)], invented: true)
  ]

  static func difference(since: Moment, until: Moment?) -> TollDifference {
    let before = TollDifference.Standing(
      state: .proposed, grade: .weak, killed: Bounds(min: 2, max: 3), injured: nil)
    let after = TollDifference.Standing(
      state: .signed, grade: .fair, killed: Bounds(min: 7, max: 9), injured: nil)
    return TollDifference(
      since: since, until: until, before: InventedTolls.toll(by: .grade),
      after: InventedTolls.toll(by: .grade),
      changes: [
        TollDifference.Change(
          incident: Invented.incident(1), place: "Kafr <Takharim>", day: Invented.day("2024-03-05"),
          before: before, after: after,
          steps: [
            .init(
              at: "2024-03-12T08:30:00Z", report: InventedReports.wire.id,
              text: "a report came in", moved: before),
            .init(at: "2024-03-13T08:30:00Z", text: "Nour signed it & said why", moved: after),
            .init(at: "2024-03-14T08:30:00Z", text: "a source was judged", moved: nil),
          ])
      ])
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
