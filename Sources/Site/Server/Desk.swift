// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

/// Answers questions about a record: asks it, and writes the answer as a page or as JSON.
///
/// It blocks while the record is read, and knows nothing of servers and threads.
struct Desk: Sendable {
  let source: any SiteSource
  /// Whether the map's library is there.
  let hasMap: Bool
  private let cache = AnswerCache()

  init(source: any SiteSource, hasMap: Bool) {
    self.source = source
    self.hasMap = hasMap
  }

  /// Answers, always: what goes wrong is an answer too.
  ///
  /// `onFault` is told of an error that is ours and not the asker's.
  func answer(_ question: Question, onFault: (any Error) -> Void) -> Answer {
    let asData = question.endpoint.isData
    do {
      return try cache.answer(to: question, at: try source.revision()) {
        try answered(question)
      }
    } catch let query as BadQuery {
      return .problem(Problem(query), asData: asData)
    } catch RecorderError.notFound(let name) {
      return .problem(.notFound(name), asData: asData)
    } catch RecorderError.moved(let id) {
      let link = Link.incident(id)
      return .moved(to: asData ? link.data : link)
    } catch {
      onFault(error)
      return .problem(.fault, asData: asData)
    }
  }

  private func answered(_ question: Question) throws -> Answer {
    switch question.endpoint {
    case .overview: try overview(question)
    case .about: try about(question)
    case .statusData: try status(question)
    case .description: try description(question)
    case .incidents, .incidentsData: try incidents(question)
    case .incident, .incidentData: try incident(question)
    case .pending, .pendingData: try pending(question)
    case .findings, .findingsData: try findings(question)
    case .listed, .listedData: try listed(question)
    case .listedIncident, .listedIncidentData: try listedIncident(question)
    case .difference, .differenceData: try difference(question)
    case .reports, .reportsData: try reports(question)
    case .report, .reportData: try report(question)
    case .picture: try picture(question)
    case .visits, .visitsData: try visits(question)
    case .feeds, .feedsData: try feeds(question)
    case .toll, .tollTable, .tollData: try toll(question)
    case .explanation, .explanationData: try explanation(question)
    }
  }

  private func overview(_ question: Question) throws -> Answer {
    try refuseFields(question)
    let latest = try source.incidents(IncidentQuery(page: Page(limit: 8)))
    let toll = try source.toll(by: .grade, IncidentQuery())
    return .page(OverviewPage(status: try source.status(), toll: toll, latest: latest.rows))
  }

  private func about(_ question: Question) throws -> Answer {
    try refuseFields(question)
    return .page(AboutPage(status: try source.status()))
  }

  private func status(_ question: Question) throws -> Answer {
    try refuseFields(question)
    let status = try source.status()
    return .data { SiteJSON().write(status, to: &$0) }
  }

  private func description(_ question: Question) throws -> Answer {
    try refuseFields(question)
    guard let asset = Asset.named("openapi.json") else { throw RecorderError.notFound("") }
    return Answer(mediaType: "application/json", bytes: asset.bytes)
  }

  private func refuseFields(_ question: Question) throws {
    var fields = QueryFields(question.query)
    try fields.finish(known: [])
  }
}
