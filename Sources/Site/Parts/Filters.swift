// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

/// The form that chooses incidents; it works by the address alone.
struct Filters {
  var action: Link
  var query: IncidentQuery
  /// By what a toll is split; absent on the list of incidents.
  var axis: Toll.Axis?
  /// Countries and actors that occur, offered while typing.
  var countries: [String] = []
  var actors: [String] = []
}

extension HTMLWriter {
  mutating func filters(_ filters: Filters) {
    let query = filters.query
    tag(.form, .class("filters"), .action(filters.action), .get, .label("Choose incidents")) {
      html in
      if let axis = filters.axis {
        html.choice(
          "by", "Split by", Toll.Axis.allCases.map { ($0.rawValue, $0.words) }, axis.rawValue)
      }
      html.choice("state", "State", any(State.allCases) { $0.words }, query.state?.rawValue)
      html.choice(
        "grade", "Grade", any(Assessment.Grade.allCases) { $0.words }, query.grade?.rawValue)
      html.field("country", "Country", query.country, offered: filters.countries, hint: "SY") {
        Countries.name(of: $0)
      }
      html.field("actor", "Named as responsible", query.actor, offered: filters.actors) { $0 }
      html.day("from", "From", query.from)
      html.day("to", "To", query.to)
      html.tag(.div, .class("actions")) { html in
        if let place = query.place { html.kept("place", place) }
        html.tag(.button, .type("submit"), text: "Show")
        if !query.isEmpty { html.tag(.a, .href(filters.action), text: "Show all") }
      }
    }
  }

  private mutating func choice(
    _ name: String, _ label: String, _ options: [(value: String, words: String)], _ chosen: String?
  ) {
    labelled(name, label) { html in
      html.tag(.select, .id("f-\(name)"), .name(name)) { html in
        for (value, words) in options {
          if value == (chosen ?? "") {
            html.tag(.option, .value(value), .selected, text: words)
          } else {
            html.tag(.option, .value(value), text: words)
          }
        }
      }
    }
  }

  private mutating func field(
    _ name: String, _ label: String, _ value: String?, offered: [String], hint: String = "",
    _ words: (String) -> String
  ) {
    labelled(name, label) { html in
      html.tag(
        .input, .id("f-\(name)"), .name(name), .type("text"), .value(value ?? ""),
        .list("l-\(name)"), .placeholder(hint), .length(200))
      html.tag(.datalist, .id("l-\(name)")) { html in
        for value in offered { html.tag(.option, .value(value), text: words(value)) }
      }
    }
  }

  private mutating func day(_ name: String, _ label: String, _ day: Day?) {
    labelled(name, label) { html in
      html.tag(
        .input, .id("f-\(name)"), .name(name), .type("date"), .value(day?.description ?? ""))
    }
  }

  private mutating func kept(_ name: String, _ value: String) {
    tag(.input, .type("hidden"), .name(name), .value(value))
  }

  private mutating func labelled(
    _ name: String, _ label: String, _ control: (inout HTMLWriter) -> Void
  ) {
    tag(.div, .class("field")) { html in
      html.tag(.label, .for("f-\(name)"), text: label)
      control(&html)
    }
  }
}

private func any<Value: RawRepresentable>(
  _ values: [Value], _ words: (Value) -> String
) -> [(value: String, words: String)] where Value.RawValue == String {
  [("", "Any")] + values.map { ($0.rawValue, words($0)) }
}
