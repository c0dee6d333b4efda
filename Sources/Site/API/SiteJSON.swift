// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

/// The written form of what the site answers; `openapi.json` describes it.
///
/// Absent values are null and absent lists `[]`. Every answer says first whether anything in it was
/// made up.
struct SiteJSON {
  func write(_ status: RecordStatus, to json: inout JSONWriter) {
    json.object { json in
      json.field("invented", status.invented)
      json.field("name", status.name)
      json.field("reports", status.reports)
      json.field("claims", status.claims)
      json.field("incidents", status.incidents)
      json.field("signed", status.signed)
      json.field("pending", status.pending)
      json.field("reported_totals", status.reportedTotals)
      json.field("open_pairs", status.openPairs)
      json.key("ledger")
      json.object { json in
        json.field("size", status.ledgerSize)
        json.field("outside", status.outside)
        json.field("root", status.ledgerRoot)
      }
      json.field("policy", status.policy)
    }
  }

  func write(_ report: Report, to json: inout JSONWriter) {
    json.object { json in
      json.field("id", report.id.text)
      json.field("url", Link.report(report.id).data.text)
      json.field("title", report.title)
      json.field("outlet", report.outlet)
      json.field("address", report.address)
      json.field("published", report.published?.description)
      json.field("published_text", report.publishedText)
      json.field("language", report.language)
      json.field("country", report.country)
      json.field("invented", report.invented)
    }
  }

  func write(_ place: PlaceCandidate, to json: inout JSONWriter) {
    json.object { json in
      json.field("id", place.id)
      json.field("name", place.name)
      json.field("precision", place.precision.rawValue)
      json.field("country", place.country)
      json.strings("within", place.within)
      json.field("lat", place.latitude)
      json.field("lon", place.longitude)
    }
  }

  func write(_ capture: Capture, to json: inout JSONWriter) {
    json.object { json in
      json.field("sha256", capture.sha256)
      json.field("size", capture.size)
      json.field("media_type", capture.mediaType)
      json.field("at", capture.at)
      json.field("method", capture.method.rawValue)
      json.field("origin", capture.origin)
    }
  }

  func write(_ history: [HistoryLine], to json: inout JSONWriter) {
    json.key("history")
    json.array(history) { json, line in
      json.object { json in
        json.field("entry", line.index)
        json.field("at", line.at)
        json.field("user", line.user)
        json.field("act", line.act)
        json.field("why", line.why)
      }
    }
  }

  /// Where in a list an answer stands, and the address of what follows.
  func write(_ page: Page, of total: Int, next: Link, to json: inout JSONWriter) {
    json.field("total", total)
    json.field("offset", page.offset)
    json.field("limit", page.limit)
    json.field("next", page.offset + page.limit < total ? next.text : nil)
  }

  func write(_ bounds: Bounds?, to json: inout JSONWriter) {
    guard let bounds else { return json.null() }
    json.object { json in
      json.field("min", bounds.min)
      json.field("max", bounds.max)
    }
  }
}
