// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

/// What the datasets of other recorders list, as their holders have it.
struct ListedPage: SitePage {
  var list: Paged<ListedEntry>
  var dataset: String?

  var title: String { "What other recorders list" }
  var section: Section? { .listed }
  var invented: Bool { list.rows.contains(where: \.incident.invented) }
  var data: Link? { address(list.page.number).data }

  private func address(_ number: Int) -> Link {
    Link.listed.asking([("dataset", dataset)] + list.page.fields(number: number))
  }

  func write(to html: inout HTMLWriter) {
    html.tag(.header, .class("masthead")) { html in
      html.tag(.h1, text: title)
      html.tag(
        .p, .class("lead"),
        text:
          "\(list.total.of("incident", "incidents")) of imported datasets, as their holders have "
          + "them. None of it enters a range, a grade or a toll of this record.")
    }
    if !list.rows.isEmpty {
      html.table(title) { html in
        html.heads(["Listed", "When", "Where", "Killed", "Grade", "Who says so"])
        html.tag(.tbody) { html in
          for entry in list.rows { html.listed(entry) }
        }
      }
    }
    html.pager(list.page, shown: list.rows.count, of: list.total) { address($0) }
  }
}

/// One incident of a dataset: what its holder says, where it says so, and which of the record's it may be.
struct ListedIncidentPage: SitePage {
  var view: ListedView

  private var entry: ListedEntry { view.entry }
  var title: String { "\(entry.source.holder): \(entry.id.code)" }
  var section: Section? { .listed }
  var invented: Bool { entry.incident.invented }
  var data: Link? { Link.listed(entry.id).data }

  func write(to html: inout HTMLWriter) {
    html.tag(.article) { html in
      html.tag(.header, .class("masthead")) { html in
        html.tag(.h1) { $0.foreign(title) }
        html.tag(.p, .class("lead")) { html in
          html.foreign(entry.incident.place.name)
          html.text(", \(entry.incident.daysWords). ")
          if entry.isWithdrawn { html.text("The holder took it back. ") }
          html.text("What its holder says, no assessment of this record's.")
        }
      }
      html.tag(.section, .labelled(by: "says")) { writeFacts(to: &$0) }
      html.tag(.section, .labelled(by: "matches")) { writeMatches(to: &$0) }
    }
  }

  private func writeFacts(to html: inout HTMLWriter) {
    html.tag(.h2, .id("says"), text: "What it says, and where")
    html.tag(.ul) { html in
      for (name, words) in facts {
        html.tag(.li) { html in
          html.text("\(name): ")
          html.foreign(words)
        }
      }
    }
  }

  private var facts: [(String, String)] {
    let (incident, source) = (entry.incident, entry.source)
    var facts = incident.ranges.map { ("\($0.group.rawValue) \($0.harm.rawValue)", $0.words) }
    func add(_ name: String, _ words: String?) {
      if let words, !words.isEmpty { facts.append((name, words)) }
    }
    add("best estimate of the killed", incident.best?.total.map { "\($0)" })
    add("grade", incident.grade?.rawValue)
    add("strike status", incident.strikeStatus?.rawValue)
    add("belligerents", incident.belligerents.map(\.name).joined(separator: ", "))
    add("sources", incident.sources.map(\.outlet).joined(separator: ", "))
    add("in its words", incident.summary)
    add("dataset", "\(entry.id.dataset) \(source.edition)")
    add("licence", source.licence)
    add("file", view.file.map { "\($0.name), line \(entry.line), SHA-256 \($0.sha256)" })
    add("imported", "by \(view.by), \(momentWords(source.at))")
    return facts
  }

  private func writeMatches(to html: inout HTMLWriter) {
    html.tag(.h2, .id("matches"), text: "Which of this record's it may be")
    guard !view.matches.isEmpty else {
      return html.tag(.p, .class("empty"), text: "None of this record's is like it.")
    }
    html.matches(view.matches) { html, match in
      html.tag(.a, .href(.incident(match.incident)), text: match.incident.text)
    }
  }
}

extension HTMLWriter {
  fileprivate mutating func listed(_ entry: ListedEntry) {
    tag(.tr) { html in
      html.tag(.th, .scope(.row)) { html in
        html.tag(.a, .href(.listed(entry.id))) { $0.foreign(entry.id.description) }
        if entry.incident.invented { html.inventedBadge() }
      }
      html.tag(.td, text: entry.incident.daysWords)
      html.tag(.td) { $0.foreign(entry.incident.place.name) }
      html.tag(.td, text: entry.incident.killedWords)
      html.tag(.td, text: entry.isWithdrawn ? "taken back" : entry.incident.grade?.rawValue ?? "")
      html.tag(.td) { $0.foreign("\(entry.source.holder) \(entry.source.edition)") }
    }
  }
}
