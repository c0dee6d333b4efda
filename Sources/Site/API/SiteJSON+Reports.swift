// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

extension SiteJSON {
  func write(_ list: Paged<ReportRow>, to json: inout JSONWriter) {
    let next = list.page.fields(number: list.page.number + 1)
    json.object { json in
      json.field("invented", list.rows.contains(where: \.report.invented))
      write(list.page, of: list.total, next: Link.reports.asking(next).data, to: &json)
      json.key("reports")
      json.array(list.rows) { json, row in
        json.object { json in
          json.key("report")
          write(row.report, to: &json)
          json.field("claims", row.claims)
          json.field("added_at", row.addedAt)
        }
      }
    }
  }

  /// A report with its text and claims; spans count Unicode scalars of the text or title given here.
  func write(_ view: ReportView, to json: inout JSONWriter) {
    let form = ClaimJSON(
      offsets: ReportOffsets(title: view.report.title.utf8, text: view.text.utf8))
    json.object { json in
      json.field("invented", view.report.invented)
      json.key("report")
      write(view.report, to: &json)
      json.field("text", view.text)
      json.key("claims")
      json.array(view.claims) { json, claim in
        json.object { json in
          json.key("claim")
          form.write(claim, to: &json)
          json.key("placement")
          write(view.placements[claim.id], to: &json)
          json.key("origin")
          write(view.origins[claim.id], to: &json)
        }
      }
      json.key("attributions")
      json.array(view.attributions) { form.write($1, to: &$0) }
      json.key("capture")
      write(view.capture, to: &json)
      json.key("provenance")
      json.object { json in
        for (name, words) in view.provenance?.parts ?? [] { json.field(name, words) }
      }
      json.key("collector")
      json.object { json in
        for (name, words) in view.collector?.parts ?? [] { json.field(name, words) }
      }
      json.key("picture")
      write(view.sight, of: view.report.id, to: &json)
      json.key("translations")
      json.array(view.translations) { json, translation in
        json.object { json in
          json.field("language", translation.language)
          json.field("title", translation.title)
          json.field("text", translation.text)
          json.field("made_by", translation.madeBy)
          json.field("machine", translation.isMachine)
          json.field("added_at", translation.addedAt)
          json.key("capture")
          write(translation.capture, to: &json)
        }
      }
      json.field("added_at", view.addedAt)
      write(view.history, to: &json)
    }
  }

  private func write(_ sight: PageSight?, of report: ReportID, to json: inout JSONWriter) {
    guard let sight else { return json.null() }
    json.object { json in
      switch sight {
      case .missing(let why):
        json.field("taken", false)
        json.field("why", why)
      case .pictured(let width, let height, let at, let browser, let isCutOff):
        json.field("taken", true)
        json.field("address", Link.picture(of: report).text)
        json.field("width", width)
        json.field("height", height)
        json.field("at", at)
        json.field("browser", browser)
        json.field("cut_off", isCutOff)
      }
    }
  }

  private func write(_ origin: Origin?, to json: inout JSONWriter) {
    guard let origin else { return json.null() }
    json.object { json in
      json.field("key", origin.key)
      json.field("name", origin.name)
      json.field("kind", origin.kind.rawValue)
      json.field("known", origin.isKnown)
      json.field("reason", origin.reason)
    }
  }

  private func write(_ placement: Placement?, to json: inout JSONWriter) {
    guard let placement else { return json.null() }
    let (kind, incident, reason): (String, String?, String?) =
      switch placement {
      case .incident(let id): ("incident", id.text, nil)
      case .pending(let reason): ("pending", nil, reason)
      case .reportedTotal(let reason): ("reported_total", nil, reason)
      case .context(let reason): ("context", nil, reason)
      }
    json.object { json in
      json.field("kind", kind)
      json.field("incident", incident)
      json.field("reason", reason)
    }
  }
}
