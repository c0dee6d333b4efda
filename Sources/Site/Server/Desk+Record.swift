// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

extension Desk {
  /// How many incidents a map or a timeline shows: as many as a page may hold.
  private static let pictured = Page(limit: 500)

  func incidents(_ question: Question) throws -> Answer {
    var fields = QueryFields(question.query)
    let query = IncidentQuery(&fields).showing(Page(&fields))
    try fields.finish(known: IncidentQuery.fieldNames + IncidentQuery.pageNames)
    let list = try source.incidents(query)
    if question.endpoint.isData {
      return .data { SiteJSON().write(list, asked: query, to: &$0) }
    }
    let isWhole = list.rows.count == list.total
    let pictured = isWhole ? list.rows : try source.incidents(query.showing(Desk.pictured)).rows
    return .page(IncidentsPage(query: query, list: list, pictured: pictured, hasMap: hasMap))
  }

  func incident(_ question: Question) throws -> Answer {
    var fields = QueryFields(question.query)
    try fields.finish(known: [])
    guard let id = question.id.flatMap({ IncidentID($0) }) else {
      throw RecorderError.notFound(question.id ?? "")
    }
    let view = try source.incident(id)
    return question.endpoint.isData
      ? .data { SiteJSON().write(view, to: &$0) } : .page(IncidentPage(view))
  }

  func pending(_ question: Question) throws -> Answer {
    var fields = QueryFields(question.query)
    let page = Page(&fields)
    try fields.finish(known: IncidentQuery.pageNames)
    let list = try source.pending(page)
    return question.endpoint.isData
      ? .data { SiteJSON().write(list, to: &$0) } : .page(PendingPage(list: list))
  }

  func reports(_ question: Question) throws -> Answer {
    var fields = QueryFields(question.query)
    let page = Page(&fields)
    try fields.finish(known: IncidentQuery.pageNames)
    let list = try source.reports(page)
    return question.endpoint.isData
      ? .data { SiteJSON().write(list, to: &$0) } : .page(ReportsPage(list: list))
  }

  func report(_ question: Question) throws -> Answer {
    var fields = QueryFields(question.query)
    try fields.finish(known: [])
    guard let id = question.id.flatMap({ ReportID($0) }) else {
      throw RecorderError.notFound(question.id ?? "")
    }
    let view = try source.report(id)
    return question.endpoint.isData
      ? .data { SiteJSON().write(view, to: &$0) } : .page(ReportPage(view))
  }

  func explanation(_ question: Question) throws -> Answer {
    var fields = QueryFields(question.query)
    let axis = fields.take("by", of: Toll.Axis.self) ?? .place
    let label = fields.take("row")
    let query = IncidentQuery(&fields)
    if let moment = query.asOf {
      fields.fault("as_of", moment.text, "nothing here: the sentences are shown as they stand now")
    }
    try fields.finish(known: ["by", "row"] + IncidentQuery.fieldNames)
    let explanation = try source.explanation(by: axis, row: label, query)
    return question.endpoint.isData
      ? .data { SiteJSON().write(explanation, to: &$0) }
      : .page(TollExplanationPage(explanation: explanation, label: label, query: query))
  }

  func toll(_ question: Question) throws -> Answer {
    var fields = QueryFields(question.query)
    let axis = fields.take("by", of: Toll.Axis.self) ?? .place
    let query = IncidentQuery(&fields)
    try fields.finish(known: ["by"] + IncidentQuery.fieldNames)
    let toll = try source.toll(by: axis, query)
    return switch question.endpoint {
    case .tollData: .data { SiteJSON().write(toll, asked: query, to: &$0) }
    case .tollTable: .table(TollTable(toll).bytes)
    default: .page(TollPage(toll: toll, query: query))
    }
  }
}
