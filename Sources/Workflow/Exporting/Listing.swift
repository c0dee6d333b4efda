// SPDX-License-Identifier: Apache-2.0

import Archive
import Reading
import Record
import Script

/// Makes the row of a list from an incident, for an audience.
struct Listing {
  let audience: Audience

  /// - Parameters:
  ///   - row: the incident as it counts now: signed, else proposed.
  ///   - incident: its claims and reports.
  ///   - captures: what each report was read from.
  /// - Returns: the row.
  func listed(
    _ row: IncidentRow, _ incident: Incident, captures: [ReportID: Capture]
  ) -> ListedIncident {
    let now = row.current
    return ListedIncident(
      code: row.id.text, state: row.state, invented: row.invented, firstDay: row.day,
      lastDay: row.day, place: ListedPlace(row.place), cause: row.cause, strike: row.strike,
      strikeStatus: now.strikeStatus, grade: now.grade,
      ranges: ranges(of: now, contested: contested(in: incident)),
      belligerents: belligerents(of: now), sources: sources(of: incident, captures),
      victims: victims(of: incident), origins: row.origins,
      summary: now.gradeReasons.map(\.text).joined(separator: " "), policy: now.policy,
      changed: row.signed?.at ?? "")
  }

  private func ranges(
    of assessment: Assessment, contested: [Harm: Int]
  ) -> [ListedIncident.Range] {
    [Harm.killed, .injured].flatMap { harm -> [ListedIncident.Range] in
      let groups = Assessment.Whose.allCases.compactMap { whose in
        assessment.bounds(harm, whose).map { bounds in
          ListedIncident.Range(
            harm: harm, group: ListedIncident.Group(whose), min: bounds.min, max: bounds.max)
        }
      }
      return [everyone(harm, of: assessment, contested: contested[harm] ?? 0)].compactMap { $0 }
        + groups
    }
  }

  /// Civilians and combatants together; whoever's status is contested stands in both maxima (METHOD
  /// §1.2) and is one person.
  private func everyone(
    _ harm: Harm, of assessment: Assessment, contested: Int
  ) -> ListedIncident.Range? {
    let parts = [assessment.bounds(harm, .civilians), assessment.bounds(harm, .combatants)]
      .compactMap { $0 }
    guard !parts.isEmpty else { return nil }
    let sum = parts.reduce(.zero, +)
    let twice = parts.count == 2 ? min(contested, parts.map(\.max).min() ?? 0) : 0
    return ListedIncident.Range(
      harm: harm, group: .everyone, min: sum.min, max: max(sum.min, sum.max - twice))
  }

  /// The most people of contested status that one claim speaks of.
  private func contested(in incident: Incident) -> [Harm: Int] {
    var most: [Harm: Int] = [:]
    for member in incident.members where member.claim.victims.status == .contested {
      let count = member.claim.count
      most[member.claim.harm] = max(most[member.claim.harm] ?? 0, count.max ?? count.min ?? 0)
    }
    return most
  }

  /// What is conceded is one belligerent's where only one is named; else it stands with none.
  private func belligerents(of assessment: Assessment) -> [ListedBelligerent] {
    let alone = assessment.actors.count == 1
    func conceded(_ harm: Harm) -> Bounds? {
      alone ? assessment.conceded.first { $0.harm == harm }?.bounds : nil
    }
    return assessment.actors.map { name in
      ListedBelligerent(
        name: name, concededKilled: conceded(.killed), concededInjured: conceded(.injured))
    }
  }

  private func sources(
    of incident: Incident, _ captures: [ReportID: Capture]
  ) -> [ListedSource] {
    var seen: Set<ReportID> = []
    return incident.members.map(\.report).filter { seen.insert($0.id).inserted }.map { report in
      ListedSource(
        outlet: report.outlet, title: report.title, language: report.language,
        address: report.address ?? "", day: report.published,
        sha256: captures[report.id]?.sha256 ?? "")
    }
  }

  /// Each name once, by its folded letters.
  private func victims(of incident: Incident) -> [ListedVictim] {
    var seen: Set<UInt64> = []
    return incident.members.filter { audience.seesNames(of: $0.claim.harm) }.flatMap { member in
      member.claim.victims.names.filter { seen.insert(Fold.hash($0.text)).inserted }.map { name in
        ListedVictim(name: name.text, age: name.age, harm: member.claim.harm)
      }
    }
  }
}

extension ListedIncident.Group {
  fileprivate init(_ whose: Assessment.Whose) {
    switch whose {
    case .civilians: self = .civilians
    case .combatants: self = .combatants
    case .children: self = .children
    case .women: self = .women
    }
  }
}

extension ListedPlace {
  fileprivate init(_ place: PlaceCandidate) {
    func name(_ prefix: String) -> String {
      place.within.first { $0.hasPrefix(prefix) }.flatMap { RegionNames.byIdentifier[$0] } ?? ""
    }
    self.init(
      name: place.name, country: place.country,
      countryName: place.precision == .country ? place.name : name("iso:"), region: name("adm:"),
      latitude: place.latitude, longitude: place.longitude, precision: place.precision)
  }
}
