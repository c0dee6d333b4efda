// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

/// Why something could not be answered: a page for people, RFC 9457 for programs.
struct Problem: Hashable, Sendable {
  var status: Int
  var title: String
  var detail: String
  var faults: [BadQuery.Fault] = []

  static func notFound(_ name: String) -> Problem {
    Problem(
      status: 404, title: "Not found",
      detail: "The record has no \(name.isEmpty ? "such page" : name). Names such as INC-7F3K2Q "
        + "are permanent: if you have it from this record, check its letters.")
  }

  static let noPage = Problem(
    status: 404, title: "Not found",
    detail: "There is no page at this address. The menu leads to all there are.")

  static let readOnly = Problem(
    status: 405, title: "Only reading here",
    detail: "This address answers GET and HEAD only. To review or add, use the commands of cairn.")

  static let tooLong = Problem(
    status: 414, title: "Address too long",
    detail: "An address may have 8,192 bytes.")

  static func wrongHost(_ host: String) -> Problem {
    Problem(
      status: 421, title: "Not for this host",
      detail: "The server answers at localhost, 127.0.0.1 and [::1] only, and was asked for "
        + "“\(host)”. That keeps web pages elsewhere from reading the record through your browser.")
  }

  /// Nothing of the fault itself: that goes to the log.
  static let fault = Problem(
    status: 500, title: "A fault of ours",
    detail:
      "The answer could not be made. The server’s log says why; cairn verify checks the record.")

  init(status: Int, title: String, detail: String, faults: [BadQuery.Fault] = []) {
    self.status = status
    self.title = title
    self.detail = detail
    self.faults = faults
  }

  init(_ query: BadQuery) {
    let fields = query.faults.map { "“\($0.field)”" }.joined(separator: ", ")
    self.init(
      status: 400, title: "The address asks for something unknown",
      detail: "Nothing is shown, because another number than asked for could be taken for the "
        + "answer. Not understood: \(fields).",
      faults: query.faults)
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("type", "about:blank")
      json.field("title", title)
      json.field("status", status)
      json.field("detail", detail)
      json.key("errors")
      json.array(faults) { json, fault in
        json.object { json in
          json.field("field", fault.field)
          json.field("value", fault.value)
          json.field("allowed", fault.allowed)
        }
      }
    }
  }
}
