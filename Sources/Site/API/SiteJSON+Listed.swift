// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

extension SiteJSON {
  /// What other recorders' datasets list, each with who says so.
  func write(_ list: Paged<ListedEntry>, of dataset: String? = nil, to json: inout JSONWriter) {
    let next = [("dataset", dataset)] + list.page.fields(number: list.page.number + 1)
    json.object { json in
      json.field("invented", list.rows.contains(where: \.incident.invented))
      write(list.page, of: list.total, next: Link.listed.asking(next).data, to: &json)
      json.key("listed")
      json.array(list.rows) { write($1, to: &$0) }
    }
  }

  func write(_ view: ListedView, to json: inout JSONWriter) {
    json.object { json in
      json.field("invented", view.entry.incident.invented)
      json.key("listed")
      write(view.entry, to: &json)
      json.field("imported_by", view.by)
      json.field("file", view.file?.name)
      json.field("sha256", view.file?.sha256)
      json.key("matches")
      json.array(view.matches) { write($1, to: &$0) }
    }
  }

  func write(_ match: ListedMatch, to json: inout JSONWriter) {
    json.object { json in
      json.field("listed", match.entry.id.description)
      json.field("holder", match.entry.source.holder)
      json.field("incident", match.incident.text)
      json.field("points", match.points)
      json.field("ahead", match.ahead)
      write(match.parts, to: &json)
      json.field("answer", match.answer?.rawValue)
    }
  }

  func write(_ parts: [ScorePart], to json: inout JSONWriter) {
    json.key("parts")
    json.array(parts) { json, part in
      json.object { json in
        json.field("points", part.points)
        json.field("reason", part.reason)
      }
    }
  }

  private func write(_ entry: ListedEntry, to json: inout JSONWriter) {
    let incident = entry.incident
    json.object { json in
      json.field("id", entry.id.description)
      json.field("dataset", entry.id.dataset)
      json.field("code", entry.id.code)
      json.field("holder", entry.source.holder)
      json.field("edition", entry.source.edition)
      json.field("licence", entry.source.licence)
      json.field("imported_at", entry.source.at)
      json.field("line", entry.line)
      json.field("withdrawn", entry.isWithdrawn)
      json.field("invented", incident.invented)
      json.field("first_day", incident.firstDay?.description)
      json.field("last_day", incident.lastDay?.description)
      json.key("place")
      write(incident.place, to: &json)
      json.field("cause", incident.cause?.rawValue)
      json.field("strike", incident.strike?.rawValue)
      json.field("strike_status", incident.strikeStatus?.rawValue)
      json.field("grade", incident.grade?.rawValue)
      json.field("best", incident.best?.total)
      json.key("ranges")
      json.array(incident.ranges) { json, range in
        json.object { json in
          json.field("harm", range.harm.rawValue)
          json.field("group", range.group.rawValue)
          json.field("min", range.min)
          json.field("max", range.max)
        }
      }
      json.strings("belligerents", incident.belligerents.map(\.name))
      json.strings("sources", incident.sources.map(\.outlet))
      json.field("summary", incident.summary)
    }
  }

  private func write(_ place: ListedPlace, to json: inout JSONWriter) {
    json.object { json in
      json.field("name", place.name)
      json.field("country", place.countryName)
      json.field("region", place.region)
      json.key("lat")
      if let latitude = place.latitude { json.number(latitude) } else { json.null() }
      json.key("lon")
      if let longitude = place.longitude { json.number(longitude) } else { json.null() }
      json.field("precision", place.precision?.rawValue)
    }
  }
}
