// SPDX-License-Identifier: Apache-2.0

import Record
import Site
import Workflow

/// A small invented record in memory, that answers as a `Recorder` does.
struct FixtureRecord: SiteSource {
  static let reports: [ReportView] = [
    InventedReports.view(
      InventedReports.wire, InventedReports.wireText, InventedClaims.wire,
      [
        0: .incident(Invented.incident(1)), 1: .incident(Invented.incident(1)),
        2: .incident(Invented.incident(1)),
        3: .reportedTotal(reason: "it runs over months and a province"),
      ], capture: 1),
    InventedReports.view(
      InventedReports.arabic, InventedReports.arabicText, InventedClaims.arabic,
      [0: .incident(Invented.incident(1)), 1: .incident(Invented.incident(1))], capture: 2),
    InventedReports.view(
      InventedReports.echo, InventedReports.echoText, InventedClaims.echo,
      [0: .incident(Invented.incident(1))], capture: 3),
    InventedReports.view(
      InventedReports.shelling, InventedReports.shellingText, InventedClaims.shelling,
      [0: .incident(Invented.incident(2))], capture: 4),
    InventedReports.view(
      InventedReports.kherson, InventedReports.khersonText, InventedClaims.kherson,
      [0: .incident(Invented.incident(3))], capture: 5),
  ]

  static let incidents: [IncidentView] = [
    InventedIncidents.view(InventedIncidents.bus, proposed: InventedAssessments.bus),
    InventedIncidents.view(
      InventedIncidents.shelling, proposed: InventedAssessments.shelling,
      attachments: [
        Attachment(
          report: InventedReports.shelling.id, event: 0,
          parts: [
            ScorePart(points: 35, reason: "one place"),
            ScorePart(points: 25, reason: "one day: 2024-03-12"),
          ], runnerUp: .init(incident: Invented.incident(3), points: 41)),
        Attachment(report: InventedReports.kherson.id, event: 1, parts: []),
      ],
      pairs: [
        ScoredPair(
          Pair(
            first: Invented.incident(2), second: Invented.incident(3), score: 0.41,
            reasons: ["both by explosive weapons", "two weeks apart"]),
          parts: [
            ScorePart(points: 51, reason: "both by explosive weapons"),
            ScorePart(points: -10, reason: "two weeks apart"),
          ])
      ],
      listed: InventedListed.matches,
      regroupings: [
        Regrouping(
          id: 1, act: .linked, incident: Invented.incident(2), other: Invented.incident(3),
          link: .mayOverlapWith, claims: [], user: UserID(seed: 1), at: "2024-03-14T09:00:00Z",
          why: "The four on the road may be those of the market.")
      ]),
    InventedIncidents.view(
      InventedIncidents.market, proposed: InventedAssessments.marketNow,
      signed: InventedAssessments.signed,
      differences: ["Killed: signed 7–9, the program now proposes 7–11."]),
  ]

  var name = "Invented sample"
  var outside: Int? = 48

  func revision() throws -> Int { 64 }

  func status() throws -> RecordStatus {
    RecordStatus(
      name: name, reports: Self.reports.count,
      claims: Self.reports.reduce(0) { $0 + $1.claims.count }, incidents: Self.incidents.count,
      signed: 1, pending: 4, reportedTotals: 1, openPairs: 1, ledgerSize: 64,
      ledgerRoot: "9b1f6c02d7e84a5518f0a3c6b2d94e7718a05c3fe2b6d1904c7a85f3e60b2d49",
      outside: outside, policy: "airwars 1", invented: true)
  }

  func incidents(_ query: IncidentQuery) throws -> Paged<IncidentRow> {
    let rows = Self.incidents.map(row).filter { answers($0, query) }
    let shown = rows.dropFirst(query.page.offset).prefix(query.page.limit)
    return Paged(rows: Array(shown), total: rows.count, page: query.page)
  }

  func incident(_ id: IncidentID) throws -> IncidentView {
    if id == Invented.incident(9) { throw RecorderError.moved(to: Invented.incident(1)) }
    guard let view = Self.incidents.first(where: { $0.incident.id == id }) else {
      throw RecorderError.notFound(id.text)
    }
    return view
  }

  func pending(_ page: Page) throws -> Paged<PendingClaim> {
    let row = PendingClaim(
      id: ClaimID(report: InventedReports.wire.id, number: 4), claim: InventedClaims.total,
      report: InventedReports.wire, reason: "no place is known")
    return Paged(rows: page.offset == 0 ? [row] : [], total: 1, page: page)
  }

  func reports(_ page: Page) throws -> Paged<ReportRow> {
    let rows = Self.reports.map {
      ReportRow(report: $0.report, claims: $0.claims.count, addedAt: $0.addedAt)
    }
    return Paged(
      rows: Array(rows.dropFirst(page.offset).prefix(page.limit)), total: rows.count, page: page)
  }

  func report(_ id: ReportID) throws -> ReportView {
    guard let view = Self.reports.first(where: { $0.report.id == id }) else {
      throw RecorderError.notFound(id.text)
    }
    return view
  }

  func shownPicture(of report: ReportID) throws -> [UInt8] {
    guard case .pictured? = try self.report(report).sight else {
      throw RecorderError.notFound("a picture of \(report)")
    }
    return [0x89, 0x50, 0x4E, 0x47]
  }

  func visits(_ query: VisitQuery) throws -> Paged<VisitRow> {
    let rows = InventedCaptures.visits.filter {
      query.outcome == nil || $0.visit.outcome == query.outcome
    }
    return Paged(rows: query.page.offset == 0 ? rows : [], total: rows.count, page: query.page)
  }

  func feeds() throws -> [FeedView] { InventedCaptures.feeds }

  func listed(of dataset: String?, _ page: Page) throws -> Paged<ListedEntry> {
    let rows = InventedListed.matches.map(\.entry).filter {
      dataset ?? $0.id.dataset == $0.id.dataset
    }
    return Paged(
      rows: Array(rows.dropFirst(page.offset).prefix(page.limit)), total: rows.count, page: page)
  }

  func listed(_ id: ListedID) throws -> ListedView {
    guard let match = InventedListed.matches.first(where: { $0.entry.id == id }) else {
      throw RecorderError.notFound(id.description)
    }
    return ListedView(
      entry: match.entry, by: "Nour Haddad", file: InventedListed.source.files.first,
      matches: [match])
  }

  func findings() throws -> [Breach] { InventedListed.findings }

  func difference(
    since: Moment, by axis: Toll.Axis, _ query: IncidentQuery
  ) throws -> TollDifference {
    InventedListed.difference(since: since, until: query.asOf)
  }

  func toll(by axis: Toll.Axis, _ query: IncidentQuery) throws -> Toll {
    InventedTolls.toll(by: axis)
  }

  func explanation(
    by axis: Toll.Axis, row label: String?, _ query: IncidentQuery
  ) throws -> TollExplanation {
    let toll = InventedTolls.toll(by: axis)
    let parts = try toll.parts.map { part in
      let row = label.map { name in (part.rows + part.grades).first { $0.label == name } }
      return TollExplanation.Part(
        isSigned: part.isSigned, row: row ?? part.headline,
        incidents: try (row ?? part.headline)?.members.map(incident) ?? [])
    }
    return TollExplanation(toll: toll, parts: parts)
  }

  private func row(_ view: IncidentView) -> IncidentRow {
    let incident = view.incident
    let known = Set(incident.members.map(\.origin).filter(\.isKnown).map(\.key))
    return IncidentRow(
      id: incident.id, state: view.state, place: incident.place, day: incident.day,
      cause: incident.cause, strike: incident.strike, proposed: view.proposed, signed: view.signed,
      reports: Set(incident.members.map(\.report.id)).count, origins: known.count,
      invented: incident.invented)
  }

  private func answers(_ row: IncidentRow, _ query: IncidentQuery) -> Bool {
    (query.state.map { $0 == row.state } ?? true)
      && (query.grade.map { $0 == row.current.grade } ?? true)
      && (query.country.map { $0 == row.place.country } ?? true)
      && (query.actor.map(row.current.actors.contains) ?? true)
      && (query.from.map { $0 <= row.day } ?? true)
      && (query.to.map { row.day <= $0 } ?? true)
  }
}
