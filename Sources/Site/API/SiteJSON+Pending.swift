// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

extension SiteJSON {
  func write(_ list: Paged<PendingClaim>, to json: inout JSONWriter) {
    let next = list.page.fields(number: list.page.number + 1)
    json.object { json in
      json.field("invented", list.rows.contains(where: \.report.invented))
      write(list.page, of: list.total, next: Link.pending.asking(next).data, to: &json)
      json.key("pending")
      json.array(list.rows) { json, pending in
        json.object { json in
          json.field("id", pending.id.description)
          json.field("reason", pending.reason)
          json.key("claim")
          writeShort(pending.claim, to: &json)
          json.key("report")
          write(pending.report, to: &json)
        }
      }
    }
  }
}
