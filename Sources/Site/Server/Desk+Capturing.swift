// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

extension Desk {
  func visits(_ question: Question) throws -> Answer {
    var fields = QueryFields(question.query)
    let outcome = fields.take("outcome", of: Visit.Outcome.self)
    let address = fields.take("address")
    let query = VisitQuery(outcome: outcome, address: address, page: Page(&fields))
    try fields.finish(known: VisitQuery.fieldNames + IncidentQuery.pageNames)
    let list = try source.visits(query)
    return question.endpoint.isData
      ? .data { SiteJSON().write(list, asked: query, to: &$0) }
      : .page(VisitsPage(query: query, list: list))
  }

  func picture(_ question: Question) throws -> Answer {
    var fields = QueryFields(question.query)
    try fields.finish(known: [])
    guard let id = question.id.flatMap({ ReportID($0) }) else {
      throw RecorderError.notFound(question.id ?? "")
    }
    return .picture(try source.shownPicture(of: id))
  }

  func feeds(_ question: Question) throws -> Answer {
    var fields = QueryFields(question.query)
    try fields.finish(known: [])
    let feeds = try source.feeds()
    return question.endpoint.isData
      ? .data { SiteJSON().write(feeds, to: &$0) } : .page(FeedsPage(feeds: feeds))
  }
}

extension VisitQuery {
  static let fieldNames = ["outcome", "address"]

  /// As an address asks it, for another page of the same list.
  func fields(number: Int) -> [(String, String?)] {
    [("outcome", outcome?.rawValue), ("address", address)] + page.fields(number: number)
  }
}
