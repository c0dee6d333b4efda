// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

/// What a reviewer asks for: findings, what moved a toll, and what others list.
extension Desk {
  func findings(_ question: Question) throws -> Answer {
    var fields = QueryFields(question.query)
    try fields.finish(known: [])
    let findings = try source.findings()
    return question.endpoint.isData
      ? .data { SiteJSON().write(findings, to: &$0) } : .page(FindingsPage(findings: findings))
  }

  func listed(_ question: Question) throws -> Answer {
    var fields = QueryFields(question.query)
    let dataset = fields.take("dataset")
    let page = Page(&fields)
    try fields.finish(known: ["dataset"] + IncidentQuery.pageNames)
    let list = try source.listed(of: dataset, page)
    return question.endpoint.isData
      ? .data { SiteJSON().write(list, of: dataset, to: &$0) }
      : .page(ListedPage(list: list, dataset: dataset))
  }

  func listedIncident(_ question: Question) throws -> Answer {
    var fields = QueryFields(question.query)
    let id = fields.take("id", allowed: "a dataset and a code, as acled:SYR4242") { ListedID($0) }
    try fields.finish(known: ["id"])
    guard let id else { throw RecorderError.notFound("") }
    let view = try source.listed(id)
    return question.endpoint.isData
      ? .data { SiteJSON().write(view, to: &$0) } : .page(ListedIncidentPage(view: view))
  }

  func difference(_ question: Question) throws -> Answer {
    var fields = QueryFields(question.query)
    let allowed = "a day, or a second in UTC: 2024-03-12T08:30:00Z"
    let since = fields.take("since", allowed: allowed) { Moment($0) }
    let query = IncidentQuery(&fields)
    if since == nil, fields.faults.isEmpty { fields.fault("since", "", allowed) }
    if let since, let end = query.asOf, end.end < since.end {
      fields.fault("as_of", end.text, "a moment after since")
    }
    try fields.finish(known: ["since"] + IncidentQuery.fieldNames)
    guard let since else { throw RecorderError.notFound("") }
    let difference = try source.difference(since: since, by: .grade, query)
    return question.endpoint.isData
      ? .data { SiteJSON().write(difference, to: &$0) }
      : .page(TollDifferencePage(difference: difference, query: query))
  }
}
