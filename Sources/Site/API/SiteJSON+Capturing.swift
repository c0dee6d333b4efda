// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

extension SiteJSON {
  func write(_ list: Paged<VisitRow>, asked query: VisitQuery, to json: inout JSONWriter) {
    let next = query.fields(number: list.page.number + 1)
    json.object { json in
      json.field("invented", list.rows.contains(where: \.invented))
      write(list.page, of: list.total, next: Link.visits.asking(next).data, to: &json)
      json.key("visits")
      json.array(list.rows) { json, row in
        json.object { json in
          row.visit.write(to: &json, capture: row.capture)
          json.field("invented", row.invented)
        }
      }
    }
  }

  func write(_ feeds: [FeedView], to json: inout JSONWriter) {
    json.object { json in
      json.field("invented", feeds.contains(where: \.feed.invented))
      json.key("feeds")
      json.array(feeds) { json, view in
        let feed = view.feed
        json.object { json in
          json.field("address", feed.address)
          json.field("title", feed.title)
          json.field("outlet", feed.outlet)
          json.field("language", feed.language)
          json.field("country", feed.country)
          json.field("invented", feed.invented)
          json.field("minutes", feed.minutes)
          json.field("purpose", feed.purpose)
          json.field("basis", feed.basis)
          json.field("added_at", feed.addedAt)
          json.field("next", view.next)
          json.field("failures", view.visits.first?.visit.failures ?? 0)
          json.field("waiting", view.waiting)
          json.field("done", view.done)
          json.field("given_up", view.givenUp)
          json.key("visits")
          json.array(view.visits) { json, visit in write(visit, to: &json) }
        }
      }
    }
  }

  private func write(_ view: FeedVisitView, to json: inout JSONWriter) {
    let visit = view.visit
    json.object { json in
      json.field("address", visit.address)
      json.field("at", visit.at)
      json.field("outcome", visit.outcome.rawValue)
      json.field("status", visit.status)
      json.field("words", visit.words)
      json.field("entries", visit.entries)
      json.field("new", visit.fresh)
      json.field("capture", view.capture)
    }
  }
}
