// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

extension SiteJSON {
  func write(_ toll: Toll, asked query: IncidentQuery, to json: inout JSONWriter) {
    json.object { json in
      json.field("invented", toll.invented)
      json.field("by", toll.axis.rawValue)
      json.field("page", Link.toll.asking([("by", toll.axis.rawValue)] + query.fields).text)
      json.key("parts")
      json.array(toll.parts) { json, part in
        json.object { json in
          json.field("signed", part.isSigned)
          json.key("headline")
          write(part.headline, to: &json)
          json.key("grades")
          json.array(part.grades) { write($1, to: &$0) }
          json.key("rows")
          json.array(part.rows) { write($1, to: &$0) }
          json.key("conceded")
          json.array(part.conceded) { write($1, to: &$0) }
        }
      }
      json.key("reported_totals")
      json.array(toll.reported) { write($1, to: &$0) }
      json.strings("notes", toll.notes)
    }
  }

  func write(_ row: Toll.Row, to json: inout JSONWriter) {
    json.object { json in
      json.field("label", row.label)
      json.field("incidents", row.incidents)
      json.field("unknown", row.unknown)
      json.field("unknown_injured", row.unknownInjured)
      json.key("killed")
      write(row.knownKilled, to: &json)
      json.key("injured")
      write(row.knownInjured, to: &json)
      json.strings("members", row.members.map(\.text))
    }
  }

  private func write(_ total: Toll.ReportedTotal, to json: inout JSONWriter) {
    json.object { json in
      json.field("id", total.id.description)
      json.field("inside", total.inside?.description)
      json.key("claim")
      writeShort(total.claim, to: &json)
      json.key("report")
      write(total.report, to: &json)
    }
  }
}
