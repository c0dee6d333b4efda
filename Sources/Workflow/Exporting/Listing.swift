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
  ///   - absorbed: the incidents that went into it.
  /// - Returns: the row.
  func listed(
    _ row: IncidentRow, _ incident: Incident, captures: [ReportID: Capture],
    absorbed: [IncidentID] = []
  ) -> ListedIncident {
    let now = row.current
    return ListedIncident(
      code: row.id.text, previousCodes: absorbed.map(\.text), state: row.state,
      invented: row.invented, firstDay: row.day,
      lastDay: row.day, place: ListedPlace(row.place), cause: row.cause, strike: row.strike,
      strikeStatus: now.strikeStatus, grade: now.grade,
      ranges: ranges(of: now), belligerents: belligerents(of: now, in: incident),
      sources: sources(of: incident, captures),
      victims: victims(of: incident), origins: row.origins,
      summary: now.gradeReasons.map(\.text).joined(separator: " "), policy: now.policy,
      changed: row.signed?.at ?? "")
  }

  private func ranges(of assessment: Assessment) -> [ListedIncident.Range] {
    [Harm.killed, .injured].flatMap { harm in
      Assessment.Whose.allCases.compactMap { whose in
        let bounds =
          whose == .everyone ? assessment.everyone(harm) : assessment.bounds(harm, whose)
        return bounds.map { bounds in
          ListedIncident.Range(
            harm: harm, group: ListedIncident.Group(whose), min: bounds.min, max: bounds.max)
        }
      }
    }
  }

  /// With what each says of it, and the figures that it owns to.
  private func belligerents(
    of assessment: Assessment, in incident: Incident
  ) -> [ListedBelligerent] {
    assessment.actors.map { name in
      let answers = Answered(name, in: incident)
      func conceded(_ harm: Harm) -> Bounds? {
        assessment.conceded.first { concession in
          concession.harm == harm
            && (concession.actor.map { $0 == name } ?? (assessment.actors.count == 1))
        }?.bounds
      }
      return ListedBelligerent(
        name: name, isKnown: answers.acceptsStrike, position: answers.position,
        concededKilled: conceded(.killed), concededInjured: conceded(.injured))
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
  ///
  /// Who is dead by any report is dead, and has the age that any states. Whom the report itself counts no
  /// longer, and who is only feared dead, is not listed.
  private func victims(of incident: Incident) -> [ListedVictim] {
    var places: [UInt64: Int] = [:]
    var victims: [ListedVictim] = []
    for member in incident.members where isListed(member.claim) {
      let harm = member.claim.harm == .bodyRecovered ? Harm.killed : member.claim.harm
      for name in member.claim.victims.names {
        guard let place = places[Fold.hash(name.text)] else {
          places[Fold.hash(name.text)] = victims.count
          victims.append(ListedVictim(name: name.text, age: name.age, harm: harm))
          continue
        }
        if harm == .killed { victims[place].harm = harm }
        victims[place].age = victims[place].age ?? name.age
      }
    }
    return victims.filter { $0.harm.map(audience.seesNames) ?? false }
  }

  private func isListed(_ claim: Claim) -> Bool {
    claim.supersededBy == nil && claim.stance != .feared && !claim.count.has(.none)
  }
}

extension ListedIncident.Group {
  fileprivate init(_ whose: Assessment.Whose) {
    // Both name whom a range counts by the same words; a test holds them together.
    self = ListedIncident.Group(rawValue: whose.rawValue) ?? .everyone
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
