// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

extension SiteJSON {
  func write(_ explanation: TollExplanation, to json: inout JSONWriter) {
    json.object { json in
      json.field("invented", explanation.toll.invented)
      json.field("by", explanation.toll.axis.rawValue)
      json.field("whose", explanation.whose.rawValue)
      json.field("below", explanation.isBelow)
      json.key("parts")
      json.array(explanation.parts) { json, part in
        json.object { json in
          json.field("signed", part.isSigned)
          json.key("row")
          if let row = part.row { write(row, to: &json) } else { json.null() }
          json.key("incidents")
          json.array(part.incidents) { write($1, to: &$0) }
        }
      }
      json.strings("notes", explanation.toll.notes)
    }
  }

  func write(_ difference: TollDifference, to json: inout JSONWriter) {
    json.object { json in
      json.field("invented", difference.before.invented || difference.after.invented)
      json.field("since", difference.since.text)
      json.field("until", difference.until?.text)
      json.key("before")
      write(difference.before, asked: IncidentQuery(asOf: difference.since), to: &json)
      json.key("after")
      write(difference.after, asked: IncidentQuery(asOf: difference.until), to: &json)
      json.key("changes")
      json.array(difference.changes) { write($1, to: &$0) }
    }
  }

  private func write(_ change: TollDifference.Change, to json: inout JSONWriter) {
    json.object { json in
      json.field("incident", change.incident.text)
      json.field("place", change.place)
      json.field("day", change.day.description)
      json.key("before")
      write(change.before, to: &json)
      json.key("after")
      write(change.after, to: &json)
      json.key("steps")
      json.array(change.steps) { json, step in
        json.object { json in
          json.field("at", step.at)
          json.field("report", step.report?.text)
          json.field("text", step.text)
          json.key("moved")
          write(step.moved, to: &json)
        }
      }
    }
  }

  private func write(_ standing: TollDifference.Standing?, to json: inout JSONWriter) {
    guard let standing else { return json.null() }
    json.object { json in
      json.field("state", standing.state.rawValue)
      json.field("grade", standing.grade.rawValue)
      json.key("killed")
      write(standing.killed, to: &json)
      json.key("injured")
      write(standing.injured, to: &json)
    }
  }
}
