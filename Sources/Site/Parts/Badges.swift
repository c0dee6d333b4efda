// SPDX-License-Identifier: Apache-2.0

import Record

extension HTMLWriter {
  /// Signed is solid, proposed is hollow: on every badge, bar and marker of the site.
  mutating func badge(_ state: State) {
    tag(.span, .class("badge state-\(state.rawValue)"), .title(state.meaning), text: state.words)
  }

  mutating func badge(_ grade: Assessment.Grade) {
    tag(.span, .class("badge grade-\(grade.rawValue)"), .title(grade.meaning), text: grade.words)
  }

  mutating func badge(_ status: Assessment.StrikeStatus) {
    tag(.span, .class("badge strike"), .title(status.meaning), text: status.words)
  }

  mutating func inventedBadge() {
    text(" ")
    tag(
      .span, .class("badge invented"), .title("Made up to show how Cairn works"), text: "Invented")
  }

  mutating func day(_ day: Day) {
    tag(.time, .datetime(day.description), text: day.words)
  }

  mutating func moment(_ text: String) {
    tag(.time, .datetime(text), text: momentWords(text))
  }

  /// Words of a report or of data, kept from turning the sentence around them.
  mutating func foreign(_ text: String) {
    tag(.bdi, text: text)
  }

  /// A range with what it counts: the figure large, the words small.
  mutating func figure(_ bounds: Bounds?, of what: String) {
    tag(.div, .class(bounds == nil ? "figure unknown" : "figure")) { html in
      html.tag(.span, .class("number"), text: bounds.words)
      html.text(" ")
      html.tag(.span, .class("what"), text: what)
    }
  }

  /// A term and what belongs to it, in a list of facts.
  mutating func fact(_ term: String, _ content: (inout HTMLWriter) -> Void) {
    tag(.div) { html in
      html.tag(.dt, text: term)
      html.tag(.dd, content: content)
    }
  }

  mutating func fact(_ term: String, text: String) {
    fact(term) { $0.foreign(text) }
  }

  /// The heads of a table's columns; a figure's column is set to the right.
  mutating func heads(_ names: [String], figures: Set<String> = []) {
    tag(.thead) { html in
      html.tag(.tr) { html in
        for name in names {
          let kind = figures.contains(name) ? "number" : "words"
          html.tag(.th, .scope(.col), .class(kind), text: name)
        }
      }
    }
  }

  /// A wide table that scrolls by itself, so that the page never does.
  mutating func table(_ label: String, _ content: (inout HTMLWriter) -> Void) {
    tag(.div, .class("scroll"), .role("region"), .label(label), .tabStop) { html in
      html.tag(.table, content: content)
    }
  }
}
