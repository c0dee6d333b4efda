// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

/// The incidents that an address asks for, as list, map and timeline.
struct IncidentsPage: SitePage {
  var query: IncidentQuery
  var list: Paged<IncidentRow>
  /// What the timeline shows: the latest of all that were asked for, whatever the page.
  var pictured: [IncidentRow]
  /// Whether the library that draws the map is there.
  var hasMap: Bool

  var title: String { "Incidents" }
  var section: Section? { .incidents }
  var invented: Bool {
    list.rows.contains(where: \.invented) || pictured.contains(where: \.invented)
  }
  var data: Link? {
    Link.incidents.asking(query.fields + query.page.fields(number: query.page.number)).data
  }

  func write(to html: inout HTMLWriter) {
    html.tag(.header, .class("masthead")) { html in
      html.tag(.h1, text: "Incidents")
      html.tag(.p, .class("lead"), text: count)
      html.tag(.p, .class("quiet")) { html in
        html.text("What a report does not place or date is no incident yet: ")
        html.tag(.a, .href(.pending), text: "pending claims")
        html.text(".")
      }
    }
    html.filters(
      Filters(
        action: .incidents, query: query, countries: occurring(\.place.country),
        actors: Array(Set(pictured.flatMap(\.current.actors))).sorted()))
    html.tag(.div, .class("pictures")) { html in
      html.map(of: query, isThere: hasMap)
      html.timeline(timeline, note: note)
    }
    html.incidents(list.rows)
    html.pager(query.page, shown: list.rows.count, of: list.total) { number in
      Link.incidents.asking(query.fields + query.page.fields(number: number))
    }
  }

  private var count: String {
    let shown = list.total.of("incident", "incidents")
    return query.isEmpty ? "\(shown), the latest first." : "\(shown) of those asked for."
  }

  private var timeline: Timeline {
    Timeline(pictured.map { ($0.day, $0.state.isSigned) })
  }

  private var note: String {
    let whole = "What was reported and recorded, not a trend."
    guard list.total > pictured.count else { return whole }
    return whole + " The latest \(pictured.count.grouped) only."
  }

  private func occurring(_ value: KeyPath<IncidentRow, String>) -> [String] {
    Set(pictured.map { $0[keyPath: value] }).filter { !$0.isEmpty }.sorted()
  }
}

extension HTMLWriter {
  /// The place of the map; the script fills it from the same question as the list's.
  fileprivate mutating func map(of query: IncidentQuery, isThere: Bool) {
    tag(.figure, .class("map")) { html in
      guard isThere else {
        return html.tag(.p, .class("quiet")) { html in
          html.text("No map: its library, Leaflet, is not on this machine. On Debian or Ubuntu, ")
          html.tag(.code, text: "apt install libjs-leaflet")
          html.text(" brings it; then start the server again.")
        }
      }
      html.tag(.link, .rel("stylesheet"), .href(.asset("leaflet/leaflet.css")))
      html.tag(.script, .src(.asset("leaflet/leaflet.js")), .defer) { _ in }
      html.tag(
        .div, .id("map"), .role("application"), .label("Map of the incidents listed below"),
        .source(Link.incidents.asking(query.fields + [("limit", "500")]).data),
        .outlines(.asset("outlines.geojson"))
      ) { _ in }
      html.tag(.noscript) { html in
        html.tag(.p, .class("quiet"), text: "The map needs scripts; the list below has everything.")
      }
      html.tag(.figcaption, .class("quiet")) { html in
        html.text("Outlines: Natural Earth, for orientation; they decide nothing. ")
        html.tag(.span, .id("map-note")) { _ in }
      }
    }
  }
}
