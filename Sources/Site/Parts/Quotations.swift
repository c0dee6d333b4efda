// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

extension HTMLWriter {
  /// A sentence of a report, with the claim's own words marked.
  mutating func quotation(_ quotation: Quotation) {
    let written = Written(
      quotation.before + quotation.words + quotation.after, in: quotation.language)
    tag(.blockquote, .lang(written.language), .dir(written.direction)) { html in
      html.tag(.p) { html in
        html.text(quotation.before)
        html.tag(.mark, text: quotation.words)
        html.text(quotation.after)
      }
    }
  }

  /// Who says it, from the speaker outward to the outlet: `speaker → … → outlet`.
  mutating func chain(_ speakers: [Speaker], outlet: String) {
    tag(.ol, .class("chain"), .label("Who says it, from the speaker to the outlet")) { html in
      if speakers.isEmpty {
        html.tag(.li, .class("nobody"), text: "nobody named")
      }
      for speaker in speakers { html.link(speaker) }
      html.tag(.li, .class("outlet")) { html in
        html.foreign(outlet.isEmpty ? "outlet not known" : outlet)
        html.tag(.small, text: "this report")
      }
    }
  }

  private mutating func link(_ speaker: Speaker) {
    let name = speaker.name.isEmpty ? speaker.text : speaker.name
    tag(.li, .title(speaker.text)) { html in
      html.foreign(name.isEmpty ? "somebody not named" : name)
      html.tag(.small) { $0.description(of: speaker, named: name) }
    }
  }

  /// Its sort, whom it speaks for, and whether another passage names it.
  private mutating func description(of speaker: Speaker, named name: String) {
    text(speaker.kind.words)
    if let body = speaker.body, !body.isEmpty, !name.contains(body) {
      text(speaker.name.isEmpty ? ": " : ", for ")
      foreign(body)
    }
    if speaker.inferred { text(", named elsewhere in the report") }
  }

  /// What others say of a claim: denials first of all.
  mutating func positions(_ positions: [Position], language: String) {
    guard !positions.isEmpty else { return }
    tag(.ul, .class("positions")) { html in
      for position in positions {
        html.tag(.li) { html in
          html.foreign(
            position.speaker.name.isEmpty ? position.speaker.text : position.speaker.name)
          html.text(" \(position.words): ")
          let written = Written(position.text, in: language)
          html.tag(.q, .lang(written.language), .dir(written.direction), text: position.text)
        }
      }
    }
  }

  /// Outlet, title and day of a report, linked.
  mutating func citation(_ report: Report) {
    tag(.cite) { html in
      html.foreign(report.outlet.isEmpty ? "outlet not known" : report.outlet)
      html.text(": ")
      html.tag(.a, .href(.report(report.id))) { html in
        html.title(of: report)
      }
      if let published = report.published {
        html.text(", ")
        html.day(published)
      }
    }
  }

  /// A report's title, its identifier where it has none.
  mutating func title(of report: Report) {
    let title = report.title.isEmpty ? report.id.text : report.title
    let written = Written(report.title, in: report.language)
    tag(.bdi, .lang(written.language), text: title)
  }
}
