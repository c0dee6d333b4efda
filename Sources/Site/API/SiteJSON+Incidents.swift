// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

extension SiteJSON {
  func write(_ list: Paged<IncidentRow>, asked query: IncidentQuery, to json: inout JSONWriter) {
    let next = query.fields + list.page.fields(number: list.page.number + 1)
    json.object { json in
      json.field("invented", list.rows.contains(where: \.invented))
      write(list.page, of: list.total, next: Link.incidents.asking(next).data, to: &json)
      json.key("incidents")
      json.array(list.rows) { write($1, to: &$0) }
    }
  }

  private func write(_ row: IncidentRow, to json: inout JSONWriter) {
    json.object { json in
      json.field("id", row.id.text)
      json.field("url", Link.incident(row.id).data.text)
      json.field("page", Link.incident(row.id).text)
      json.field("invented", row.invented)
      json.field("state", row.state.rawValue)
      json.key("place")
      write(row.place, to: &json)
      json.field("day", row.day.description)
      json.field("cause", row.cause.rawValue)
      json.field("strike", row.strike?.rawValue)
      json.field("cause_words", causeWords(row.cause, row.strike))
      json.field("reports", row.reports)
      json.field("known_origins", row.origins)
      json.key("proposed")
      write(row.proposed, to: &json)
      json.key("signed")
      write(row.signed, to: &json)
    }
  }

  func write(_ view: IncidentView, to json: inout JSONWriter) {
    let incident = view.incident
    json.object { json in
      json.field("invented", incident.invented)
      json.field("id", incident.id.text)
      json.field("page", Link.incident(incident.id).text)
      json.field("state", view.state.rawValue)
      json.key("place")
      write(incident.place, to: &json)
      json.field("day", incident.day.description)
      json.field("cause", incident.cause.rawValue)
      json.field("strike", incident.strike?.rawValue)
      json.key("proposed")
      write(view.proposed, to: &json)
      json.key("signed")
      write(view.signed, to: &json)
      json.strings("differences", view.differences)
      writeSources(of: view, to: &json)
      writeAttachments(of: view, to: &json)
      writePairs(of: view, to: &json)
      json.key("listed")
      json.array(view.listed) { write($1, to: &$0) }
      json.key("regroupings")
      json.array(view.regroupings) { write($1, to: &$0) }
      write(view.history, to: &json)
    }
  }

  private func writeSources(of view: IncidentView, to json: inout JSONWriter) {
    let members = view.incident.members
    json.key("origins")
    json.array(SourceGroup.groups(of: members)) { json, group in
      json.object { json in
        json.field("name", group.origin.name)
        json.field("kind", group.origin.kind.rawValue)
        json.field("known", group.origin.isKnown)
        json.field("reason", group.origin.reason)
        json.key("claims")
        json.array(group.members) { write($1, quoted: view.sentences[$1.id], to: &$0) }
      }
    }
    json.key("reports")
    json.array(SourceGroup.reports(of: members)) { json, report in
      json.object { json in
        json.key("report")
        write(report, to: &json)
        json.key("capture")
        if let capture = view.captures[report.id] { write(capture, to: &json) } else { json.null() }
      }
    }
  }

  private func write(
    _ member: Incident.Member, quoted: Quotation?, to json: inout JSONWriter
  ) {
    json.object { json in
      json.field("id", member.id.description)
      json.field("reason", member.reason)
      json.key("claim")
      writeShort(member.claim, to: &json)
      json.key("quotation")
      if let quoted { write(quoted, to: &json) } else { json.null() }
    }
  }

  private func write(_ quotation: Quotation, to json: inout JSONWriter) {
    json.object { json in
      json.field("before", quotation.before)
      json.field("words", quotation.words)
      json.field("after", quotation.after)
      json.field("language", quotation.language)
    }
  }

  private func write(_ regrouping: Regrouping, to json: inout JSONWriter) {
    json.object { json in
      json.field("id", regrouping.id)
      json.field("act", regrouping.act.rawValue)
      json.field("incident", regrouping.incident.text)
      json.field("other", regrouping.other.text)
      json.field("link", regrouping.link?.rawValue)
      json.strings("claims", regrouping.claims.map(\.description))
      json.field("undoes", regrouping.undoes)
      json.field("at", regrouping.at)
      json.field("why", regrouping.why)
    }
  }

  private func writeAttachments(of view: IncidentView, to json: inout JSONWriter) {
    json.key("attachments")
    json.array(view.attachments) { json, attachment in
      json.object { json in
        json.field("report", attachment.report.text)
        json.field("event", attachment.event)
        json.field("points", attachment.points)
        write(attachment.parts, to: &json)
        json.field("runner_up", attachment.runnerUp?.incident.text)
        json.field("ahead", attachment.ahead)
      }
    }
  }

  private func writePairs(of view: IncidentView, to json: inout JSONWriter) {
    json.key("pairs")
    json.array(view.pairs) { json, scored in
      json.object { json in
        json.field("first", scored.pair.first.text)
        json.field("second", scored.pair.second.text)
        json.field("score", scored.pair.score)
        json.strings("reasons", scored.pair.reasons)
        write(scored.parts, to: &json)
        json.field("ahead", scored.ahead)
        json.field("answer", scored.pair.answer.rawValue)
      }
    }
  }
}
